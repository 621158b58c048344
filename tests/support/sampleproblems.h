// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

/// Problems that several test programs use.
namespace sampleproblems
{

/// One phase of \a minutes and \a wattHours.
gatehouse::Load load(int index, int minutes, qint64 wattHours);

/// Bands of \a minutes each at \a cents (hundredths of the main currency unit); the horizon is
/// their sum.
std::vector<gatehouse::PriceBand> hourly(const std::vector<int> &cents, int minutes = 60);

/// A problem over hourly(\a cents) with \a loads and the first of them as target.
gatehouse::Problem over(const std::vector<int> &cents, std::vector<gatehouse::Load> loads,
                        int minutes = 60);

/// At 18:30: load_A 90 min, 1.2 kWh, by 06:30, not from 22:30; load_B 120 min, 14 kWh, by 07:00;
/// 0.45 until 20:00, 0.22 until midnight, 0.12 until 06:00, 0.25 until 17:00, then 0.45.
gatehouse::Problem theCase();

/// One with each field of a problem in use.
gatehouse::Problem withEverything();

} // namespace sampleproblems
