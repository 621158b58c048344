// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "readtext.h"

#include <optional>
#include <variant>

namespace gatehouse::rulelines
{

/// Line 3 of this household, which has four machines, is \a line.
inline Result<Reading, ReadingFailure> read(const QString &line)
{
    const QString text =
        QStringLiteral("Should the dishwasher run now or later?\nIt is 14:00.\n%1\n"
                       "Dishwasher: 90 min, 1.2 kWh\nTumble dryer: 60 min, 2 kWh\n"
                       "Washing machine: 75 min, 0.9 kWh\nEV charger: 3 h, 14 kWh\n"
                       "All day: $0.30 per kWh\n")
            .arg(line);
    return readText(text);
}

inline QString written(const Moment &moment)
{
    return clockText(moment.minutes);
}

inline QString machine(std::optional<int> index)
{
    static const QString letters = QStringLiteral("DTWE");
    return index ? QString(letters.at(*index)) : QStringLiteral("*");
}

/// "D<22:00" done by, "D>16:00" not before, "D!18:00-20:00" not then, "D=18:00-20:00" only then,
/// "D@T" after the dryer, "D#T" not with the dryer, "D~30" paused in pieces of 30 minutes, "D^0.50"
/// may stay out, worth 0.50.
inline QString written(const HouseholdRule &rule)
{
    const QString name = machine(rule.machine);
    if (const auto *finish = std::get_if<FinishBy>(&rule.what)) {
        return name + u'<' + written(finish->moment);
    }
    if (const auto *start = std::get_if<StartFrom>(&rule.what)) {
        return name + u'>' + written(start->moment);
    }
    if (const auto *quiet = std::get_if<QuietTime>(&rule.what)) {
        return name + u'!' + written(quiet->from) + u'-' +
               (quiet->to ? written(*quiet->to) : QString());
    }
    if (const auto *allowed = std::get_if<AllowedTime>(&rule.what)) {
        return name + u'=' + written(allowed->from) + u'-' + written(allowed->to);
    }
    if (const auto *apart = std::get_if<NotWith>(&rule.what)) {
        return name + u'#' + machine(apart->machine);
    }
    if (const auto *pausable = std::get_if<Pausable>(&rule.what)) {
        return name + u'~' +
               (pausable->pieces ? QString::number(pausable->pieces->count()) : QString());
    }
    if (const auto *optional = std::get_if<MayStayOut>(&rule.what)) {
        return name + u'^' + toString(optional->worth);
    }
    return name + u'@' + machine(std::get<RunsAfter>(rule.what).machine);
}

/// "11:00-15:00=2000W"
inline QString written(const StatedPower &own)
{
    return QStringLiteral("%1-%2=%3W").arg(written(own.from), written(own.to)).arg(own.power.value);
}

inline QString rulesOf(const Reading &reading)
{
    QStringList rules;
    for (const HouseholdRule &rule : reading.household.rules) {
        rules << written(rule);
    }
    if (reading.household.powerLimit) {
        rules << QStringLiteral("%1 W").arg(reading.household.powerLimit->value.value);
    }
    for (const StatedPower &own : reading.household.ownPower) {
        rules << written(own);
    }
    if (reading.household.feedIn) {
        rules << u'+' + toString(reading.household.feedIn->value);
    }
    rules.sort();
    return rules.join(u' ');
}

} // namespace gatehouse::rulelines
