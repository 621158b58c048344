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
    /// What these runs cost; where own power is shared, with its share of it (costShare).
    Rational cost;
    /// Rules of this load that bind and that the plan keeps, in the order of enum Rule.
    std::vector<Rule> keptRules;

    bool operator==(const LoadAnswer &) const = default;
};

/// What running the target at once would mean.
struct Saving
{
    /// The start it is compared with: minute 0, or the first allowed start where it may not run
    /// now.
    Minutes comparedStart{0};
    /// The planned cost and what all would cost more; without own power what it costs then.
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
    /// The other side found no plan although there may be one.
    NoPlan,
};

/// A verified plan and what it means for the household, as values.
struct Answer
{
    AnswerKind kind = AnswerKind::NoPlan;
    bool targetRunsNow = false;
    LoadId target;
    /// By load; one entry a load of the household, empty where there is no plan.
    std::vector<LoadAnswer> loads;
    /// What the runs cost, whether or not they keep the rules.
    Rational cost;
    /// cost plus the worth of what is left out: what a cheapest plan makes smallest.
    Rational objective;
    /// The smallest objective of the household's problem; nothing where it was not proved.
    std::optional<Rational> optimum;
    /// What no plan can be cheaper than, where the optimum was not proved in time.
    std::optional<Rational> bound;
    /// Of the target. Nothing unless the plan is good and the target runs and could run sooner or
    /// now.
    std::optional<Saving> saving;
    /// Against the household's problem.
    std::vector<Violation> violations;
    /// Violations of the asked problem, where it differs from the household's.
    std::vector<Violation> askedViolations;
    /// A smallest set of rules that cannot hold together, where there is no plan that keeps all.
    std::vector<ConflictPart> conflict;
    /// True where the house has a power limit and the plan stays at or under it.
    bool keepsPowerLimit = false;
    /// How many lines of the private text were not understood.
    int unreadLines = 0;

    bool isProvedCheapest() const
    {
        return kind == AnswerKind::Good && optimum && *optimum == objective;
    }
    bool operator==(const Answer &) const = default;
};

} // namespace gatehouse
