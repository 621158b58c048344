// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "groupshape.h"

#include <algorithm>
#include <numeric>

namespace gatehouse
{

namespace
{

int count(Minutes minutes)
{
    return static_cast<int>(minutes.count());
}

std::vector<int> phaseEdges(const Load &load)
{
    std::vector<int> edges{0};
    for (const Phase &phase : load.phases) {
        edges.push_back(edges.back() + count(phase.duration));
    }
    return edges;
}

std::size_t indexOf(const Problem &problem, LoadId id)
{
    return static_cast<std::size_t>(find(problem, id) - problem.loads.data());
}

/// Cuts the starts out of \a ranges at which a run of \a length touches \a window.
void cutOut(std::vector<StartRange> &ranges, Window window, int length)
{
    const int lastBefore = count(window.from) - length;
    const int firstBehind = count(window.to);
    std::vector<StartRange> rest;
    for (const StartRange &range : ranges) {
        const StartRange before{range.first, std::min(range.last, lastBefore)};
        const StartRange behind{std::max(range.first, firstBehind), range.last};
        for (const StartRange &part : {before, behind}) {
            if (part.first <= part.last) {
                rest.push_back(part);
            }
        }
    }
    ranges = std::move(rest);
}

/// The least length of a piece of \a load.
int pieceLength(const Load &load, bool minRunHolds)
{
    if (!load.pausable) {
        return count(duration(load));
    }
    return minRunHolds ? count(load.minRun) : 1;
}

std::vector<StartRange> allowedStarts(const Problem &problem, std::size_t index,
                                      const RuleChoice &rules)
{
    const Load &load = problem.loads[index];
    const int length = pieceLength(load, rules.holds(index, Rule::MinRun));
    if (length > count(duration(load))) {
        return {};
    }
    int end = rules.holds(index, Rule::Horizon) ? count(problem.horizon) : latestEnd(problem);
    if (load.finishBy && rules.holds(index, Rule::FinishBy)) {
        end = std::min(end, count(*load.finishBy));
    }
    const int first = rules.holds(index, Rule::Earliest) ? count(load.earliest) : 0;
    if (end - length < first) {
        return {};
    }
    std::vector<StartRange> ranges{{first, end - length}};
    if (rules.holds(index, Rule::NotDuring)) {
        for (const Window &window : load.notDuring) {
            cutOut(ranges, window, length);
        }
    }
    return ranges;
}

void addOrder(const Problem &problem, const std::vector<std::size_t> &loads,
              const RuleChoice &rules, GroupShape &shape)
{
    for (std::size_t member = 0; member < loads.size(); ++member) {
        for (const After &after : problem.loads[loads[member]].after) {
            const auto found =
                std::lower_bound(loads.begin(), loads.end(), indexOf(problem, after.load));
            if (found == loads.end() || *found != indexOf(problem, after.load)) {
                continue;
            }
            GroupOrder order{.before = static_cast<std::size_t>(found - loads.begin()),
                             .after = member,
                             .waits = rules.holds(loads[member], Rule::After)};
            if (after.within && rules.holds(loads[member], Rule::Within)) {
                order.within = count(*after.within);
            }
            if (order.waits || order.within) {
                shape.orders.push_back(order);
            }
        }
    }
}

void addGaps(GroupShape &shape)
{
    for (const GroupOrder &order : shape.orders) {
        const GroupMember &before = shape.members[order.before];
        if (before.mayPause || shape.members[order.after].mayPause) {
            continue;
        }
        if (order.waits) {
            shape.gaps.push_back({order.before, order.after, before.duration()});
        }
        if (order.within) {
            shape.gaps.push_back({order.after, order.before, -before.duration() - *order.within});
        }
    }
}

void addExclusion(const Problem &problem, const std::vector<std::size_t> &loads,
                  const RuleChoice &rules, GroupShape &shape)
{
    const auto excludes = [&](std::size_t a, std::size_t b) {
        const std::vector<LoadId> &others = problem.loads[a].notWith;
        return rules.holds(a, Rule::NotWith) &&
               std::find(others.begin(), others.end(), problem.loads[b].id) != others.end();
    };
    for (std::size_t a = 0; a < loads.size(); ++a) {
        for (std::size_t b = a + 1; b < loads.size(); ++b) {
            if (excludes(loads[a], loads[b]) || excludes(loads[b], loads[a])) {
                shape.apart.emplace_back(a, b);
            }
        }
    }
}

/// Which loads hang together; each is named by the smallest of its group.
class Joined
{
public:
    explicit Joined(std::size_t loads) : m_leader(loads)
    {
        std::iota(m_leader.begin(), m_leader.end(), std::size_t(0));
    }

    std::size_t leader(std::size_t load) const { return m_leader[load]; }

    void join(std::size_t a, std::size_t b)
    {
        const std::size_t kept = std::min(m_leader[a], m_leader[b]);
        const std::size_t gone = std::max(m_leader[a], m_leader[b]);
        std::replace(m_leader.begin(), m_leader.end(), gone, kept);
    }

private:
    std::vector<std::size_t> m_leader;
};

} // namespace

bool GroupShape::leavesChoice() const
{
    return std::any_of(members.begin(), members.end(), [](const GroupMember &member) {
        return member.mayPause || member.mayStayOut;
    });
}

int latestEnd(const Problem &problem)
{
    Minutes last = problem.horizon;
    for (const Load &load : problem.loads) {
        last = std::max({last, load.earliest, load.finishBy.value_or(Minutes(0))});
    }
    int far = count(last);
    for (const Load &load : problem.loads) {
        far += count(duration(load));
        for (const After &after : load.after) {
            far += count(after.within.value_or(Minutes(0)));
        }
    }
    return far;
}

GroupShape groupShape(const Problem &problem, const std::vector<std::size_t> &loads,
                      const RuleChoice &rules)
{
    GroupShape shape;
    shape.members.reserve(loads.size());
    for (const std::size_t load : loads) {
        const Load &of = problem.loads[load];
        shape.members.push_back({.load = load,
                                 .edges = phaseEdges(of),
                                 .allowed = allowedStarts(problem, load, rules),
                                 .piece = pieceLength(of, rules.holds(load, Rule::MinRun)),
                                 .mayPause = of.pausable,
                                 .mayStayOut = of.optional});
    }
    addOrder(problem, loads, rules, shape);
    addGaps(shape);
    addExclusion(problem, loads, rules, shape);
    return shape;
}

std::vector<std::vector<std::size_t>> linkedGroups(const Problem &problem, const RuleChoice &rules)
{
    const std::size_t loads = problem.loads.size();
    Joined joined(loads);
    for (std::size_t i = 0; i < loads; ++i) {
        const bool ordered = rules.holds(i, Rule::After) || rules.holds(i, Rule::Within);
        for (const After &after : problem.loads[i].after) {
            if (ordered) {
                joined.join(i, indexOf(problem, after.load));
            }
        }
        for (const LoadId other : problem.loads[i].notWith) {
            if (rules.holds(i, Rule::NotWith)) {
                joined.join(i, indexOf(problem, other));
            }
        }
    }
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t leader = 0; leader < loads; ++leader) {
        std::vector<std::size_t> group;
        for (std::size_t i = leader; i < loads; ++i) {
            if (joined.leader(i) == leader) {
                group.push_back(i);
            }
        }
        if (!group.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

} // namespace gatehouse
