// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupplan.h"

#include <vector>

namespace gatehouse
{

/// The best starts of all loads of a problem.
struct JointPlan
{
    Possibility possibility = Possibility::Impossible;
    bool isProved = true;
    /// By load; empty unless possible.
    std::vector<int> starts;
    Rational bound;
};

/// Plans the loads of \a problem under \a rules at the prices of \a curve (see planGroup).
///
/// Loads that do not touch are planned apart from each other, the house's limit left aside: what
/// comes out costs no more than any plan does. Where it goes over the limit, the loads that are too
/// much together become one group, which is planned again; where it does not, it is the best. Once
/// most of \a budget is spent that way, all loads become one group at once.
JointPlan planJointly(const Problem &problem, const RuleChoice &rules, const PriceCurve &curve,
                      SearchBudget &budget);

} // namespace gatehouse
