// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "proseplan.h"

#include "ground.h"

namespace gatehouse
{

namespace
{

ProseMachine proseMachine(const LoadAnswer &answer, const Anonymized &household)
{
    ProseMachine machine{.answer = &answer, .load = find(household.problem, answer.load)};
    for (const HouseholdRun &run : answer.runs) {
        machine.runs.push_back({run.start, run.end});
    }
    if (!machine.load) {
        return machine;
    }
    for (const Window &quiet : machine.load->notDuring) {
        machine.quiet.push_back({atMinute(household, quiet.from), atMinute(household, quiet.to)});
    }
    if (machine.load->finishBy) {
        machine.deadline = atMinute(household, *machine.load->finishBy);
    }
    if (machine.load->earliest > Minutes(0)) {
        machine.earliest = atMinute(household, machine.load->earliest);
    }
    return machine;
}

std::vector<ProseBand> proseBands(const Anonymized &household)
{
    std::vector<ProseBand> bands;
    for (const PriceBand &band : household.problem.prices) {
        const ProseStretch stretch{atMinute(household, band.window.from),
                                   atMinute(household, band.window.to)};
        if (!bands.empty() && bands.back().price == band.price) {
            bands.back().stretch.to = stretch.to;
        } else {
            bands.push_back({stretch, band.price});
        }
    }
    return bands;
}

} // namespace

ProsePlan prosePlanOf(const Answer &answer, const Anonymized &household)
{
    ProsePlan plan{
        .answer = answer, .household = household, .machines = {}, .bands = proseBands(household)};
    for (const LoadAnswer &load : answer.loads) {
        ProseMachine machine = proseMachine(load, household);
        machine.isTarget = load.load == answer.target;
        if (machine.isTarget) {
            plan.target = static_cast<int>(plan.machines.size());
        }
        plan.machines.push_back(std::move(machine));
    }
    return plan;
}

} // namespace gatehouse
