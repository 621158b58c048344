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

ProblemText textWithClock(const Anonymized &household)
{
    const bool isClockSteady = !clockChangesWithin(household.now, household.problem.horizon);
    return {.problem = household.problem,
            .notation = isClockSteady ? TimeNotation::Clock : TimeNotation::AfterNow,
            .now = household.now.time()};
}

ProblemText textAt(const Anonymized &household, Level level)
{
    switch (level) {
    case Level::Names:
        return textWithClock(household);
    case Level::Shifted:
        return {.problem = household.problem};
    case Level::Scaled:
        // Without a disguise nothing is written at all: value() ends the program.
        return {.problem = disguised(household.problem, household.disguise.value())};
    }
    return {};
}

} // namespace

AnonymousText writeAnonymously(const Anonymized &household, Level level)
{
    return {writeInPieces(textAt(household, level)), level};
}

} // namespace gatehouse
