// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "belonging.h"

#include "answer.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

using What = ProblemPart::What;

bool haveTimeInCommon(Window a, Window b)
{
    return !isEmpty(overlap(a, b));
}

Window between(const QDateTime &now, const HouseholdRun &run)
{
    constexpr int secondsAMinute = 60;
    return {Minutes(now.secsTo(run.start) / secondsAMinute),
            Minutes(now.secsTo(run.end) / secondsAMinute)};
}

} // namespace

bool belongsTo(const ProblemPart &fact, const ProblemPart &shown)
{
    switch (shown.what) {
    case What::Question:
        return fact.load == shown.load &&
               (fact.what == What::Question || fact.what == What::Machine);
    case What::Machine:
        return fact.load && fact.load == shown.load;
    case What::Earliest:
    case What::FinishBy:
        return fact.what == shown.what && fact.load == shown.load &&
               fact.window.from == shown.window.from;
    case What::NotDuring:
        return fact.what == shown.what && fact.load == shown.load &&
               haveTimeInCommon(fact.window, shown.window);
    case What::After:
    case What::NotWith:
        return fact.what == shown.what && fact.load == shown.load && fact.first == shown.first;
    case What::Pausable:
    case What::Optional:
        return fact.what == shown.what && fact.load == shown.load;
    case What::OwnPower:
    case What::Price:
        return fact.what == shown.what && haveTimeInCommon(fact.window, shown.window);
    case What::Now:
    case What::PowerLimit:
        break;
    }
    return fact.what == shown.what;
}

bool belongsTo(const std::vector<ProblemPart> &fact, const std::vector<ProblemPart> &shown)
{
    return std::any_of(fact.begin(), fact.end(), [&shown](const ProblemPart &said) {
        return std::any_of(shown.begin(), shown.end(),
                           [&said](const ProblemPart &part) { return belongsTo(said, part); });
    });
}

std::vector<ProblemPart> planParts(const LoadAnswer &load, const QDateTime &now)
{
    std::vector<ProblemPart> parts = {{.what = What::Machine, .load = load.load}};
    for (const HouseholdRun &run : load.runs) {
        parts.push_back({.what = What::Price, .window = between(now, run)});
    }
    return parts;
}

std::vector<ProblemPart> ruleParts(Rule rule, const Load *load, const Problem &problem)
{
    if (load == nullptr) {
        return rule == Rule::PowerLimit ? std::vector{ProblemPart{.what = What::PowerLimit}}
                                        : std::vector<ProblemPart>();
    }
    const auto moment = [load](What what, Minutes when) {
        return std::vector{ProblemPart{.what = what, .load = load->id, .window = {when, when}}};
    };
    std::vector<ProblemPart> parts;
    switch (rule) {
    case Rule::Earliest:
        return moment(What::Earliest, load->earliest);
    case Rule::FinishBy:
        return moment(What::FinishBy, deadline(problem, *load));
    case Rule::NotDuring:
        for (const Window &quiet : load->notDuring) {
            parts.push_back({.what = What::NotDuring, .load = load->id, .window = quiet});
        }
        return parts;
    case Rule::After:
    case Rule::Within:
        for (const After &after : load->after) {
            if (rule == Rule::After || after.within) {
                parts.push_back({.what = What::After, .load = load->id, .first = after.load});
            }
        }
        return parts;
    case Rule::NotWith:
        for (const LoadId other : load->notWith) {
            parts.push_back({.what = What::NotWith,
                             .load = std::min(load->id, other),
                             .first = std::max(load->id, other)});
        }
        return parts;
    case Rule::MinRun:
        return {{.what = What::Machine, .load = load->id},
                {.what = What::Pausable, .load = load->id}};
    case Rule::Duration:
    case Rule::Missing:
        return {{.what = What::Machine, .load = load->id}};
    case Rule::PowerLimit:
        return {{.what = What::PowerLimit}};
    case Rule::Horizon:
    case Rule::UnknownLoad:
        break;
    }
    return parts;
}

std::vector<ProblemPart> ruleParts(const Violation &violation, const Problem &problem)
{
    const Load *load = violation.load ? find(problem, *violation.load) : nullptr;
    std::vector<ProblemPart> parts = ruleParts(violation.rule, load, problem);
    std::erase_if(parts, [&violation](const ProblemPart &part) {
        return (part.what == What::NotDuring && !haveTimeInCommon(part.window, violation.when)) ||
               (part.what == What::After && part.first != violation.other) ||
               (part.what == What::NotWith && violation.other && part.load != violation.other &&
                part.first != violation.other);
    });
    return parts;
}

} // namespace gatehouse
