// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "jointplan.h"

#include "choiceplan.h"
#include "plancost.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace gatehouse
{

namespace
{

using Loads = std::vector<std::size_t>;

struct Group
{
    Loads loads;
    bool limited = false;
    /// No plan costs less, as is known from the groups that this one was made of, if it was.
    std::optional<Rational> floor = {};
    GroupPlan plan = {};
};

/// Whether the house's limit can matter at all: whether the highest phases of all loads together
/// go over it.
bool canOverload(const Problem &problem)
{
    Rational sum = 0;
    for (const Load &load : problem.loads) {
        Rational highest = 0;
        for (const Phase &phase : load.phases) {
            highest = std::max(highest, Rational(Integer(phase.energy.value) * 60,
                                                 Integer(phase.duration.count())));
        }
        sum += highest;
    }
    return sum > problem.powerLimit->value;
}

class JointPlanner
{
public:
    JointPlanner(const Problem &problem, const RuleChoice &rules, const PriceCurve &curve,
                 SearchBudget &budget)
        : m_problem(problem), m_rules(rules), m_curve(curve), m_budget(budget),
          m_most(SearchBudget::mostOf(budget))
    {}

    JointPlan plan()
    {
        m_isLimited = m_problem.powerLimit && m_rules.limitHolds() && canOverload(m_problem);
        for (Loads &loads : joinedByDearOwnPower(linkedGroups(m_problem, m_rules))) {
            add({.loads = std::move(loads)});
        }
        while (possibility() == Possibility::Possible) {
            Loads together = m_isLimited ? overloaded() : Loads();
            if (together.empty()) {
                together = sharing();
            }
            if (together.empty()) {
                break;
            }
            add(merged(m_most.isSpent() ? allLoads() : together));
        }
        return joined();
    }

private:
    /// Plans \a group and keeps it. A group of all loads is the last one and may spend what is
    /// left.
    void add(Group group)
    {
        GroupShape shape = groupShape(m_problem, group.loads, m_rules);
        shape.limited = group.limited;
        const bool isLast = group.loads.size() == m_problem.loads.size();
        group.plan = planGroup(m_problem, shape, m_curve, isLast ? m_budget : m_most);
        if (group.plan.possibility == Possibility::Unknown && !isLast) {
            group.plan = planGroup(m_problem, shape, m_curve, m_budget);
        }
        group.plan.bound = std::max(group.plan.bound, group.floor.value_or(group.plan.bound));
        m_groups.push_back(std::move(group));
    }

    Possibility possibility() const
    {
        const auto isAny = [this](Possibility wanted) {
            return std::any_of(m_groups.begin(), m_groups.end(), [wanted](const Group &group) {
                return group.plan.possibility == wanted;
            });
        };
        if (isAny(Possibility::Impossible)) {
            return Possibility::Impossible;
        }
        return isAny(Possibility::Unknown) ? Possibility::Unknown : Possibility::Possible;
    }

    std::vector<Placement> runs() const
    {
        std::vector<Placement> runs(m_problem.loads.size());
        for (const Group &group : m_groups) {
            for (std::size_t i = 0; i < group.loads.size(); ++i) {
                runs[group.loads[i]] = group.plan.runs[i];
            }
        }
        return runs;
    }

    Loads allLoads() const
    {
        Loads all(m_problem.loads.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        return all;
    }

    Loads overloaded() const
    {
        return overloadedMembers(m_problem, groupShape(m_problem, allLoads(), m_rules), runs());
    }

    /// Loads of several groups that count on the same own power.
    Loads sharing() const
    {
        if (m_curve.ownPower().empty() || m_groups.size() == 1) {
            return {};
        }
        Loads groups(m_problem.loads.size());
        for (std::size_t group = 0; group < m_groups.size(); ++group) {
            for (const std::size_t load : m_groups[group].loads) {
                groups[load] = group;
            }
        }
        return sharingOwnPower(m_problem, runs(), groups);
    }

    /// \a groups, with those in one that own power dearer than the grid is within reach of.
    std::vector<Loads> joinedByDearOwnPower(std::vector<Loads> groups) const
    {
        if (!hasDearOwnPower(m_curve)) {
            return groups;
        }
        Loads one;
        std::vector<Loads> joined;
        for (Loads &loads : groups) {
            if (reachesOwnPower(groupShape(m_problem, loads, m_rules), m_curve)) {
                one.insert(one.end(), loads.begin(), loads.end());
            } else {
                joined.push_back(std::move(loads));
            }
        }
        if (!one.empty()) {
            std::sort(one.begin(), one.end());
            joined.push_back(std::move(one));
        }
        return joined;
    }

    /// Takes the groups of \a loads out and makes them one, which the limit holds.
    Group merged(const Loads &loads)
    {
        const auto takesPart = [&loads](const Group &group) {
            return std::find_first_of(group.loads.begin(), group.loads.end(), loads.begin(),
                                      loads.end()) != group.loads.end();
        };
        Group whole{.limited = m_isLimited, .floor = Rational(0)};
        for (const Group &group : m_groups) {
            if (takesPart(group)) {
                whole.loads.insert(whole.loads.end(), group.loads.begin(), group.loads.end());
                *whole.floor += group.plan.bound;
            }
        }
        std::sort(whole.loads.begin(), whole.loads.end());
        std::erase_if(m_groups, takesPart);
        return whole;
    }

    JointPlan joined() const
    {
        JointPlan plan{.possibility = possibility()};
        if (plan.possibility != Possibility::Possible) {
            return plan;
        }
        plan.runs = runs();
        for (const Group &group : m_groups) {
            plan.bound += group.plan.bound;
            plan.isProved = plan.isProved && group.plan.isProved;
        }
        return plan;
    }

    const Problem &m_problem;
    const RuleChoice &m_rules;
    const PriceCurve &m_curve;
    SearchBudget &m_budget;
    SearchBudget m_most;
    bool m_isLimited = false;
    std::vector<Group> m_groups;
};

} // namespace

JointPlan planJointly(const Problem &problem, const RuleChoice &rules, const PriceCurve &curve,
                      SearchBudget &budget)
{
    return JointPlanner(problem, rules, curve, budget).plan();
}

} // namespace gatehouse
