// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "groupsearch.h"

#include "opennodes.h"
#include "overload.h"

#include <algorithm>

namespace gatehouse
{

template<typename Number>
GroupSearch<Number>::GroupSearch(const GroupModel<Number> &model)
    : m_model(model), m_relaxation(model)
{
    m_best.cost = model.beyond;
}

template<typename Number>
void GroupSearch<Number>::setIncumbent(const std::vector<int> &starts)
{
    m_best.cost = 0;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const ModelMember<Number> &member = m_model.members[i];
        const auto place = std::lower_bound(member.starts.begin(), member.starts.end(), starts[i]);
        m_best.cost += member.costs[static_cast<std::size_t>(place - member.starts.begin())];
    }
    m_best.starts = starts;
}

template<typename Number>
typename GroupSearch<Number>::Outcome GroupSearch<Number>::run(SearchBudget &budget)
{
    OpenNodes<Node, &Node::bound> open(root());
    while (const Node *current = open.current()) {
        if (current->bound >= m_best.cost) {
            open.close();
            continue;
        }
        const Number bound = open.bound();
        if (budget.isSpent() || open.waiting() > mostOpen()) {
            return stoppedAt(bound);
        }
        const std::vector<Branch> branches = conflict(*current);
        if (branches.empty()) {
            take(*current);
            open.close();
            continue;
        }
        // What still holds something better.
        std::vector<Node> parts = nodesOf<Node, &Node::bound>(
            branches, budget, [&](const Branch &branch) { return child(*current, branch); });
        if (budget.isSpent()) {
            return stoppedAt(bound);
        }
        open.part(std::move(parts));
    }
    m_best.isFinished = true;
    m_best.bound = m_best.cost;
    return m_best;
}

/// What is known where all that is still open costs at least \a bound.
template<typename Number>
typename GroupSearch<Number>::Outcome GroupSearch<Number>::stoppedAt(const Number &bound) const
{
    Outcome outcome = m_best;
    outcome.isFinished = false;
    outcome.bound = std::min(bound, m_best.cost);
    return outcome;
}

/// How many nodes there is memory for: all their distances take a quarter of a gigabyte.
template<typename Number>
std::size_t GroupSearch<Number>::mostOpen() const
{
    constexpr std::size_t mostDistances = std::size_t(1) << 26U;
    const std::size_t ends = m_model.members.size() + 1;
    return mostDistances / (ends * ends);
}

template<typename Number>
std::optional<typename GroupSearch<Number>::Node> GroupSearch<Number>::root()
{
    const std::size_t members = m_model.members.size();
    Node node{.bounds = DifferenceBounds(members, m_model.latest)};
    node.chosen.resize(members);
    node.leader.resize(members);
    node.costs.resize(members);
    std::vector<StartGap> gaps = m_model.gaps;
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < members; ++i) {
        const std::vector<int> &starts = m_model.members[i].starts;
        if (starts.empty()) {
            return std::nullopt;
        }
        const std::size_t origin = node.bounds.origin();
        gaps.push_back({.before = origin, .after = i, .gap = starts.front()});
        gaps.push_back({.before = i, .after = origin, .gap = -starts.back()});
        all.push_back(i);
    }
    for (const StartGap &gap : gaps) {
        if (!node.bounds.demand(gap)) {
            return std::nullopt;
        }
    }
    if (!evaluate(node, all)) {
        return std::nullopt;
    }
    return node;
}

/// Finds the components among \a members, which are linked to no others, solves each, and sums up.
/// False where one has no starts.
template<typename Number>
bool GroupSearch<Number>::evaluate(Node &node, const std::vector<std::size_t> &members)
{
    std::vector<std::size_t> left = members;
    while (!left.empty()) {
        std::vector<std::size_t> component{left.front()};
        left.erase(left.begin());
        for (std::size_t at = 0; at < component.size(); ++at) {
            const std::size_t here = component[at];
            const auto linked =
                std::stable_partition(left.begin(), left.end(), [&](std::size_t member) {
                    return !node.bounds.areLinked(here, member);
                });
            component.insert(component.end(), linked, left.end());
            left.erase(linked, left.end());
        }
        const Number cost = m_relaxation.solve(component, node.bounds, node.chosen);
        if (cost >= m_model.beyond) {
            return false;
        }
        for (const std::size_t member : component) {
            node.leader[member] = component.front();
            node.costs[member] = 0;
        }
        node.costs[component.front()] = cost;
    }
    node.bound = 0;
    for (const Number &cost : node.costs) {
        node.bound += cost;
    }
    return true;
}

template<typename Number>
std::optional<typename GroupSearch<Number>::Node> GroupSearch<Number>::child(const Node &parent,
                                                                             const Branch &branch)
{
    Node node = parent;
    std::vector<std::size_t> touched;
    for (const StartGap &gap : branch) {
        if (!node.bounds.demand(gap)) {
            return std::nullopt;
        }
        for (const std::size_t end : {gap.before, gap.after}) {
            if (end != node.bounds.origin()) {
                touched.push_back(parent.leader[end]);
            }
        }
    }
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < parent.leader.size(); ++i) {
        if (std::find(touched.begin(), touched.end(), parent.leader[i]) != touched.end()) {
            members.push_back(i);
        }
    }
    if (!evaluate(node, members) || node.bound >= m_best.cost) {
        return std::nullopt;
    }
    return node;
}

/// How to go on from a node whose plan breaks a rule; nothing where it keeps all.
template<typename Number>
std::vector<typename GroupSearch<Number>::Branch>
GroupSearch<Number>::conflict(const Node &node) const
{
    const std::vector<int> starts = startsOf(node);
    // Distances first: a plan that breaks one breaks what was already said about two loads, and
    // saying it again would lead nowhere.
    std::vector<Branch> branches = brokenDistance(node, starts);
    if (branches.empty()) {
        branches = togetherThoughApart(starts);
    }
    if (branches.empty()) {
        branches = overTheLimit(starts);
    }
    return branches;
}

/// A distance that the relaxation left out: one of the two gives way, before or behind the middle
/// of what is missing.
template<typename Number>
std::vector<typename GroupSearch<Number>::Branch>
GroupSearch<Number>::brokenDistance(const Node &node, const std::vector<int> &starts) const
{
    for (std::size_t a = 0; a < starts.size(); ++a) {
        for (std::size_t b = 0; b < starts.size(); ++b) {
            const int missing = node.bounds.gap(a, b) - (starts[b] - starts[a]);
            if (a != b && missing > 0) {
                const std::size_t origin = node.bounds.origin();
                const int split = starts[a] - missing + (missing - 1) / 2;
                return {{{.before = a, .after = origin, .gap = -split}},
                        {{.before = origin, .after = a, .gap = split + 1}}};
            }
        }
    }
    return {};
}

template<typename Number>
std::vector<typename GroupSearch<Number>::Branch>
GroupSearch<Number>::togetherThoughApart(const std::vector<int> &starts) const
{
    for (const auto &[a, b] : m_model.apart) {
        const int lengthOfA = m_model.members[a].duration();
        const int lengthOfB = m_model.members[b].duration();
        if (starts[a] < starts[b] + lengthOfB && starts[b] < starts[a] + lengthOfA) {
            return {{{.before = a, .after = b, .gap = lengthOfA}},
                    {{.before = b, .after = a, .gap = lengthOfB}}};
        }
    }
    return {};
}

/// Phases that are too much together: of some two of them, one ends before the other begins. Each
/// branch excludes those before it, so that no plan is looked at twice.
template<typename Number>
std::vector<typename GroupSearch<Number>::Branch>
GroupSearch<Number>::overTheLimit(const std::vector<int> &starts) const
{
    const std::vector<RunningPhase> together = findOverload(m_model, starts);
    std::vector<Branch> branches;
    Branch excluded;
    for (const RunningPhase &first : together) {
        for (const RunningPhase &second : together) {
            if (first.member == second.member) {
                continue;
            }
            const int end = m_model.members[first.member].edges[first.phase + 1];
            const int begin = m_model.members[second.member].edges[second.phase];
            Branch branch = excluded;
            branch.push_back({.before = first.member, .after = second.member, .gap = end - begin});
            branches.push_back(std::move(branch));
            excluded.push_back(
                {.before = second.member, .after = first.member, .gap = begin - end + 1});
        }
    }
    // A single phase over the limit leaves no way out; an empty list would mean "no conflict".
    if (branches.empty() && !together.empty()) {
        branches.push_back({{.before = 0, .after = 0, .gap = 1}});
    }
    return branches;
}

template<typename Number>
std::vector<int> GroupSearch<Number>::startsOf(const Node &node) const
{
    std::vector<int> starts;
    starts.reserve(node.chosen.size());
    for (std::size_t i = 0; i < node.chosen.size(); ++i) {
        starts.push_back(m_model.members[i].starts[node.chosen[i]]);
    }
    return starts;
}

template<typename Number>
void GroupSearch<Number>::take(const Node &node)
{
    m_best.starts = startsOf(node);
    m_best.cost = node.bound;
}

template class GroupSearch<Narrow>;
template class GroupSearch<Wide>;

} // namespace gatehouse
