// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sampleproblems.h"

using namespace gatehouse;

namespace sampleproblems
{

namespace
{

constexpr qint64 cent = 10'000'000;

PriceBand band(int from, int to, int cents)
{
    return {.window = {Minutes(from), Minutes(to)}, .price = {cents * cent}};
}

} // namespace

Load load(int index, int minutes, qint64 wattHours)
{
    return {.id = {index}, .phases = {{.duration = Minutes(minutes), .energy = {wattHours}}}};
}

std::vector<PriceBand> hourly(const std::vector<int> &cents, int minutes)
{
    std::vector<PriceBand> bands;
    int from = 0;
    for (const int price : cents) {
        bands.push_back(band(from, from + minutes, price));
        from += minutes;
    }
    return bands;
}

Problem over(const std::vector<int> &cents, std::vector<Load> loads, int minutes)
{
    Problem problem;
    problem.prices = hourly(cents, minutes);
    problem.horizon = problem.prices.back().window.to;
    problem.target = loads.front().id;
    problem.loads = std::move(loads);
    return problem;
}

Problem theCase()
{
    Load a = load(0, 90, 1200);
    a.finishBy = Minutes(720);
    a.notDuring = {{Minutes(240), Minutes(720)}};
    Load b = load(1, 120, 14'000);
    b.finishBy = Minutes(750);
    Problem problem;
    problem.target = a.id;
    problem.loads = {a, b};
    problem.prices = {band(0, 90, 45), band(90, 330, 22), band(330, 690, 12), band(690, 1350, 25),
                      band(1350, 1440, 45)};
    return problem;
}

Problem withEverything()
{
    Problem problem = theCase();
    Load &a = problem.loads[0];
    a.earliest = Minutes(15);
    a.after = {{.load = {1}, .within = Minutes(60)}, {.load = {2}}};
    a.notWith = {{2}};
    Load c = load(2, 45, 800);
    c.phases.push_back({.duration = Minutes(15), .energy = {100}});
    Load d = load(3, 180, 3000);
    d.pausable = true;
    d.minRun = Minutes(30);
    d.optional = true;
    d.worth = {50 * cent};
    problem.loads.push_back(c);
    problem.loads.push_back(d);
    problem.surplus = {
        {.window = {Minutes(900), Minutes(1140)}, .power = {2500}, .earns = {8 * cent}}};
    problem.powerLimit = Watts{7400};
    return problem;
}

} // namespace sampleproblems
