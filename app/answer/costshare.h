// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <vector>

namespace gatehouse
{

/// What \a load costs as one of \a runs, sorted, in the main currency unit: at each moment those
/// that run share own power in the measure of what they draw. The shares of all loads add up to the
/// cost of the runs; without own power each is what the load costs on its own.
Rational costShare(const Problem &problem, const std::vector<Run> &runs, LoadId load);

} // namespace gatehouse
