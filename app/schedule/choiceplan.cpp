// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "choiceplan.h"

#include "choicesearch.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// What all searches of one group have in common.
struct ChoiceTask
{
    const GroupShape &shape;
    const ChoiceAmounts &amounts;
    const PriceCurve &curve;
    std::vector<std::vector<int>> candidates;
};

/// \a bound without its share for the rule for equals, in the main currency unit.
template<typename Number>
Rational moneyOf(const Number &bound, const Number &weight, const Rational &unit)
{
    // Rounded down, also below zero: what the rule for equals adds is never negative.
    Number cost = bound / weight;
    cost -= cost * weight > bound ? 1 : 0;
    return unit * static_cast<Integer>(cost);
}

std::optional<int> firstStart(const Placement &placement)
{
    return placement.empty() ? std::nullopt : std::optional(placement.front().from);
}

/// The best plan by cost and by the first \a chunk members, then, among its equals, chunk by chunk
/// by the others.
template<typename Number>
GroupPlan planByChunks(const ChoiceTask &task, std::size_t chunkSize, SearchBudget &budget)
{
    ChoiceChunk chunk;
    GroupPlan plan;
    const std::size_t members = task.shape.members.size();
    while (chunk.settled.size() < members) {
        chunk.size = std::min(chunkSize, members - chunk.settled.size());
        const auto model =
            choiceModel<Number>(task.shape, task.amounts, task.curve, task.candidates, chunk);
        ChoiceSearch<Number> search(model);
        const bool isFirst = plan.runs.empty();
        if (isFirst) {
            search.findFirst(budget);
        } else {
            search.setIncumbent(plan.runs);
        }
        const auto outcome = search.run(budget);
        if (!outcome.plan) {
            plan.possibility = outcome.isFinished ? Possibility::Impossible : Possibility::Unknown;
            return plan;
        }
        plan.runs = *outcome.plan;
        if (isFirst) {
            plan.possibility = Possibility::Possible;
            plan.isProved = outcome.isFinished;
            plan.bound = moneyOf(outcome.bound, model.costWeight, task.amounts.costUnit);
        }
        if (budget.isSpent()) {
            return plan;
        }
        for (std::size_t i = 0; i < chunk.size; ++i) {
            chunk.settled.push_back(firstStart(plan.runs[chunk.settled.size()]));
        }
    }
    return plan;
}

} // namespace

bool reachesOwnPower(const GroupShape &shape, const PriceCurve &curve)
{
    const auto isInReach = [](const GroupMember &member, const OwnPower &own) {
        const int length = member.mayPause ? member.piece : member.duration();
        return std::any_of(member.allowed.begin(), member.allowed.end(),
                           [&](const StartRange &range) {
                               return range.first < own.to && own.from < range.last + length;
                           });
    };
    return std::any_of(shape.members.begin(), shape.members.end(), [&](const GroupMember &member) {
        return std::any_of(curve.ownPower().begin(), curve.ownPower().end(),
                           [&](const OwnPower &own) { return isInReach(member, own); });
    });
}

bool hasDearOwnPower(const PriceCurve &curve)
{
    return std::any_of(curve.ownPower().begin(), curve.ownPower().end(), [&](const OwnPower &own) {
        for (int minute = own.from; minute < own.to; ++minute) {
            if (own.earns > curve.sum(minute, minute + 1)) {
                return true;
            }
        }
        return false;
    });
}

bool needsChoices(const GroupShape &shape, const PriceCurve &curve)
{
    return shape.leavesChoice() || reachesOwnPower(shape, curve);
}

GroupPlan planChoices(const Problem &problem, const GroupShape &shape, const PriceCurve &curve,
                      SearchBudget &budget)
{
    const ChoiceAmounts amounts = choiceAmounts(problem, shape, curve);
    const ChoiceTask task{shape, amounts, curve, candidateStarts(shape, curve)};
    const std::size_t chunk = narrowChunk(amounts, curve, shape.members.size());
    if (chunk > 0) {
        return planByChunks<Narrow>(task, chunk, budget);
    }
    return planByChunks<Wide>(task, shape.members.size(), budget);
}

} // namespace gatehouse
