// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "vocabulary.h"

#include <QString>

#include <vector>

namespace gatehouse
{

class CutText;

/// A value at a place where the fixed form has room for one.
struct OutboundValue
{
    Slot slot = Slot::Clock;
    /// Minutes, watt-hours, watts, billionths or the index of a load.
    qint64 value = 0;
    Span span;
    /// It names the load that its line is about.
    bool namesLine = false;
};

/// What of a text the fixed form has a place for. Half-open UTF-16 ranges, sorted, apart.
struct GrammarPlaces
{
    /// What a guard need not compare; spaces between two accepted words belong to them.
    std::vector<Span> ranges;
    std::vector<OutboundValue> values;
};

/// Found by the same patterns that the reader uses. A word too many, or something in a number's
/// place that is none, makes no strangers of the words around it.
GrammarPlaces grammarPlaces(const QString &text);
GrammarPlaces grammarPlaces(const CutText &text);

/// The ranges of \a text, notes aside, that the fixed form has a place for.
std::vector<Span> grammarRanges(const QString &text);

/// The ranges of the words that follow "Note:", one a note.
std::vector<Span> noteRanges(const QString &text);
std::vector<Span> noteRanges(const CutText &text);

} // namespace gatehouse
