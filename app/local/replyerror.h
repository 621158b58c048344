// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadid.h"
#include "replyfield.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// What is wrong with a problem that a model wrote. The prompts have one sentence for each.
enum class ReplyFlaw
{
    /// No JSON at all.
    NoObject,
    NoProblem,
    NoTarget,
    /// The target is none of the loads.
    UnknownTarget,
    NoLoads,
    TooManyLoads,
    /// Something stands where the id of a load should.
    NotALoadId,
    LoadTwice,
    NoDuration,
    NoEnergy,
    /// What stands in the field is no such value.
    Unreadable,
    /// A load that the rule names is not there.
    UnknownLoad,
    NoPrices,
    PriceGap,
    PriceOverlap,
    OverCap,
    /// It reads, and yet is no problem: loads that wait for each other, a part without length.
    NotAProblem,
    /// The mapping has no name for a load.
    NoName,
    /// The mapping names what is no load.
    NameOfNoLoad,
    // Against what is known of the text already.
    /// The text says it; the problem does not.
    LeftOut,
    /// The text says something else.
    NotAsInText,
    /// Nothing in the text says it.
    MadeUp,
    /// A word of the household stands where none may.
    PrivateWord,
};

struct ReplyError
{
    ReplyFlaw flaw = ReplyFlaw::NoObject;
    std::optional<LoadId> load;
    ReplyField field = ReplyField::Unknown;

    bool operator==(const ReplyError &) const = default;
};

using ReplyErrors = std::vector<ReplyError>;

} // namespace gatehouse
