// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "moment.h"

#include <vector>

namespace gatehouse
{

/// A time or an amount as it is written somewhere in a household text.
struct WrittenValue
{
    enum class Kind
    {
        Clock,
        /// The two clocks of "22:30 to 06:30".
        RangeBegin,
        RangeEnd,
        Duration,
        Energy,
        Power,
        Price,
    };

    Kind kind = Kind::Clock;
    /// The value with the words that belong to it: "8 am tomorrow", "90 minutes".
    Span span;
    /// Of a clock.
    Moment moment;
    /// Of anything else: minutes, watt-hours, watts, or billionths of the main currency unit.
    qint64 amount = 0;

    bool isClock() const
    {
        return kind == Kind::Clock || kind == Kind::RangeBegin || kind == Kind::RangeEnd;
    }
    bool operator==(const WrittenValue &) const = default;
};

/// A line of a household text.
struct WrittenLine
{
    /// Without its line feed.
    Span span;
    /// Where its words begin: behind indent, bullet or number.
    qsizetype words = 0;
    bool isBlank = false;
    bool isBullet = false;
    /// Its last sentence goes on in the next line.
    bool wraps = false;

    bool operator==(const WrittenLine &) const = default;
};

/// What a household text is made of, whatever it means: for whoever changes its words.
struct WrittenParts
{
    /// In the order of the text.
    std::vector<WrittenValue> values;
    /// From the first to the last sign of each sentence, list entry or heading, in order.
    std::vector<Span> sentences;
    std::vector<WrittenLine> lines;
};

struct PreparedText;

/// The parts of \a text.
WrittenParts partsOf(const PreparedText &text);

} // namespace gatehouse
