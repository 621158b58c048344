// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "linebook.h"
#include "machinefinder.h"
#include "reading.h"

#include <vector>

namespace gatehouse
{

/// A rule whose weekdays are still names.
struct FoundRule
{
    HouseholdRule rule;
    /// 1 to 7, or 0.
    int weekday = 0;
};

/// What one text says, gathered sentence by sentence, before days have dates.
struct Findings
{
    explicit Findings(const LexedText &text) : book(text) {}

    std::vector<FoundMachine> machines;
    std::vector<FoundRule> rules;
    std::vector<MarkedFact> facts;
    struct Now
    {
        int minutes = 0;
        int weekday = 0;
        Place place;
    };
    std::optional<Now> now;
    /// What day today is, 1 to 7, where a sentence says so.
    int today = 0;
    std::optional<Stated<Watts>> powerLimit;
    std::vector<StatedPower> ownPower;
    std::optional<Stated<Price>> feedIn;
    /// Tokens, half-open, of what holds a clock or a quantity and asks nothing of a machine.
    std::vector<std::pair<int, int>> idle;
    LineBook book;
};

} // namespace gatehouse
