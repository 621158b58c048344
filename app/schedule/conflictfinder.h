// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"
#include "searchbudget.h"

#include <vector>

namespace gatehouse
{

/// Why \a problem has no plan: rules that cannot hold together, such that dropping any of them
/// would leave the others possible. No set of one or two rules is passed over for a larger one.
/// Where \a budget is spent before, the set may hold rules that it would not need.
std::vector<ConflictPart> findConflict(const Problem &problem, SearchBudget &budget);

} // namespace gatehouse
