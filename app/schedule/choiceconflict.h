// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "choicepower.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Looks for what is wrong with the plan of a node, and says how to go on: each plan of the node
/// that keeps the rules lies in one of the branches.
template<typename Number>
class ChoiceConflict
{
public:
    /// \a model outlives this.
    explicit ChoiceConflict(const ChoiceModel<Number> &model);

    /// Nothing where the plan of \a node keeps all rules and costs no more than its bound.
    std::vector<ChoiceBranch> branches(const ChoiceNode<Number> &node);

private:
    using Branches = std::vector<ChoiceBranch>;

    static std::size_t at(int minute) { return static_cast<std::size_t>(minute); }
    bool runs(std::size_t member) const { return !m_node->plan[member].empty(); }
    std::optional<std::size_t> runningPhase(std::size_t member, int minute) const;
    Branches brokenOrder() const;
    Branches brokenDistance() const;
    Branches togetherThoughApart() const;
    Branches apartAt(std::size_t a, std::size_t b, int minute) const;
    Branches overTheLimit();
    Branches overTheLimitAt(int minute) const;
    Branches oneBehindTheOther(const std::vector<std::size_t> &running, int minute) const;
    Branches dearerThanBound();
    void addUpPower();

    bool isPresenceOpen(std::size_t member) const;
    bool isStartOpen(std::size_t member) const;
    Branches decidePresence(std::size_t member) const;
    Branches splitStarts(std::size_t member) const;
    Branches splitMinute(std::size_t member, int minute) const;

    const ChoiceModel<Number> &m_model;
    ChoicePower<Number> m_power;
    const ChoiceNode<Number> *m_node = nullptr;
    /// By minute: what the plan draws, and what the bound says that it adds at least.
    std::vector<Number> m_drawn;
    std::vector<Number> m_added;
};

extern template class ChoiceConflict<Narrow>;
extern template class ChoiceConflict<Wide>;

} // namespace gatehouse
