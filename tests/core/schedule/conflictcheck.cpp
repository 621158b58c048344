// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "conflictcheck.h"

#include "problemjson.h"

#include <QTest>

#include <algorithm>

using namespace gatehouse;

namespace conflictcheck
{

std::optional<Problem> reduced(const Problem &problem, const std::vector<ConflictPart> &conflict)
{
    Problem few = problem;
    few.powerLimit.reset();
    few.horizon = problem.horizon * 3;
    few.prices = {{.window = {Minutes(0), few.horizon}}};
    few.surplus.clear();
    std::erase_if(few.loads, [](const Load &load) { return load.optional; });
    for (Load &each : few.loads) {
        each = {.id = each.id, .phases = each.phases, .pausable = each.pausable};
    }
    const auto isGone = [&few](LoadId id) { return find(few, id) == nullptr; };
    for (const ConflictPart &part : conflict) {
        if (!part.load) {
            few.powerLimit = problem.powerLimit;
            continue;
        }
        const Load &from = *find(problem, *part.load);
        Load &to = *std::find_if(few.loads.begin(), few.loads.end(),
                                 [&part](const Load &load) { return load.id == part.load; });
        const auto holds = [&part](Rule rule) {
            return std::find(part.rules.begin(), part.rules.end(), rule) != part.rules.end();
        };
        if (holds(Rule::Within) && !holds(Rule::After)) {
            return std::nullopt;
        }
        to.earliest = holds(Rule::Earliest) ? from.earliest : Minutes(0);
        to.finishBy = holds(Rule::FinishBy) ? from.finishBy : std::nullopt;
        if (holds(Rule::Horizon)) {
            to.finishBy = std::min(to.finishBy.value_or(problem.horizon), problem.horizon);
        }
        to.notDuring = holds(Rule::NotDuring) ? from.notDuring : std::vector<Window>();
        to.notWith = holds(Rule::NotWith) ? from.notWith : std::vector<LoadId>();
        to.after = holds(Rule::After) ? from.after : std::vector<After>();
        to.minRun = holds(Rule::MinRun) ? from.minRun : Minutes(1);
        std::erase_if(to.notWith, isGone);
        std::erase_if(to.after, [&](const After &after) { return isGone(after.load); });
        for (After &after : to.after) {
            after.within = holds(Rule::Within) ? after.within : std::nullopt;
        }
    }
    return few;
}

void check(const Problem &problem, const std::vector<ConflictPart> &conflict,
           const std::function<bool(const Problem &)> &isPossible)
{
    const QByteArray json = toJson(problem);
    const std::optional<Problem> together = reduced(problem, conflict);
    if (together) {
        QVERIFY2(!isPossible(*together), json.constData());
    }
    for (std::size_t part = 0; part < conflict.size(); ++part) {
        for (std::size_t rule = 0; rule < conflict[part].rules.size(); ++rule) {
            std::vector<ConflictPart> fewer = conflict;
            fewer[part].rules.erase(fewer[part].rules.begin() + static_cast<std::ptrdiff_t>(rule));
            if (fewer[part].rules.empty()) {
                fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(part));
            }
            const std::optional<Problem> rest = reduced(problem, fewer);
            if (rest) {
                QVERIFY2(isPossible(*rest), json.constData());
            }
        }
    }
}

} // namespace conflictcheck
