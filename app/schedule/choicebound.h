// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "choicepower.h"
#include "relaxation.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Finds out how good the plans of a node can be at best.
///
/// Each member is put where it adds least to the cost of what runs for sure (ChoicePower), as if
/// the others that are still free to move were not there; members that distances hold together are
/// put together. No plan of the node is better than that, and where all is settled it is the plan.
template<typename Number>
class ChoiceBound
{
public:
    /// \a model outlives this.
    explicit ChoiceBound(const ChoiceModel<Number> &model);

    /// Fills in plan and bound of \a node. False where it has no plan, or none up to \a limit.
    bool evaluate(ChoiceNode<Number> &node, PieceCare care,
                  const std::optional<Number> &limit = {});

private:
    static std::size_t at(int minute) { return static_cast<std::size_t>(minute); }
    bool isBlocked(std::size_t member, int minute) const;
    void addPhase(std::size_t member, std::size_t phase);
    std::optional<Number> workOutStarts(std::size_t member);
    bool placeStarting(std::size_t member);
    bool placeLinked();
    template<typename Small>
    PausedLoad<Small> pausedLoad(std::size_t member) const;
    template<typename Small>
    bool isOver(const std::vector<PausedLoad<Small>> &loads, const Number &limit) const;
    template<typename Small>
    bool placePausing(PieceCare care, const std::optional<Number> &limit);
    bool stayOut(std::size_t member);
    void decide(std::size_t member, const Number &cost, const Placement &placement);
    Placement runFrom(std::size_t member, int start) const;

    const ChoiceModel<Number> &m_model;
    ChoicePower<Number> m_power;
    /// Starts and what each adds, for the node that is being looked at.
    GroupModel<Number> m_starts;
    Relaxation<Number> m_relaxation;
    ChoiceNode<Number> *m_node = nullptr;
    /// Members that may pause, and members whose starts distances may hold together.
    std::vector<std::size_t> m_pausing;
    std::vector<std::size_t> m_linked;
    /// From the first minute on in which a phase may run: cost and blocked minutes, added up.
    std::vector<Number> m_sums;
    std::vector<int> m_blocked;
};

extern template class ChoiceBound<Narrow>;
extern template class ChoiceBound<Wide>;

} // namespace gatehouse
