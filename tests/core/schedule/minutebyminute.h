// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "verifier.h"

#include <optional>
#include <vector>

/// The rules once more, in the dumbest way there is: one minute after the other, all plans one
/// after the other. Slow, and so simple that it can be believed.
namespace minutebyminute
{

/// What verify() ought to say.
gatehouse::Verdict verify(const gatehouse::Problem &problem,
                          const std::vector<gatehouse::Run> &runs);

/// The best plan of all there are, without pauses: by cost, then by the list of starts.
struct Best
{
    std::vector<int> starts;
    gatehouse::Rational cost;
};

/// Nothing where no plan keeps the rules.
std::optional<Best> solve(const gatehouse::Problem &problem);

/// Whether some plan keeps the rules.
bool isPossible(const gatehouse::Problem &problem);

} // namespace minutebyminute
