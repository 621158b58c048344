// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"
#include "solverlimits.h"

namespace gatehouse
{

/// The best plan for \a problem, which has passed check(): the one for which the cost and the worth
/// of what is left out are least together. Among equals the one with the smallest list of first
/// starts in load order, where a load that is left out counts as the horizon; then the one whose
/// loads, in the same order, pause as late as they can. Exact: integers and rationals only.
///
/// Within \a limits (and half as much again to say why there is no plan) it comes to an end, with
/// the best plan that was found until then. Errors: NoPlanInTime where it neither found a plan nor
/// proved that there is none.
Result<Plan> solve(const Problem &problem, SolverLimits limits = {});

} // namespace gatehouse
