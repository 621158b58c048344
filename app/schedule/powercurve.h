// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <vector>

namespace gatehouse
{

/// A stretch in which the power that the house draws, the price and the own power do not change.
struct PowerStep
{
    Window when;
    /// Sum over what runs. A phase of E watt-hours in M minutes draws 60 E / M watts.
    Rational watts;
    Price price;
    Watts ownPower;
    Price earns;
};

/// What \a runs, sorted by load and time, draw from 0 to the horizon of \a problem, without a gap.
/// The phases of a load follow each other through its pieces; a run that is longer than its phases
/// draws nothing after them. Runs of unknown loads draw nothing.
std::vector<PowerStep> powerCurve(const Problem &problem, const std::vector<Run> &runs);

/// What \a curve costs, in the main currency unit: own power first, the rest from the grid.
Rational costOf(const std::vector<PowerStep> &curve);

} // namespace gatehouse
