// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "readtext.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace gatehouse::tarifflines
{

/// A household at midnight, whose lines from 5 on are \a tariff.
inline Result<Reading, ReadingFailure> read(const QString &tariff)
{
    const QString text =
        QStringLiteral("Should the dishwasher run now or later?\nIt is 00:00 now.\n"
                       "Dishwasher: 90 minutes, 1.2 kWh.\n\n%1\n")
            .arg(tariff);
    return readText(text);
}

/// The price in hundredths at each minute of a day, written as bands.
inline QString daysPrices(const Household &household)
{
    constexpr int minutesOfDay = 24 * 60;
    constexpr qint64 hundredth = 10'000'000;
    std::vector<qint64> prices(minutesOfDay, -1);
    if (household.otherPrice) {
        std::fill(prices.begin(), prices.end(), household.otherPrice->value.billionths / hundredth);
    }
    for (const TariffBand &band : household.tariff) {
        const int length = (band.to.minutes - band.from.minutes + minutesOfDay) % minutesOfDay;
        for (int i = 0; i < (length == 0 ? minutesOfDay : length); ++i) {
            prices[static_cast<size_t>((band.from.minutes + i) % minutesOfDay)] =
                band.price.billionths / hundredth;
        }
    }
    QStringList bands;
    for (int from = 0; from < minutesOfDay;) {
        int to = from;
        while (to < minutesOfDay &&
               prices[static_cast<size_t>(to)] == prices[static_cast<size_t>(from)]) {
            ++to;
        }
        bands.append(QStringLiteral("%1-%2=%3")
                         .arg(clockText(from), clockText(to))
                         .arg(prices[static_cast<size_t>(from)]));
        from = to;
    }
    return bands.join(QLatin1Char(' '));
}

/// The numbers of the lines that were not understood.
inline QStringList unreadLines(const Reading &reading)
{
    QStringList lines;
    for (const ReadLine &line : reading.lines) {
        if (line.state == LineState::Unread) {
            lines.append(QString::number(line.number));
        }
    }
    return lines;
}

} // namespace gatehouse::tarifflines
