// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"
#include "solverlimits.h"

namespace gatehouse
{

/// The cheapest plan for \a problem, which has passed check(). Among plans of equal cost the one
/// with the smallest list of first starts in load order. Exact: integers and rationals only.
///
/// Within \a limits (and half as much again to say why there is no plan) it comes to an end, with
/// the best plan that was found until then. Errors: UnsupportedField where the problem uses a field
/// this solver does not plan for (the subject names the field); NoPlanInTime where it neither found
/// a plan nor proved that there is none.
Result<Plan> solve(const Problem &problem, SolverLimits limits = {});

/// What the load \a id costs when it runs once without pause from \a start, whatever the rules say.
/// \a start plus its duration lies within the horizon.
Rational runCost(const Problem &problem, LoadId id, Minutes start);

} // namespace gatehouse
