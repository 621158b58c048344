// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "machinefinder.h"

namespace gatehouse
{

/// Pairs the durations of \a machine with its energies, or a power with its duration (energy in
/// watt-hours, rounded to the nearest). Where one of them is missing the machine keeps no phases.
void settlePhases(FoundMachine &machine, const std::vector<Sentence> &sentences);

} // namespace gatehouse
