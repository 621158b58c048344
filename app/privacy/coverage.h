// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// One difference between what the household says and what is asked. Nothing on a side means that
/// side does not state it.
struct Difference
{
    enum class What
    {
        Load,
        Phases,
        Earliest,
        FinishBy,
        NotDuring,
        After,
        NotWith,
        Pausable,
        Optional,
        Target,
        Prices,
        Surplus,
        PowerLimit,
        Horizon,
    };
    enum class How
    {
        /// The household states it; the asked text does not.
        Dropped,
        /// Only the asked text states it.
        Added,
        Changed,
    };

    What what = What::Load;
    How how = How::Changed;
    /// Nothing for the house's own facts.
    std::optional<LoadId> load;

    bool operator==(const Difference &) const = default;
};

/// Every difference: the house first, then load by load, each in the order of What. Empty exactly
/// if the two problems mean the same, that is, have the same canonical form.
std::vector<Difference> compare(const Problem &household, const Problem &asked);

} // namespace gatehouse
