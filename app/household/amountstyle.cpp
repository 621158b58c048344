// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "amountstyle.h"

#include "error.h"
#include "numberreader.h"

#include <QRegularExpression>

#include <numeric>

namespace gatehouse
{

namespace
{

/// A number as it stands in some words: digits / 10^places.
struct FoundNumber
{
    Span span;
    qint64 digits = 0;
    int places = 0;
    QChar point = u'.';
};

std::optional<FoundNumber> onlyNumber(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("-?\\d+(?:([.,])(\\d+))?"));
    QRegularExpressionMatchIterator numbers = form.globalMatch(words);
    if (!numbers.hasNext()) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = numbers.next();
    const QString text = match.captured();
    if (numbers.hasNext() || text.size() > WrittenNumber::mostDigits) {
        return std::nullopt;
    }
    QString digits = text;
    digits.remove(u'.').remove(u',');
    const bool hasPoint = match.capturedLength(1) > 0;
    return FoundNumber{.span = {match.capturedStart(), match.capturedEnd()},
                       .digits = digits.toLongLong(),
                       .places = static_cast<int>(match.capturedLength(2)),
                       .point = hasPoint ? match.captured(1).at(0) : QChar(u'.')};
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

QString decimal(qint64 digits, int places, QChar point)
{
    QString text = QString::number(std::abs(digits)).rightJustified(places + 1, u'0');
    if (places > 0) {
        text.insert(text.size() - places, point);
    }
    return digits < 0 ? u'-' + text : text;
}

} // namespace

std::optional<QString> withAmount(const QString &words, qint64 before, qint64 after,
                                  NumberManner manner, int mostPlaces)
{
    const std::optional<FoundNumber> number = onlyNumber(words);
    if (!number || number->digits == 0 || before == 0) {
        return std::nullopt;
    }
    // after in the unit of the words is after * digits / (before * 10^places).
    const qint64 common = std::gcd(before, number->digits);
    const qint64 factor = number->digits / common;
    const qint64 unit = before / common;
    const int leastPlaces = manner == NumberManner::Priced ? number->places : 0;
    for (int places = leastPlaces; places <= mostPlaces; ++places) {
        __extension__ using Wide = __int128;
        const Wide over = Wide{after} * factor * powerOfTen(places);
        const Wide under = Wide{unit} * powerOfTen(number->places);
        if (over % under != 0) {
            continue;
        }
        const auto digits = static_cast<qint64>(over / under);
        const bool wasOne = number->digits == powerOfTen(number->places);
        const bool isOne = digits == powerOfTen(places);
        if (manner == NumberManner::Counted && wasOne != isOne) {
            return std::nullopt;
        }
        QString changed = words;
        return changed.replace(number->span.from, number->span.to - number->span.from,
                               decimal(digits, places, number->point));
    }
    return std::nullopt;
}

} // namespace gatehouse
