// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "moment.h"
#include "wordclass.h"

#include <vector>

namespace gatehouse
{

/// What a price told by another one does to it.
enum class PriceChange
{
    None,
    /// Item::value is added or taken off.
    Up,
    Down,
    /// Item::value is how much of it remains, in hundredths.
    Share,
};

/// A stretch of tokens that means one thing: a word, a clock, a duration, a machine, a preposition
/// with its clock.
struct Item
{
    WordClass kind = WordClass::UNKNOWN;
    /// Tokens, half-open.
    int first = 0;
    int last = 0;
    /// Number, weekday, machine group, or minutes, watt-hours, watts, billionths.
    qint64 value = 0;
    /// Clocks and ranges.
    Moment from;
    Moment to;
    /// RANGE: the tokens, half-open, of its first clock; the second ends with the item.
    int fromFirst = 0;
    int fromLast = 0;
    int toFirst = 0;
    /// 1 to 7 where a weekday is named.
    int weekday = 0;
    /// The clock could be before or after noon.
    bool ambiguous = false;
    /// The price says that it is for a kWh.
    bool perKwh = false;
    /// The price was told for a MWh.
    bool perMegawattHour = false;
    /// PRICE: it is told by another price.
    PriceChange change = PriceChange::None;
    /// MACHINE and prepositions with a machine; durations and energies: the machine that has them.
    std::vector<int> machines;

    bool is(WordClass c) const { return kind == c; }
    bool isSign(char16_t sign) const { return kind == WordClass::SIGN && value == sign; }
    template<typename... C>
    bool isOneOf(C... c) const
    {
        return ((kind == c) || ...);
    }

    bool isArticle() const { return isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE); }

    /// It became a fact: no reader that comes later finds anything here.
    void take()
    {
        kind = WordClass::SIGN;
        value = 0;
    }
    bool isTaken() const { return isSign(u'\0'); }
};

using Items = std::vector<Item>;

} // namespace gatehouse
