// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace gatehouse
{

/// A stretch from \a from to \a to, half-open, in which a load runs, in minutes.
struct Piece
{
    int from = 0;
    int to = 0;

    bool operator==(const Piece &) const = default;
};

/// Where a load runs: pieces in order, a pause between each two; none where it stays out.
using Placement = std::vector<Piece>;

/// Whether a load runs as \a a rather than as \a b where both cost the same: the one that runs in
/// the first minute in which only one of them does. So a load starts as soon as it can and does not
/// pause without need. Staying out comes last.
bool runsSooner(const Placement &a, const Placement &b);

/// How many minutes \a placement runs.
int minutesOf(const Placement &placement);

} // namespace gatehouse
