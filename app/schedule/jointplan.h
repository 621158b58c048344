// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupplan.h"

#include <vector>

namespace gatehouse
{

/// The best runs of all loads of a problem.
struct JointPlan
{
    Possibility possibility = Possibility::Impossible;
    bool isProved = true;
    /// By load; empty unless possible.
    std::vector<Placement> runs;
    Rational bound;
};

/// Plans the loads of \a problem under \a rules at the prices of \a curve (see planGroup).
///
/// Loads that do not touch are planned apart from each other, the house's limit left aside and all
/// own power for each: what comes out costs no more than any plan does. Where it goes over the
/// limit, or needs more own power than there is, the loads that are too much together become one
/// group, which is planned again; where it does not, it is the best. Once most of \a budget is
/// spent that way, all loads become one group at once. Where own power is dearer than the grid,
/// sharing it may save something; so the loads that it is within reach of are one group from the
/// start.
JointPlan planJointly(const Problem &problem, const RuleChoice &rules, const PriceCurve &curve,
                      SearchBudget &budget);

} // namespace gatehouse
