// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "characters.h"
#include "error.h"

#include <QStringView>

#include <string>
#include <vector>

namespace gatehouse
{

/// A word or number as the guard sees it: a run of letters and digits. Marks, apostrophes and
/// invisible characters inside it do not part it.
struct FoldedToken
{
    /// Half-open range of FoldedText::letters.
    size_t firstLetter = 0;
    size_t endLetter = 0;
    /// Where it stands in the text.
    Span span;
};

/// Where a folded letter comes from.
struct LetterOrigin
{
    /// Its character in the text; one character may give several letters.
    Span place;
    /// Index of its token.
    quint32 token = 0;
    /// Whether a new part of its token begins with it: behind an apostrophe, or where letters and
    /// digits meet.
    bool beginsPart = false;
};

/// A text with everything taken away by which one spelling of a word differs from another: case,
/// accents, compatibility forms such as full-width letters, invisible characters.
struct FoldedText
{
    /// The folded letters and digits, one behind the other.
    std::u16string letters;
    /// For each of them.
    std::vector<LetterOrigin> origins;
    std::vector<FoldedToken> tokens;
    /// The letters of \a token.
    std::u16string_view lettersOf(const FoldedToken &token) const
    {
        return std::u16string_view(letters).substr(token.firstLetter,
                                                   token.endLetter - token.firstLetter);
    }
    /// How many letters, from the one at \a first on, one character gave.
    size_t lettersOfCharacterAt(size_t first) const
    {
        size_t end = first + 1;
        while (end < origins.size() && origins[end].place == origins[first].place) {
            ++end;
        }
        return end - first;
    }
    /// Characters that belong to no token and are no plain space, and those that cannot be seen.
    std::vector<Span> signs;
};

/// What counts as the same letter.
enum class Folding
{
    /// Case, marks and style make no difference.
    Plain,
    /// Besides, what looks alike or is written for each other is the same: "M4y@",
    /// "\u041C\u0430ya".
    LookAlike,
    /// Each letter is the one that it is when it is turned upside down.
    UpsideDown,
};

/// Folds \a range of \a text. Linear in its length.
FoldedText fold(QStringView text, Span range, Folding folding = Folding::Plain);

/// \a text read from its end.
FoldedText reversed(const FoldedText &text);

/// \a text with each Latin letter moved by half the alphabet.
FoldedText rotated(FoldedText text);

/// \a text without its digits, whose places part words.
FoldedText withoutDigits(const FoldedText &text);

/// The letters of \a word alone, folded.
std::u16string foldedLetters(QStringView word);

/// Whether \a c stands between the letters of a word, or on top of one, without parting it: marks,
/// apostrophes, characters that are not seen.
bool isWithinWord(char32_t c);

/// What \a c gives to a folded text: nothing for a sign, and for what is not seen.
std::u16string_view plainLetters(char32_t c);

/// Letters without their tokens.
struct FoldedLetters
{
    std::u16string letters;
    /// Where the character of each begins in the text.
    std::vector<quint32> places;
};

/// Puts the letters of fold(), or of reversed(), in the place of \a folded.
void foldLetters(QStringView text, Folding folding, LetterOrder direction, FoldedLetters &folded);

/// \a letter moved by half the alphabet, where it is a Latin one.
char16_t rotated(char16_t letter);

} // namespace gatehouse
