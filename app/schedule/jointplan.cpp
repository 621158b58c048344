// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "jointplan.h"

#include <algorithm>
#include <numeric>

namespace gatehouse
{

namespace
{

using Loads = std::vector<std::size_t>;

struct Group
{
    Loads loads;
    bool limited = false;
    GroupPlan plan;
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
                 std::chrono::steady_clock::time_point deadline)
        : m_problem(problem), m_rules(rules), m_curve(curve), m_deadline(deadline)
    {}

    JointPlan plan()
    {
        for (Loads &loads : linkedGroups(m_problem, m_rules)) {
            if (!add({.loads = std::move(loads)})) {
                return {};
            }
        }
        if (m_problem.powerLimit && m_rules.limitHolds() && canOverload(m_problem)) {
            for (Loads over = overloaded(); !over.empty(); over = overloaded()) {
                if (!add(merged(over))) {
                    return {};
                }
            }
        }
        return joined();
    }

private:
    /// Plans \a group and keeps it; false where it has no plan.
    bool add(Group group)
    {
        GroupShape shape = groupShape(m_problem, group.loads, m_rules);
        shape.limited = group.limited;
        group.plan = planGroup(m_problem, shape, m_curve, m_deadline);
        m_groups.push_back(std::move(group));
        return m_groups.back().plan.isPossible;
    }

    std::vector<int> starts() const
    {
        std::vector<int> starts(m_problem.loads.size());
        for (const Group &group : m_groups) {
            for (std::size_t i = 0; i < group.loads.size(); ++i) {
                starts[group.loads[i]] = group.plan.starts[i];
            }
        }
        return starts;
    }

    Loads overloaded() const
    {
        Loads all(m_problem.loads.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        return overloadedMembers(m_problem, groupShape(m_problem, all, m_rules), starts());
    }

    /// Takes the groups of \a loads out and makes them one, which the limit holds.
    Group merged(const Loads &loads)
    {
        const auto takesPart = [&loads](const Group &group) {
            return std::find_first_of(group.loads.begin(), group.loads.end(), loads.begin(),
                                      loads.end()) != group.loads.end();
        };
        Group whole{.limited = true};
        for (const Group &group : m_groups) {
            if (takesPart(group)) {
                whole.loads.insert(whole.loads.end(), group.loads.begin(), group.loads.end());
            }
        }
        std::sort(whole.loads.begin(), whole.loads.end());
        std::erase_if(m_groups, takesPart);
        return whole;
    }

    JointPlan joined() const
    {
        JointPlan plan{.isPossible = true, .starts = starts()};
        for (const Group &group : m_groups) {
            plan.bound += group.plan.bound;
            plan.isProved = plan.isProved && group.plan.isProved;
        }
        return plan;
    }

    const Problem &m_problem;
    const RuleChoice &m_rules;
    const PriceCurve &m_curve;
    std::chrono::steady_clock::time_point m_deadline;
    std::vector<Group> m_groups;
};

} // namespace

JointPlan planJointly(const Problem &problem, const RuleChoice &rules, const PriceCurve &curve,
                      std::chrono::steady_clock::time_point deadline)
{
    return JointPlanner(problem, rules, curve, deadline).plan();
}

} // namespace gatehouse
