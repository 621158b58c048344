// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "solver.h"

#include "conflictfinder.h"
#include "jointplan.h"
#include "plancost.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

Plan planFrom(const Problem &problem, const JointPlan &joint)
{
    Plan plan;
    Rational forgone = 0;
    for (std::size_t i = 0; i < problem.loads.size(); ++i) {
        const Load &load = problem.loads[i];
        for (const Piece &piece : joint.runs[i]) {
            plan.runs.push_back(
                {.load = load.id, .window = {Minutes(piece.from), Minutes(piece.to)}});
        }
        if (joint.runs[i].empty()) {
            plan.leftOut.push_back(load.id);
            forgone += toRational(load.worth);
        }
    }
    std::sort(plan.runs.begin(), plan.runs.end());
    std::sort(plan.leftOut.begin(), plan.leftOut.end());
    Rational cost = planCost(problem, joint.runs);
    plan.objective = cost + forgone;
    plan.bound = joint.isProved ? *plan.objective : joint.bound;
    plan.status = *plan.bound == *plan.objective ? PlanStatus::Proved : PlanStatus::Feasible;
    plan.cost = std::move(cost);
    return plan;
}

} // namespace

Result<Plan> solve(const Problem &problem, SolverLimits limits)
{
    SearchBudget budget(limits);
    const RuleChoice all(problem.loads.size(), true);
    const JointPlan joint = planJointly(problem, all, PriceCurve(problem), budget);
    switch (joint.possibility) {
    case Possibility::Possible:
        return planFrom(problem, joint);
    case Possibility::Unknown:
        return failure(ErrorKind::NoPlanInTime);
    case Possibility::Impossible:
        break;
    }
    SearchBudget reasons({.time = limits.time / 2, .steps = limits.steps / 2});
    Plan plan;
    plan.conflict = findConflict(problem, reasons);
    return plan;
}

} // namespace gatehouse
