// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "household.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// What a marked stretch of the private text says.
enum class FactKind
{
    Now,
    Target,
    MachineName,
    Duration,
    Energy,
    FinishBy,
    StartFrom,
    QuietTime,
    RunsAfter,
    NotWith,
    Pausable,
    MayStayOut,
    Price,
    PowerLimit,
    OwnPower,
    FeedIn,
};

struct MarkedFact
{
    FactKind kind = FactKind::Now;
    Place place;
    /// Index into Household::machines, where it belongs to one.
    std::optional<int> machine;

    bool operator==(const MarkedFact &) const = default;
};

enum class LineState
{
    Blank,
    /// Every part that matters became a fact.
    Used,
    /// Understood, and no part of the question.
    Unneeded,
    /// Used, but a rule for its machine stands in another line and was not understood.
    LacksRule,
    /// Holds something that was not understood.
    Unread,
};

struct ReadLine
{
    /// From 1.
    int number = 0;
    Span span;
    LineState state = LineState::Blank;

    bool operator==(const ReadLine &) const = default;
};

/// A household text as it was read: the facts, where each stands, and what became of each line.
struct Reading
{
    Household household;
    /// Sorted by place.
    std::vector<MarkedFact> facts;
    /// Every line of the text, in order.
    std::vector<ReadLine> lines;

    bool operator==(const Reading &) const = default;
};

/// The text of a household could not become a problem, and yet its lines were looked at.
struct ReadingFailure
{
    Error error;
    std::vector<ReadLine> lines;

    bool operator==(const ReadingFailure &) const = default;
};

} // namespace gatehouse
