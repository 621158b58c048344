// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "groupamounts.h"

#include <algorithm>
#include <numeric>

namespace gatehouse
{

namespace
{

constexpr qint64 wattHoursPerKilowattHour = 1000;

/// The least common multiple of what the phases' lengths leave after cancelling with \a factor
/// times their energy.
Integer commonDenominator(const Problem &problem, const GroupShape &shape, qint64 factor)
{
    Integer common = 1;
    for (const GroupMember &member : shape.members) {
        for (const Phase &phase : problem.loads[member.load].phases) {
            const qint64 minutes = phase.duration.count();
            const qint64 left = minutes / std::gcd(minutes, factor * phase.energy.value);
            common = lcm(common, Integer(left));
        }
    }
    return common;
}

/// \a scale times energy per minute of each phase; whole by the choice of \a scale.
std::vector<Integer> scaled(const Load &load, const Integer &scale)
{
    std::vector<Integer> amounts;
    amounts.reserve(load.phases.size());
    for (const Phase &phase : load.phases) {
        amounts.emplace_back(scale * phase.energy.value / phase.duration.count());
    }
    return amounts;
}

} // namespace

GroupAmounts groupAmounts(const Problem &problem, const GroupShape &shape, const PriceCurve &curve)
{
    GroupAmounts amounts;
    const Integer denominator = commonDenominator(problem, shape, 1);
    for (const GroupMember &member : shape.members) {
        const Load &load = problem.loads[member.load];
        amounts.perMinute.push_back(scaled(load, denominator));
        amounts.largestCost += denominator * energy(load).value * curve.largest();
    }
    amounts.costUnit =
        Rational(Integer(curve.unit()), denominator * wattHoursPerKilowattHour * Price::perUnit);
    if (shape.limited) {
        const Integer scale = commonDenominator(problem, shape, minutesPerHour);
        for (const GroupMember &member : shape.members) {
            amounts.powers.push_back(scaled(problem.loads[member.load], scale * minutesPerHour));
            for (const Integer &power : amounts.powers.back()) {
                amounts.largestPower += power;
            }
        }
        amounts.limit = std::min(Integer(scale * problem.powerLimit->value), amounts.largestPower);
    }
    return amounts;
}

unsigned bitsOf(const Integer &number)
{
    return number == 0 ? 0 : static_cast<unsigned>(msb(abs(number))) + 1;
}

} // namespace gatehouse
