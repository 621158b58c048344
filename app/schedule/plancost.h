// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "placement.h"
#include "plan.h"

namespace gatehouse
{

/// What \a runs, by load of \a problem, cost together in the main currency unit: own power covers
/// what it can, the rest costs the grid price. All runs lie within the horizon.
Rational planCost(const Problem &problem, const std::vector<Placement> &runs);

/// The loads that run together in the first stretch in which own power, cheaper than the grid, does
/// not do for all whose \a groups (by load) differ, although it would do for more if each group had
/// it for itself. Empty where there is no such stretch: then the groups cost together what they
/// cost one by one.
std::vector<std::size_t> sharingOwnPower(const Problem &problem, const std::vector<Placement> &runs,
                                         const std::vector<std::size_t> &groups);

} // namespace gatehouse
