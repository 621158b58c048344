// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "disguise.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Amounts that leave as they are though the level hides such ones: the numbers of the problem
/// reach so far that no factor fits within the caps.
struct Undisguised
{
    enum class What
    {
        /// All energies and powers.
        Energies,
        /// All prices, and what surplus earns.
        Prices,
    };

    What what = What::Energies;
    /// With Energies: the load whose energy comes nearest to the most that one may take. Nothing
    /// where a power does.
    std::optional<LoadId> load;

    bool operator==(const Undisguised &) const = default;
};

/// Those of \a problem in \a disguise, which was drawn for it; mostly none.
std::vector<Undisguised> undisguised(const Problem &problem, const Disguise &disguise);

/// Whether \a disguise changes no energy, or no price.
bool keepsEnergies(const Disguise &disguise);
bool keepsPrices(const Disguise &disguise);

} // namespace gatehouse
