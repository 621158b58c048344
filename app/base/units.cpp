// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "units.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr qint64 largestPrice = 1'000'000;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString withoutTrailingZeros(QString decimals, int atLeast)
{
    while (decimals.size() > atLeast && decimals.endsWith(u'0')) {
        decimals.chop(1);
    }
    return decimals;
}

} // namespace

Result<Price> parsePrice(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    const QStringView decimals = point < 0 ? QStringView() : digits.mid(point + 1);
    const bool plain = !whole.isEmpty() && std::all_of(whole.begin(), whole.end(), isDigit) &&
                       std::all_of(decimals.begin(), decimals.end(), isDigit) &&
                       (point < 0 || !decimals.isEmpty()) && decimals.size() <= Price::places;
    if (!plain) {
        return failure(ErrorKind::WrongType);
    }
    bool fits = false;
    const qint64 units = whole.toLongLong(&fits);
    if (!fits || units > largestPrice) {
        return failure(ErrorKind::OutOfRange);
    }
    const QString padded = decimals.toString().leftJustified(Price::places, u'0');
    const qint64 billionths = units * Price::perUnit + padded.toLongLong();
    if (billionths > largestPrice * Price::perUnit) {
        return failure(ErrorKind::OutOfRange);
    }
    return Price{negative ? -billionths : billionths};
}

QString toString(Price price)
{
    const qint64 magnitude = std::abs(price.billionths);
    const QString decimals =
        QString::number(magnitude % Price::perUnit).rightJustified(Price::places, u'0');
    const QString sign = price.billionths < 0 ? QStringLiteral("-") : QString();
    return sign + QString::number(magnitude / Price::perUnit) + u'.' +
           withoutTrailingZeros(decimals, 2);
}

QString toKilowattHours(WattHours energy)
{
    const qint64 magnitude = std::abs(energy.value);
    const QString decimals =
        withoutTrailingZeros(QString::number(magnitude % 1000).rightJustified(3, u'0'), 0);
    const QString sign = energy.value < 0 ? QStringLiteral("-") : QString();
    const QString whole = sign + QString::number(magnitude / 1000);
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

} // namespace gatehouse
