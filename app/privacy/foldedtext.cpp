// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "foldedtext.h"

#include <QList>
#include <QString>

namespace gatehouse
{

namespace
{

/// Latin letters whose stroke or ligature is no mark that can be taken off.
QStringView withoutStroke(char32_t c)
{
    switch (c) {
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'þ':
        return u"th";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ß':
        return u"ss";
    default:
        return {};
    }
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u2018' || c == U'\u02BC' || c == U'`';
}

bool isLetterOrDigit(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

/// Characters that are not seen, or only on top of another one.
bool isTransparent(char32_t c)
{
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
}

/// Goes through a text character by character and builds the folded one.
class Folder
{
public:
    Folder(QStringView text, Span range) : m_text(text), m_range(range) {}

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
        if (c < 0x80) {
            takeAscii(static_cast<char16_t>(c), place);
        } else if (isLetterOrDigit(c)) {
            takeLetters(QString::fromUcs4(&c, 1), place);
        } else if (m_inToken && isApostrophe(c)) {
            m_partBegins = true;
        } else if (m_inToken && isTransparent(c)) {
            m_result.places.back().to = place.to;
            m_result.tokens.back().span.to = place.to;
        } else {
            endToken();
            m_result.signs.push_back(place);
        }
    }

    void takeAscii(char16_t c, Span place)
    {
        const char16_t lower = c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c;
        if ((lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9')) {
            append(lower, place);
        } else if (m_inToken && isApostrophe(c)) {
            m_partBegins = true;
        } else {
            endToken();
            if (c != u' ' && c != u'\t' && c != u'\n') {
                m_result.signs.push_back(place);
            }
        }
    }

    void takeLetters(const QString &character, Span place)
    {
        const QString lower = character.normalized(QString::NormalizationForm_KD)
                                  .toCaseFolded()
                                  .normalized(QString::NormalizationForm_KD);
        for (const char32_t c : lower.toUcs4()) {
            if (const QStringView plain = withoutStroke(c); !plain.isEmpty()) {
                for (const QChar letter : plain) {
                    append(letter.unicode(), place);
                }
            } else if (isLetterOrDigit(c)) {
                for (const QChar unit : QChar::fromUcs4(c)) {
                    append(unit.unicode(), place);
                }
            }
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
    FoldedText m_result;
    bool m_inToken = false;
    bool m_partBegins = false;
    bool m_lastIsDigit = false;
};

} // namespace

FoldedText fold(QStringView text, Span range)
{
    return Folder(text, range).folded();
}

std::u16string foldedLetters(QStringView word)
{
    return fold(word, {0, word.size()}).letters;
}

} // namespace gatehouse
