// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "choicemodel.h"

#include <algorithm>
#include <numeric>

namespace gatehouse
{

namespace
{

constexpr qint64 wattMinutesPerKilowattHour = 60'000;

/// By what watts are multiplied for the power of each phase to be whole.
Integer wattScale(const Problem &problem, const GroupShape &shape)
{
    Integer scale = 1;
    for (const GroupMember &member : shape.members) {
        for (const Phase &phase : problem.loads[member.load].phases) {
            const qint64 minutes = phase.duration.count();
            scale = lcm(scale,
                        Integer(minutes / std::gcd(minutes, phase.energy.value * minutesPerHour)));
        }
    }
    return scale;
}

/// The minutes in which a load that may pause can run.
std::vector<char> openMinutes(const GroupMember &member, int end)
{
    std::vector<char> open(static_cast<std::size_t>(end), 0);
    for (const StartRange &range : member.allowed) {
        std::fill(open.begin() + range.first, open.begin() + range.last + member.piece, 1);
    }
    return open;
}

/// Where the first piece may begin.
std::vector<int> firstStarts(const GroupMember &member)
{
    std::vector<int> starts;
    if (member.allowed.empty() || member.allowed.front().first + member.duration() >
                                      member.allowed.back().last + member.piece) {
        return starts;
    }
    for (const StartRange &range : member.allowed) {
        for (int start = range.first; start <= range.last; ++start) {
            starts.push_back(start);
        }
    }
    return starts;
}

template<typename Number>
std::vector<MinutePrice<Number>> minutePrices(const ChoiceAmounts &amounts, const PriceCurve &curve)
{
    std::vector<MinutePrice<Number>> prices;
    prices.reserve(static_cast<std::size_t>(curve.end()));
    for (int minute = 0; minute < curve.end(); ++minute) {
        prices.push_back({.price = Number(curve.sum(minute, minute + 1))});
    }
    for (const OwnPower &own : curve.ownPower()) {
        // More than all loads draw together makes no difference, and stays within the numbers.
        const Integer watts = amounts.watt * own.watts;
        const auto power = static_cast<Number>(Integer(std::min(watts, amounts.largestPower)));
        for (int minute = own.from; minute < own.to; ++minute) {
            MinutePrice<Number> &price = prices[static_cast<std::size_t>(minute)];
            price.own = power;
            price.premium = Number(own.earns) - price.price;
        }
    }
    return prices;
}

template<typename Number>
ChoiceMember<Number> choiceMember(const GroupMember &shape, const std::vector<Integer> &powers,
                                  const std::vector<int> &starts, int end)
{
    ChoiceMember<Number> member{.starts = shape.mayPause ? firstStarts(shape) : starts,
                                .edges = shape.edges,
                                .piece = shape.piece,
                                .mayPause = shape.mayPause};
    for (const Integer &power : powers) {
        member.powers.push_back(static_cast<Number>(power));
    }
    if (shape.mayPause) {
        member.open = openMinutes(shape, end);
    }
    return member;
}

template<typename Number>
void settle(ChoiceMember<Number> &member, std::optional<int> start)
{
    if (start) {
        member.starts = {*start};
        member.out.reset();
    } else {
        member.starts.clear();
    }
}

} // namespace

ChoiceAmounts choiceAmounts(const Problem &problem, const GroupShape &shape,
                            const PriceCurve &curve)
{
    ChoiceAmounts amounts{.watt = wattScale(problem, shape)};
    amounts.costUnit =
        Rational(Integer(curve.unit()), amounts.watt * wattMinutesPerKilowattHour * Price::perUnit);
    for (const GroupMember &member : shape.members) {
        const Load &load = problem.loads[member.load];
        std::vector<Integer> &powers = amounts.powers.emplace_back();
        for (const Phase &phase : load.phases) {
            powers.emplace_back(amounts.watt * phase.energy.value * minutesPerHour /
                                phase.duration.count());
            amounts.largestPower += powers.back();
        }
        amounts.largestCost += amounts.watt * energy(load).value * minutesPerHour * curve.largest();
        amounts.worths.emplace_back(member.mayStayOut ? amounts.watt * wattMinutesPerKilowattHour *
                                                            (load.worth.billionths / curve.unit())
                                                      : Integer(0));
        amounts.largestCost += abs(amounts.worths.back());
    }
    if (!curve.ownPower().empty()) {
        // What own power is taken to be worth besides (see ChoicePower).
        amounts.largestCost += amounts.largestPower * curve.end() * curve.largest();
    }
    if (shape.limited) {
        amounts.limit =
            std::min(Integer(amounts.watt * problem.powerLimit->value), amounts.largestPower);
    }
    return amounts;
}

std::size_t narrowChunk(const ChoiceAmounts &amounts, const PriceCurve &curve, std::size_t members)
{
    // Twice the cost between the cheapest and the dearest, sums of differences, and what lies
    // beyond; the product of two powers where own power is dear (see ChoiceBound).
    const unsigned spread = 5;
    const unsigned cost = bitsOf(amounts.largestCost) + spread;
    const unsigned start = bitsOf(Integer(curve.end() + 1));
    if (cost + start > narrowBits || 2 * bitsOf(amounts.largestPower) > narrowBits) {
        return 0;
    }
    return std::min<std::size_t>(members, (narrowBits - cost) / start);
}

template<typename Number>
ChoiceModel<Number>
choiceModel(const GroupShape &shape, const ChoiceAmounts &amounts, const PriceCurve &curve,
            const std::vector<std::vector<int>> &starts, const ChoiceChunk &chunk)
{
    ChoiceModel<Number> model{.orders = shape.orders,
                              .apart = shape.apart,
                              .prices = minutePrices<Number>(amounts, curve)};
    if (amounts.limit) {
        model.limit = static_cast<Number>(*amounts.limit);
    }
    const Integer base = curve.end() + 1;
    const Integer weight = pow(base, static_cast<unsigned>(chunk.size));
    model.costWeight = static_cast<Number>(weight);
    for (std::size_t i = 0; i < shape.members.size(); ++i) {
        auto member =
            choiceMember<Number>(shape.members[i], amounts.powers[i], starts[i], model.end());
        const std::size_t place = i - chunk.settled.size();
        if (i >= chunk.settled.size() && place < chunk.size) {
            member.startWeight =
                static_cast<Number>(pow(base, static_cast<unsigned>(chunk.size - 1 - place)));
        }
        if (shape.members[i].mayStayOut) {
            member.out = static_cast<Number>(Integer(amounts.worths[i] * weight)) +
                         member.startWeight * Number(curve.end());
        }
        if (i < chunk.settled.size()) {
            settle(member, chunk.settled[i]);
        }
        model.members.push_back(std::move(member));
    }
    model.variables = model.members.size();
    for (ChoiceMember<Number> &member : model.members) {
        if (member.mayPause) {
            member.end = model.variables++;
        }
    }
    const Integer beyond = 4 * amounts.largestCost + 2;
    model.beyond = static_cast<Number>(Integer(beyond * weight + 1));
    constexpr unsigned smallBits = 60;
    model.isSmall = bitsOf(beyond) <= smallBits;
    return model;
}

template ChoiceModel<Narrow> choiceModel(const GroupShape &, const ChoiceAmounts &,
                                         const PriceCurve &, const std::vector<std::vector<int>> &,
                                         const ChoiceChunk &);
template ChoiceModel<Wide> choiceModel(const GroupShape &, const ChoiceAmounts &,
                                       const PriceCurve &, const std::vector<std::vector<int>> &,
                                       const ChoiceChunk &);

} // namespace gatehouse
