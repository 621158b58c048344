// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexer.h"
#include "sentence.h"

#include <vector>

namespace gatehouse
{

/// A price, a time, or a joint in a sentence of the tariff.
struct TariffPart
{
    enum class Kind
    {
        Price,
        Range,
        From,
        Until,
        /// The price of all other times.
        Other,
        /// "except": what stands before it holds at all other times.
        Except,
        /// "outside": the price is for all times but the range behind it.
        Outside,
        /// "within it": the range that an Outside named.
        Inside,
        /// "thereafter": from where the last band ends.
        Then,
        Colon,
        Gap,
    };
    Kind kind = Kind::Price;
    /// Its item in the sentence.
    size_t item = 0;
};

/// Whether it says when a price holds.
bool isTimePart(TariffPart::Kind kind);

/// What somebody is paid "per hour" is no price of electricity: whether the unit behind the item
/// \a price of \a sentence is another one than a kWh.
bool hasForeignUnit(const Sentence &sentence, size_t price);

/// "from 10 to 6": whether the item \a range of \a sentence could
/// be meant in either half of the day.
bool hasOpenHours(const Sentence &sentence, size_t range, const LexedText &text);

/// The parts of \a sentence in their order.
std::vector<TariffPart> tariffParts(const Sentence &sentence);

/// Whether a price is given as a span, "20-30 cents per kWh".
bool statesPriceSpan(const Sentence &sentence, const LexedText &text);

/// Makes one range of two clocks that stand in neighbouring columns ("17:00 | 20:00 | 0.45").
void joinColumns(Sentence &sentence, const LexedText &text);

} // namespace gatehouse
