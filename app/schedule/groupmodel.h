// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupamounts.h"
#include "searchnumber.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// One load of a group with the starts that can be best and what each costs.
template<typename Number>
struct ModelMember
{
    /// Sorted.
    std::vector<int> starts;
    /// What is minimised, by start, not negative: cost first, then the rule for equals.
    std::vector<Number> costs;
    std::vector<int> edges;
    /// By phase; empty where no limit holds.
    std::vector<Number> powers;

    int duration() const { return edges.back(); }
};

/// A group ready to be searched.
template<typename Number>
struct GroupModel
{
    std::vector<ModelMember<Number>> members;
    std::vector<StartGap> gaps;
    std::vector<std::pair<std::size_t, std::size_t>> apart;
    std::optional<Number> limit;
    /// What was taken off the costs to have them start at 0, in GroupAmounts::costUnit.
    Number baseCost = 0;
    /// What 1 costUnit weighs in costs.
    Number costWeight = 1;
    /// More than any plan of the group costs.
    Number beyond = 0;
    /// No start is later.
    int latest = 0;
};

/// What of the rule for equals a search looks at besides cost. Numbers would get too long if it
/// looked at all loads at once: it goes through them in chunks, and what an earlier search has
/// settled stays.
struct TieChunk
{
    /// Starts of the members that are settled, the first ones in order.
    std::vector<int> settled;
    /// How many members after those count in this search.
    std::size_t size = 0;
};

/// By member: the starts that can be best. A best plan, and the smallest list of starts among
/// the best, is a vertex of what the rules leave open: from each start a chain of loads that touch
/// leads to the end of an allowed range or to a price edge that meets a phase edge. All distances
/// along such a chain are multiples of their common divisor.
///
/// Own power that loads share changes nothing about that. While no edge of a phase passes another
/// one, nor an edge of a price or of own power, each stretch between two edges costs the same a
/// minute, and its length is a difference of starts: so the cost is linear in the starts, and where
/// two edges meet is where the next such piece begins.
///
/// Pauses do: one chain may hold several ends of pieces of a load whose minutes have a fixed sum,
/// so that it comes to rest at a fraction of the divisor. Beside such a load every minute counts.
std::vector<std::vector<int>> candidateStarts(const GroupShape &shape, const PriceCurve &curve);

/// How many members can share a chunk of Narrow; 0 where not even the cost fits.
std::size_t narrowChunk(const GroupAmounts &amounts, const std::vector<std::vector<int>> &starts);

template<typename Number>
GroupModel<Number> groupModel(const GroupShape &shape, const GroupAmounts &amounts,
                              const PriceCurve &curve, const std::vector<std::vector<int>> &starts,
                              const TieChunk &chunk);

extern template GroupModel<Narrow> groupModel(const GroupShape &, const GroupAmounts &,
                                              const PriceCurve &,
                                              const std::vector<std::vector<int>> &,
                                              const TieChunk &);
extern template GroupModel<Wide> groupModel(const GroupShape &, const GroupAmounts &,
                                            const PriceCurve &,
                                            const std::vector<std::vector<int>> &,
                                            const TieChunk &);

} // namespace gatehouse
