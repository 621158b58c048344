// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "encodings.h"

#include <QByteArray>

namespace gatehouse
{

/// Bytes, and for each the characters that stand for it.
struct ByteRow
{
    QByteArray bytes;
    std::vector<Span> places;
    /// Some of them stood there as an escape.
    bool hasEscape = false;

    void add(char byte, Span place);
    /// The bytes of \a c in UTF-8.
    void addCharacter(char32_t c, Span place);
};

/// \a row read as UTF-8. What is not becomes a space; zero bytes, the other half of letters in
/// UTF-16, are passed over.
DecodedText textOf(const ByteRow &row);

/// \a text with its escapes resolved: %4D, =4D, \x4D, \u004D, \115, &#77;, &#x4D;, &auml;, U+004D.
ByteRow withoutEscapes(const DecodedText &text);

} // namespace gatehouse
