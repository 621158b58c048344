// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace gatehouse
{

/// One way in which a plan breaks a rule.
struct Violation
{
    Rule rule = Rule::Missing;
    /// Nothing for the house's own rule (power_limit).
    std::optional<LoadId> load;
    /// What is broken against: the run or the stretch in which it happens.
    Window when;
    /// The other load of after, within and not_with.
    std::optional<LoadId> other;

    bool operator==(const Violation &) const = default;
};

struct Verdict
{
    /// In the order of the loads, then of enum Rule, then of time.
    std::vector<Violation> violations;
    /// What the runs cost, whether or not they keep the rules. Runs of unknown loads and minutes
    /// outside the horizon cost nothing; both are violations.
    Rational cost;

    bool isFeasible() const { return violations.empty(); }
    bool operator==(const Verdict &) const = default;
};

/// Holds \a runs, in any order, against each rule of \a problem. Shares no code with the solver but
/// the values. \a problem has passed check().
Verdict verify(const Problem &problem, const std::vector<Run> &runs);

} // namespace gatehouse
