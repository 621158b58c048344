// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "judge.h"

#include "ground.h"
#include "schedulereply.h"
#include "tierule.h"
#include "undisguise.h"

namespace gatehouse
{

namespace
{

/// The runs of a disguised problem as a plan of the household's.
std::vector<Run> undone(const Sanitized &household, std::vector<Run> runs)
{
    const Anonymized &own = household.anonymized;
    return settleTies(own.problem, undisguised(std::move(runs), own.problem, own.disguise.value()),
                      household.optimum);
}

} // namespace

Result<Answer> judge(const Sanitized &household, Level level, const ProblemText &asked,
                     const QByteArray &reply)
{
    Result<ScheduleReply> schedule = readReply(reply, asked);
    if (!schedule) {
        return Unexpected{schedule.error()};
    }
    const bool isDisguised = level == Level::Scaled;
    if (isDisguised) {
        schedule->runs = undone(household, std::move(schedule->runs));
    }
    return ground({.household = household.anonymized,
                   // A disguised text cannot be edited: it asks what the household asks.
                   .asked = isDisguised ? household.anonymized.problem : asked.problem,
                   .runs = schedule->runs,
                   .optimum = household.optimum,
                   .unreadLines = unreadLines(household.reading)});
}

Answer answerHere(const Sanitized &household)
{
    return ground({.household = household.anonymized,
                   .asked = household.anonymized.problem,
                   .runs = household.optimum.runs,
                   .optimum = household.optimum,
                   .unreadLines = unreadLines(household.reading)});
}

} // namespace gatehouse
