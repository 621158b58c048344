// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"

namespace gatehouse
{

namespace
{

/// Whether the clock is put forward or back before the horizon, so that a clock time does not say
/// how many minutes are left.
bool clockChangesWithin(const QDateTime &now, Minutes horizon)
{
    return now.offsetFromUtc() != now.addSecs(horizon.count() * 60).offsetFromUtc();
}

ProblemText textAt(const Anonymized &household, Level level)
{
    ProblemText text{.problem = household.problem};
    if (level == Level::Names) {
        text.now = household.now.time();
        text.notation = clockChangesWithin(household.now, household.problem.horizon)
                            ? TimeNotation::AfterNow
                            : TimeNotation::Clock;
    }
    return text;
}

} // namespace

AnonymousText writeAnonymously(const Anonymized &household, Level level)
{
    return {write(textAt(household, level)), level};
}

} // namespace gatehouse
