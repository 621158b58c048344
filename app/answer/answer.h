// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "plan.h"
#include "verifier.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace gatehouse
{

/// A run in the household's own terms.
struct HouseholdRun
{
    LoadId load;
    PrivateText name;
    QDateTime start;
    QDateTime end;

    bool operator==(const HouseholdRun &) const = default;
};

/// One load of the answer.
struct LoadAnswer
{
    LoadId load;
    PrivateText name;
    /// Pieces in order of time; empty where the load is left out.
    std::vector<HouseholdRun> runs;
    Rational cost;
    /// Rules of this load that the plan keeps, with what they say.
    std::vector<Rule> keptRules;

    bool operator==(const LoadAnswer &) const = default;
};

/// What running the target at once would mean.
struct Saving
{
    /// The start it is compared with: minute 0, or the first allowed start where it may not run
    /// now.
    Minutes comparedStart{0};
    Rational comparedCost;
    /// comparedCost less the planned cost; negative where the plan is dearer.
    Rational amount;

    bool operator==(const Saving &) const = default;
};

enum class AnswerKind
{
    /// The plan keeps every rule of the household.
    Good,
    /// A plan came back and breaks rules of the household.
    Broken,
    /// There is no plan that keeps all rules.
    Infeasible,
    /// The other side found no plan although there is one.
    NoPlan,
};

/// A verified plan and what it means for the household, as values.
struct Answer
{
    AnswerKind kind = AnswerKind::NoPlan;
    bool targetRunsNow = false;
    LoadId target;
    /// By load.
    std::vector<LoadAnswer> loads;
    Rational cost;
    /// The optimum of the household's problem; nothing where it was not proved.
    std::optional<Rational> optimum;
    std::optional<Saving> saving;
    /// Against the household's problem.
    std::vector<Violation> violations;
    /// Violations of the asked problem, where it differs from the household's.
    std::vector<Violation> askedViolations;
    std::vector<ConflictPart> conflict;
    /// How many lines of the private text were not understood.
    int unreadLines = 0;

    bool isProvedCheapest() const
    {
        return kind == AnswerKind::Good && optimum && *optimum == cost;
    }
    bool operator==(const Answer &) const = default;
};

/// Everything an answer is made from. The references outlive the call.
struct AnswerInputs
{
    const Anonymized &household;
    const Problem &asked;
    const std::vector<Run> &runs;
    /// The exact solver's plan for the household's problem.
    const Plan &optimum;
    int unreadLines = 0;
};

/// Holds the runs that came back against both problems, maps them back by code, and compares with
/// running at once.
Answer ground(const AnswerInputs &inputs);

} // namespace gatehouse
