// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "linesigns.h"

#include "ascii.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gatehouse
{

namespace
{

constexpr bool isSpace(char16_t c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

constexpr bool isCapital(char16_t c)
{
    return c >= u'A' && c <= u'Z';
}

constexpr bool isWordSign(char16_t c)
{
    return isAsciiDigit(c) || isCapital(c) || (c >= u'a' && c <= u'z') || c == u'_';
}

/// Whether \a word is \a small but for capitals.
bool isWord(std::u16string_view word, std::u16string_view small)
{
    return std::equal(word.begin(), word.end(), small.begin(), small.end(),
                      [](char16_t c, char16_t letter) { return (c | 0x20) == letter; });
}

/// Words about streets and boxes for letters; those of German are the ends of longer words.
constexpr std::array<std::u16string_view, 27> addressWords{
    u"street", u"st",       u"road",    u"rd",    u"avenue",    u"ave",    u"lane",
    u"ln",     u"drive",    u"dr",      u"court", u"ct",        u"way",    u"sq",
    u"square", u"blvd",     u"terrace", u"close", u"boulevard", u"row",    u"place",
    u"rue",    u"crescent", u"via",     u"calle", u"piazza",    u"avenida"};
constexpr std::array<std::u16string_view, 11> addressEnds{
    u"strasse", u"str",  u"weg",  u"gasse", u"allee",   u"platz",
    u"ufer",    u"damm", u"ring", u"box",   u"postfach"};

/// Where the last two letters of \a word, whatever their case, have their place.
constexpr size_t placeOfEnding(std::u16string_view word)
{
    constexpr size_t letters = 32;
    return (word[word.size() - 2] % letters) * letters + word.back() % letters;
}

/// The last two letters of the words of addresses: most other words end in other ones.
constexpr std::array<bool, 1024> addressEndings = [] {
    std::array<bool, 1024> endings{};
    for (const std::u16string_view word : addressWords) {
        endings.at(placeOfEnding(word)) = true;
    }
    for (const std::u16string_view end : addressEnds) {
        endings.at(placeOfEnding(end)) = true;
    }
    return endings;
}();

/// Whether \a word stands in postal addresses.
bool isOfAddress(std::u16string_view word)
{
    if (word.size() < 2 || !addressEndings.at(placeOfEnding(word))) {
        return false;
    }
    const auto endsWith = [word](std::u16string_view end) {
        return word.size() >= end.size() && isWord(word.substr(word.size() - end.size()), end);
    };
    return std::any_of(addressWords.begin(), addressWords.end(),
                       [word](std::u16string_view each) { return isWord(word, each); }) ||
           std::any_of(addressEnds.begin(), addressEnds.end(), endsWith);
}

/// The longest row of signs of one kind.
class Row
{
public:
    explicit Row(size_t &longest) : m_longest(longest) {}

    size_t begin() const { return m_begin; }
    /// What stands at \a at is no part of a row.
    void endAt(size_t at)
    {
        m_longest = std::max(m_longest, at - m_begin);
        m_begin = at + 1;
    }

private:
    size_t &m_longest;
    size_t m_begin = 0;
};

/// Goes through a line once.
class SignReader
{
public:
    explicit SignReader(QStringView line) : m_line(line.utf16(), static_cast<size_t>(line.size()))
    {}

    LineSigns read()
    {
        for (size_t at = 0; at < m_line.size(); ++at) {
            // Small letters tell nothing by themselves.
            if (m_line[at] < u'a' || m_line[at] > u'z') {
                takeSign(at);
                endRows(at);
            }
        }
        endWord(m_line.size());
        m_name.endAt(m_line.size());
        m_secret.endAt(m_line.size());
        return m_signs;
    }

private:
    void takeSign(size_t at)
    {
        const char16_t c = m_line[at];
        const char16_t next = at + 1 < m_line.size() ? m_line[at + 1] : u' ';
        m_signs.isAscii = m_signs.isAscii && c < 0x80;
        if (isAsciiDigit(c)) {
            ++m_signs.digits;
            const char16_t before = at > 0 ? static_cast<char16_t>(m_line[at - 1] | 0x20U) : u' ';
            m_signs.hasLetterAtDigit =
                m_signs.hasLetterAtDigit || (before >= u'a' && before <= u'z');
        } else if (isCapital(c)) {
            m_signs.hasCapitalAtDigit = m_signs.hasCapitalAtDigit || isAsciiDigit(next);
        } else if (c == u'.') {
            m_signs.hasPoint = true;
            m_signs.hasPointInside = m_signs.hasPointInside || !isSpace(next);
        } else if (c == u':' || c == u'-') {
            ++m_signs.separators;
            m_signs.hasScheme = m_signs.hasScheme || (c == u':' && next == u'/');
        } else if (c == u'@') {
            m_signs.hasAt = true;
        } else if (c == u'+') {
            m_signs.hasPlus = true;
        }
        m_signs.hasUnderscoreOrDash = m_signs.hasUnderscoreOrDash || c == u'_' || c == u'-';
    }

    void endRows(size_t at)
    {
        const char16_t c = m_line[at];
        if (isWordSign(c)) {
            return;
        }
        endWord(at);
        if (c != u'-') {
            m_name.endAt(at);
            if (c != u'+' && c != u'/' && c != u'=') {
                m_secret.endAt(at);
            }
        }
    }

    void endWord(size_t at)
    {
        const std::u16string_view word = m_line.substr(m_word.begin(), at - m_word.begin());
        m_signs.saysAt = m_signs.saysAt || isWord(word, u"at");
        m_signs.saysDot = m_signs.saysDot || isWord(word, u"dot");
        m_signs.saysStreet = m_signs.saysStreet || isOfAddress(word);
        m_word.endAt(at);
    }

    std::u16string_view m_line;
    LineSigns m_signs;
    Row m_word{m_signs.longestWord};
    Row m_name{m_signs.longestName};
    Row m_secret{m_signs.longestSecret};
};

} // namespace

LineSigns signsOf(QStringView line)
{
    return SignReader(line).read();
}

} // namespace gatehouse
