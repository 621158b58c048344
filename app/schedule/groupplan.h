// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupshape.h"
#include "pricecurve.h"

#include <chrono>
#include <vector>

namespace gatehouse
{

/// The best starts of some loads.
struct GroupPlan
{
    /// False where no starts keep the rules; then there are none.
    bool isPossible = false;
    /// False where time ran out before the plan was proved to be the best.
    bool isProved = true;
    /// By member of the shape.
    std::vector<int> starts;
    /// No plan costs less, in the main currency unit.
    Rational bound;
};

/// Plans \a shape at the prices of \a curve, which reaches to the end of every allowed run. Stops
/// at \a deadline, but not before it knows some plan or that there is none.
GroupPlan planGroup(const Problem &problem, const GroupShape &shape, const PriceCurve &curve,
                    std::chrono::steady_clock::time_point deadline);

/// The loads of \a shape that are too much together under the house's limit if they start at
/// \a starts; members, as few as do so. Empty where none are.
std::vector<std::size_t> overloadedMembers(const Problem &problem, const GroupShape &shape,
                                           const std::vector<int> &starts);

} // namespace gatehouse
