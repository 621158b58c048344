// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problemtext.h"
#include "vocabulary.h"

#include <span>

namespace gatehouse
{

/// How the moments of a text are to be read.
struct TimeFrame
{
    TimeNotation notation = TimeNotation::AfterNow;
    QTime now;
    /// Where times count from now: whether "4:00" may stand for "+4:00".
    bool plusMayLack = false;
};

/// The tokens that fill a gap of a form: [first, end).
struct SlotPlace
{
    Slot slot = Slot::Clock;
    size_t first = 0;
    size_t end = 0;
};

/// A gap that is not filled, and the word or sign that stands behind it in the form; empty where
/// the form ends with it.
struct SlotGap
{
    Slot slot = Slot::Clock;
    QString next;
};

/// How far a row of tokens follows a form.
struct FormMatch
{
    Form form = Form::Now;
    /// Everything the form expects was there.
    bool isComplete = false;
    /// How many tokens were taken, from the first on.
    size_t taken = 0;
    /// What stands in the slots, in order: minutes, watt-hours, watts, billionths, load indices.
    std::vector<qint64> values;
    /// Where each of the values stands, in the same order.
    std::vector<SlotPlace> places;
    /// The gap that the token after those taken does not fill; nothing where a word was expected.
    std::optional<SlotGap> gap;
    /// A moment was written as a time of day.
    bool usesClock = false;
    /// Why the token after those taken does not fit: TextNotUnderstood, OverCap, TooManyLoads or
    /// ClockWithoutNow.
    ErrorKind why = ErrorKind::TextNotUnderstood;
};

/// Whether \a tokens begin with something that fills \a slot.
bool fills(Slot slot, std::span<const TextToken> tokens, const TimeFrame &frame);

/// Holds \a tokens, from the first on, against \a form.
FormMatch match(Form form, std::span<const TextToken> tokens, const TimeFrame &frame);

/// The one of \a forms that takes all of \a tokens; where none does, the one that takes most.
FormMatch bestMatch(std::span<const Form> forms, std::span<const TextToken> tokens,
                    const TimeFrame &frame);

} // namespace gatehouse
