// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "shortlooks.h"

#include "ascii.h"
#include "characters.h"
#include "foldedtext.h"
#include "functionwords.h"
#include "letterforms.h"

#include <array>
#include <string>

namespace gatehouse
{

namespace
{

constexpr size_t fewestLetters = 2;
constexpr size_t mostLetters = WordTable::startLength - 1;

/// A word of a text, with all that each of its letters can be taken for.
class Word
{
public:
    void add(char32_t c, Span place)
    {
        m_span = {m_count == 0 ? place.from : m_span.from, place.to};
        const std::u16string_view readings = letterforms::readings(c);
        if (m_count < mostLetters) {
            m_readings.at(m_count) = readings;
        }
        ++m_count;
        m_isPlain = m_isPlain && c < asciiSize && readings.size() == 1;
    }

    void clear()
    {
        m_count = 0;
        m_isPlain = true;
    }
    bool isShort() const { return m_count >= fewestLetters && m_count <= mostLetters; }
    /// Whether it can be read in no other way than as it is written.
    bool isPlain() const { return m_isPlain; }
    Span span() const { return m_span; }

    /// Whether \a isOne says so of any way to read it.
    template<typename IsOne>
    bool anyReading(IsOne isOne) const
    {
        std::array<size_t, mostLetters> turn{};
        std::array<char16_t, mostLetters> letters{};
        while (true) {
            for (size_t i = 0; i < m_count; ++i) {
                letters.at(i) = m_readings.at(i)[turn.at(i)];
            }
            if (isOne(std::u16string_view(letters.data(), m_count))) {
                return true;
            }
            size_t next = 0;
            while (next < m_count && ++turn.at(next) == m_readings.at(next).size()) {
                turn.at(next++) = 0;
            }
            if (next == m_count) {
                return false;
            }
        }
    }

private:
    /// Copies: what a character was taken for is forgotten when many others were asked for.
    std::array<std::u16string, mostLetters> m_readings;
    size_t m_count = 0;
    bool m_isPlain = true;
    Span m_span;
};

/// Calls \a take with each short word of \a line of \a text, whose letters are not all of ASCII.
template<typename Take>
void eachShort(QStringView text, Span line, Take take)
{
    Word word;
    const auto endWord = [&] {
        if (word.isShort()) {
            take(word);
        }
        word.clear();
    };
    eachCharacter(text.mid(line.from, line.to - line.from), LetterOrder::Forwards,
                  [&](char32_t c, Span place) {
                      if (!letterforms::readings(c).empty()) {
                          word.add(c, {line.from + place.from, line.from + place.to});
                      } else if (!isWithinWord(c)) {
                          endWord();
                      }
                  });
    endWord();
}

/// The same where they are, so that its words are those of \a folded. Far quicker.
template<typename Take>
void eachShort(QStringView text, const FoldedText &folded, Take take)
{
    for (const FoldedToken &token : folded.tokens) {
        const size_t letters = token.endLetter - token.firstLetter;
        if (letters < fewestLetters || letters > mostLetters) {
            continue;
        }
        Word word;
        for (size_t i = token.firstLetter; i < token.endLetter; ++i) {
            const Span place = folded.origins[i].place;
            word.add(text.at(place.from).unicode(), place);
        }
        take(word);
    }
}

/// What the letters of \a word are first of all taken for; nothing where one is no letter.
std::u16string lookOf(QStringView word)
{
    std::u16string look;
    for (const QChar letter : word) {
        const std::u16string_view readings = letterforms::readings(letter.unicode());
        if (readings.empty()) {
            return {};
        }
        look += readings.front();
    }
    return look;
}

} // namespace

void ShortLooks::insert(std::u16string_view word)
{
    const QStringView letters(word);
    if (word.size() < fewestLetters || word.size() > mostLetters || isAscii(letters)) {
        return;
    }
    // A capital has the looks of another Latin letter than the small one.
    m_looks.insert(lookOf(letters));
    m_looks.insert(lookOf(letters.toString().toUpper()));
}

void ShortLooks::insertAll(const ShortLooks &other)
{
    m_looks.insertAll(other.m_looks, 1);
}

std::vector<Span> ShortLooks::findIn(QStringView text, Span line, const FoldedText &folded,
                                     const WordTable &words) const
{
    std::vector<Span> found;
    const auto take = [&](const Word &word) {
        const bool isOne = word.anyReading([&](std::u16string_view letters) {
            // As it is written, it was compared before.
            return (!word.isPlain() && words.contains(letters)) || m_looks.contains(letters);
        });
        const Span span = word.span();
        if (isOne && !isFunctionWord(foldedLetters(text.mid(span.from, span.to - span.from)))) {
            found.push_back(span);
        }
    };
    if (isAscii(text.mid(line.from, line.to - line.from))) {
        eachShort(text, folded, take);
    } else {
        eachShort(text, line, take);
    }
    return found;
}

} // namespace gatehouse
