// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <optional>
#include <vector>

/// All plans of a small problem one after the other, whatever fields it uses: pauses, loads that
/// may stay out and own power, too. Shares nothing with the solver or the verifier.
namespace everyplan
{

/// The best plan by the rule of the interface: by what it costs and forgoes, then by the list of
/// first starts, where a load that stays out counts as the horizon, then by later pieces: a load
/// runs rather than pauses in the first minute in which two plans differ.
struct Best
{
    gatehouse::Rational objective;
    gatehouse::Rational cost;
    /// By load, then by time.
    std::vector<gatehouse::Run> runs;
};

/// Nothing where no plan keeps the rules. The horizon is at most 64 minutes.
std::optional<Best> solve(const gatehouse::Problem &problem);

/// Whether some plan keeps the rules; horizons as above.
bool isPossible(const gatehouse::Problem &problem);

} // namespace everyplan
