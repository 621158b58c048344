// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "household.h"

#include <QTimeZone>

/// Households built by hand, as a reader would have read them.
namespace households
{

using namespace gatehouse;

/// A clock time, "22:30", on any day, or \a day days after today.
inline Moment clock(int hours, int minutes, std::optional<int> day = std::nullopt)
{
    return {.minutes = hours * 60 + minutes, .day = day};
}

inline Moment afterNow(int minutes)
{
    return {.basis = Moment::Basis::AfterNow, .minutes = minutes};
}

inline Place line(int number)
{
    return {.line = number, .span = {number * 100, number * 100 + 20}};
}

inline Price cents(int hundredths)
{
    return {hundredths * qint64{10'000'000}};
}

inline QDateTime at(int hours, int minutes, const QTimeZone &zone = QTimeZone::utc(),
                    QDate date = QDate(2026, 11, 22))
{
    return {date, QTime(hours, minutes), zone};
}

inline Machine machine(const char *name, int minutes, qint64 wattHours)
{
    return {.name = PrivateText(QString::fromUtf8(name)),
            .phases = {{.duration = {Minutes{minutes}, {}}, .energy = {WattHours{wattHours}, {}}}}};
}

inline TariffBand band(Moment from, Moment to, Price price, int lineNumber = 0)
{
    return {.from = from, .to = to, .price = price, .place = line(lineNumber)};
}

inline HouseholdRule rule(std::optional<int> machine, decltype(HouseholdRule::what) what,
                          int lineNumber = 1)
{
    return {.machine = machine, .what = std::move(what), .place = line(lineNumber)};
}

/// At 18:30, one machine of 60 minutes and 1 kWh, one price all day.
inline Household simple()
{
    return {.now = at(18, 30),
            .machines = {machine("oven", 60, 1000)},
            .tariff = {band(clock(0, 0), clock(24, 0), cents(30), 9)}};
}

/// The case that must always work.
inline Household theCase()
{
    return {.question = PrivateText(QStringLiteral("Should the dishwasher run now or later?")),
            .now = at(18, 30),
            .nowIsStated = true,
            .nowPlace = line(1),
            .machines = {machine("dishwasher", 90, 1200), machine("EV charger", 120, 14'000)},
            .rules = {rule(0, FinishBy{clock(6, 30)}, 4),
                      rule(0, QuietTime{.from = clock(22, 30)}, 5),
                      rule(1, FinishBy{clock(7, 0)}, 6)},
            .tariff = {band(clock(17, 0), clock(20, 0), cents(45), 10),
                       band(clock(20, 0), clock(0, 0), cents(22), 11),
                       band(clock(0, 0), clock(6, 0), cents(12), 12),
                       band(clock(6, 0), clock(17, 0), cents(25), 13)},
            .currency = PrivateText(QStringLiteral("$"))};
}

} // namespace households
