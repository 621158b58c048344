// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "disguise.h"

#include <QRandomGenerator>

namespace gatehouse
{

/// What energies, prices, worths and earnings are multiplied with and shifted by.
struct ScaleSecrets
{
    Disguise::Scale energy;
    Disguise::Scale price;
    Price shift;

    bool operator==(const ScaleSecrets &) const = default;
};

/// Draws them for \a problem, which is withoutUnreached(). All amounts stay whole and within the
/// caps. Prices have few decimals, and none is negative, where there is room for that. No energy
/// and no price of the problem is among those that come out, no energy at all aside, unless dozens
/// of draws find no other choice: a problem whose numbers fill the caps can leave none.
ScaleSecrets drawScales(const Problem &problem, QRandomGenerator &random);

} // namespace gatehouse
