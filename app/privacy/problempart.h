// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bands.h"
#include "loadid.h"

#include <compare>
#include <optional>

namespace gatehouse
{

/// A part of a household's problem: what a fact says, what a sentence of an answer speaks of, what
/// a sign in the picture of a plan stands for. Facts and answer meet here (see belongsTo()).
struct ProblemPart
{
    enum class What
    {
        Now,
        /// Which machine is asked about.
        Question,
        /// Which machine it is, how long it runs, what it draws.
        Machine,
        Earliest,
        FinishBy,
        NotDuring,
        After,
        NotWith,
        Pausable,
        Optional,
        Price,
        PowerLimit,
        OwnPower,
    };

    What what = What::Now;
    /// Nothing for what is the house's own.
    std::optional<LoadId> load = std::nullopt;
    /// The time itself, in minutes after now. A single moment is where it begins.
    Window window = {};
    /// With After: which load goes first; with NotWith: the other one.
    std::optional<LoadId> first = std::nullopt;

    auto operator<=>(const ProblemPart &) const = default;
};

} // namespace gatehouse
