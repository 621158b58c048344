// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// The secrets by which a household's problem is written at level scaled, and by which what comes
/// back is undone. Drawn for one problem (drawDisguise) and good for that one only. Stays here.
///
/// Energies are divided by their common divisor and multiplied by a secret factor; prices likewise,
/// and a secret amount is added to each. A load that runs takes the same energy whenever it runs,
/// so that amount adds the same to the cost of each of its runs; what it forgoes where it stays out
/// takes as much. So plans rank as they did. Decoys are loads of nobody, which share nothing with
/// the others.
struct Disguise
{
    struct Scale
    {
        /// Divides each amount of the problem. Positive.
        qint64 divisor = 1;
        /// Positive.
        qint64 factor = 1;

        bool operator==(const Scale &) const = default;
    };
    struct Renaming
    {
        LoadId household;
        LoadId outbound;

        bool operator==(const Renaming &) const = default;
    };

    /// Of watt-hours and watts.
    Scale energy;
    /// Of prices, before the shift.
    Scale price;
    /// What is added to each price and to what surplus earns, per kWh.
    Price shift;
    /// One entry a load of the household.
    std::vector<Renaming> loads;
    /// As they stand in the outbound text.
    std::vector<Load> decoys;

    bool operator==(const Disguise &) const = default;
};

/// What the worth of \a load becomes, so that leaving it out stays as good or as bad as it was;
/// nothing where that is no price: no whole number of billionths, or over the cap.
std::optional<Price> scaledWorth(const Load &load, const Disguise::Scale &energyScale,
                                 const Disguise::Scale &priceScale, Price shift);

/// \a problem as it leaves in \a disguise, which was drawn for it. It passes check(), is in
/// canonical form and names no target; durations, and all times within its horizon, are those of
/// \a problem.
Problem disguised(const Problem &problem, const Disguise &disguise);

/// The household's load that leaves as \a outbound; nothing for a decoy and for an id that did not
/// leave.
std::optional<LoadId> householdLoad(const Disguise &disguise, LoadId outbound);

/// Whether \a outbound is a load of nobody.
bool isDecoy(const Disguise &disguise, LoadId outbound);

} // namespace gatehouse
