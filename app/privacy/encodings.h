// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QStringView>

#include <bitset>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse
{

/// What a stretch of a text says once it is decoded.
struct DecodedText
{
    std::u16string text;
    /// For each UTF-16 unit, the characters of the original that stand for it; nothing where they
    /// were left out.
    std::vector<Span> places;
};

/// Whether it is said where something stands: that costs as much again as what it says.
enum class Places
{
    Kept,
    LeftOut,
};

/// Rows of 256 characters each, by the upper half of a unit of UTF-16.
using CharacterRows = std::bitset<256>;

/// Finds what a text may say in another encoding: percent, HTML, JSON and programmers' escapes,
/// base64, hexadecimal, binary and decimal codes of characters, and numbers for letters; also one
/// within another. Keeps its memory from text to text.
class TextDecoder
{
public:
    /// Base64 is read as UTF-16, too, where this gives several letters of \a rows in a row: nearly
    /// all of it would be letters of some script. What is Latin is found anyway.
    explicit TextDecoder(const CharacterRows &rows);
    ~TextDecoder();
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;

    /// Calls \a visit with everything that \a range of \a text may say. Takes time in the length of
    /// the range.
    void decode(QStringView text, Span range, Places places,
                const std::function<void(const DecodedText &)> &visit);

private:
    class Pass;

    /// Twice is what happens by accident ("&amp;#77;") and what is tried on purpose.
    std::unique_ptr<Pass> m_once;
    std::unique_ptr<Pass> m_again;
};

} // namespace gatehouse
