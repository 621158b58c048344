// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "everyplan.h"
#include "randomproblems.h"

#include "canonicalproblem.h"
#include "disguisedraw.h"
#include "problemtext.h"
#include "sampleproblems.h"
#include "solver.h"
#include "testregistry.h"
#include "tierule.h"
#include "undisguise.h"
#include "verifier.h"

#include <QTest>

#include <algorithm>

using namespace gatehouse;

namespace
{

/// What a kWh of the household costs in the disguise, before the shift, as a share of its price.
Rational shareOf(const Disguise &disguise)
{
    return Rational(Integer(disguise.energy.factor) * disguise.price.factor,
                    Integer(disguise.energy.divisor) * disguise.price.divisor);
}

/// What the shift adds while \a load runs, and as much while it stays out.
Rational shiftOf(const Load &load, const Disguise &disguise)
{
    return toRational(disguise.shift) *
           Rational(Integer(energy(load).value) / disguise.energy.divisor * disguise.energy.factor,
                    1000);
}

std::vector<Run> runsOf(const std::vector<Run> &runs, const Disguise &disguise, bool ofDecoys)
{
    std::vector<Run> some;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(some),
                 [&](const Run &run) { return isDecoy(disguise, run.load) == ofDecoys; });
    return some;
}

/// The amount of the household that \a objective of the disguised problem stands for, where \a runs
/// reach it.
Rational undoneObjective(const Rational &objective, const std::vector<Run> &runs,
                         const Problem &problem, const Disguise &disguise)
{
    Problem decoys = disguised(problem, disguise);
    decoys.loads = disguise.decoys;
    Rational rest = objective;
    if (!decoys.loads.empty()) {
        const std::vector<Run> ofDecoys = runsOf(runs, disguise, true);
        rest -= objectiveOf(decoys, ofDecoys, verify(decoys, ofDecoys).cost);
    }
    for (const Load &load : problem.loads) {
        rest -= shiftOf(load, disguise);
    }
    return rest / shareOf(disguise);
}

/// The same for what the runs cost.
Rational undoneCost(const Rational &cost, const std::vector<Run> &runs, const Problem &problem,
                    const Disguise &disguise)
{
    Problem decoys = disguised(problem, disguise);
    decoys.loads = disguise.decoys;
    Rational rest = cost - verify(decoys, runsOf(runs, disguise, true)).cost;
    const std::vector<Run> own = undisguised(runs, problem, disguise);
    for (const Load &load : problem.loads) {
        const bool isIn = std::any_of(own.begin(), own.end(),
                                      [&load](const Run &run) { return run.load == load.id; });
        rest -= isIn ? shiftOf(load, disguise) : Rational(0);
    }
    return rest / shareOf(disguise);
}

/// Passes \a holds on; where it does not hold, prints what it was about.
bool told(bool holds, const Problem &problem, const Disguise &disguise)
{
    if (!holds) {
        qWarning().noquote() << write(ProblemText{.problem = problem})
                             << write(ProblemText{.problem = disguised(problem, disguise)});
    }
    return holds;
}

/// Gives loads that may stay out something to be worth.
void drawWorths(QRandomGenerator &random, Problem &problem)
{
    for (Load &load : problem.loads) {
        if (load.optional && random.bounded(3) > 0) {
            load.worth = {random.bounded(-400, 1500) * qint64{1'000'000} / (1 + random.bounded(7))};
        }
    }
}

} // namespace

class TestUndisguise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingTheSolversPlanGivesTheHouseholdsOwn()
    {
        QRandomGenerator random(2027);
        int plans = 0;
        int withDecoys = 0;
        for (int i = 0; i < 10'000; ++i) {
            const Problem problem =
                canonical(randomproblems::problem(random, {.horizon = 24, .mostLoads = 3}));
            const Disguise disguise = drawDisguise(problem, random);
            const Problem outbound = disguised(problem, disguise);
            const Plan own = solve(problem).value();
            const Plan others = solve(outbound).value();
            QVERIFY(told(own.status == others.status, problem, disguise));
            if (own.status != PlanStatus::Proved) {
                continue;
            }
            ++plans;
            withDecoys += disguise.decoys.empty() ? 0 : 1;
            const std::vector<Run> runs = undisguised(others.runs, problem, disguise);
            QVERIFY(told(undoneCost(*others.cost, others.runs, problem, disguise) == *own.cost,
                         problem, disguise));
            const Verdict verdict = verify(problem, runs);
            QVERIFY(verdict.isFeasible());
            QVERIFY(verdict.cost == *own.cost);
            QVERIFY(settleTies(problem, runs, own) == own.runs);
        }
        QVERIFY(plans > 3000);
        QVERIFY(withDecoys > 500);
    }

    void undoingTheBestOfAllPlansGivesTheHouseholdsOwnWhateverFieldsAreUsed()
    {
        QRandomGenerator random(4711);
        int plans = 0;
        int leftOut = 0;
        for (int i = 0; i < 10'000; ++i) {
            Problem problem =
                randomproblems::problem(random, {.horizon = 9, .mostLoads = 3, .everyField = true});
            drawWorths(random, problem);
            problem = canonical(problem);
            const Disguise disguise = drawDisguise(problem, random);
            const Problem outbound = disguised(problem, disguise);
            const auto own = everyplan::solve(problem);
            const auto others = everyplan::solve(outbound);
            QVERIFY(told(own.has_value() == others.has_value(), problem, disguise));
            if (!own) {
                continue;
            }
            ++plans;
            QVERIFY(told(undoneObjective(others->objective, others->runs, problem, disguise) ==
                             own->objective,
                         problem, disguise));
            const std::vector<Run> runs = undisguised(others->runs, problem, disguise);
            const Verdict verdict = verify(problem, runs);
            QVERIFY(verdict.isFeasible());
            QVERIFY(verdict.cost == undoneCost(others->cost, others->runs, problem, disguise));
            QVERIFY(objectiveOf(problem, runs, verdict.cost) == own->objective);
            const Plan optimum{.status = PlanStatus::Proved,
                               .cost = own->cost,
                               .objective = own->objective,
                               .bound = own->objective,
                               .runs = own->runs};
            QVERIFY(settleTies(problem, runs, optimum) == own->runs);
            leftOut += own->objective == own->cost ? 0 : 1;
        }
        QVERIFY(plans > 3000);
        QVERIFY(leftOut > 300);
    }
};

REGISTER_TEST(TestUndisguise)
#include "testundisguise.moc"
