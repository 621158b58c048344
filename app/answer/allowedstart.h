// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include <optional>

namespace gatehouse
{

/// The first minute at which \a load may start a run without pause, by its own rules and by the
/// rules of the loads that have to be done before it. What it shares with the house (the power
/// limit, not_with) is left aside: it depends on the plan, not on the load. Nothing where no start
/// is allowed.
std::optional<Minutes> firstAllowedStart(const Problem &problem, const Load &load);

} // namespace gatehouse
