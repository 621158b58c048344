// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wordclass.h"

#include <vector>

namespace gatehouse
{

/// What a frame makes of the words it covers.
enum class FrameFact
{
    Harmless,
    FinishBy,
    StartFrom,
    QuietTime,
    /// Runs only within the range.
    AllowedTime,
    RunsAfter,
    /// The subject runs before the machine that is named.
    RunsBefore,
    /// The machines run in the order in which they are named.
    InOrder,
    AgainstOrder,
    FirstOfPair,
    Spec,
    Now,
    PowerLimit,
};

/// The classes that together say one fact, in any order.
struct Frame
{
    struct Part
    {
        ClassSet classes;
        int least = 1;
        int most = 1;
    };

    FrameFact fact = FrameFact::Harmless;
    std::vector<Part> parts;
    ClassSet covered;
};

} // namespace gatehouse
