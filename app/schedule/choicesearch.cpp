// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "choicesearch.h"

#include "opennodes.h"
#include "ownpowervalue.h"

#include <algorithm>
#include <numeric>

namespace gatehouse
{

namespace
{

/// Orders that are tried even where no budget is left.
constexpr std::size_t leastOrders = 4;

} // namespace

template<typename Number>
ChoiceSearch<Number>::ChoiceSearch(const ChoiceModel<Number> &model)
    : m_model(model), m_bound(model), m_conflict(model)
{}

template<typename Number>
void ChoiceSearch<Number>::setIncumbent(const std::vector<Placement> &plan)
{
    std::optional<Node> node = wholeOf(m_model);
    for (std::size_t i = 0; node && i < plan.size(); ++i) {
        if (!settle(*node, i, plan[i])) {
            return;
        }
    }
    if (node && m_bound.evaluate(*node, PieceCare::Exact)) {
        take(*node);
    }
}

/// Keeps the plan of \a node if it keeps the rules and is better than the best one known.
template<typename Number>
bool ChoiceSearch<Number>::take(const Node &node)
{
    if ((m_best && isNoBetter(node, *m_best)) || !m_conflict.branches(node).empty()) {
        return false;
    }
    m_best = node;
    return true;
}

/// Says of \a member that it runs as \a placement. False where that contradicts what is said.
template<typename Number>
bool ChoiceSearch<Number>::settle(Node &node, std::size_t member, const Placement &placement) const
{
    ChoiceBranch branch;
    branch.member = member;
    branch.presence = placement.empty() ? Presence::Out : Presence::In;
    if (placement.empty()) {
        return narrow(m_model, node, branch);
    }
    const std::size_t origin = node.bounds.origin();
    const int start = placement.front().from;
    branch.gaps = {{.before = origin, .after = member, .gap = start},
                   {.before = member, .after = origin, .gap = -start}};
    const ChoiceMember<Number> &own = m_model.members[member];
    if (own.mayPause) {
        const int end = placement.back().to;
        branch.gaps.push_back({.before = origin, .after = own.end, .gap = end});
        branch.gaps.push_back({.before = own.end, .after = origin, .gap = -end});
        for (const Piece &piece : placement) {
            for (int minute = piece.from; minute < piece.to; ++minute) {
                branch.marks.push_back({member, minute, MinuteMark::Must});
            }
        }
    }
    return narrow(m_model, node, branch);
}

/// Settles each member where it is best given those before it.
template<typename Number>
std::optional<std::size_t> ChoiceSearch<Number>::settleAll(const Node &whole,
                                                           const std::vector<std::size_t> &order)
{
    Node node = whole;
    for (const std::size_t member : order) {
        Node next = node;
        bool isSettled =
            settle(next, member, node.plan[member]) && m_bound.evaluate(next, PieceCare::Exact);
        if (!isSettled && node.presence[member] == Presence::Open) {
            next = node;
            isSettled = settle(next, member, {}) && m_bound.evaluate(next, PieceCare::Exact);
        }
        if (!isSettled) {
            return member;
        }
        node = std::move(next);
    }
    take(node);
    return std::nullopt;
}

/// Each member that could not be settled goes first the next time, and so the difficult ones gather
/// at the head.
template<typename Number>
void ChoiceSearch<Number>::findFirst(SearchBudget &budget)
{
    std::optional<Node> whole = wholeOf(m_model);
    if (!whole || !m_bound.evaluate(*whole, PieceCare::Exact)) {
        return;
    }
    std::vector<std::size_t> order(m_model.members.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto freedom = [&](std::size_t member) {
        return whole->bounds.latest(member) - whole->bounds.earliest(member) -
               m_model.members[member].duration();
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return freedom(a) < freedom(b); });
    const std::size_t mostOrders = std::max(leastOrders, 2 * order.size());
    for (std::size_t tries = 0; !m_best && tries < mostOrders; ++tries) {
        if (tries >= leastOrders && budget.isSpent()) {
            return;
        }
        budget.spendStep();
        if (const std::optional<std::size_t> homeless = settleAll(*whole, order)) {
            const auto found = std::find(order.begin(), order.end(), *homeless);
            std::rotate(order.begin(), found, found + 1);
        }
    }
    bool isBetter = m_best.has_value();
    while (isBetter) {
        isBetter = false;
        for (std::size_t member = 0; member < order.size(); ++member) {
            if (budget.isSpent()) {
                return;
            }
            budget.spendStep();
            isBetter = improve(*whole, member) || isBetter;
        }
    }
}

/// Moves \a member where it is best given all others.
template<typename Number>
bool ChoiceSearch<Number>::improve(const Node &whole, std::size_t member)
{
    Node node = whole;
    for (std::size_t i = 0; i < m_model.members.size(); ++i) {
        if (i != member && !settle(node, i, m_best->plan[i])) {
            return false;
        }
    }
    return m_bound.evaluate(node, PieceCare::Exact) && take(node);
}

template<typename Number>
std::optional<ChoiceNode<Number>> ChoiceSearch<Number>::root(SearchBudget &budget)
{
    std::optional<Node> node = wholeOf(m_model);
    if (!node) {
        return std::nullopt;
    }
    node->values = ownPowerValues(m_model, m_bound, *node, budget);
    if (!m_bound.evaluate(*node, PieceCare::Rough)) {
        return std::nullopt;
    }
    node->floor = node->bound;
    return node;
}

template<typename Number>
typename ChoiceSearch<Number>::Outcome ChoiceSearch<Number>::run(SearchBudget &budget)
{
    OpenNodes<Node, &Node::floor> open(root(budget));
    while (Node *current = open.current()) {
        if (isOfNoInterest(*current)) {
            open.close();
            continue;
        }
        const Number bound = open.bound();
        if (budget.isSpent() || open.waiting() > mostOpen()) {
            return stoppedAt(bound);
        }
        const std::vector<ChoiceBranch> branches = m_conflict.branches(*current);
        if (current->isRough && (branches.empty() || !branches.front().marks.empty())) {
            // Nothing but minutes left to settle: now the pieces are worth the effort.
            budget.spendStep();
            if (!m_bound.evaluate(*current, PieceCare::Exact, mostOfInterest())) {
                open.close();
            } else {
                current->floor = std::max(current->floor, current->bound);
            }
            continue;
        }
        if (branches.empty()) {
            m_best = *current;
            open.close();
            continue;
        }
        // What still holds something better.
        std::vector<Node> parts = nodesOf<Node, &Node::floor>(
            branches, budget, [&](const ChoiceBranch &branch) { return child(*current, branch); });
        if (budget.isSpent()) {
            return stoppedAt(bound);
        }
        open.part(std::move(parts));
    }
    Outcome outcome;
    if (m_best) {
        outcome = {.plan = m_best->plan, .bound = m_best->bound};
    }
    return outcome;
}

/// A plan with a greater bound is not better than the best one known.
template<typename Number>
std::optional<Number> ChoiceSearch<Number>::mostOfInterest() const
{
    return m_best ? std::optional(m_best->bound) : std::nullopt;
}

/// What is known where all that is still open costs at least \a bound.
template<typename Number>
typename ChoiceSearch<Number>::Outcome ChoiceSearch<Number>::stoppedAt(const Number &bound) const
{
    Outcome outcome{.bound = bound, .isFinished = false};
    if (m_best) {
        outcome.plan = m_best->plan;
        outcome.bound = std::min(bound, m_best->bound);
    }
    return outcome;
}

/// How many nodes there is memory for: together they take a quarter of a gigabyte.
template<typename Number>
std::size_t ChoiceSearch<Number>::mostOpen() const
{
    constexpr std::size_t mostBytes = std::size_t(1) << 28U;
    const std::size_t ends = m_model.variables + 1;
    const std::size_t pausing = m_model.variables - m_model.members.size();
    const std::size_t minutes = static_cast<std::size_t>(m_model.end());
    return mostBytes / (ends * ends * sizeof(int) + (pausing + sizeof(Number)) * minutes + 1024);
}

template<typename Number>
std::optional<ChoiceNode<Number>> ChoiceSearch<Number>::child(const Node &parent,
                                                              const ChoiceBranch &branch)
{
    Node node = parent;
    if (!narrow(m_model, node, branch) ||
        !m_bound.evaluate(node, PieceCare::Rough, mostOfInterest())) {
        return std::nullopt;
    }
    node.floor = std::max(node.floor, node.bound);
    const bool hasFallen = node.bound < node.floor;
    if (node.values && hasFallen && !isOfNoInterest(node) && !tryOtherValues(node)) {
        return std::nullopt;
    }
    return isOfNoInterest(node) ? std::nullopt : std::optional(std::move(node));
}

/// Looks for values of own power that suit \a node better than those of the node it is a part of.
/// False where there turns out to be no plan of interest.
template<typename Number>
bool ChoiceSearch<Number>::tryOtherValues(Node &node)
{
    for (const bool none : {false, true}) {
        if (none && node.bound == node.floor) {
            break;
        }
        Node other = node;
        other.values = none || !node.values ? nullptr : movedValues(m_model, node);
        if (!m_bound.evaluate(other, PieceCare::Rough, mostOfInterest())) {
            return false;
        }
        node.floor = std::max(node.floor, other.bound);
        other.floor = node.floor;
        if (other.bound > node.bound) {
            node = std::move(other);
        }
    }
    return true;
}

/// Whether nothing better than the best plan known lies in \a node.
template<typename Number>
bool ChoiceSearch<Number>::isOfNoInterest(const Node &node) const
{
    return m_best && (node.floor > m_best->bound || isNoBetter(node, *m_best));
}

template class ChoiceSearch<Narrow>;
template class ChoiceSearch<Wide>;

} // namespace gatehouse
