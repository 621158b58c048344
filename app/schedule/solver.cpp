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
    plan.status = joint.isProved ? PlanStatus::Proved : PlanStatus::Feasible;
    Rational cost = 0;
    for (std::size_t i = 0; i < problem.loads.size(); ++i) {
        const Load &load = problem.loads[i];
        const Minutes start(joint.starts[i]);
        plan.runs.push_back({.load = load.id, .window = {start, start + duration(load)}});
        cost += runCost(problem, load.id, start);
    }
    std::sort(plan.runs.begin(), plan.runs.end());
    plan.bound = joint.isProved ? cost : joint.bound;
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
    const auto deadline = std::chrono::steady_clock::now() + limits.time;
    const RuleChoice all(problem.loads.size(), true);
    const JointPlan joint = planJointly(problem, all, PriceCurve(problem), deadline);
    if (joint.isPossible) {
        return planFrom(problem, joint);
    }
    Plan plan;
    plan.conflict = findConflict(problem);
    return plan;
}

Rational runCost(const Problem &problem, LoadId id, Minutes start)
{
    const Load &load = *find(problem, id);
    Rational total = 0;
    Minutes from = start;
    for (const Phase &phase : load.phases) {
        const Minutes to = from + phase.duration;
        Integer priced = 0;
        for (const PriceBand &band : problem.prices) {
            const Minutes both = std::min(to, band.window.to) - std::max(from, band.window.from);
            if (both > Minutes(0)) {
                priced += Integer(band.price.billionths) * both.count();
            }
        }
        total += Rational(priced * phase.energy.value, Integer(phase.duration.count()));
        from = to;
    }
    return total / (Integer(1000) * 1'000'000'000);
}

} // namespace gatehouse
