// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "wordtable.h"

#include <functional>
#include <string_view>
#include <vector>

namespace gatehouse
{

struct FoldedText;

/// How short a word may be and still be looked for.
enum class Reach
{
    /// Words of up to three letters where they stand alone.
    AllWords,
    /// Words of four or more letters only.
    LongWords,
    /// These, and shorter ones of scripts in which two or three letters are a word.
    LongAndUnparted,
};

/// Where words of \a words stand in \a text: inside longer words, and split into several whole
/// ones. Sorted, apart. Takes time in the length of \a text, whatever the number of words.
std::vector<Span> findWords(const FoldedText &text, const WordTable &words, Reach reach);

/// Where \a phrases, all of fewer letters than words that are looked for inside others, stand in
/// \a text, each made up of several whole words. Sorted by where they begin.
std::vector<Span> findShortPhrases(const FoldedText &text, const WordTable &phrases);

/// The marks of all words that findWords() would find in \a text, whatever they overlap with.
WordMarks marksIn(const FoldedText &text, const WordTable &words);

/// Whether a place is of interest.
using PlaceMatters = std::function<bool(Span)>;

/// Follows the letters of a text, character by character, and sees whether long words begin there,
/// both as the text runs and turned round.
class StartScan
{
public:
    /// A word of \a words counts where the place of its fourth letter does.
    StartScan(const WordTable &words, PlaceMatters matters)
        : m_words(words), m_matters(std::move(matters))
    {}

    /// Takes the \a letters that the character at \a place gave. Turned round, they stay in their
    /// order.
    void take(std::u16string_view letters, Span place)
    {
        for (const char16_t letter : letters) {
            m_start = (m_start << 16U) | letter;
            if (m_words.mayBegin(m_start)) {
                m_runsOn = m_runsOn || isWord(m_start, place);
            }
        }
        for (size_t i = letters.size(); i > 0; --i) {
            m_turnedStart = (m_turnedStart >> 16U) | (quint64{letters[i - 1]} << 48U);
            if (m_words.mayBegin(m_turnedStart)) {
                m_runsBack = m_runsBack || isWord(m_turnedStart, place);
            }
        }
    }

    /// Whether findWords() may find anything in the letters so far, and in them turned round.
    bool runsOn() const { return m_runsOn; }
    bool runsBack() const { return m_runsBack; }

private:
    static_assert(WordTable::startLength * 16 == 64);

    bool isWord(quint64 start, Span place) const;

    const WordTable &m_words;
    PlaceMatters m_matters;
    quint64 m_start = 0;
    quint64 m_turnedStart = 0;
    bool m_runsOn = false;
    bool m_runsBack = false;
};

/// Whether the letters [first, end) are of interest.
using LettersMatter = std::function<bool(size_t first, size_t end)>;

/// Whether findWords() could find a long word in a text with these \a letters, however they are
/// parted, one that matters. Far quicker.
bool mayHoldWord(std::u16string_view letters, const WordTable &words, const LettersMatter &matter);

/// Whether findWords() could find a word of less than four letters in a text with these \a letters
/// that is of a script in which such are looked for inside others.
bool mayHoldUnparted(std::u16string_view letters, const WordTable &words);

/// \a spans sorted, those that overlap joined.
std::vector<Span> joinOverlapping(std::vector<Span> spans);

} // namespace gatehouse
