// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "relaxation.h"
#include "searchbudget.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Finds the best starts of a group by branch and bound.
///
/// A node is a set of distances between starts. Its bound is the cheapest plan that keeps them;
/// where that plan breaks a rule that distances do not express (two loads apart, the house's
/// limit), somebody must go first, and each way to say so is a branch.
template<typename Number>
class GroupSearch
{
public:
    struct Outcome
    {
        /// Nothing where no plan was found: there is none if the search was finished.
        std::optional<std::vector<int>> starts;
        /// In the numbers of the model.
        Number cost = 0;
        /// No plan costs less.
        Number bound = 0;
        bool isFinished = true;
    };

    /// \a model outlives this.
    explicit GroupSearch(const GroupModel<Number> &model);

    /// Only plans that cost less than this one, which keeps all rules, are of interest.
    void setIncumbent(const std::vector<int> &starts);

    /// Looks until the best plan is proved, or until \a budget is spent.
    Outcome run(SearchBudget &budget);

private:
    struct Node
    {
        DifferenceBounds bounds;
        /// By member: place in ModelMember::starts.
        std::vector<std::size_t> chosen;
        /// By member: the first member of its component.
        std::vector<std::size_t> leader;
        /// By first member of a component.
        std::vector<Number> costs;
        Number bound = 0;
    };
    /// Distances that one branch adds.
    using Branch = std::vector<StartGap>;

    std::optional<Node> root();
    bool evaluate(Node &node, const std::vector<std::size_t> &members);
    std::optional<Node> child(const Node &parent, const Branch &branch);
    Outcome stoppedAt(const Number &bound) const;
    std::size_t mostOpen() const;
    std::vector<Branch> conflict(const Node &node) const;
    std::vector<Branch> brokenDistance(const Node &node, const std::vector<int> &starts) const;
    std::vector<Branch> togetherThoughApart(const std::vector<int> &starts) const;
    std::vector<Branch> overTheLimit(const std::vector<int> &starts) const;
    std::vector<int> startsOf(const Node &node) const;
    void take(const Node &node);

    const GroupModel<Number> &m_model;
    Relaxation<Number> m_relaxation;
    Outcome m_best;
};

extern template class GroupSearch<Narrow>;
extern template class GroupSearch<Wide>;

} // namespace gatehouse
