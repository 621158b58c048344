// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QString>

#include <vector>

namespace gatehouse
{

/// The ranges of \a text, notes aside, that the fixed form has a place for: what a guard need not
/// compare. Found by the same patterns that the reader uses. Half-open UTF-16 ranges, sorted,
/// apart; spaces between two accepted words belong to them.
std::vector<Span> grammarRanges(const QString &text);

/// The ranges of the words that follow "Note:", one a note.
std::vector<Span> noteRanges(const QString &text);

} // namespace gatehouse
