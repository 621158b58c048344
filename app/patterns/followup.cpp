// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "followup.h"

#include "schedulereply.h"
#include "verifier.h"

namespace gatehouse
{

namespace
{

/// Nobody reads more; of such a plan only the broken rules are told.
constexpr size_t mostToldRuns = 200;

/// Of runs that have no place in an outbound text only the rules they break are told.
bool canBeTold(const Run &run, const Problem &problem)
{
    return find(problem, run.load) != nullptr && !isEmpty(run.window) &&
           run.window.from >= Minutes{0} && run.window.to <= Problem::longestHorizon;
}

} // namespace

std::optional<ProblemText> followUp(const ProblemText &asked, const QByteArray &reply)
{
    const Result<ScheduleReply> schedule = readReply(reply, asked);
    if (!schedule || schedule->runs.empty()) {
        return std::nullopt;
    }
    const std::vector<Violation> violations = verify(asked.problem, schedule->runs).violations;
    if (violations.empty()) {
        return std::nullopt;
    }
    ProblemText next = asked;
    next.refused = {};
    for (const Run &run : schedule->runs) {
        if (schedule->runs.size() <= mostToldRuns && canBeTold(run, asked.problem)) {
            next.refused.runs.push_back({run.load, run.window});
        }
    }
    for (const Violation &violation : violations) {
        const bool isKnown = violation.load && find(asked.problem, *violation.load) != nullptr;
        next.refused.rules.push_back({isKnown ? violation.load : std::nullopt, violation.rule});
    }
    next.refused = canonical(std::move(next.refused));
    return next;
}

} // namespace gatehouse
