// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse
{

/// The hash of a word, letter by letter, so that all beginnings of a text are hashed in one go.
class WordHash
{
public:
    void add(char16_t letter) { m_state = (m_state ^ letter) * 0x100000001b3U; }
    quint64 value() const { return m_state ^ (m_state >> 32); }

private:
    quint64 m_state = 0xcbf29ce484222325U;
};

/// What a word of a table is marked with, one bit a mark. A word that is not in it has none.
using WordMarks = quint8;

/// A set of words that is asked for at each letter of a text. The words lie one behind the other in
/// one piece of memory: a household's hundred thousand words as single strings would cost a wait
/// for memory at each question.
class WordTable
{
public:
    /// Letters that all words that are looked for inside others begin with.
    static constexpr size_t startLength = 4;
    /// The longest word that it takes.
    static constexpr size_t longestWord = 64;

    /// \a word has at most longestWord letters; it keeps the marks that it has.
    void insert(std::u16string_view word, WordMarks marks = 1);
    /// Takes over the words of \a other, marked with \a marks and nothing else.
    void insertAll(const WordTable &other, WordMarks marks);
    bool contains(std::u16string_view word) const { return marksOf(word) != 0; }
    WordMarks marksOf(std::u16string_view word) const;
    /// The same for a \a word whose letters gave \a hash.
    WordMarks marksOf(std::u16string_view word, WordHash hash) const;

    /// The startLength letters of a word in one number, the first one on top.
    static quint64 startOf(std::u16string_view letters);
    /// Whether words can begin with \a start. May be wrong where it says so, never where it does
    /// not; costs less than hasStart().
    bool mayBegin(quint64 start) const { return m_starts[placeOfStart(start)]; }
    /// Whether a word of startLength or more letters begins with \a start.
    bool hasStart(quint64 start) const;

    /// The lengths, one bit each (bit 0 for length 1), of the words that begin with the
    /// startLength letters of \a start.
    quint64 lengthsOf(std::u16string_view start) const;

private:
    struct Entry
    {
        /// Half of its hash: most that differ, differ in it.
        quint32 hash = 0;
        quint32 firstLetter = 0;
        quint64 lengths = 0;
        quint8 length = 0;
        /// None for what only is the beginning of words.
        WordMarks marks = 0;
    };

    std::u16string_view lettersOf(const Entry &entry) const;
    size_t placeOf(std::u16string_view word, quint64 hash) const;
    Entry &entry(std::u16string_view word);
    void grow();

    static constexpr int startBits = 15;
    static size_t placeOfStart(quint64 start)
    {
        return static_cast<size_t>((start * 0x9E3779B97F4A7C15U) >> (64 - startBits));
    }

    /// Few enough to stay in the processor's nearest memory.
    std::bitset<size_t{1} << startBits> m_starts;
    std::u16string m_letters;
    /// A power of two of places; a word stands at its hash or at the next free place behind it.
    std::vector<Entry> m_entries;
    size_t m_used = 0;
};

} // namespace gatehouse
