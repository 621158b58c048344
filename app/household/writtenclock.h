// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wordclass.h"

#include <cstddef>
#include <optional>

namespace gatehouse
{

/// What the words around a clock say about it.
struct ClockHint
{
    std::optional<int> day;
    /// 1 to 7 where a weekday is named.
    int weekday = 0;
    /// AM, PM, MORNING, AFTERNOON, EVENING, NIGHT, TONIGHT, or UNKNOWN for nothing.
    WordClass part = WordClass::UNKNOWN;
    bool tonight = false;

    bool tellsHalf() const { return part != WordClass::UNKNOWN; }
};

/// A clock time as it is written; which half of the day it means may be open.
struct WrittenClock
{
    static constexpr int noon = 12 * 60;

    int minutes = 0;
    /// Written so that both halves of the day are possible.
    bool twelveHours = false;
    ClockHint hint;
    /// The item behind it.
    std::size_t end = 0;
    bool inWords = false;
    /// Written in the manner of 24 hours.
    bool sure = false;
    /// "06:30"
    bool leadingZero = false;
    /// Could be a year.
    bool year = false;

    /// Nothing beside it tells the half of the day.
    bool isOpen() const { return twelveHours && !sure && !hint.tellsHalf(); }
    /// The minute of the day in the light of its hint.
    int settled() const { return settled(hint.part); }
    /// The minute of the day, were \a part beside it.
    int settled(WordClass part) const;
};

/// Settles both ends of a range: an end that is open is the one nearest to the other.
/// \returns false where both halves of the day stay possible.
bool settleRange(WrittenClock &first, WrittenClock &second);

} // namespace gatehouse
