// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupamounts.h"

namespace gatehouse
{

/// Whether it is plain that \a shape has no plan under the limit of \a amounts: between some
/// moments the loads that have to run there need more energy than the limit lets through, or more
/// time than there is for phases of which no two go together. False says nothing.
bool exceedsCapacity(const GroupShape &shape, const GroupAmounts &amounts);

} // namespace gatehouse
