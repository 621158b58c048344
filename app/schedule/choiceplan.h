// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupplan.h"

namespace gatehouse
{

/// Whether own power at the prices of \a curve is within reach of a member of \a shape.
bool reachesOwnPower(const GroupShape &shape, const PriceCurve &curve);

/// Whether own power is anywhere dearer than the grid.
bool hasDearOwnPower(const PriceCurve &curve);

/// Whether \a shape needs planChoices(): a member may pause or stay out, or own power at the prices
/// of \a curve is within its reach.
bool needsChoices(const GroupShape &shape, const PriceCurve &curve);

/// As planGroup(), for groups whose members may pause or stay out and share own power.
GroupPlan planChoices(const Problem &problem, const GroupShape &shape, const PriceCurve &curve,
                      SearchBudget &budget);

} // namespace gatehouse
