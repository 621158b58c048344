// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bands.h"
#include "household.h"
#include "result.h"

#include <optional>
#include <vector>

namespace gatehouse
{

class PlanningClock;

/// One time that a line of the tariff comes round.
struct PriceUse
{
    Window window;
    /// Index into Household::tariff; nothing for the price of all other hours.
    std::optional<int> band;
};

/// A tariff laid over the planning day.
struct TariffLayout
{
    /// From 0 to the end of planning, without gap or overlap.
    std::vector<PriceBand> prices;
    /// Where dated prices end before the horizon: their end, and the line that holds the last.
    std::optional<Minutes> endsEarly;
    Place lastLine;
    /// All of them, in no order.
    std::vector<PriceUse> uses;
};

/// Lays the tariff of \a household over the time up to \a horizon. Bands without a date repeat
/// daily; the price for all other hours fills what they leave. Two bands may say the same price of
/// one hour, not two prices. Errors as of anonymize().
Result<TariffLayout> layTariff(const Household &household, const PlanningClock &clock,
                               Minutes horizon);

} // namespace gatehouse
