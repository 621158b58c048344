// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tierule.h"

#include "verifier.h"

#include <algorithm>

namespace gatehouse
{

Rational objectiveOf(const Problem &problem, const std::vector<Run> &runs, const Rational &cost)
{
    Rational objective = cost;
    for (const Load &load : problem.loads) {
        const bool runsAtAll = std::any_of(runs.begin(), runs.end(),
                                           [&load](const Run &run) { return run.load == load.id; });
        if (load.optional && !runsAtAll) {
            objective += toRational(load.worth);
        }
    }
    return objective;
}

std::vector<Run> settleTies(const Problem &problem, std::vector<Run> runs, const Plan &optimum)
{
    if (optimum.status != PlanStatus::Proved) {
        return runs;
    }
    const Verdict verdict = verify(problem, runs);
    const bool isOptimal =
        verdict.isFeasible() && objectiveOf(problem, runs, verdict.cost) == optimum.objective;
    return isOptimal ? optimum.runs : runs;
}

} // namespace gatehouse
