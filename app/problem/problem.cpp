// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problem.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

void clip(Window &window, Minutes horizon)
{
    window.to = std::min(window.to, horizon);
}

/// Sorts \a windows, joins those that overlap or touch and drops what lies behind \a horizon.
std::vector<Window> plainWindows(std::vector<Window> windows, Minutes horizon)
{
    std::sort(windows.begin(), windows.end());
    std::vector<Window> plain;
    for (Window window : windows) {
        clip(window, horizon);
        if (isEmpty(window)) {
            continue;
        }
        if (!plain.empty() && window.from <= plain.back().to) {
            plain.back().to = std::max(plain.back().to, window.to);
        } else {
            plain.push_back(window);
        }
    }
    return plain;
}

/// Sorts \a bands (of prices or of surplus) by time and drops what lies behind \a horizon.
template<typename Band>
void arrangeBands(std::vector<Band> &bands, Minutes horizon)
{
    std::sort(bands.begin(), bands.end());
    std::erase_if(bands, [horizon](const Band &band) { return band.window.from >= horizon; });
    for (Band &band : bands) {
        clip(band.window, horizon);
    }
}

template<typename T>
void sortOnce(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

const Load *find(const Problem &problem, LoadId id)
{
    const auto found = std::find_if(problem.loads.begin(), problem.loads.end(),
                                    [id](const Load &load) { return load.id == id; });
    return found == problem.loads.end() ? nullptr : &*found;
}

Minutes duration(const Load &load)
{
    Minutes sum{0};
    for (const Phase &phase : load.phases) {
        sum += phase.duration;
    }
    return sum;
}

WattHours energy(const Load &load)
{
    WattHours sum;
    for (const Phase &phase : load.phases) {
        sum.value += phase.energy.value;
    }
    return sum;
}

Minutes deadline(const Problem &problem, const Load &load)
{
    return std::min(load.finishBy.value_or(problem.horizon), problem.horizon);
}

void arrange(Problem &problem)
{
    std::sort(problem.loads.begin(), problem.loads.end(),
              [](const Load &a, const Load &b) { return a.id < b.id; });
    for (Load &load : problem.loads) {
        load.notDuring = plainWindows(std::move(load.notDuring), problem.horizon);
        sortOnce(load.after);
        sortOnce(load.notWith);
    }
    arrangeBands(problem.prices, problem.horizon);
    arrangeBands(problem.surplus, problem.horizon);
}

} // namespace gatehouse
