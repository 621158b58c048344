// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "canonicalproblem.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

template<typename T>
void sortUnique(std::vector<T> &items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

void mergeWindows(std::vector<Window> &windows)
{
    std::sort(windows.begin(), windows.end());
    std::vector<Window> merged;
    for (const Window &window : windows) {
        if (!merged.empty() && window.from <= merged.back().to) {
            merged.back().to = std::max(merged.back().to, window.to);
        } else {
            merged.push_back(window);
        }
    }
    windows = std::move(merged);
}

/// Joins neighbours that touch and say the same. Overlaps are left for check() to name.
template<typename T, typename SaysTheSame>
void mergeTouching(std::vector<T> &items, SaysTheSame saysTheSame)
{
    std::sort(items.begin(), items.end());
    std::vector<T> merged;
    for (const T &item : items) {
        if (!merged.empty() && merged.back().window.to == item.window.from &&
            saysTheSame(merged.back(), item)) {
            merged.back().window.to = item.window.to;
        } else {
            merged.push_back(item);
        }
    }
    items = std::move(merged);
}

/// One entry a load that is followed, with the tightest limit of all its entries.
void mergeAfter(std::vector<After> &after)
{
    const auto tighter = [](const After &a, const After &b) {
        return a.within && (!b.within || *a.within < *b.within);
    };
    std::sort(after.begin(), after.end(), [&](const After &a, const After &b) {
        return a.load != b.load ? a.load < b.load : tighter(a, b);
    });
    after.erase(std::unique(after.begin(), after.end(),
                            [](const After &a, const After &b) { return a.load == b.load; }),
                after.end());
}

void dropWhatDoesNotBind(Load &load, Minutes horizon)
{
    if (load.finishBy && *load.finishBy >= horizon) {
        load.finishBy.reset();
    }
    if (!load.pausable) {
        load.minRun = Minutes{1};
    }
    if (!load.optional) {
        load.worth = Price{};
    }
}

void stateNotWithOnce(std::vector<Load> &loads)
{
    const auto loadOf = [&](LoadId id) {
        return std::find_if(loads.begin(), loads.end(),
                            [&](const Load &load) { return load.id == id; });
    };
    for (Load &load : loads) {
        std::vector<LoadId> kept;
        for (const LoadId other : load.notWith) {
            const auto first = loadOf(other);
            if (other < load.id && first != loads.end()) {
                first->notWith.push_back(load.id);
            } else {
                kept.push_back(other);
            }
        }
        load.notWith = std::move(kept);
    }
    for (Load &load : loads) {
        sortUnique(load.notWith);
    }
}

} // namespace

Problem canonical(Problem problem)
{
    std::stable_sort(problem.loads.begin(), problem.loads.end(),
                     [](const Load &a, const Load &b) { return a.id < b.id; });
    for (Load &load : problem.loads) {
        mergeWindows(load.notDuring);
        mergeAfter(load.after);
        dropWhatDoesNotBind(load, problem.horizon);
    }
    stateNotWithOnce(problem.loads);
    mergeTouching(problem.prices,
                  [](const PriceBand &a, const PriceBand &b) { return a.price == b.price; });
    mergeTouching(problem.surplus, [](const Surplus &a, const Surplus &b) {
        return a.power == b.power && a.earns == b.earns;
    });
    return problem;
}

} // namespace gatehouse
