// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "costshare.h"

#include "powercurve.h"

#include <algorithm>

namespace gatehouse
{

Rational costShare(const Problem &problem, const std::vector<Run> &runs, LoadId load)
{
    std::vector<Run> own;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(own),
                 [load](const Run &run) { return run.load == load; });
    const std::vector<PowerStep> ownCurve = powerCurve(problem, own);
    if (problem.surplus.empty()) {
        return costOf(ownCurve);
    }
    auto ownStep = ownCurve.begin();
    Rational share = 0;
    // Each edge of the load's own curve is one of the curve of all.
    for (const PowerStep &step : powerCurve(problem, runs)) {
        while (ownStep->when.to <= step.when.from) {
            ++ownStep;
        }
        if (ownStep->watts > 0) {
            share += costOf({step}) * ownStep->watts / step.watts;
        }
    }
    return share;
}

} // namespace gatehouse
