// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "undisguise.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

LoadId foreignLoad(const Problem &problem, LoadId outbound)
{
    LoadId foreign = outbound;
    while (find(problem, foreign) != nullptr) {
        ++foreign.index;
    }
    return foreign;
}

} // namespace

std::vector<Run> undisguised(std::vector<Run> runs, const Problem &problem,
                             const Disguise &disguise)
{
    std::erase_if(runs, [&disguise](const Run &run) { return isDecoy(disguise, run.load); });
    for (Run &run : runs) {
        const std::optional<LoadId> own = householdLoad(disguise, run.load);
        run.load = own ? *own : foreignLoad(problem, run.load);
    }
    std::sort(runs.begin(), runs.end());
    return runs;
}

} // namespace gatehouse
