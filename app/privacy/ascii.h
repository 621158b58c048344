// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <algorithm>
#include <string_view>

namespace gatehouse
{

/// How many characters ASCII has: the first of those of Unicode.
constexpr char16_t asciiSize = 0x80;

constexpr bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// Nothing but digits of ASCII, or nothing.
inline bool isNumber(std::u16string_view word)
{
    return std::all_of(word.begin(), word.end(), isAsciiDigit);
}

inline bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < asciiSize; });
}

} // namespace gatehouse
