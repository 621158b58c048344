// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "powercurve.h"

#include <algorithm>
#include <set>

namespace gatehouse
{

namespace
{

constexpr int wattsPerKilowatt = 1000;

/// One phase, or the part of it that falls into one piece of a run.
struct Draw
{
    Window when;
    const Phase *phase = nullptr;
};

/// Lays the phases of \a load through its \a pieces.
void layPhases(const Load &load, const std::vector<Run> &pieces, std::vector<Draw> &draws)
{
    auto phase = load.phases.begin();
    Minutes used{0};
    for (const Run &piece : pieces) {
        Minutes from = piece.window.from;
        while (phase != load.phases.end() && from < piece.window.to) {
            const Minutes to = std::min(piece.window.to, from + phase->duration - used);
            draws.push_back({.when = {from, to}, .phase = &*phase});
            used += to - from;
            from = to;
            if (used == phase->duration) {
                ++phase;
                used = Minutes(0);
            }
        }
    }
}

std::vector<Draw> allDraws(const Problem &problem, const std::vector<Run> &runs)
{
    std::vector<Draw> draws;
    for (const Load &load : problem.loads) {
        std::vector<Run> pieces;
        std::copy_if(runs.begin(), runs.end(), std::back_inserter(pieces),
                     [&load](const Run &run) { return run.load == load.id; });
        layPhases(load, pieces, draws);
    }
    const Window day{Minutes(0), problem.horizon};
    for (Draw &draw : draws) {
        draw.when = overlap(draw.when, day);
    }
    std::erase_if(draws, [](const Draw &draw) { return isEmpty(draw.when); });
    return draws;
}

void addEdges(std::set<Minutes> &edges, Window window)
{
    edges.insert(window.from);
    edges.insert(window.to);
}

template<typename Band>
const Band *bandAt(const std::vector<Band> &bands, Minutes moment)
{
    const auto found = std::find_if(bands.begin(), bands.end(), [moment](const Band &band) {
        return band.window.from <= moment && moment < band.window.to;
    });
    return found == bands.end() ? nullptr : &*found;
}

PowerStep stepAt(const Problem &problem, const std::vector<Draw> &draws, Window when)
{
    PowerStep step{.when = when};
    for (const Draw &draw : draws) {
        if (draw.when.from <= when.from && when.from < draw.when.to) {
            step.watts += Rational(Integer(draw.phase->energy.value) * minutesPerHour,
                                   Integer(draw.phase->duration.count()));
        }
    }
    if (const PriceBand *band = bandAt(problem.prices, when.from)) {
        step.price = band->price;
    }
    if (const Surplus *surplus = bandAt(problem.surplus, when.from)) {
        step.ownPower = surplus->power;
        step.earns = surplus->earns;
    }
    return step;
}

} // namespace

std::vector<PowerStep> powerCurve(const Problem &problem, const std::vector<Run> &runs)
{
    const std::vector<Draw> draws = allDraws(problem, runs);
    std::set<Minutes> edges;
    addEdges(edges, {Minutes(0), problem.horizon});
    for (const Draw &draw : draws) {
        addEdges(edges, draw.when);
    }
    for (const PriceBand &band : problem.prices) {
        addEdges(edges, band.window);
    }
    for (const Surplus &surplus : problem.surplus) {
        addEdges(edges, surplus.window);
    }
    std::vector<PowerStep> curve;
    for (auto edge = edges.begin(); std::next(edge) != edges.end(); ++edge) {
        curve.push_back(stepAt(problem, draws, {*edge, *std::next(edge)}));
    }
    return curve;
}

Rational costOf(const std::vector<PowerStep> &curve)
{
    Rational total = 0;
    for (const PowerStep &step : curve) {
        const Rational own = std::min(step.watts, Rational(step.ownPower.value));
        const Rational hours((step.when.to - step.when.from).count(), minutesPerHour);
        total += own * hours * toRational(step.earns);
        total += Rational(step.watts - own) * hours * toRational(step.price);
    }
    return total / wattsPerKilowatt;
}

} // namespace gatehouse
