// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupshape.h"
#include "pricecurve.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Energies and powers of a group as whole numbers over one denominator, and how large they get.
struct GroupAmounts
{
    /// By member, by phase: what one priced minute costs, in costUnit.
    std::vector<std::vector<Integer>> perMinute;
    /// By member, by phase: power, on the scale of limit.
    std::vector<std::vector<Integer>> powers;
    /// Only where the house's limit holds.
    std::optional<Integer> limit;
    /// What 1 stands for, in the main currency unit.
    Rational costUnit;
    /// No plan of the group costs more than this, nor less than its negative, in costUnit.
    Integer largestCost;
    /// All powers together.
    Integer largestPower;
};

GroupAmounts groupAmounts(const Problem &problem, const GroupShape &shape, const PriceCurve &curve);

/// The smallest n such that \a number is below two to the power of n.
unsigned bitsOf(const Integer &number);

} // namespace gatehouse
