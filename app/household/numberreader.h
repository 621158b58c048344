// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"
#include "lexer.h"

#include <optional>

namespace gatehouse
{

/// A number as it is written: value is digits / 10^places.
struct WrittenNumber
{
    /// More than any fact of a household has; what is longer is not taken for a number.
    static constexpr qsizetype mostDigits = 12;

    qint64 digits = 0;
    int places = 0;
    /// The items it takes.
    size_t items = 0;
    bool inWords = false;

    /// The number times \a factor, where that is whole.
    std::optional<qint64> times(qint64 factor) const;
};

/// Reads numbers in digits ("1.2", "1,2") and in words ("ninety", "twenty-five").
class NumberReader
{
public:
    NumberReader(const LexedText &text, const Items &items) : m_text(text), m_items(items) {}

    /// The number that begins at item \a at.
    std::optional<WrittenNumber> read(size_t at) const;
    /// The same, whole and in words only.
    std::optional<WrittenNumber> readWords(size_t at) const;

private:
    std::optional<WrittenNumber> readDigits(size_t at) const;
    WrittenNumber withFraction(WrittenNumber number, size_t whole) const;
    bool isThousands(size_t at) const;

    const LexedText &m_text;
    const Items &m_items;
};

} // namespace gatehouse
