// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bands.h"
#include "loadid.h"
#include "rule.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// A run of a plan that broke rules.
struct RefusedRun
{
    LoadId load;
    Window window;

    auto operator<=>(const RefusedRun &) const = default;
};

/// A rule that such a plan broke, and of which load; nothing for a rule of the house.
struct BrokenRule
{
    std::optional<LoadId> load;
    Rule rule = Rule::Missing;

    auto operator<=>(const BrokenRule &) const = default;
};

/// What was wrong with an earlier plan, for whoever is asked for another one.
struct RefusedPlan
{
    std::vector<RefusedRun> runs;
    std::vector<BrokenRule> rules;

    bool isEmpty() const { return runs.empty() && rules.empty(); }
    bool operator==(const RefusedPlan &) const = default;
};

/// The one way to state \a plan: in order, each once.
RefusedPlan canonical(RefusedPlan plan);

} // namespace gatehouse
