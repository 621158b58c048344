// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bands.h"
#include "loadid.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gatehouse
{

/// One stretch of a run; its energy is spread evenly over it.
struct Phase
{
    Minutes duration{0};
    WattHours energy;

    auto operator<=>(const Phase &) const = default;
};

/// The load starts only when \a load has ended, and at most \a within later if that is given. Binds
/// only if both run.
struct After
{
    LoadId load;
    std::optional<Minutes> within;

    auto operator<=>(const After &) const = default;
};

/// One thing to run once (or, where optional, not at all) between now and the horizon.
struct Load
{
    LoadId id;
    std::vector<Phase> phases;
    /// A run does not start before this.
    Minutes earliest{0};
    /// A run ends by this; nothing means by the horizon.
    std::optional<Minutes> finishBy;
    /// A run touches none of these. Sorted, apart, inside the horizon.
    std::vector<Window> notDuring;
    std::vector<After> after;
    /// Holds both ways, whichever of the two loads states it.
    std::vector<LoadId> notWith;
    /// May be split into pieces of at least minRun; single phase only. Pauses are free.
    bool pausable = false;
    Minutes minRun{1};
    /// May stay out of the plan, which forgoes worth.
    bool optional = false;
    Price worth;

    auto operator<=>(const Load &) const = default;
};

/// The anonymous scheduling problem. Every time is in whole minutes after now, which is 0.
struct Problem
{
    static constexpr Minutes longestHorizon{4320};
    static constexpr qint64 largestLoadWattHours = 200'000;
    static constexpr int largestPriceUnits = 1000;
    static constexpr int mostLoads = 40;
    static constexpr qint64 largestWatts = 1'000'000'000;

    Minutes horizon{1440};
    /// Nothing where the text that was read names none (level scaled).
    std::optional<LoadId> target;
    std::vector<Load> loads;
    /// Sorted, covers 0 to horizon without gap or overlap.
    std::vector<PriceBand> prices;
    std::vector<Surplus> surplus;
    std::optional<Watts> powerLimit;

    auto operator<=>(const Problem &) const = default;
};

/// The load with \a id, or nullptr.
const Load *find(const Problem &problem, LoadId id);

/// Sum over the phases.
Minutes duration(const Load &load);
WattHours energy(const Load &load);

/// The moment by which \a load must have ended: its own deadline or the horizon.
Minutes deadline(const Problem &problem, const Load &load);

/// Brings \a problem, as somebody else wrote it, into the form in which check() and equality take
/// it, without changing what it means: loads by id, bands by time, windows joined where they touch,
/// links once each, whatever lies behind the horizon cut off.
void arrange(Problem &problem);

/// What is structurally wrong with \a problem, if anything: no loads (MissingField) or too many
/// (TooManyLoads), an id twice (DuplicateLoad), an unknown id (UnknownLoad), order in a circle
/// (CyclicOrder), numbers over the caps (OverCap), no prices (NoPrices), prices that leave a gap or
/// overlap (PriceGap, PriceOverlap; the subject names both ends, "+1:30 to +2:00"); all else, such
/// as a phase without length, windows outside the horizon, overlapping surplus or a pausable load
/// with several phases, is OutOfRange with the field ("load_A phases"). An impossible but
/// well-formed problem (a deadline shorter than the run) is not an error here; the solver says why.
Result<void> check(const Problem &problem);

} // namespace gatehouse
