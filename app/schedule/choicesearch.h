// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "choicebound.h"
#include "choiceconflict.h"
#include "searchbudget.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Finds the best plan of a group whose members may pause, may stay out, or share own power, by
/// branch and bound: a node is a part of all plans (ChoiceNode), its bound comes from putting each
/// load where it adds least (ChoiceBound), and where the plan that comes out breaks a rule or costs
/// more than the bound, branches narrow the node until it does not (ChoiceConflict).
template<typename Number>
class ChoiceSearch
{
public:
    struct Outcome
    {
        /// By member. Nothing where no plan was found: there is none if the search was finished.
        std::optional<std::vector<Placement>> plan;
        /// In the numbers of the model; no plan costs less.
        Number bound = 0;
        bool isFinished = true;
    };

    /// \a model outlives this.
    explicit ChoiceSearch(const ChoiceModel<Number> &model);

    /// Only plans that are better than this one, which keeps all rules, are of interest.
    void setIncumbent(const std::vector<Placement> &plan);

    /// Looks for some plan by settling one member after the other, and makes it better as long as
    /// moving one member alone does. A few tries whatever the budget.
    void findFirst(SearchBudget &budget);

    /// Looks until the best plan is proved, or until \a budget is spent.
    Outcome run(SearchBudget &budget);

private:
    using Node = ChoiceNode<Number>;

    std::optional<Node> root(SearchBudget &budget);
    std::optional<Node> child(const Node &parent, const ChoiceBranch &branch);
    bool tryOtherValues(Node &node);
    bool isOfNoInterest(const Node &node) const;
    std::optional<Number> mostOfInterest() const;
    Outcome stoppedAt(const Number &bound) const;
    std::size_t mostOpen() const;
    bool take(const Node &node);
    bool settle(Node &node, std::size_t member, const Placement &placement) const;
    /// The member that could not be settled; nothing where all were.
    std::optional<std::size_t> settleAll(const Node &whole, const std::vector<std::size_t> &order);
    bool improve(const Node &whole, std::size_t member);

    const ChoiceModel<Number> &m_model;
    ChoiceBound<Number> m_bound;
    ChoiceConflict<Number> m_conflict;
    std::optional<Node> m_best;
};

extern template class ChoiceSearch<Narrow>;
extern template class ChoiceSearch<Wide>;

} // namespace gatehouse
