// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupmodel.h"
#include "powerprofile.h"
#include "searchbudget.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Some plan of a group, found by giving one load after the other a place: a start for the exact
/// search, and an answer where that one does not come to an end.
template<typename Number>
class FirstPlan
{
public:
    /// \a model and \a budget outlive this.
    FirstPlan(const GroupModel<Number> &model, SearchBudget &budget);

    /// Starts, by member, that keep all rules; nothing where none were found, which proves nothing.
    /// Tries a few orders whatever the budget, more while it lasts.
    std::optional<std::vector<int>> find();

private:
    enum class Preference
    {
        Cheapest,
        Soonest,
    };

    bool rank();
    /// The member that found no place, if any.
    std::optional<std::size_t> place(Preference preference);
    std::optional<int> startFor(std::size_t member, const DifferenceBounds &bounds,
                                Preference preference) const;
    bool keepsApart(std::size_t member, int start) const;
    void improve();
    bool improve(std::size_t member);
    StartRange leftOpen(std::size_t member) const;

    const GroupModel<Number> &m_model;
    SearchBudget &m_budget;
    PowerProfile<Number> m_profile;
    DifferenceBounds m_bounds;
    /// By member: places in ModelMember::starts, the cheapest first.
    std::vector<std::vector<std::size_t>> m_cheapest;
    /// By member: those that it must not run together with.
    std::vector<std::vector<std::size_t>> m_apart;
    /// Members, the most difficult first.
    std::vector<std::size_t> m_order;
    /// By member, as far as it has a place.
    std::vector<std::optional<int>> m_starts;
};

extern template class FirstPlan<Narrow>;
extern template class FirstPlan<Wide>;

} // namespace gatehouse
