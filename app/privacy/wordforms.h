// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse
{

/// A folded \a word in its other numbers, by the endings of English and German: "twins" and "twin",
/// "berries" and "berry", "cat" and "cats". Plurals of longer words that only add letters are left
/// out, since words are found inside longer ones anyway.
std::vector<std::u16string> otherNumbers(std::u16string_view word);

/// How many letters of the script of \a letter make a word that is looked for inside others, since
/// no spaces part them or particles are joined to them: two of Chinese and Korean, three of kana,
/// Thai and its neighbours. 0 for other scripts.
size_t lettersOfWord(char16_t letter);

/// What may be a name in a folded \a word to which other words are joined by its script: each row
/// of letters where no spaces part words (of four where they are Thai or the like, whose shorter
/// words unpartedWords() knows), Korean without its particles and surname, Hebrew and
/// Arabic without prepositions and article.
std::vector<std::u16string> wordsWithin(std::u16string_view word);

/// A folded Korean \a word in the letters that its syllables are made of: as Unicode takes them
/// apart, and as they are typed one by one. Nothing for other words.
std::vector<std::u16string> inSingleLetters(std::u16string_view word);

/// \a text with German and Nordic letters as they are written where a keyboard lacks them: "ue" for
/// a U with two dots.
QString writtenOut(QString text);

} // namespace gatehouse
