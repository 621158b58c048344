// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "conflictfinder.h"

#include "jointplan.h"

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
    free.prices = {{.window = {Minutes(0), free.horizon}}};
    return free;
}

class ConflictSearch
{
public:
    explicit ConflictSearch(const Problem &problem)
        : m_problem(problem), m_free(withoutPrices(problem)), m_rules(statedRules(problem))
    {}

    StatedRules find()
    {
        for (std::size_t size = 1; size <= 2; ++size) {
            StatedRules chosen;
            if (findOfSize(size, 0, chosen)) {
                return chosen;
            }
        }
        return thinnedOut(m_rules);
    }

private:
    bool isPossible(const StatedRules &rules) const
    {
        RuleChoice choice(m_problem.loads.size(), false);
        for (const StatedRule &stated : rules) {
            if (stated.load) {
                choice.set(*stated.load, stated.rule, true);
            } else {
                choice.setLimit(true);
            }
        }
        return planJointly(m_problem, choice, m_free, {}).isPossible;
    }

    /// Tries each set of \a size rules that goes on from \a chosen.
    bool findOfSize(std::size_t size, std::size_t next, StatedRules &chosen) const
    {
        if (chosen.size() == size) {
            return !isPossible(chosen);
        }
        for (std::size_t i = next; i < m_rules.size(); ++i) {
            chosen.push_back(m_rules[i]);
            if (findOfSize(size, i + 1, chosen)) {
                return true;
            }
            chosen.pop_back();
        }
        return false;
    }

    /// Drops each rule without which the rest is still impossible.
    StatedRules thinnedOut(StatedRules rules) const
    {
        for (std::size_t i = rules.size(); i-- > 0;) {
            StatedRules fewer = rules;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            if (!isPossible(fewer)) {
                rules = std::move(fewer);
            }
        }
        return rules;
    }

    const Problem &m_problem;
    PriceCurve m_free;
    StatedRules m_rules;
};

} // namespace

std::vector<ConflictPart> findConflict(const Problem &problem)
{
    std::vector<ConflictPart> parts;
    for (const StatedRule &stated : ConflictSearch(problem).find()) {
        const std::optional<LoadId> id =
            stated.load ? std::optional(problem.loads[*stated.load].id) : std::nullopt;
        if (parts.empty() || parts.back().load != id) {
            parts.push_back({.load = id});
        }
        parts.back().rules.push_back(stated.rule);
    }
    return parts;
}

} // namespace gatehouse
