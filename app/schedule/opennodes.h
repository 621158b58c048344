// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "searchbudget.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace gatehouse
{

/// What a branch and bound still has to look at. The node with the lowest bound comes first, but
/// each one taken up is followed down to a plan or a dead end before the next one is: so there is a
/// plan early, and a cheap one. \a lowest is the member of Node below which nothing in it costs.
template<typename Node, auto lowest>
class OpenNodes
{
public:
    explicit OpenNodes(std::optional<Node> root) : m_current(std::move(root)) {}

    /// The node to look at, the same until it is closed or parted; nullptr where none is left.
    Node *current()
    {
        if (!m_current && !m_waiting.empty()) {
            std::pop_heap(m_waiting.begin(), m_waiting.end(), isDearer);
            m_current = std::move(m_waiting.back());
            m_waiting.pop_back();
        }
        return m_current ? &*m_current : nullptr;
    }

    /// Nothing in the current node or in any other costs less. There is a current one.
    auto bound() const
    {
        const auto &here = (*m_current).*lowest;
        return m_waiting.empty() ? here : std::min(here, m_waiting.front().*lowest);
    }

    /// How many there are besides the current one.
    std::size_t waiting() const { return m_waiting.size(); }

    /// Nothing more is wanted of the current node.
    void close() { m_current.reset(); }

    /// \a parts, the one to follow first, take the place of the current node.
    void part(std::vector<Node> parts)
    {
        m_current.reset();
        for (Node &node : parts) {
            if (!m_current) {
                m_current = std::move(node);
            } else {
                m_waiting.push_back(std::move(node));
                std::push_heap(m_waiting.begin(), m_waiting.end(), isDearer);
            }
        }
    }

private:
    static bool isDearer(const Node &a, const Node &b) { return a.*lowest > b.*lowest; }

    std::optional<Node> m_current;
    /// A heap.
    std::vector<Node> m_waiting;
};

/// What \a make makes of each of \a branches, an optional node, those aside where it makes nothing;
/// the one with the lowest bound first. Of only some of them where \a budget is spent.
template<typename Node, auto lowest, typename Branch, typename Make>
std::vector<Node> nodesOf(const std::vector<Branch> &branches, SearchBudget &budget,
                          const Make &make)
{
    std::vector<Node> nodes;
    for (const Branch &branch : branches) {
        if (budget.isSpent()) {
            break;
        }
        budget.spendStep();
        if (std::optional<Node> made = make(branch)) {
            nodes.push_back(*std::move(made));
        }
    }
    std::stable_sort(nodes.begin(), nodes.end(),
                     [](const Node &a, const Node &b) { return a.*lowest < b.*lowest; });
    return nodes;
}

} // namespace gatehouse
