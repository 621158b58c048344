// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "prosetokens.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// What a stretch of a model's sentences says.
struct ProseItem
{
    enum class Kind
    {
        Word,
        /// The name of a machine.
        Name,
        /// A time of day.
        Clock,
        /// A length of time.
        Length,
        Money,
        /// Money per kWh.
        Price,
        Energy,
        Power,
        /// How many machines.
        Count,
        End,
        Break,
        Dash,
    };

    Kind kind = Kind::Word;
    Span span;
    /// Of a word.
    ProseMeaning meaning = {};
    /// Name: which. Length: minutes. Energy: watt-hours. Power: watts. Count: how many.
    qint64 value = 0;
    /// Clock: the minutes of the day it can mean; two where half of the day is not said.
    std::vector<int> minutes = {};
    /// Clock: its day, where it is said, as ProseWord::Day has them.
    std::optional<int> day = {};
    /// Money and prices: as they are written, one point at most.
    QString digits = {};

    bool is(ProseWord word) const { return kind == Kind::Word && meaning.word == word; }
};

using ProseKind = ProseItem::Kind;

/// Puts together the \a tokens that mean one thing. Errors: Number for a number that is no time,
/// length, amount, energy, power or count of machines, Amount for one that is no amount, Time for
/// one that is no time of day, Form for a sign that stands alone.
Result<std::vector<ProseItem>, ProseFault> readProse(const std::vector<ProseToken> &tokens);

} // namespace gatehouse
