// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gatehouse
{

/// How much the outbound text still tells.
enum class Level
{
    /// Names are gone; clock times, prices and energies stay.
    Names,
    /// Clock times are gone too: every time counts from now.
    Shifted,
    /// Prices and energies are scaled, prices shifted, loads shuffled among decoys: see Disguise.
    Scaled,
};

} // namespace gatehouse
