// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gatehouse
{

/// How the two sides share the work.
enum class Pattern
{
    SanitizeAndSolve,
};

/// Who acts first.
enum class Direction
{
    LocalFirst,
    CloudFirst,
    BothWays,
};

/// When the cloud side is asked.
enum class Trigger
{
    Always,
    OnDemand,
    Optional,
};

/// Why the work is split.
enum class Purpose
{
    Privacy,
    CostAndLatency,
    TrustAndReliability,
};

struct Axes
{
    Direction direction = Direction::LocalFirst;
    Trigger trigger = Trigger::Always;
    Purpose purpose = Purpose::Privacy;

    bool operator==(const Axes &) const = default;
};

/// Where \a pattern stands on the three axes.
constexpr Axes axesOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::SanitizeAndSolve:
        break;
    }
    return {Direction::LocalFirst, Trigger::Always, Purpose::Privacy};
}

} // namespace gatehouse
