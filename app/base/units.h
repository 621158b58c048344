// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QStringView>

#include <chrono>
#include <compare>

namespace gatehouse
{

/// A length of time, or a moment as whole minutes after now.
using Minutes = std::chrono::minutes;

constexpr int minutesPerHour = 60;

/// Of a day on which no clock is set back or forward.
constexpr int minutesPerDay = 24 * minutesPerHour;

/// Energy in whole watt-hours.
struct WattHours
{
    qint64 value = 0;

    auto operator<=>(const WattHours &) const = default;
};

/// Power in whole watts.
struct Watts
{
    qint64 value = 0;

    auto operator<=>(const Watts &) const = default;
};

/// A price, in billionths of the main currency unit per kWh; may be negative. Nine decimal places
/// hold every tariff published per MWh with six places; more places are refused, never rounded.
struct Price
{
    static constexpr int places = 9;
    static constexpr qint64 perUnit = 1'000'000'000;

    qint64 billionths = 0;

    auto operator<=>(const Price &) const = default;
};

/// Reads "0.45", "-3", "12.5": digits, an optional minus, an optional point followed by at most
/// nine digits. Fails with WrongType for anything else and with OutOfRange beyond +-1,000,000.
Result<Price> parsePrice(QStringView text);

/// The shortest plain decimal with at least two places: "0.45", "0.50", "-3.00", "0.1234".
QString toString(Price price);

/// Kilowatt-hours as the shortest plain decimal, no trailing zeros: 1200 Wh is "1.2".
QString toKilowattHours(WattHours energy);

} // namespace gatehouse
