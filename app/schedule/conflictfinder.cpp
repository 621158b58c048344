// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "conflictfinder.h"

#include "jointplan.h"
#include "touchedpart.h"

#include <algorithm>
#include <optional>

namespace gatehouse
{

namespace
{

/// One rule of one load, or of the house (no load).
struct StatedRule
{
    std::optional<std::size_t> load;
    Rule rule = Rule::PowerLimit;
};

using StatedRules = std::vector<StatedRule>;

/// The problem's rules, those of the loads in their order, then the house's.
StatedRules statedRules(const Problem &problem)
{
    StatedRules rules;
    for (std::size_t i = 0; i < problem.loads.size(); ++i) {
        const Load &load = problem.loads[i];
        const bool hasWithin = std::any_of(load.after.begin(), load.after.end(),
                                           [](const After &after) { return after.within; });
        const std::pair<Rule, bool> stated[] = {
            {Rule::Earliest, load.earliest > Minutes(0)},
            {Rule::FinishBy, load.finishBy.has_value()},
            {Rule::NotDuring, !load.notDuring.empty()},
            {Rule::After, !load.after.empty()},
            {Rule::Within, hasWithin},
            {Rule::NotWith, !load.notWith.empty()},
            {Rule::MinRun, load.pausable && load.minRun > Minutes(1)},
            {Rule::Horizon, true},
        };
        for (const auto &[rule, isStated] : stated) {
            if (isStated) {
                rules.push_back({.load = i, .rule = rule});
            }
        }
    }
    if (problem.powerLimit) {
        rules.push_back({});
    }
    return rules;
}

/// The same loads at no price, over a day without end: what is possible does not depend on money.
Problem withoutPrices(const Problem &problem)
{
    Problem free = problem;
    free.horizon = Minutes(latestEnd(problem));
    free.surplus.clear();
    free.prices = {{.window = {Minutes(0), free.horizon}}};
    return free;
}

/// \a problem without the loads that may stay out: they stand in nobody's way.
Problem withoutOptional(const Problem &problem)
{
    Problem bound = problem;
    std::erase_if(bound.loads, [](const Load &load) { return load.optional; });
    const auto isGone = [&bound](LoadId id) { return gatehouse::find(bound, id) == nullptr; };
    for (Load &load : bound.loads) {
        std::erase_if(load.after, [&](const After &after) { return isGone(after.load); });
        std::erase_if(load.notWith, isGone);
    }
    return bound;
}

/// Whether one rule of \a a or \a b names the other of the two.
bool areNeighbours(const Load &a, const Load &b)
{
    const auto names = [](const Load &from, LoadId to) {
        return std::any_of(from.after.begin(), from.after.end(),
                           [to](const After &after) { return after.load == to; }) ||
               std::find(from.notWith.begin(), from.notWith.end(), to) != from.notWith.end();
    };
    return names(a, b.id) || names(b, a.id);
}

class ConflictSearch
{
public:
    ConflictSearch(const Problem &problem, SearchBudget &budget)
        : m_problem(problem), m_free(withoutPrices(problem)), m_rules(statedRules(problem)),
          m_budget(budget)
    {}

    /// A set that is one or two rules large goes before one that thinning out leaves; which is
    /// looked for before the many pairs are, so that there is something if time runs out.
    StatedRules find()
    {
        StatedRules chosen;
        if (findOfSize(1, 0, chosen)) {
            return chosen;
        }
        StatedRules thin = thinnedOut();
        return findOfSize(2, 0, chosen) ? chosen : thin;
    }

private:
    bool isImpossible(const StatedRules &rules, SearchBudget &budget) const
    {
        RuleChoice choice(m_problem.loads.size(), false);
        for (const StatedRule &stated : rules) {
            if (stated.load) {
                choice.set(*stated.load, stated.rule, true);
            } else {
                choice.setLimit(true);
            }
        }
        budget.spendStep();
        const TouchedPart part = touchedPart(m_problem, choice);
        return planJointly(part.problem, part.rules, m_free, budget).possibility ==
               Possibility::Impossible;
    }

    /// Whether two rules that are possible alone may be impossible together at all.
    bool mayClash(const StatedRule &a, const StatedRule &b) const
    {
        return !a.load || !b.load || a.load == b.load ||
               areNeighbours(m_problem.loads[*a.load], m_problem.loads[*b.load]);
    }

    /// Tries each set of \a size rules that goes on from \a chosen.
    bool findOfSize(std::size_t size, std::size_t next, StatedRules &chosen) const
    {
        if (chosen.size() == size) {
            return isImpossible(chosen, m_budget);
        }
        for (std::size_t i = next; i < m_rules.size() && !m_budget.isSpent(); ++i) {
            if (!chosen.empty() && !mayClash(chosen.front(), m_rules[i])) {
                continue;
            }
            chosen.push_back(m_rules[i]);
            if (findOfSize(size, i + 1, chosen)) {
                return true;
            }
            chosen.pop_back();
        }
        return false;
    }

    /// Drops each rule without which the rest is still impossible.
    StatedRules thinnedOut() const
    {
        StatedRules rules = m_rules;
        SearchBudget most = SearchBudget::mostOf(m_budget);
        thinOut(rules, 0, rules.size(), most);
        return rules;
    }

    /// Drops what it can of the rules from \a first to \a last, half-open, from the last one on:
    /// all at once where that is possible, else half by half.
    void thinOut(StatedRules &rules, std::size_t first, std::size_t last,
                 SearchBudget &budget) const
    {
        if (first == last || budget.isSpent()) {
            return;
        }
        StatedRules fewer = rules;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(first),
                    fewer.begin() + static_cast<std::ptrdiff_t>(last));
        if (isImpossible(fewer, budget)) {
            rules = std::move(fewer);
        } else if (last - first > 1) {
            const std::size_t middle = first + (last - first) / 2;
            thinOut(rules, middle, last, budget);
            thinOut(rules, first, middle, budget);
        }
    }

    const Problem &m_problem;
    PriceCurve m_free;
    StatedRules m_rules;
    SearchBudget &m_budget;
};

} // namespace

std::vector<ConflictPart> findConflict(const Problem &problem, SearchBudget &budget)
{
    const Problem bound = withoutOptional(problem);
    std::vector<ConflictPart> parts;
    for (const StatedRule &stated : ConflictSearch(bound, budget).find()) {
        const std::optional<LoadId> id =
            stated.load ? std::optional(bound.loads[*stated.load].id) : std::nullopt;
        if (parts.empty() || parts.back().load != id) {
            parts.push_back({.load = id});
        }
        parts.back().rules.push_back(stated.rule);
    }
    return parts;
}

} // namespace gatehouse
