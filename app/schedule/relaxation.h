// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupmodel.h"

#include <vector>

namespace gatehouse
{

/// The cheapest starts of loads that hold each other by distances only.
///
/// Where the distances form a tree the answer is exact. Where they form rings, some are left out:
/// the answer is then a lower bound, and whoever asked looks whether its starts keep them all.
template<typename Number>
class Relaxation
{
public:
    /// \a model outlives this.
    explicit Relaxation(const GroupModel<Number> &model);

    /// The least sum of costs of \a component, members linked with each other and with no others,
    /// within \a bounds. Their places in ModelMember::starts go to \a chosen. GroupModel::beyond
    /// where there are no such starts.
    Number solve(const std::vector<std::size_t> &component, const DifferenceBounds &bounds,
                 std::vector<std::size_t> &chosen);

private:
    struct Node
    {
        std::size_t member = 0;
        /// Place in m_tree; that of the root is its own.
        std::size_t parent = 0;
    };
    /// What the search needs to know about one member while it is at work.
    struct Work
    {
        /// Places in ModelMember::starts, half-open.
        std::size_t first = 0;
        std::size_t last = 0;
        /// Least cost of the branch below, by place.
        std::vector<Number> totals;
        /// Best own place, by place of the parent.
        std::vector<std::size_t> answers;
    };

    void plantTree(const std::vector<std::size_t> &component, const DifferenceBounds &bounds);
    void grow(const std::vector<std::size_t> &component, const DifferenceBounds &bounds,
              bool directOnly);
    bool begin(std::size_t member, const DifferenceBounds &bounds);
    void pass(std::size_t member, std::size_t parent, const DifferenceBounds &bounds);

    const GroupModel<Number> &m_model;
    std::vector<Node> m_tree;
    std::vector<Work> m_work;
    std::vector<std::size_t> m_queue;
};

extern template class Relaxation<Narrow>;
extern template class Relaxation<Wide>;

} // namespace gatehouse
