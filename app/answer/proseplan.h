// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"

namespace gatehouse
{

/// From a moment to another.
struct ProseStretch
{
    QDateTime from;
    QDateTime to;
};

/// What may be said of one machine.
struct ProseMachine
{
    const LoadAnswer *answer = nullptr;
    const Load *load = nullptr;
    bool isTarget = false;
    std::vector<ProseStretch> runs;
    std::vector<ProseStretch> quiet;
    std::optional<QDateTime> deadline;
    std::optional<QDateTime> earliest;

    bool isRunning() const { return !runs.empty(); }
};

/// A stretch of one price.
struct ProseBand
{
    ProseStretch stretch;
    Price price;
};

/// What sentences about a good answer are held against. Answer and household outlive it.
struct ProsePlan
{
    const Answer &answer;
    const Anonymized &household;
    /// As the answer has its loads.
    std::vector<ProseMachine> machines;
    /// In order of time; neighbours have different prices.
    std::vector<ProseBand> bands;
    int target = 0;

    const ProseMachine &machine(int index) const { return machines.at(static_cast<size_t>(index)); }
    /// Whether \a machine starts at minute 0.
    bool startsNow(const ProseMachine &machine) const
    {
        return machine.isRunning() && machine.runs.front().from == household.now;
    }
};

ProsePlan prosePlanOf(const Answer &answer, const Anonymized &household);

} // namespace gatehouse
