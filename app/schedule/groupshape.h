// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "differencebounds.h"
#include "rulechoice.h"

#include <optional>
#include <utility>
#include <vector>

namespace gatehouse
{

/// Starts from \a first to \a last, both included, in minutes.
struct StartRange
{
    int first = 0;
    int last = 0;
};

/// One load of a group, as far as time goes.
struct GroupMember
{
    /// Index into Problem::loads.
    std::size_t load = 0;
    /// Where its phases begin, counted from its start, and last where it ends.
    std::vector<int> edges;
    /// Where it may start by its own rules, sorted, apart; of one that may pause, where a piece may
    /// that is as short as may be. Empty: nowhere.
    std::vector<StartRange> allowed;
    /// The least length of a piece: of a load that must not pause, its duration.
    int piece = 0;
    bool mayPause = false;
    bool mayStayOut = false;

    int duration() const { return edges.back(); }
};

/// The member \a after names the member \a before as one to wait for. Binds only if both run.
struct GroupOrder
{
    std::size_t before = 0;
    std::size_t after = 0;
    /// Whether it must wait for the end, as rules may be left aside.
    bool waits = true;
    /// At most so many minutes.
    std::optional<int> within = std::nullopt;
};

/// Loads that must be planned together, and how they hold each other in time. Indices in gaps and
/// apart are those of members.
struct GroupShape
{
    std::vector<GroupMember> members;
    std::vector<GroupOrder> orders;
    /// What orders say where neither of the two may pause.
    std::vector<StartGap> gaps;
    /// Pairs that must not run at the same time.
    std::vector<std::pair<std::size_t, std::size_t>> apart;
    /// Whether the house's limit holds among the members.
    bool limited = false;

    /// Whether one of the members may pause or stay out.
    bool leavesChoice() const;
};

/// The group of \a loads (indices, sorted) under the rules that hold.
GroupShape groupShape(const Problem &problem, const std::vector<std::size_t> &loads,
                      const RuleChoice &rules);

/// A moment by which everything can have been done one after the other, whatever the other rules
/// say: where a load ends at the latest whose horizon does not hold.
int latestEnd(const Problem &problem);

/// The loads of \a problem in groups that hold each other by order or exclusion, as far as these
/// rules hold; each group sorted, groups in the order of their first load.
std::vector<std::vector<std::size_t>> linkedGroups(const Problem &problem, const RuleChoice &rules);

} // namespace gatehouse
