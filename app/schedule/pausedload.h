// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "placement.h"
#include "searchnumber.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// What is said about a load in one minute.
enum class MinuteMark : unsigned char
{
    May,
    Must,
    MustNot,
};

/// A load that may pause, on its own.
template<typename Number>
struct PausedLoad
{
    /// By minute; where the load must not run, whatever.
    std::vector<Number> costs = {};
    std::vector<MinuteMark> marks;
    /// How long it runs in all, and how long a piece is at least.
    int minutes = 0;
    int piece = 1;
    /// When its first piece may begin, both included.
    int firstFrom = 0;
    int firstTo = 0;
    /// When its last piece may end, both included. At most as many minutes as there are costs.
    int endFrom = 0;
    int endTo = 0;
    /// More than any way to run it costs, once what the cheapest minute costs is taken off each.
    Number beyond = 0;
};

/// The cheapest way to run a load and what it costs.
template<typename Number>
struct CheapestPieces
{
    Placement pieces;
    Number cost = 0;
    /// Whether some of the pieces are too short.
    bool isRough = false;
};

/// Whether pieces may be too short, which is found out much faster.
enum class PieceCare
{
    Exact,
    Rough,
};

/// No way to run \a load costs less: its cheapest minutes, whatever pieces they make. Nothing where
/// there are too few of them.
template<typename Number>
std::optional<Number> cheapestMinutesCost(const PausedLoad<Number> &load);

/// The cheapest pieces of \a load; among equals those that run in the first minute in which they
/// differ (runsSooner). Nothing where there are none. Exact: the cheapest minutes, where these keep
/// the rules for pieces, or else the best of all ways, minute by minute. Roughly, pieces that are
/// too short are let pass.
template<typename Number>
std::optional<CheapestPieces<Number>> cheapestPieces(const PausedLoad<Number> &load,
                                                     PieceCare care);

extern template std::optional<qint64> cheapestMinutesCost(const PausedLoad<qint64> &);
extern template std::optional<Narrow> cheapestMinutesCost(const PausedLoad<Narrow> &);
extern template std::optional<Wide> cheapestMinutesCost(const PausedLoad<Wide> &);
extern template std::optional<CheapestPieces<qint64>> cheapestPieces(const PausedLoad<qint64> &,
                                                                     PieceCare);
extern template std::optional<CheapestPieces<Narrow>> cheapestPieces(const PausedLoad<Narrow> &,
                                                                     PieceCare);
extern template std::optional<CheapestPieces<Wide>> cheapestPieces(const PausedLoad<Wide> &,
                                                                   PieceCare);

} // namespace gatehouse
