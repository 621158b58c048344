// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "choicenode.h"

#include <vector>

namespace gatehouse
{

/// What a node says about power: which minutes each member runs for sure, and from there what more
/// power costs at least.
///
/// Own power that not all can have may be given a value: whoever takes it pays that besides, and
/// the value of all there is left is taken off again. Whatever the values, no plan costs less than
/// that, since none takes more than there is; with good ones the bound is sharp where several loads
/// are after the same own power (Lagrange).
template<typename Number>
class ChoicePower
{
public:
    /// \a model outlives this.
    explicit ChoicePower(const ChoiceModel<Number> &model);

    /// Looks at \a node, whose values lie between nothing and what own power is cheaper than the
    /// grid, on the scale of MinutePrice. False where it has no plan: a load without a start left,
    /// or over the limit.
    bool read(const ChoiceNode<Number> &node);

    /// The first and the last start of \a member, both included, and their places among its starts.
    struct Range
    {
        int first = 0;
        int last = 0;
        std::size_t firstPlace = 0;
        std::size_t lastPlace = 0;
    };
    const Range &range(std::size_t member) const { return m_ranges[member]; }

    /// What \a phase of \a member surely runs of; of a load that may pause see its marks. Empty
    /// where presence is not In.
    Piece surePhase(std::size_t member, std::size_t phase) const;
    /// Whether \a member runs for sure in \a minute, whatever phase.
    bool surelyRuns(std::size_t member, int minute) const;
    /// Whether it may or may not run there, or the power may differ.
    bool isOpen(std::size_t member, std::size_t phase, int minute) const;
    /// Whether \a member may run in \a minute, for sure or not.
    bool mayRun(std::size_t member, int minute) const;

    /// What runs for sure draws so much.
    const Number &sure(int minute) const { return m_sure[at(minute)]; }
    /// What that costs, less the value of the own power that is left.
    Number sureCost(int minute) const;
    /// Whether own power has a value in \a minute, so that it matters who might take it.
    bool hasValue(int minute) const { return m_taken[at(minute)] != 0; }
    /// The least that \a power, drawn by a member besides what runs for sure, adds to the cost of
    /// \a minute, whatever the others do. The sum over all who run there is a bound of what they
    /// add together, and is what they add where all that can run is known.
    Number leastCost(int minute, const Number &power) const;
    /// Whether \a power fits under the limit besides what runs for sure.
    bool hasRoom(int minute, const Number &power) const
    {
        return !m_model.limit || m_sure[at(minute)] + power <= *m_model.limit;
    }

private:
    static std::size_t at(int minute) { return static_cast<std::size_t>(minute); }
    bool readRange(std::size_t member);
    void addSure(std::size_t member);
    void addPossible(std::size_t member);
    void takeValues();
    Number ownLeft(int minute) const;

    const ChoiceModel<Number> &m_model;
    const ChoiceNode<Number> *m_node = nullptr;
    bool m_hasOwnPower = false;
    std::vector<Range> m_ranges;
    std::vector<Number> m_sure;
    /// What may run draws so much at most; only where there is own power.
    std::vector<Number> m_possible;
    /// The values where more may run than own power is left for, else nothing.
    std::vector<Number> m_taken;
    std::vector<Number> m_highest;
};

extern template class ChoicePower<Narrow>;
extern template class ChoicePower<Wide>;

} // namespace gatehouse
