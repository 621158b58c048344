// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "solver.h"

#include "conflictfinder.h"
#include "jointplan.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// The name of a field that this solver does not plan for, if \a problem uses one.
std::optional<QString> unsupportedField(const Problem &problem)
{
    const auto uses = [&problem](auto member) {
        return std::any_of(problem.loads.begin(), problem.loads.end(),
                           [member](const Load &load) { return load.*member; });
    };
    if (uses(&Load::pausable)) {
        return QStringLiteral("pausable");
    }
    if (uses(&Load::optional)) {
        return QStringLiteral("optional");
    }
    if (!problem.surplus.empty()) {
        return QStringLiteral("surplus");
    }
    return std::nullopt;
}

Plan planFrom(const Problem &problem, const JointPlan &joint)
{
    Plan plan;
    Rational cost = 0;
    for (std::size_t i = 0; i < problem.loads.size(); ++i) {
        const Load &load = problem.loads[i];
        const Minutes start(joint.starts[i]);
        plan.runs.push_back({.load = load.id, .window = {start, start + duration(load)}});
        cost += runCost(problem, load.id, start);
    }
    std::sort(plan.runs.begin(), plan.runs.end());
    plan.bound = joint.isProved ? cost : joint.bound;
    plan.status = *plan.bound == cost ? PlanStatus::Proved : PlanStatus::Feasible;
    plan.objective = cost;
    plan.cost = std::move(cost);
    return plan;
}

} // namespace

Result<Plan> solve(const Problem &problem, SolverLimits limits)
{
    if (const std::optional<QString> field = unsupportedField(problem)) {
        return failure(ErrorKind::UnsupportedField, {}, *field);
    }
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

Rational runCost(const Problem &problem, LoadId id, Minutes start)
{
    const Load &load = *find(problem, id);
    Rational total = 0;
    Minutes from = start;
    auto band = problem.prices.begin();
    for (const Phase &phase : load.phases) {
        const Minutes to = from + phase.duration;
        Integer priced = 0;
        while (from < to) {
            while (band->window.to <= from) {
                ++band;
            }
            const Minutes until = std::min(to, band->window.to);
            priced += Integer(band->price.billionths) * (until - from).count();
            from = until;
        }
        total += Rational(priced * phase.energy.value, Integer(phase.duration.count()));
    }
    return total / (Integer(1000) * Price::perUnit);
}

} // namespace gatehouse
