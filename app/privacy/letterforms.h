// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace gatehouse
{

/// What the letters and digits of all scripts have in common with others, from the Unicode
/// Consortium's tables. Loaded when first asked: a window that guards nothing yet does not wait for
/// them.
namespace letterforms
{

/// \a c as it stands in a folded word: without case, marks, strokes and style (full-width,
/// mathematical, circled, small capitals). Empty for what is no letter or digit.
std::u16string_view plain(char32_t c);

/// What \a c can be taken for at a glance or is written for on purpose: the same for a Cyrillic
/// and a Latin letter of one shape, for l, I and 1, for e and 3, for a and @. Empty for what looks
/// like no letter. Of lower-case Latin letters as far as there are any.
std::u16string_view lookalike(char32_t c);

/// The single letters or digits that \a c can be taken for in a word of few letters, where digits
/// and signs stand for themselves: the one that stands for its shape first. "I" is taken for "i"
/// and "l". Empty for what is no letter or digit.
std::u16string_view readings(char32_t c);

/// The letter that \a c is when it is turned upside down; else its plain form.
std::u16string_view upsideDown(char32_t c);

/// The same for one of ASCII: 0 where it is no letter then.
char16_t upsideDownInAscii(char16_t c);

/// The lookalike of a \a word, letter by letter.
std::u16string lookalikeOf(std::u16string_view word);

} // namespace letterforms

} // namespace gatehouse
