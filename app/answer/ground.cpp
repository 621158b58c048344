// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ground.h"

#include "allowedstart.h"
#include "costshare.h"
#include "tierule.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Far outside any planning day; keeps a senseless time of a reply inside the calendar.
constexpr Minutes farAway{1'000'000};

std::vector<Run> runsOf(const std::vector<Run> &runs, LoadId load)
{
    std::vector<Run> found;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(found),
                 [load](const Run &run) { return run.load == load; });
    std::sort(found.begin(), found.end());
    return found;
}

bool isBroken(const std::vector<Violation> &violations, std::optional<LoadId> load, Rule rule)
{
    return std::any_of(violations.begin(), violations.end(), [&](const Violation &violation) {
        const bool concerned =
            violation.load == load || (rule == Rule::NotWith && violation.other == load);
        return concerned && violation.rule == rule;
    });
}

std::vector<Rule> bindingRules(const Load &load)
{
    std::vector<Rule> rules;
    const auto addIf = [&rules](bool binds, Rule rule) {
        if (binds) {
            rules.push_back(rule);
        }
    };
    addIf(load.earliest > Minutes(0), Rule::Earliest);
    addIf(load.finishBy.has_value(), Rule::FinishBy);
    addIf(!load.notDuring.empty(), Rule::NotDuring);
    addIf(!load.after.empty(), Rule::After);
    addIf(std::any_of(load.after.begin(), load.after.end(),
                      [](const After &after) { return after.within.has_value(); }),
          Rule::Within);
    addIf(!load.notWith.empty(), Rule::NotWith);
    return rules;
}

std::vector<Run> sorted(std::vector<Run> runs)
{
    std::sort(runs.begin(), runs.end());
    return runs;
}

/// \a runs are sorted.
LoadAnswer groundLoad(const Anonymized &household, const Load &load, const std::vector<Run> &runs,
                      const std::vector<Violation> &violations)
{
    LoadAnswer answer{.load = load.id, .name = household.mapping.nameOf(load.id)};
    const std::vector<Run> own = runsOf(runs, load.id);
    for (const Run &run : own) {
        answer.runs.push_back({.load = load.id,
                               .name = answer.name,
                               .start = atMinute(household, run.window.from),
                               .end = atMinute(household, run.window.to)});
    }
    answer.cost = costShare(household.problem, runs, load.id);
    for (const Rule rule : bindingRules(load)) {
        if (!own.empty() && !isBroken(violations, load.id, rule)) {
            answer.keptRules.push_back(rule);
        }
    }
    return answer;
}

/// By how much all would cost more if the target ran at the first start that it may have, and the
/// others as planned.
std::optional<Saving> savingOf(const Problem &problem, const Load &target,
                               const LoadAnswer &planned, const std::vector<Run> &runs)
{
    const std::optional<Minutes> start = firstAllowedStart(problem, target);
    if (!start || planned.runs.empty()) {
        return std::nullopt;
    }
    std::vector<Run> sooner = runs;
    std::erase_if(sooner, [&target](const Run &run) { return run.load == target.id; });
    sooner.push_back({.load = target.id, .window = {*start, *start + duration(target)}});
    const Rational amount = verify(problem, sooner).cost - verify(problem, runs).cost;
    return Saving{.comparedStart = *start, .comparedCost = planned.cost + amount, .amount = amount};
}

AnswerKind kindOf(const AnswerInputs &inputs, const Verdict &verdict)
{
    if (verdict.isFeasible()) {
        return AnswerKind::Good;
    }
    if (!inputs.runs.empty()) {
        return AnswerKind::Broken;
    }
    return inputs.optimum.status == PlanStatus::Infeasible ? AnswerKind::Infeasible
                                                           : AnswerKind::NoPlan;
}

void groundRuns(Answer &answer, const AnswerInputs &inputs)
{
    const Problem &problem = inputs.household.problem;
    const std::vector<Run> runs = sorted(inputs.runs);
    for (const Load &load : problem.loads) {
        answer.loads.push_back(groundLoad(inputs.household, load, runs, answer.violations));
    }
    std::sort(answer.loads.begin(), answer.loads.end(),
              [](const LoadAnswer &a, const LoadAnswer &b) { return a.load < b.load; });
    const auto planned =
        std::find_if(answer.loads.begin(), answer.loads.end(),
                     [&](const LoadAnswer &load) { return load.load == answer.target; });
    const Load *target = find(problem, answer.target);
    if (!target || planned == answer.loads.end() || planned->runs.empty()) {
        return;
    }
    answer.targetRunsNow = planned->runs.front().start == inputs.household.now;
    if (answer.kind == AnswerKind::Good) {
        answer.saving = savingOf(problem, *target, *planned, runs);
    }
}

} // namespace

Answer ground(const AnswerInputs &inputs)
{
    const Problem &problem = inputs.household.problem;
    const Verdict verdict = verify(problem, inputs.runs);
    Answer answer{.kind = kindOf(inputs, verdict),
                  .target = problem.target.value_or(LoadId{0}),
                  .cost = verdict.cost,
                  .objective = objectiveOf(problem, inputs.runs, verdict.cost),
                  .unreadLines = inputs.unreadLines};
    if (inputs.optimum.status == PlanStatus::Proved) {
        answer.optimum = inputs.optimum.objective;
    } else if (inputs.optimum.status == PlanStatus::Feasible) {
        answer.bound = inputs.optimum.bound;
    } else {
        answer.conflict = inputs.optimum.conflict;
    }
    if (answer.kind == AnswerKind::Infeasible || answer.kind == AnswerKind::NoPlan) {
        return answer;
    }
    answer.violations = verdict.violations;
    if (inputs.asked != problem) {
        answer.askedViolations = verify(inputs.asked, inputs.runs).violations;
    }
    answer.keepsPowerLimit =
        problem.powerLimit && !isBroken(answer.violations, std::nullopt, Rule::PowerLimit);
    groundRuns(answer, inputs);
    return answer;
}

QDateTime atMinute(const Anonymized &household, Minutes minute)
{
    const Minutes sensible = std::clamp(minute, -farAway, farAway);
    return household.now.addSecs(std::chrono::seconds(sensible).count());
}

} // namespace gatehouse
