// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace gatehouse
{

/// What a word says about a number.
struct NumberWord
{
    enum class Kind
    {
        /// 0 to 19, or a round number up to 90.
        Value,
        /// 100 or 1000, which the number before it is multiplied with.
        Scale,
        /// Stands between two parts of one number.
        And,
        /// The digit behind it is said \a value times.
        Times,
    };
    Kind kind = Kind::Value;
    int value = 0;

    bool operator==(const NumberWord &) const = default;
};

/// The number words that the folded \a word is made up of, one or several that are joined; nothing
/// where it has any other letters.
std::vector<NumberWord> numberWordsIn(std::u16string_view word);

} // namespace gatehouse
