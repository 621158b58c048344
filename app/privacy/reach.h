// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include <vector>

namespace gatehouse
{

/// The stretches that \a load could be running in by its own rules and the horizon. No plan runs it
/// outside of them; what other loads and the house demand may shut it out of some of them, too.
/// Sorted, apart; empty where it cannot run at all.
std::vector<Window> reachOf(const Problem &problem, const Load &load);

/// \a problem without the prices and the own power that no load can reach: it ends with the last
/// band that one can, and a band before that takes the price of its neighbour, so that prices still
/// cover the horizon. Its plans, their costs and their order are those of \a problem.
Problem withoutUnreached(Problem problem);

} // namespace gatehouse
