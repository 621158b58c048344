// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QString>

#include <vector>

namespace gatehouse
{

/// What a stretch of a text says once it is decoded.
struct DecodedText
{
    QString text;
    /// For each UTF-16 unit, the characters of the original that stand for it.
    std::vector<Span> places;
};

/// Everything that \a range of \a text may say in another encoding: percent, HTML, JSON and
/// programmers' escapes, base64, hexadecimal, binary and decimal codes of characters, and numbers
/// for letters; also one within another. Takes time in the length of the range.
std::vector<DecodedText> decodings(QStringView text, Span range);

} // namespace gatehouse
