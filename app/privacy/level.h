// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace gatehouse
{

/// How much the outbound text still tells, the most first.
enum class Level
{
    /// Names are gone; clock times, prices and energies stay.
    Names,
    /// Clock times are gone too: every time counts from now.
    Shifted,
    /// Prices and energies are scaled, prices shifted, loads shuffled among decoys: see Disguise.
    Scaled,
};

/// "names", "shifted", "scaled": what settings, ledger and command line call \a level.
QString levelName(Level level);

/// The level of that name; nothing for any other word.
std::optional<Level> levelNamed(const QString &name);

} // namespace gatehouse
