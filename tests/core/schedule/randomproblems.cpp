// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "randomproblems.h"

#include <algorithm>

using namespace gatehouse;

namespace randomproblems
{

namespace
{

constexpr qint64 cent = 10'000'000;

int between(QRandomGenerator &random, int least, int most)
{
    return random.bounded(least, most + 1);
}

bool oneIn(QRandomGenerator &random, int n)
{
    return random.bounded(n) == 0;
}

std::vector<Window> windows(QRandomGenerator &random, int horizon)
{
    std::vector<Window> list;
    int from = between(random, 0, horizon / 2);
    while (from + 1 < horizon && list.size() < 3) {
        const int to = std::min(horizon, from + between(random, 1, horizon / 4));
        list.push_back({Minutes(from), Minutes(to)});
        from = to + between(random, 1, horizon / 2);
    }
    return list;
}

void addLinks(QRandomGenerator &random, Load &load)
{
    for (int other = 0; other < load.id.index; ++other) {
        if (oneIn(random, 4)) {
            load.after.push_back({.load = {other}});
            if (oneIn(random, 2)) {
                load.after.back().within = Minutes(between(random, 0, 8));
            }
        } else if (oneIn(random, 4)) {
            load.notWith.push_back({other});
        }
    }
}

Load load(QRandomGenerator &random, int index, const Kind &kind)
{
    Load load{.id = {index}};
    const int phases = oneIn(random, 3) ? between(random, 2, 3) : 1;
    for (int i = 0; i < phases; ++i) {
        const int longest = std::max(1, kind.horizon / 4 / phases);
        load.phases.push_back(
            {.duration = Minutes(between(random, 1, longest)), .energy = {between(random, 0, 60)}});
    }
    if (oneIn(random, 3)) {
        load.earliest = Minutes(between(random, 0, kind.horizon / 2));
    }
    if (oneIn(random, 3)) {
        load.finishBy = Minutes(between(random, kind.horizon / 4, kind.horizon));
    }
    if (oneIn(random, 3)) {
        load.notDuring = windows(random, kind.horizon);
    }
    addLinks(random, load);
    if (kind.everyField) {
        load.pausable = phases == 1 && oneIn(random, 2);
        load.minRun = Minutes(between(random, 1, 3));
        load.optional = oneIn(random, 3);
    }
    return load;
}

} // namespace

Problem problem(QRandomGenerator &random, const Kind &kind)
{
    Problem problem{.horizon = Minutes(kind.horizon)};
    const int loads = between(random, 1, kind.mostLoads);
    for (int i = 0; i < loads; ++i) {
        problem.loads.push_back(load(random, i, kind));
    }
    for (int from = 0; from < kind.horizon;) {
        const int to = std::min(kind.horizon, from + between(random, 1, kind.horizon / 3));
        problem.prices.push_back(
            {.window = {Minutes(from), Minutes(to)}, .price = {between(random, -2, 6) * cent}});
        from = to;
    }
    if (kind.everyField && oneIn(random, 2)) {
        for (const Window &window : windows(random, kind.horizon)) {
            problem.surplus.push_back({.window = window,
                                       .power = {between(random, 0, 900)},
                                       .earns = {between(random, -1, 6) * cent}});
        }
    }
    if (oneIn(random, 2)) {
        problem.powerLimit = Watts{between(random, 200, 1500)};
    }
    return problem;
}

std::vector<Run> runs(QRandomGenerator &random, const Problem &problem)
{
    const int horizon = static_cast<int>(problem.horizon.count());
    std::vector<Run> list;
    for (const Load &load : problem.loads) {
        if (oneIn(random, 8)) {
            continue;
        }
        const int pieces = oneIn(random, 3) ? between(random, 2, 3) : 1;
        int from = between(random, -2, horizon);
        int left = static_cast<int>(duration(load).count()) + (oneIn(random, 6) ? 1 : 0);
        for (int i = pieces; i > 0; --i) {
            const int length = i == 1 ? left : between(random, 0, left);
            list.push_back({load.id, {Minutes(from), Minutes(from + length)}});
            left -= length;
            from += length + between(random, -1, 3);
        }
    }
    if (oneIn(random, 6)) {
        list.push_back({{between(random, 3, 30)}, {Minutes(3), Minutes(9)}});
    }
    std::shuffle(list.begin(), list.end(), random);
    return list;
}

} // namespace randomproblems
