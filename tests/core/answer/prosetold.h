// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ground.h"
#include "prosecheck.h"
#include "samplehousehold.h"
#include "sampleproblems.h"
#include "solver.h"

/// Plans that the prose check is held against.
namespace prosetold
{

/// A household and the good answer that \a runs are for it.
struct Told
{
    Told(gatehouse::Anonymized asked, const std::vector<gatehouse::Run> &runs)
        : household(std::move(asked)),
          answer(gatehouse::ground({.household = household,
                                    .asked = household.problem,
                                    .runs = runs,
                                    .optimum = cheapest(household.problem)}))
    {}

    /// Not proved where the solver does not take the problem.
    static gatehouse::Plan cheapest(const gatehouse::Problem &problem)
    {
        const gatehouse::Result<gatehouse::Plan> plan = gatehouse::solve(problem);
        return plan ? *plan
                    : gatehouse::Plan{.status = gatehouse::PlanStatus::Feasible,
                                      .bound = gatehouse::Rational(0)};
    }

    std::optional<gatehouse::ProseFlaw> flaw(const QString &prose) const
    {
        const auto checked =
            gatehouse::checkProse(gatehouse::PrivateText(prose), answer, household);
        return checked ? std::nullopt : std::optional(checked.error().flaw);
    }

    gatehouse::Anonymized household;
    gatehouse::Answer answer;
};

/// The dishwasher 20:00 to 21:30 for $0.264, $0.276 cheaper than now; the EV charger 00:00 to 02:00
/// for $1.68.
inline const Told &theCase()
{
    static const Told told(samplehousehold::theCase(),
                           {samplehousehold::run(0, 90, 180), samplehousehold::run(1, 330, 450)});
    return told;
}

/// The dishwasher at once, the EV charger as before.
inline const Told &runningNow()
{
    static const Told told(samplehousehold::theCase(),
                           {samplehousehold::run(0, 0, 90), samplehousehold::run(1, 330, 450)});
    return told;
}

inline Told leftOut()
{
    gatehouse::Anonymized household = samplehousehold::theCase();
    household.problem.loads[1].optional = true;
    // Worth more than it costs: there is a better plan.
    household.problem.loads[1].worth = {qint64{5'000'000'000}};
    return {household, {samplehousehold::run(0, 90, 180)}};
}

/// What the first example of the instructions tells of.
inline Told firstExample()
{
    gatehouse::Problem problem = sampleproblems::theCase();
    problem.loads = {sampleproblems::load(0, 120, 1000), sampleproblems::load(1, 180, 13'750)};
    problem.loads[0].finishBy = gatehouse::Minutes(750);
    problem.prices[0].window.to = gatehouse::Minutes(150);
    problem.prices[1] = {.window = {gatehouse::Minutes(150), gatehouse::Minutes(330)},
                         .price = {230'000'000}};
    gatehouse::Anonymized household = samplehousehold::of(problem);
    household.mapping.entries[0].name = gatehouse::PrivateText(QStringLiteral("washing machine"));
    household.mapping.entries[1].name = gatehouse::PrivateText(QStringLiteral("EV charger"));
    return {household, {samplehousehold::run(0, 150, 270), samplehousehold::run(1, 330, 510)}};
}

/// And the second.
inline Told secondExample()
{
    gatehouse::Problem problem =
        sampleproblems::over({25, 30, 30}, {sampleproblems::load(0, 60, 760)});
    problem.loads[0].finishBy = gatehouse::Minutes(480);
    gatehouse::Anonymized household = samplehousehold::of(problem);
    household.now = QDateTime(QDate(2026, 3, 4), QTime(10, 0));
    household.currency = gatehouse::PrivateText(QStringLiteral("EUR"));
    household.mapping.entries[0].name = gatehouse::PrivateText(QStringLiteral("dryer"));
    return {household, {samplehousehold::run(0, 0, 60)}};
}

} // namespace prosetold
