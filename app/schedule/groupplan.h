// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupshape.h"
#include "placement.h"
#include "pricecurve.h"
#include "searchbudget.h"

#include <vector>

namespace gatehouse
{

/// Whether starts that keep the rules are known.
enum class Possibility
{
    Possible,
    /// Proved: there are none.
    Impossible,
    /// None were found before the budget was spent.
    Unknown,
};

/// The best starts of some loads.
struct GroupPlan
{
    Possibility possibility = Possibility::Impossible;
    /// False where the budget was spent before the plan was proved to be the best.
    bool isProved = true;
    /// By member of the shape; empty unless possible.
    std::vector<Placement> runs;
    /// No plan costs less, in the main currency unit.
    Rational bound;
};

/// Plans \a shape at the prices of \a curve, which reaches to the end of every allowed run. Stops
/// where \a budget is spent.
GroupPlan planGroup(const Problem &problem, const GroupShape &shape, const PriceCurve &curve,
                    SearchBudget &budget);

/// The loads of \a shape that are too much together under the house's limit if they run as in
/// \a runs; members, as few as do so. Empty where none are.
std::vector<std::size_t> overloadedMembers(const Problem &problem, const GroupShape &shape,
                                           const std::vector<Placement> &runs);

} // namespace gatehouse
