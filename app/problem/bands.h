// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "units.h"

#include <algorithm>
#include <compare>

namespace gatehouse
{

/// A half-open range of minutes after now.
struct Window
{
    Minutes from{0};
    Minutes to{0};

    auto operator<=>(const Window &) const = default;
};

inline bool isEmpty(Window window)
{
    return window.from >= window.to;
}

/// What both have in common; empty where that is nothing.
inline Window overlap(Window a, Window b)
{
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

/// What a kWh from the grid costs during a window.
struct PriceBand
{
    Window window;
    Price price;

    auto operator<=>(const PriceBand &) const = default;
};

/// Own power that would otherwise be sold: it covers what it can at \a earns per kWh, the rest
/// costs the grid price.
struct Surplus
{
    Window window;
    Watts power;
    Price earns;

    auto operator<=>(const Surplus &) const = default;
};

} // namespace gatehouse
