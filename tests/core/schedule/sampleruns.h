// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

/// The load with \a index runs from minute \a from until minute \a to.
inline gatehouse::Run run(int index, int from, int to)
{
    return {.load = {index}, .window = {gatehouse::Minutes(from), gatehouse::Minutes(to)}};
}
