// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "foldedtext.h"

#include "letterforms.h"

#include <QString>

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u2018' || c == U'\u02BC' || c == U'`';
}

/// Characters that are not seen, whatever stands around them.
bool isInvisible(char32_t c)
{
    constexpr char32_t graphemeJoiner = 0x034F;
    constexpr char32_t hangulFillers[] = {0x115F, 0x1160, 0x3164, 0xFFA0};
    const bool selectsVariation = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return QChar::category(c) == QChar::Other_Format || selectsVariation || c == graphemeJoiner ||
           std::find(std::begin(hangulFillers), std::end(hangulFillers), c) !=
               std::end(hangulFillers);
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
        qsizetype at = m_range.from;
        while (at < m_range.to) {
            const bool isPair = m_text.at(at).isHighSurrogate() && at + 1 < m_range.to &&
                                m_text.at(at + 1).isLowSurrogate();
            const char32_t c = isPair ? QChar::surrogateToUcs4(m_text.at(at), m_text.at(at + 1))
                                      : m_text.at(at).unicode();
            const Span place{at, at + (isPair ? 2 : 1)};
            take(c, place);
            at = place.to;
        }
        endToken();
        return std::move(m_result);
    }

private:
    void take(char32_t c, Span place)
    {
        if (m_folding == Folding::LookAlike) {
            takeLookalike(c, place);
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
        const char16_t lower = c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c;
        if ((lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9')) {
            append(lower, place);
        } else {
            takeSign(c, place);
        }
    }

    void takeLookalike(char32_t c, Span place)
    {
        if (const std::u16string_view letters = letterforms::lookalike(c); !letters.empty()) {
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
            m_result.places.back().to = place.to;
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
            m_result.tokens.push_back({.firstLetter = m_result.letters.size(), .span = place});
        }
        m_result.beginsPart.push_back(m_partBegins || isDigit != m_lastIsDigit);
        m_partBegins = false;
        m_lastIsDigit = isDigit;
        m_result.letters.push_back(letter);
        m_result.places.push_back(place);
        m_result.tokenOf.push_back(m_result.tokens.size() - 1);
        m_result.tokens.back().endLetter = m_result.letters.size();
        m_result.tokens.back().span.to = place.to;
    }

    void endToken() { m_inToken = false; }

    QStringView m_text;
    Span m_range;
    Folding m_folding;
    FoldedText m_result;
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
    // The letters that one character gave stay in their order.
    for (size_t end = size; end > 0;) {
        size_t first = end - 1;
        while (first > 0 && text.places[first - 1] == text.places[first]) {
            --first;
        }
        result.letters.append(text.letters, first, end - first);
        end = first;
    }
    result.places.assign(text.places.rbegin(), text.places.rend());
    for (auto token = text.tokens.rbegin(); token != text.tokens.rend(); ++token) {
        result.tokens.push_back({size - token->endLetter, size - token->firstLetter, token->span});
    }
    for (auto token = text.tokenOf.rbegin(); token != text.tokenOf.rend(); ++token) {
        result.tokenOf.push_back(tokens - 1 - *token);
    }
    result.beginsPart.assign(size, false);
    return result;
}

FoldedText rotated(FoldedText text)
{
    constexpr char16_t half = 13;
    for (char16_t &letter : text.letters) {
        if (letter >= u'a' && letter <= u'z') {
            letter = static_cast<char16_t>(letter < u'a' + half ? letter + half : letter - half);
        }
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
        if (!inToken || i == text.tokens[text.tokenOf[i]].firstLetter) {
            inToken = true;
            result.tokens.push_back({.firstLetter = result.letters.size(), .span = text.places[i]});
        }
        result.letters.push_back(letter);
        result.places.push_back(text.places[i]);
        result.tokenOf.push_back(result.tokens.size() - 1);
        result.beginsPart.push_back(false);
        result.tokens.back().endLetter = result.letters.size();
        result.tokens.back().span.to = text.places[i].to;
    }
    return result;
}

std::u16string foldedLetters(QStringView word)
{
    return fold(word, {0, word.size()}).letters;
}

} // namespace gatehouse
