// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "encodings.h"

#include <string>

namespace gatehouse
{

/// Bytes, and for each the characters that stand for it.
struct ByteRow
{
    std::string bytes;
    /// Empty where they are left out.
    std::vector<Span> places;
    Places keeping = Places::Kept;
    /// Some of them stood there as an escape.
    bool hasEscape = false;

    void clear();
    void add(char byte, Span place)
    {
        bytes += byte;
        if (keeping == Places::Kept) {
            places.push_back(place);
        }
    }
    /// The bytes of \a c in UTF-8.
    void addCharacter(char32_t c, Span place);
};

/// Puts \a row, read as UTF-8, in the place of \a text. What is no UTF-8 is read as Latin-1; zero
/// bytes, the other half of letters in UTF-16, are passed over.
void readText(const ByteRow &row, DecodedText &text);

enum class ByteOrder
{
    BigEndian,
    LittleEndian,
};

/// The same for \a row, from the byte at \a first on, read as UTF-16.
void readWideText(const ByteRow &row, size_t first, ByteOrder order, DecodedText &text);

/// Whether each escape has some character like \a c.
constexpr bool mayOpenEscape(char16_t c)
{
    return c == u'%' || c == u'=' || c == u'\\' || c == u'&' || c == u'+';
}

/// \a text, whose places are kept, with its escapes resolved: %4D, =4D, \x4D, \u004D, \115, &#77;,
/// &#x4D;, &auml;, U+004D.
ByteRow withoutEscapes(const DecodedText &text);

} // namespace gatehouse
