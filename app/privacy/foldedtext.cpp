// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "foldedtext.h"

#include "ascii.h"
#include "characters.h"
#include "letterforms.h"

#include <QString>

#include <algorithm>
#include <array>

namespace gatehouse
{

namespace
{

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u2018' || c == U'\u02BC' || c == U'`';
}

/// Letters and digits of ASCII in small, 0 for anything else.
constexpr std::array<char16_t, asciiSize> asciiLetters = [] {
    std::array<char16_t, asciiSize> letters{};
    for (char16_t c = 0; c < asciiSize; ++c) {
        const bool isCapital = c >= u'A' && c <= u'Z';
        const bool isSmallOrDigit = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        letters.at(c) = isCapital ? c + (u'a' - u'A') : isSmallOrDigit ? c : u'\0';
    }
    return letters;
}();

/// Characters that are not seen, whatever stands around them.
bool isInvisible(char32_t c)
{
    constexpr char32_t softHyphen = 0xAD;
    constexpr char32_t behindLatin = 0x300;
    if (c < behindLatin) {
        return c == softHyphen;
    }
    constexpr char32_t graphemeJoiner = 0x034F;
    // Makes Arabic letters longer.
    constexpr char32_t tatweel = 0x0640;
    constexpr char32_t hangulFillers[] = {0x115F, 0x1160, 0x3164, 0xFFA0};
    const bool selectsVariation = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return QChar::category(c) == QChar::Other_Format || selectsVariation || c == graphemeJoiner ||
           c == tatweel ||
           std::find(std::begin(hangulFillers), std::end(hangulFillers), c) !=
               std::end(hangulFillers);
}

std::u16string_view lettersOf(char32_t c, Folding folding)
{
    switch (folding) {
    case Folding::Plain:
        return plainLetters(c);
    case Folding::LookAlike:
        return letterforms::lookalike(c);
    case Folding::UpsideDown:
        return letterforms::upsideDown(c);
    }
    Q_UNREACHABLE();
}

/// Goes through a text character by character and builds the folded one.
class Folder
{
public:
    Folder(QStringView text, Span range, Folding folding)
        : m_text(text), m_range(range), m_folding(folding)
    {}

    FoldedText folded()
    {
        const auto size = static_cast<size_t>(m_range.to - m_range.from);
        makeRoom(size);
        constexpr size_t lettersPerWord = 4;
        m_result.tokens.reserve(size / lettersPerWord + 1);
        eachCharacter(m_text.mid(m_range.from, m_range.to - m_range.from), LetterOrder::Forwards,
                      [this](char32_t c, Span place) {
                          take(c, {m_range.from + place.from, m_range.from + place.to});
                      });
        endToken();
        makeRoom(m_count);
        return std::move(m_result);
    }

private:
    void take(char32_t c, Span place)
    {
        if (m_folding != Folding::Plain) {
            takeOtherForm(c, place);
        } else if (c < 0x80) {
            takeAscii(static_cast<char16_t>(c), place);
        } else if (isInvisible(c)) {
            m_result.signs.push_back(place);
            extendToken(place);
        } else if (const std::u16string_view letters = letterforms::plain(c); !letters.empty()) {
            appendAll(letters, place);
        } else {
            takeSign(c, place);
        }
    }

    void takeAscii(char16_t c, Span place)
    {
        if (const char16_t letter = asciiLetters.at(c); letter != 0) {
            append(letter, place);
        } else {
            takeSign(c, place);
        }
    }

    void takeOtherForm(char32_t c, Span place)
    {
        if (const std::u16string_view letters = lettersOf(c, m_folding); !letters.empty()) {
            appendAll(letters, place);
        } else if (isInvisible(c)) {
            extendToken(place);
        } else {
            takeSign(c, place);
        }
    }

    void takeSign(char32_t c, Span place)
    {
        if (m_inToken && isApostrophe(c)) {
            m_partBegins = true;
        } else if (m_inToken && QChar::isMark(c)) {
            extendToken(place);
        } else {
            endToken();
            if (c != U' ' && c != U'\t' && c != U'\n') {
                m_result.signs.push_back(place);
            }
        }
    }

    /// What is seen only on top of another character, or not at all, belongs to it.
    void extendToken(Span place)
    {
        if (m_inToken) {
            m_result.origins[m_count - 1].place.to = place.to;
            m_result.tokens.back().span.to = place.to;
        }
    }

    void appendAll(std::u16string_view letters, Span place)
    {
        for (const char16_t letter : letters) {
            append(letter, place);
        }
    }

    void append(char16_t letter, Span place)
    {
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (!m_inToken) {
            m_inToken = true;
            m_partBegins = true;
            m_result.tokens.push_back({.firstLetter = m_count, .span = place});
        }
        if (m_count == m_result.letters.size()) {
            makeRoom(m_count * 2 + 1);
        }
        m_result.letters[m_count] = letter;
        m_result.origins[m_count] = {.place = place,
                                     .token = static_cast<quint32>(m_result.tokens.size() - 1),
                                     .beginsPart = m_partBegins || isDigit != m_lastIsDigit};
        ++m_count;
        m_partBegins = false;
        m_lastIsDigit = isDigit;
        FoldedToken &token = m_result.tokens.back();
        token.endLetter = m_count;
        token.span.to = place.to;
    }

    void endToken() { m_inToken = false; }

    void makeRoom(size_t letters)
    {
        m_result.letters.resize(letters);
        m_result.origins.resize(letters);
    }

    QStringView m_text;
    Span m_range;
    Folding m_folding;
    FoldedText m_result;
    /// How many letters there are so far; the result has room for more.
    size_t m_count = 0;
    bool m_inToken = false;
    bool m_partBegins = false;
    bool m_lastIsDigit = false;
};

} // namespace

FoldedText fold(QStringView text, Span range, Folding folding)
{
    return Folder(text, range, folding).folded();
}

FoldedText reversed(const FoldedText &text)
{
    const size_t size = text.letters.size();
    const size_t tokens = text.tokens.size();
    FoldedText result;
    result.letters.reserve(size);
    // The letters that one character gave stay in their order.
    for (size_t end = size; end > 0;) {
        size_t first = end - 1;
        while (first > 0 && text.origins[first - 1].place == text.origins[first].place) {
            --first;
        }
        result.letters.append(text.letters, first, end - first);
        end = first;
    }
    result.tokens.reserve(tokens);
    for (size_t i = tokens; i > 0; --i) {
        const FoldedToken &token = text.tokens[i - 1];
        result.tokens.push_back({size - token.endLetter, size - token.firstLetter, token.span});
    }
    result.origins.reserve(size);
    for (size_t i = size; i > 0; --i) {
        const LetterOrigin &origin = text.origins[i - 1];
        result.origins.push_back(
            {.place = origin.place, .token = static_cast<quint32>(tokens - 1 - origin.token)});
    }
    return result;
}

FoldedText rotated(FoldedText text)
{
    for (char16_t &letter : text.letters) {
        letter = rotated(letter);
    }
    return text;
}

FoldedText withoutDigits(const FoldedText &text)
{
    FoldedText result;
    bool inToken = false;
    for (size_t i = 0; i < text.letters.size(); ++i) {
        const char16_t letter = text.letters[i];
        if (letter >= u'0' && letter <= u'9') {
            inToken = false;
            continue;
        }
        const LetterOrigin &origin = text.origins[i];
        if (!inToken || i == text.tokens[origin.token].firstLetter) {
            inToken = true;
            result.tokens.push_back({.firstLetter = result.letters.size(), .span = origin.place});
        }
        result.letters.push_back(letter);
        result.origins.push_back(
            {.place = origin.place, .token = static_cast<quint32>(result.tokens.size() - 1)});
        result.tokens.back().endLetter = result.letters.size();
        result.tokens.back().span.to = origin.place.to;
    }
    return result;
}

std::u16string foldedLetters(QStringView word)
{
    FoldedLetters folded;
    foldLetters(word, Folding::Plain, LetterOrder::Forwards, folded);
    return std::move(folded.letters);
}

bool isWithinWord(char32_t c)
{
    return isApostrophe(c) || (c >= asciiSize && (QChar::isMark(c) || isInvisible(c)));
}

std::u16string_view plainLetters(char32_t c)
{
    if (c >= asciiLetters.size()) {
        return isInvisible(c) ? std::u16string_view() : letterforms::plain(c);
    }
    const char16_t &letter = asciiLetters[c];
    return {&letter, letter == 0 ? size_t{0} : size_t{1}};
}

void foldLetters(QStringView text, Folding folding, LetterOrder direction, FoldedLetters &folded)
{
    folded.letters.clear();
    folded.places.clear();
    const auto add = [&folded](char16_t letter, Span place) {
        folded.letters += letter;
        folded.places.push_back(static_cast<quint32>(place.from));
    };
    eachCharacter(text, direction, [&](char32_t c, Span place) {
        for (const char16_t letter : lettersOf(c, folding)) {
            add(letter, place);
        }
    });
}

char16_t rotated(char16_t letter)
{
    constexpr char16_t half = 13;
    if (letter < u'a' || letter > u'z') {
        return letter;
    }
    return static_cast<char16_t>(letter < u'a' + half ? letter + half : letter - half);
}

} // namespace gatehouse
