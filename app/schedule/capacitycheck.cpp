// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "capacitycheck.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// A load by what it takes of a stretch that it cannot leave.
struct Demand
{
    int earliest = 0;
    int latestEnd = 0;
    Integer amount = 0;
};

/// Whether the demands inside some stretch are more than \a perMinute times its length. Only
/// stretches from an earliest start to a latest end need be looked at.
bool isTooMuch(std::vector<Demand> demands, const Integer &perMinute)
{
    std::sort(demands.begin(), demands.end(),
              [](const Demand &a, const Demand &b) { return a.latestEnd < b.latestEnd; });
    return std::any_of(demands.begin(), demands.end(), [&](const Demand &first) {
        Integer sum = 0;
        return std::any_of(demands.begin(), demands.end(), [&](const Demand &last) {
            if (last.earliest < first.earliest) {
                return false;
            }
            sum += last.amount;
            return sum > perMinute * (last.latestEnd - first.earliest);
        });
    });
}

/// The demands of all members where a phase of power p takes \a weight of p a minute.
template<typename Weight>
std::vector<Demand> demandsOf(const GroupShape &shape, const GroupAmounts &amounts, Weight weight)
{
    std::vector<Demand> demands;
    for (std::size_t i = 0; i < shape.members.size(); ++i) {
        const GroupMember &member = shape.members[i];
        if (member.mayStayOut) {
            continue;
        }
        Demand demand{.earliest = member.allowed.front().first,
                      .latestEnd = member.allowed.back().last + member.piece};
        for (std::size_t phase = 0; phase < amounts.powers[i].size(); ++phase) {
            demand.amount +=
                weight(amounts.powers[i][phase]) * (member.edges[phase + 1] - member.edges[phase]);
        }
        demands.push_back(std::move(demand));
    }
    return demands;
}

} // namespace

bool exceedsCapacity(const GroupShape &shape, const GroupAmounts &amounts)
{
    const bool isPlaceless =
        std::any_of(shape.members.begin(), shape.members.end(), [](const GroupMember &member) {
            return member.allowed.empty() && !member.mayStayOut;
        });
    if (isPlaceless || !amounts.limit) {
        return isPlaceless;
    }
    const Integer &limit = *amounts.limit;
    for (std::size_t i = 0; i < shape.members.size(); ++i) {
        const std::vector<Integer> &powers = amounts.powers[i];
        if (!shape.members[i].mayStayOut &&
            std::any_of(powers.begin(), powers.end(),
                        [&limit](const Integer &power) { return power > limit; })) {
            return true;
        }
    }
    const auto energy = [](const Integer &power) { return power; };
    // Of phases over half the limit one runs at a time, of those at just half of it two.
    const auto places = [&limit](const Integer &power) -> Integer {
        const Integer both = 2 * power;
        return both > limit ? 2 : (both == limit && limit > 0 ? 1 : 0);
    };
    return isTooMuch(demandsOf(shape, amounts, energy), limit) ||
           isTooMuch(demandsOf(shape, amounts, places), 2);
}

} // namespace gatehouse
