// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exactnumbers.h"
#include "problem.h"
#include "rule.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// One uninterrupted stretch in which a load runs; a paused load has several.
struct Run
{
    LoadId load;
    Window window;

    auto operator<=>(const Run &) const = default;
};

enum class PlanStatus
{
    /// No plan is cheaper.
    Proved,
    /// A plan and a lower bound; time ran out before the gap closed.
    Feasible,
    /// No plan keeps all rules.
    Infeasible,
};

/// Rules of one load, or of the house (no load), that take part in a conflict.
struct ConflictPart
{
    std::optional<LoadId> load;
    std::vector<Rule> rules;

    bool operator==(const ConflictPart &) const = default;
};

/// What a solver says. Money is exact, in the main currency unit.
struct Plan
{
    PlanStatus status = PlanStatus::Infeasible;
    /// Nothing where infeasible.
    std::optional<Rational> cost;
    /// cost plus the worth of what is left out: what is minimised.
    std::optional<Rational> objective;
    /// A proved lower bound of the objective; equal to it where proved.
    std::optional<Rational> bound;
    /// By load, then by time.
    std::vector<Run> runs;
    std::vector<LoadId> leftOut;
    /// A smallest set of rules that cannot hold together; empty unless infeasible.
    std::vector<ConflictPart> conflict;

    bool operator==(const Plan &) const = default;
};

} // namespace gatehouse
