// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reading.h"
#include "result.h"

#include <vector>

namespace gatehouse
{

/// What was made of a text that somebody is still writing: its reading, or where it cannot become a
/// problem yet, why so and what was found all the same.
struct Understanding
{
    Result<Reading, ReadingFailure> reading;
    /// The facts of a text without reading, sorted by place; empty where there is one.
    std::vector<MarkedFact> looseFacts;

    const std::vector<MarkedFact> &facts() const { return reading ? reading->facts : looseFacts; }
    const std::vector<ReadLine> &lines() const
    {
        return reading ? reading->lines : reading.error().lines;
    }
};

} // namespace gatehouse
