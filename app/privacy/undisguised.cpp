// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "undisguised.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// How much of what it may be an amount is, in millionths.
qint64 share(qint64 amount, qint64 cap)
{
    constexpr qint64 whole = 1'000'000;
    return amount * whole / cap;
}

qint64 largestPowerShare(const Problem &problem)
{
    qint64 largest = share(problem.powerLimit.value_or(Watts{}).value, Problem::largestWatts);
    for (const Surplus &surplus : problem.surplus) {
        largest = std::max(largest, share(surplus.power.value, Problem::largestWatts));
    }
    return largest;
}

/// The load of the largest energy; nothing where none has any.
const Load *largestLoad(const Problem &problem)
{
    const auto largest =
        std::max_element(problem.loads.begin(), problem.loads.end(),
                         [](const Load &a, const Load &b) { return energy(a) < energy(b); });
    return largest == problem.loads.end() || energy(*largest).value == 0 ? nullptr : &*largest;
}

} // namespace

bool keepsEnergies(const Disguise &disguise)
{
    return disguise.energy.factor == disguise.energy.divisor;
}

bool keepsPrices(const Disguise &disguise)
{
    return disguise.price.factor == disguise.price.divisor && disguise.shift == Price{};
}

std::vector<Undisguised> undisguised(const Problem &problem, const Disguise &disguise)
{
    std::vector<Undisguised> all;
    const Load *load = largestLoad(problem);
    const qint64 power = largestPowerShare(problem);
    if (keepsEnergies(disguise) && (load != nullptr || power > 0)) {
        const bool isLoad =
            load != nullptr && share(energy(*load).value, Problem::largestLoadWattHours) >= power;
        all.push_back(
            {Undisguised::What::Energies, isLoad ? std::optional(load->id) : std::nullopt});
    }
    const bool hasPrices = std::any_of(problem.prices.begin(), problem.prices.end(),
                                       [](const PriceBand &band) { return band.price != Price{}; });
    if (keepsPrices(disguise) && hasPrices) {
        all.push_back({Undisguised::What::Prices, std::nullopt});
    }
    return all;
}

} // namespace gatehouse
