// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "reach.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isReached(const std::vector<Window> &reach, Window window)
{
    return std::any_of(reach.begin(), reach.end(), [window](Window reached) {
        return window.from < reached.to && reached.from < window.to;
    });
}

std::vector<Window> reachOf(const Problem &problem)
{
    std::vector<Window> all;
    for (const Load &load : problem.loads) {
        const std::vector<Window> own = reachOf(problem, load);
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

/// The price of the first band that is reached: what stands before it is given that one.
Price firstPrice(const Problem &problem, const std::vector<Window> &reach)
{
    const auto first =
        std::find_if(problem.prices.begin(), problem.prices.end(),
                     [&reach](const PriceBand &band) { return isReached(reach, band.window); });
    return first == problem.prices.end() ? problem.prices.front().price : first->price;
}

} // namespace

std::vector<Window> reachOf(const Problem &problem, const Load &load)
{
    // A shorter stretch holds no run, and no piece of one.
    const Minutes least = load.pausable ? std::min(load.minRun, duration(load)) : duration(load);
    const Minutes last = deadline(problem, load);
    std::vector<Window> reach;
    const auto add = [&](Minutes from, Minutes to) {
        if (to - from >= least) {
            reach.push_back({from, to});
        }
    };
    Minutes from = load.earliest;
    for (const Window &quiet : load.notDuring) {
        add(from, std::min(quiet.from, last));
        from = std::max(from, quiet.to);
    }
    add(from, last);
    return reach;
}

Problem withoutUnreached(Problem problem)
{
    const std::vector<Window> reach = reachOf(problem);
    Price price = firstPrice(problem, reach);
    Minutes end{0};
    for (PriceBand &band : problem.prices) {
        if (isReached(reach, band.window)) {
            price = band.price;
            end = band.window.to;
        }
        band.price = price;
    }
    std::erase_if(problem.surplus,
                  [&reach](const Surplus &surplus) { return !isReached(reach, surplus.window); });
    if (end > Minutes{0}) {
        problem.horizon = end;
    }
    arrange(problem);
    return problem;
}

} // namespace gatehouse
