// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "framematcher.h"

#include <cstddef>

namespace gatehouse
{

/// A stretch of a sentence between commas, conjunctions and the like: items, half-open.
struct Segment
{
    size_t first = 0;
    size_t last = 0;
    ClassCount classes;
    bool reason = false;
    /// Speaks of somebody or something that is no machine.
    bool foreign = false;
};

/// Some segments that a frame is laid over.
struct Clause : Segment
{
    /// Speaks for all machines first and names one behind that: "..., the charger may".
    bool excepts = false;
    /// Holds a clock of somebody ("everyone is in bed by then") beside a machine.
    bool mixed = false;
};

} // namespace gatehouse
