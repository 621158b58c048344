// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "disguise.h"

#include "canonicalproblem.h"
#include "exactnumbers.h"
#include "reach.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

qint64 scaled(qint64 amount, const Disguise::Scale &scale)
{
    return amount / scale.divisor * scale.factor;
}

Price scaledPrice(Price price, const Disguise &disguise)
{
    return {scaled(price.billionths, disguise.price) + disguise.shift.billionths};
}

LoadId outboundLoad(const Disguise &disguise, LoadId household)
{
    const auto found = std::find_if(disguise.loads.begin(), disguise.loads.end(),
                                    [household](const Disguise::Renaming &renaming) {
                                        return renaming.household == household;
                                    });
    return found->outbound;
}

Load disguisedLoad(Load load, const Disguise &disguise)
{
    if (load.optional) {
        load.worth = scaledWorth(load, disguise.energy, disguise.price, disguise.shift).value();
    }
    load.id = outboundLoad(disguise, load.id);
    for (Phase &phase : load.phases) {
        phase.energy.value = scaled(phase.energy.value, disguise.energy);
    }
    for (After &after : load.after) {
        after.load = outboundLoad(disguise, after.load);
    }
    for (LoadId &other : load.notWith) {
        other = outboundLoad(disguise, other);
    }
    return load;
}

} // namespace

std::optional<Price> scaledWorth(const Load &load, const Disguise::Scale &energyScale,
                                 const Disguise::Scale &priceScale, Price shift)
{
    const Rational inProportion(Integer(load.worth.billionths) * energyScale.factor *
                                    priceScale.factor,
                                Integer(energyScale.divisor) * priceScale.divisor);
    const Rational added(Integer(shift.billionths) * scaled(energy(load).value, energyScale), 1000);
    const Rational worth = inProportion + added;
    const Integer most = Integer(Problem::largestPriceUnits) * Price::perUnit;
    if (denominator(worth) != 1 || abs(numerator(worth)) > most) {
        return std::nullopt;
    }
    return Price{static_cast<qint64>(Integer(numerator(worth)))};
}

Problem disguised(const Problem &problem, const Disguise &disguise)
{
    Problem outbound = withoutUnreached(problem);
    outbound.target.reset();
    for (Load &load : outbound.loads) {
        load = disguisedLoad(std::move(load), disguise);
    }
    outbound.loads.insert(outbound.loads.end(), disguise.decoys.begin(), disguise.decoys.end());
    for (PriceBand &band : outbound.prices) {
        band.price = scaledPrice(band.price, disguise);
    }
    for (Surplus &surplus : outbound.surplus) {
        surplus.power.value = scaled(surplus.power.value, disguise.energy);
        surplus.earns = scaledPrice(surplus.earns, disguise);
    }
    if (outbound.powerLimit) {
        outbound.powerLimit->value = scaled(outbound.powerLimit->value, disguise.energy);
    }
    return canonical(std::move(outbound));
}

std::optional<LoadId> householdLoad(const Disguise &disguise, LoadId outbound)
{
    const auto found = std::find_if(
        disguise.loads.begin(), disguise.loads.end(),
        [outbound](const Disguise::Renaming &renaming) { return renaming.outbound == outbound; });
    return found == disguise.loads.end() ? std::nullopt : std::optional(found->household);
}

bool isDecoy(const Disguise &disguise, LoadId outbound)
{
    return std::any_of(disguise.decoys.begin(), disguise.decoys.end(),
                       [outbound](const Load &decoy) { return decoy.id == outbound; });
}

} // namespace gatehouse
