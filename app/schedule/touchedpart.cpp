// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "touchedpart.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isTooMuchAlone(const Load &load, Watts limit)
{
    return std::any_of(load.phases.begin(), load.phases.end(), [limit](const Phase &phase) {
        return Integer(phase.energy.value) * 60 > Integer(limit.value) * phase.duration.count();
    });
}

/// \a problem without the links that no rule of \a choice is about.
Problem withoutIdleLinks(const Problem &problem, const RuleChoice &choice)
{
    Problem linked = problem;
    linked.prices.clear();
    linked.surplus.clear();
    for (std::size_t i = 0; i < linked.loads.size(); ++i) {
        if (!choice.holds(i, Rule::After) && !choice.holds(i, Rule::Within)) {
            linked.loads[i].after.clear();
        }
        if (!choice.holds(i, Rule::NotWith)) {
            linked.loads[i].notWith.clear();
        }
    }
    return linked;
}

/// By load.
std::vector<bool> touched(const Problem &problem, const RuleChoice &choice)
{
    std::vector<bool> isTouched(problem.loads.size(), false);
    const auto touch = [&](LoadId id) {
        isTouched[static_cast<std::size_t>(find(problem, id) - problem.loads.data())] = true;
    };
    for (std::size_t i = 0; i < problem.loads.size(); ++i) {
        const Load &load = problem.loads[i];
        const bool isOver =
            problem.powerLimit && choice.limitHolds() && isTooMuchAlone(load, *problem.powerLimit);
        if (choice.holdsAny(i) || isOver) {
            touch(load.id);
        }
        for (const After &after : load.after) {
            touch(after.load);
        }
        std::for_each(load.notWith.begin(), load.notWith.end(), touch);
    }
    return isTouched;
}

} // namespace

TouchedPart touchedPart(const Problem &problem, const RuleChoice &choice)
{
    TouchedPart part{.problem = withoutIdleLinks(problem, choice), .rules = RuleChoice(0, false)};
    const std::vector<bool> isTouched = touched(part.problem, choice);
    std::vector<Load> loads;
    for (std::size_t i = 0; i < isTouched.size(); ++i) {
        if (isTouched[i]) {
            loads.push_back(std::move(part.problem.loads[i]));
            part.rules.append(choice, i);
        }
    }
    part.problem.loads = std::move(loads);
    part.rules.setLimit(choice.limitHolds());
    return part;
}

} // namespace gatehouse
