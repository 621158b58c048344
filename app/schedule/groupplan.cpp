// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "groupplan.h"

#include "capacitycheck.h"
#include "choiceplan.h"
#include "firstplan.h"
#include "groupsearch.h"
#include "overload.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// What all searches of one group have in common.
struct GroupTask
{
    const GroupShape &shape;
    const GroupAmounts &amounts;
    const PriceCurve &curve;
    std::vector<std::vector<int>> candidates;
};

/// \a bound without its share for the rule for equals, in the main currency unit.
template<typename Number>
Rational inMoney(const Number &bound, const GroupModel<Number> &model, const Rational &unit)
{
    const Number cost = bound / model.costWeight + model.baseCost;
    return unit * static_cast<Integer>(cost);
}

std::vector<Placement> runsFrom(const GroupShape &shape, const std::vector<int> &starts)
{
    std::vector<Placement> runs;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        runs.push_back({{starts[i], starts[i] + shape.members[i].duration()}});
    }
    return runs;
}

/// The best plan by cost and by the first \a chunk members, then, among its equals, chunk by chunk
/// by the others.
template<typename Number>
GroupPlan planInChunks(const GroupTask &task, std::size_t chunkSize, SearchBudget &budget)
{
    TieChunk chunk{.size = chunkSize};
    GroupPlan plan;
    std::vector<int> starts;
    const std::size_t members = task.shape.members.size();
    while (chunk.settled.size() < members) {
        chunk.size = std::min(chunkSize, members - chunk.settled.size());
        const auto model =
            groupModel<Number>(task.shape, task.amounts, task.curve, task.candidates, chunk);
        GroupSearch<Number> search(model);
        const bool isFirst = starts.empty();
        if (!isFirst) {
            search.setIncumbent(starts);
        } else if (const auto some = FirstPlan<Number>(model, budget).find()) {
            search.setIncumbent(*some);
        }
        const auto outcome = search.run(budget);
        if (!outcome.starts) {
            plan.possibility = outcome.isFinished ? Possibility::Impossible : Possibility::Unknown;
            return plan;
        }
        starts = *outcome.starts;
        plan.runs = runsFrom(task.shape, starts);
        if (isFirst) {
            plan.possibility = Possibility::Possible;
            plan.isProved = outcome.isFinished;
            plan.bound = inMoney(outcome.bound, model, task.amounts.costUnit);
        }
        if (budget.isSpent()) {
            return plan;
        }
        chunk.settled.assign(starts.begin(),
                             starts.begin() +
                                 static_cast<std::ptrdiff_t>(chunk.settled.size() + chunk.size));
    }
    return plan;
}

} // namespace

GroupPlan planGroup(const Problem &problem, const GroupShape &shape, const PriceCurve &curve,
                    SearchBudget &budget)
{
    const GroupAmounts amounts = groupAmounts(problem, shape, curve);
    if (exceedsCapacity(shape, amounts)) {
        return {};
    }
    if (needsChoices(shape, curve)) {
        return planChoices(problem, shape, curve, budget);
    }
    const GroupTask task{shape, amounts, curve, candidateStarts(shape, curve)};
    const std::size_t chunk = narrowChunk(amounts, task.candidates);
    if (chunk > 0) {
        return planInChunks<Narrow>(task, chunk, budget);
    }
    return planInChunks<Wide>(task, shape.members.size(), budget);
}

std::vector<std::size_t> overloadedMembers(const Problem &problem, const GroupShape &shape,
                                           const std::vector<Placement> &runs)
{
    GroupShape limited = shape;
    limited.limited = true;
    const PriceCurve curve(problem);
    const GroupAmounts amounts = groupAmounts(problem, limited, curve);
    GroupModel<Wide> model;
    model.limit = static_cast<Wide>(*amounts.limit);
    std::vector<int> starts;
    std::vector<std::size_t> owners;
    for (std::size_t i = 0; i < shape.members.size(); ++i) {
        for (const Piece &piece : runs[i]) {
            ModelMember<Wide> &member = model.members.emplace_back();
            member.edges = shape.members[i].edges;
            member.edges.back() = piece.to - piece.from;
            for (const Integer &power : amounts.powers[i]) {
                member.powers.push_back(static_cast<Wide>(power));
            }
            starts.push_back(piece.from);
            owners.push_back(i);
        }
    }
    std::vector<std::size_t> members;
    for (const RunningPhase &phase : findOverload(model, starts)) {
        members.push_back(owners[phase.member]);
    }
    return members;
}

} // namespace gatehouse
