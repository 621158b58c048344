// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "judge.h"

#include "ground.h"
#include "schedulereply.h"

namespace gatehouse
{

Result<Answer> judge(const Sanitized &household, const ProblemText &asked, const QByteArray &reply)
{
    const Result<ScheduleReply> schedule = readReply(reply, asked);
    if (!schedule) {
        return Unexpected{schedule.error()};
    }
    return ground({.household = household.anonymized,
                   .asked = asked.problem,
                   .runs = schedule->runs,
                   .optimum = household.optimum,
                   .unreadLines = unreadLines(household.reading)});
}

} // namespace gatehouse
