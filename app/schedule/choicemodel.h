// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupmodel.h"
#include "placement.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// What power costs in one minute, on the scale of a ChoiceModel.
template<typename Number>
struct MinutePrice
{
    Number price = 0;
    /// Own power, and what it costs more than the grid; negative where it is cheaper.
    Number own = 0;
    Number premium = 0;

    /// What \a power costs: own power covers what it can, the rest comes from the grid.
    Number cost(const Number &power) const
    {
        return power * price + (power < own ? power : own) * premium;
    }
};

/// One load of a group whose members may pause, may stay out, or share own power.
template<typename Number>
struct ChoiceMember
{
    /// Sorted; of a load that may pause those of its first piece. Empty: it must stay out.
    std::vector<int> starts;
    std::vector<int> edges;
    std::vector<Number> powers;
    int piece = 0;
    bool mayPause = false;
    /// By minute, of a load that may pause: where its own rules let it run.
    std::vector<char> open;
    /// What each minute weighs by which it starts later, in the rule for equals.
    Number startWeight = 0;
    /// Where its end stands in a DifferenceBounds, if it may pause; its start has its own index.
    std::size_t end = 0;
    /// What is paid where it stays out, if it may, its place in the rule for equals included.
    std::optional<Number> out;

    int duration() const { return edges.back(); }
};

/// A group ready to be searched. Power and cost are whole numbers over one denominator; cost weighs
/// costWeight, above the rule for equals.
template<typename Number>
struct ChoiceModel
{
    std::vector<ChoiceMember<Number>> members;
    std::vector<GroupOrder> orders;
    std::vector<std::pair<std::size_t, std::size_t>> apart;
    std::optional<Number> limit;
    /// By minute, to the end of all runs.
    std::vector<MinutePrice<Number>> prices;
    Number costWeight = 1;
    /// More than what lies between the cheapest plan of the group and the dearest.
    Number beyond = 0;
    /// Whether cost without its weight fits 64 bits by far, beyond included.
    bool isSmall = false;
    /// Starts of all members and ends of those that may pause.
    std::size_t variables = 0;

    int end() const { return static_cast<int>(prices.size()); }
};

/// Amounts of a group as whole numbers, before it is known which type holds them.
struct ChoiceAmounts
{
    /// By member, by phase.
    std::vector<std::vector<Integer>> powers;
    /// By member: what it is worth, in costUnit.
    std::vector<Integer> worths;
    std::optional<Integer> limit;
    /// What a watt is on this scale.
    Integer watt;
    /// What 1 stands for, in the main currency unit.
    Rational costUnit;
    /// No plan of the group costs more than this, nor less than its negative, in costUnit.
    Integer largestCost;
    /// All powers together.
    Integer largestPower;
};

ChoiceAmounts choiceAmounts(const Problem &problem, const GroupShape &shape,
                            const PriceCurve &curve);

/// Which members a search still has to settle (see TieChunk): of those before, what is settled.
struct ChoiceChunk
{
    /// First starts of the first members in order; nothing for one that stays out.
    std::vector<std::optional<int>> settled;
    std::size_t size = 0;
};

/// How many members can share a chunk of Narrow; 0 where not even the cost fits.
std::size_t narrowChunk(const ChoiceAmounts &amounts, const PriceCurve &curve, std::size_t members);

template<typename Number>
ChoiceModel<Number>
choiceModel(const GroupShape &shape, const ChoiceAmounts &amounts, const PriceCurve &curve,
            const std::vector<std::vector<int>> &starts, const ChoiceChunk &chunk);

extern template ChoiceModel<Narrow> choiceModel(const GroupShape &, const ChoiceAmounts &,
                                                const PriceCurve &,
                                                const std::vector<std::vector<int>> &,
                                                const ChoiceChunk &);
extern template ChoiceModel<Wide> choiceModel(const GroupShape &, const ChoiceAmounts &,
                                              const PriceCurve &,
                                              const std::vector<std::vector<int>> &,
                                              const ChoiceChunk &);

} // namespace gatehouse
