// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <vector>

namespace gatehouse
{

/// Why \a problem has no plan: rules that cannot hold together, such that dropping any of them
/// would leave the others possible. No set of one or two rules is passed over for a larger one.
std::vector<ConflictPart> findConflict(const Problem &problem);

} // namespace gatehouse
