// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <optional>

namespace gatehouse
{

/// A moment as people state it.
struct Moment
{
    enum class Basis
    {
        /// minutes is the minute of the day, 0 to 1440 ("24:00").
        Clock,
        /// minutes counts from now ("in two hours").
        AfterNow,
    };

    Basis basis = Basis::Clock;
    int minutes = 0;
    /// Days after the day of now, where the text names a day ("tomorrow", "Saturday").
    std::optional<int> day;

    auto operator<=>(const Moment &) const = default;
};

} // namespace gatehouse
