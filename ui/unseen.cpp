// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "unseen.h"

#include <QFont>
#include <QFontMetricsF>
#include <QList>

#include <algorithm>
#include <iterator>

namespace gatehouse
{

namespace
{

constexpr qreal padding = 3;
constexpr qreal gap = 1;
constexpr qreal shareOfFont = 0.76;

/// Characters that count as printable and show nothing: fillers, joiners, variation selectors.
bool isFiller(char32_t c)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    // Default_Ignorable_Code_Point of Unicode 15, what is no format character of it; the empty
    // Braille cell; and the sign that an object stands for, which no plain text has.
    static constexpr Range ranges[] = {
        {0x034f, 0x034f}, {0x115f, 0x1160}, {0x17b4, 0x17b5}, {0x180b, 0x180f}, {0x2800, 0x2800},
        {0x3164, 0x3164}, {0xfe00, 0xfe0f}, {0xffa0, 0xffa0}, {0xfffc, 0xfffc}, {0xe0000, 0xe0fff}};
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const Range &range) { return range.first <= c && c <= range.last; });
}

/// Character by character.
void appendEscaped(QStringView text, QString &shown)
{
    for (const char32_t c : text.toUcs4()) {
        if (isUnseen(c)) {
            shown += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
        } else {
            shown += QString::fromUcs4(&c, 1);
        }
    }
}

} // namespace

bool isUnseen(char32_t c)
{
    const bool isPlain = QChar::isPrint(c) && (c == U' ' || !QChar::isSpace(c)) && !isFiller(c);
    return c != U'\n' && !isPlain;
}

QString withEscapes(const QString &text)
{
    // Nearly all that is ever shown is plain, and of a ledger there can be a lot.
    const auto isPlain = [](QChar c) { return (c >= u' ' && c <= u'~') || c == u'\n'; };
    const QStringView all(text);
    QString shown;
    shown.reserve(all.size());
    for (auto at = all.begin(); at != all.end();) {
        const auto other = std::find_if_not(at, all.end(), isPlain);
        shown += QStringView(at, other);
        at = std::find_if(other, all.end(), isPlain);
        appendEscaped(QStringView(other, at), shown);
    }
    return shown;
}

std::vector<UnseenCharacter> unseenIn(QStringView line)
{
    std::vector<UnseenCharacter> unseen;
    for (qsizetype i = 0; i < line.size();) {
        const bool isPair =
            line.at(i).isHighSurrogate() && i + 1 < line.size() && line.at(i + 1).isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(line.at(i), line.at(i + 1))
                                     : char32_t{line.at(i).unicode()};
        const int length = isPair ? 2 : 1;
        if (code != U'\t' && isUnseen(code)) {
            unseen.push_back({static_cast<int>(i), length, code});
        }
        i += length;
    }
    return unseen;
}

bool hasUnseen(QStringView line)
{
    // Nearly every line is plain letters.
    const bool isPlain = std::all_of(
        line.begin(), line.end(), [](QChar c) { return (c >= u' ' && c <= u'~') || c == u'\t'; });
    return !isPlain && !unseenIn(line).empty();
}

QString escapeLabel(char32_t code)
{
    return QStringLiteral("U+%1").arg(
        QString::number(static_cast<uint>(code), 16).toUpper().rightJustified(4, u'0'));
}

QFont escapeFont(const QFont &font)
{
    QFont small = font;
    small.setBold(false);
    if (font.pointSizeF() > 0) {
        small.setPointSizeF(font.pointSizeF() * shareOfFont);
    } else {
        small.setPixelSize(std::max(static_cast<int>(font.pixelSize() * shareOfFont), 1));
    }
    return small;
}

qreal escapeWidth(char32_t code, const QFont &font)
{
    return QFontMetricsF(escapeFont(font)).horizontalAdvance(escapeLabel(code)) +
           2 * (padding + gap);
}

} // namespace gatehouse
