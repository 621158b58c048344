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

} // namespace gatehouse
