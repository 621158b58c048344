// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "plancost.h"

#include <algorithm>
#include <map>
#include <set>

namespace gatehouse
{

namespace
{

/// A stretch in which a load draws the same power.
struct LoadDraw
{
    std::size_t load = 0;
    Window when;
    const Phase *phase = nullptr;
};

Rational wattsOf(const LoadDraw &draw)
{
    return Rational(Integer(draw.phase->energy.value) * minutesPerHour,
                    Integer(draw.phase->duration.count()));
}

std::vector<LoadDraw> drawsOf(const Problem &problem, const std::vector<Placement> &runs)
{
    std::vector<LoadDraw> draws;
    for (std::size_t load = 0; load < runs.size(); ++load) {
        const std::vector<Phase> &phases = problem.loads[load].phases;
        for (const Piece &piece : runs[load]) {
            Minutes from(piece.from);
            for (const Phase &phase : phases) {
                // A load that may pause has one phase, of which a piece is a part.
                const Minutes to = std::min(from + phase.duration, Minutes(piece.to));
                draws.push_back({.load = load, .when = {from, to}, .phase = &phase});
                from = to;
            }
        }
    }
    return draws;
}

/// Price times minutes, in billionths.
Integer priced(const Problem &problem, Window when)
{
    Integer sum = 0;
    auto band = std::upper_bound(
        problem.prices.begin(), problem.prices.end(), when.from,
        [](Minutes moment, const PriceBand &each) { return moment < each.window.to; });
    for (; band != problem.prices.end() && band->window.from < when.to; ++band) {
        const Window both = overlap(band->window, when);
        sum += Integer(band->price.billionths) * (both.to - both.from).count();
    }
    return sum;
}

/// Stretches of \a window in which the same loads draw the same power.
std::vector<Window> stepsOf(const std::vector<LoadDraw> &draws, Window window)
{
    std::set<Minutes> edges{window.from, window.to};
    for (const LoadDraw &draw : draws) {
        const Window both = overlap(draw.when, window);
        if (!isEmpty(both)) {
            edges.insert(both.from);
            edges.insert(both.to);
        }
    }
    std::vector<Window> steps;
    for (auto edge = edges.begin(); std::next(edge) != edges.end(); ++edge) {
        steps.push_back({*edge, *std::next(edge)});
    }
    return steps;
}

/// What own power saves (or, where it is dear, costs) against the grid.
Rational ownPowerCost(const Problem &problem, const std::vector<LoadDraw> &draws,
                      const Surplus &surplus)
{
    Rational cost = 0;
    for (const Window &step : stepsOf(draws, surplus.window)) {
        Rational watts = 0;
        for (const LoadDraw &draw : draws) {
            watts += isEmpty(overlap(draw.when, step)) ? Rational(0) : wattsOf(draw);
        }
        const Integer earned = Integer(surplus.earns.billionths) * (step.to - step.from).count();
        cost += std::min(watts, Rational(surplus.power.value)) *
                Rational(earned - priced(problem, step));
    }
    return cost / minutesPerHour;
}

} // namespace

Rational planCost(const Problem &problem, const std::vector<Placement> &runs)
{
    const std::vector<LoadDraw> draws = drawsOf(problem, runs);
    Rational cost = 0;
    for (const LoadDraw &draw : draws) {
        cost += Rational(priced(problem, draw.when) * draw.phase->energy.value,
                         Integer(draw.phase->duration.count()));
    }
    for (const Surplus &surplus : problem.surplus) {
        cost += ownPowerCost(problem, draws, surplus);
    }
    return cost / (Integer(1000) * Price::perUnit);
}

std::vector<std::size_t> sharingOwnPower(const Problem &problem, const std::vector<Placement> &runs,
                                         const std::vector<std::size_t> &groups)
{
    const std::vector<LoadDraw> draws = drawsOf(problem, runs);
    for (const Surplus &surplus : problem.surplus) {
        const Rational own(surplus.power.value);
        for (const Window &step : stepsOf(draws, surplus.window)) {
            std::map<std::size_t, Rational> byGroup;
            std::vector<std::size_t> running;
            Rational sum = 0;
            for (const LoadDraw &draw : draws) {
                if (!isEmpty(overlap(draw.when, step)) && draw.phase->energy.value > 0) {
                    byGroup[groups[draw.load]] += wattsOf(draw);
                    sum += wattsOf(draw);
                    running.push_back(draw.load);
                }
            }
            Rational covered = 0;
            for (const auto &[group, watts] : byGroup) {
                covered += std::min(watts, own);
            }
            const Integer earned =
                Integer(surplus.earns.billionths) * (step.to - step.from).count();
            if (covered > std::min(sum, own) && earned != priced(problem, step)) {
                return running;
            }
        }
    }
    return {};
}

} // namespace gatehouse
