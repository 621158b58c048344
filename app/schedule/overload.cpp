// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "overload.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

template<typename Number>
std::vector<RunningPhase> runningAt(const GroupModel<Number> &model, const std::vector<int> &starts,
                                    int moment)
{
    std::vector<RunningPhase> running;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::vector<int> &edges = model.members[i].edges;
        const auto behind = std::upper_bound(edges.begin(), edges.end(), moment - starts[i]);
        if (behind != edges.begin() && behind != edges.end()) {
            running.push_back(
                {.member = i, .phase = static_cast<std::size_t>(behind - edges.begin()) - 1});
        }
    }
    return running;
}

template<typename Number>
const Number &powerOf(const GroupModel<Number> &model, RunningPhase running)
{
    return model.members[running.member].powers[running.phase];
}

/// Keeps the strongest of \a running until they are too much together.
template<typename Number>
void keepFew(const GroupModel<Number> &model, std::vector<RunningPhase> &running)
{
    std::stable_sort(running.begin(), running.end(), [&](RunningPhase a, RunningPhase b) {
        return powerOf(model, a) > powerOf(model, b);
    });
    Number sum = 0;
    std::size_t kept = 0;
    while (sum <= *model.limit) {
        sum += powerOf(model, running[kept]);
        ++kept;
    }
    running.resize(kept);
}

} // namespace

template<typename Number>
std::vector<RunningPhase> findOverload(const GroupModel<Number> &model,
                                       const std::vector<int> &starts)
{
    if (!model.limit) {
        return {};
    }
    // The sum rises only where a phase begins.
    std::vector<int> moments;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        for (const int edge : model.members[i].edges) {
            moments.push_back(starts[i] + edge);
        }
    }
    std::sort(moments.begin(), moments.end());
    for (const int moment : moments) {
        std::vector<RunningPhase> running = runningAt(model, starts, moment);
        Number sum = 0;
        for (const RunningPhase &phase : running) {
            sum += powerOf(model, phase);
        }
        if (sum > *model.limit) {
            keepFew(model, running);
            return running;
        }
    }
    return {};
}

template std::vector<RunningPhase> findOverload(const GroupModel<Narrow> &,
                                                const std::vector<int> &);
template std::vector<RunningPhase> findOverload(const GroupModel<Wide> &, const std::vector<int> &);

} // namespace gatehouse
