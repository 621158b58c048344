// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <limits>

namespace gatehouse
{

/// How long a solver may look for something better. Either end is one.
struct SolverLimits
{
    std::chrono::milliseconds time{2000};
    /// Steps of the search: the same plan on a fast machine and on a slow one.
    qint64 steps = std::numeric_limits<qint64>::max();
};

} // namespace gatehouse
