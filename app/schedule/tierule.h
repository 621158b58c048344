// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace gatehouse
{

/// What a plan of \a runs, which cost \a cost, makes smallest: the cost and the worth of the loads
/// that are left out.
Rational objectiveOf(const Problem &problem, const std::vector<Run> &runs, const Rational &cost);

/// The runs that the rule for plans of equal cost picks: where \a runs keep all rules of \a problem
/// and no plan is better than they are, those of \a optimum, which the exact solver picked by that
/// rule. Any other runs stay as they are, and so do all while the optimum is not proved.
std::vector<Run> settleTies(const Problem &problem, std::vector<Run> runs, const Plan &optimum);

} // namespace gatehouse
