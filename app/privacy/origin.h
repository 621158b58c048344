// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bands.h"
#include "loadid.h"

#include <compare>
#include <optional>

namespace gatehouse
{

/// What one rule or price of the household asks of the problem. Several may ask for the same field;
/// the problem then has what is tightest, or what they make together.
struct Origin
{
    enum class What
    {
        Earliest,
        FinishBy,
        NotDuring,
        After,
        NotWith,
        Pausable,
        Optional,
        Price,
        OwnPower,
        Horizon,
    };

    What what = What::Earliest;
    /// Index into Household::rules.
    std::optional<int> rule;
    /// Index into Household::tariff. Where neither is given it is the price of all other hours.
    std::optional<int> band;
    /// Index into Household::ownPower.
    std::optional<int> own;
    /// Nothing for the house's own facts.
    std::optional<LoadId> load;
    /// The time itself, once for each time it comes round. A single moment is where it begins.
    Window window;
    /// With After: which load goes first, and how soon this one follows. With NotWith: the other
    /// one. With Pausable: how long its pieces last at least.
    std::optional<LoadId> first;
    std::optional<Minutes> within;

    auto operator<=>(const Origin &) const = default;
};

} // namespace gatehouse
