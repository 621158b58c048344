// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "householdreader.h"
#include "householdsentences.h"
#include "takeover.h"

#include <functional>

/// Edits of outbound texts, and what taking them over makes of the words.
namespace takeovercases
{

using namespace gatehouse;

using Edit = std::function<void(Problem &)>;

inline const QDateTime takenOverAt(QDate(2026, 5, 21), QTime(9, 0), Qt::UTC);

inline const HouseholdReader &reader()
{
    static const HouseholdReader instance;
    return instance;
}

inline const HouseholdSentences &sentences()
{
    static const HouseholdSentences instance;
    return instance;
}

inline std::optional<Anonymized> problemOf(const QString &text)
{
    const auto reading = reader().read(PrivateText(text), {}, takenOverAt);
    if (!reading) {
        return std::nullopt;
    }
    Result<Anonymized> anonymized = anonymize(reading->household, takenOverAt);
    return anonymized ? std::optional(*anonymized) : std::nullopt;
}

/// What taking over \a edit makes of \a text.
struct Outcome
{
    QString text;
    WordChanges changes;
    std::vector<Difference> wanted;
    std::vector<Difference> left;
    Problem asked;
};

inline Outcome outcomeOf(const QString &text, const Edit &edit, const MachineNames &newNames = {})
{
    const std::optional<Anonymized> household = problemOf(text);
    if (!household) {
        return {};
    }
    Problem asked = household->problem;
    edit(asked);
    arrange(asked);
    Outcome outcome;
    outcome.asked = asked;
    outcome.wanted = compare(household->problem, asked);
    const HouseholdWords words{
        .text = PrivateText(text), .question = {}, .clock = takenOverAt, .newNames = newNames};
    const TakenOver taken = TakeOver(reader(), sentences()).takeOver(words, asked, outcome.wanted);
    outcome.changes = taken.changes;
    outcome.left = taken.left;
    outcome.text = changed(PrivateText(text), taken.changes).reveal();
    return outcome;
}

inline const QString takenOverCase =
    QStringLiteral("Should the dishwasher run now or later?\n"
                   "\n"
                   "It is 18:30 now.\n"
                   "- Dishwasher: 90 minutes, 1.2 kWh\n"
                   "- EV charger: 2 hours, 14 kWh\n"
                   "- The dishwasher must be done by 06:30.\n"
                   "- The dishwasher must not run from 22:30 to 06:30.\n"
                   "- The EV charger must be done by 07:00.\n"
                   "\n"
                   "17:00 to 20:00: $0.45 per kWh\n"
                   "20:00 to 00:00: $0.22 per kWh\n"
                   "00:00 to 06:00: $0.12 per kWh\n"
                   "06:00 to 17:00: $0.25 per kWh\n");

/// A household that says all that there are words for, in several manners.
inline const QString richCase =
    QStringLiteral("Should the dishwasher run now or later?\n"
                   "\n"
                   "It is 8:30 now. Prices repeat every day.\n"
                   "- Dishwasher: 90 minutes, 1.2 kWh\n"
                   "- EV charger: 2 hours, 14 kWh\n"
                   "- Oven: 60 minutes, 2 kWh\n"
                   "- Dehumidifier: 120 minutes, 0.5 kWh\n"
                   "- One at a time, please: dishwasher, oven and dehumidifier.\n"
                   "- EV charging may be paused, with blocks of at least 30 minutes.\n"
                   "- The dehumidifier may be left out; a run is worth 50 ct to us.\n"
                   "- The solar panels give 900 W from 10:00 to 11:00 and 2.5 kW from 11:00 to "
                   "15:00.\n"
                   "- Feed-in pays 8 ct/kWh.\n"
                   "\n"
                   "17:00 to 20:00: 45 ct/kWh\n"
                   "At all other times: 22 ct/kWh\n");

/// A load behind the last one of \a problem.
inline Load &addLoad(Problem &problem, int minutes, qint64 wattHours)
{
    problem.loads.push_back({.id = LoadId{static_cast<int>(problem.loads.size())},
                             .phases = {{Minutes{minutes}, WattHours{wattHours}}}});
    return problem.loads.back();
}

} // namespace takeovercases
