// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "addingup.h"

#include "answerparts.h"
#include "wording.h"

namespace gatehouse::wording
{

namespace
{

constexpr int mostPlaces = 4;

bool loadsAddUp(const Answer &answer, int places)
{
    Integer sum = 0;
    for (const LoadAnswer &load : answer.loads) {
        sum += toUnits(load.cost, places);
    }
    return sum == toUnits(answer.cost, places);
}

bool savingAddsUp(const Answer &answer, int places)
{
    const LoadAnswer *target = targetOf(answer);
    if (!target || !answer.saving || answer.targetRunsNow) {
        return true;
    }
    const Saving &saving = *answer.saving;
    return toUnits(target->cost, places) + toUnits(saving.amount, places) ==
           toUnits(saving.comparedCost, places);
}

} // namespace

Rounding roundingFor(const Answer &answer)
{
    for (int places = usualPlaces; places <= mostPlaces; ++places) {
        if (loadsAddUp(answer, places) && savingAddsUp(answer, places)) {
            return {.places = places, .addsUp = true};
        }
    }
    return {.places = usualPlaces, .addsUp = false};
}

} // namespace gatehouse::wording
