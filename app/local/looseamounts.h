// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "units.h"

#include <optional>

namespace gatehouse
{

// Amounts as models write them. Nothing where the words say no such amount, or more than one: a
// range is not an amount.

/// "90", "90 minutes", "1h30", "1:30 h", "1.5 hours", "PT1H30M", "an hour and a half". Without a
/// unit it is minutes. Whole minutes only, more than none.
std::optional<Minutes> looseDuration(QStringView text);

/// What an energy without a unit is in.
enum class EnergyUnit
{
    /// Kilowatt-hours, unless no household could use so many.
    Unsaid,
    KilowattHours,
    WattHours,
};
/// "1.2 kWh", "1200 Wh", "0,8", "one point two kilowatt hours". Whole watt-hours only.
std::optional<WattHours> looseEnergy(QStringView text, EnergyUnit unit = EnergyUnit::Unsaid);

/// "0.45", "$0.45 per kWh", "45 ct/kWh", "-3 cents", "0,45 EUR", "120 per MWh".
std::optional<Price> loosePrice(QStringView text);

/// "7400", "7.4 kW", "2500 W".
std::optional<Watts> looseWatts(QStringView text);

} // namespace gatehouse
