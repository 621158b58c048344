// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sentence.h"

namespace gatehouse
{

/// Whether \a sentence states a duration, and an energy or a power.
bool statesRun(const Sentence &sentence);

/// "Last month we used 312 kWh", "Yuki slept for 7 hours": whether what \a sentence, which names no
/// machine, states is nothing of a machine that was named before.
bool tellsOther(const Sentence &sentence);

/// What the whole house may draw, or gives away; not "inverter battery: 90 min, 1.2 kWh".
bool speaksOfHousePower(const Sentence &sentence);

/// "1 unit = 1 kWh"
bool definesUnit(const Sentence &sentence);

/// "The car charges in 200 minutes": the duration behind item \a at, "in", is how long it runs,
/// not when.
bool runsIn(const Sentence &sentence, size_t at);

/// Whether item \a at is what a machine takes, not a delay, a limit, or the kilowatt-hour that
/// somebody pays for.
bool isRunQuantity(const Sentence &sentence, size_t at);

} // namespace gatehouse
