// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupplan.h"

#include <chrono>
#include <vector>

namespace gatehouse
{

/// The best starts of all loads of a problem.
struct JointPlan
{
    bool isPossible = false;
    bool isProved = true;
    /// By load.
    std::vector<int> starts;
    Rational bound;
};

/// Plans the loads of \a problem under \a rules at the prices of \a curve (see planGroup).
///
/// Loads that do not touch are planned apart from each other, the house's limit left aside: what
/// comes out costs no more than any plan does. Where it goes over the limit, the loads that are too
/// much together become one group, which is planned again; where it does not, it is the best.
JointPlan planJointly(const Problem &problem, const RuleChoice &rules, const PriceCurve &curve,
                      std::chrono::steady_clock::time_point deadline);

} // namespace gatehouse
