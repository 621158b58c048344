// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "conflictcheck.h"
#include "everyplan.h"
#include "problemjson.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "sampleruns.h"
#include "solver.h"
#include "testregistry.h"
#include "verifier.h"

#include <QTest>

#include <algorithm>

using namespace gatehouse;
using sampleproblems::load;
using sampleproblems::over;

namespace
{

constexpr qint64 aCent = 10'000'000;
constexpr LoadId firstLoad{0};
constexpr LoadId secondLoad{1};

/// Which fields random problems use.
struct Fields
{
    bool pauses = false;
    bool choices = false;
    bool ownPower = false;
};

Problem randomChoices(QRandomGenerator &random, int horizon, int loads, Fields fields)
{
    Problem problem = randomproblems::problem(
        random, {.horizon = horizon, .mostLoads = loads, .everyField = true});
    for (Load &each : problem.loads) {
        each.pausable = each.pausable && fields.pauses;
        each.optional = each.optional && fields.choices;
        if (each.optional && random.bounded(3) > 0) {
            each.worth = {random.bounded(-400, 1500) * qint64{1'000'000} / (1 + random.bounded(7))};
        }
    }
    if (!fields.ownPower) {
        problem.surplus.clear();
    }
    return problem;
}

QByteArray inWords(const Problem &problem, const std::vector<Run> &runs,
                   const std::vector<Run> &expected)
{
    QByteArray text = toJson(problem);
    for (const auto &[name, list] : {std::pair("found", runs), std::pair("expected", expected)}) {
        text += QByteArray("\n") + name + ':';
        for (const Run &each : list) {
            text += ' ' + toString(each.load).toUtf8() + ' ' +
                    QByteArray::number(each.window.from.count()) + '-' +
                    QByteArray::number(each.window.to.count());
        }
    }
    return text;
}

/// Fails with the problem's JSON where the solver and the enumeration of all plans differ.
void compareWithEveryPlan(const Problem &problem)
{
    const Result<Plan> plan = solve(problem);
    const std::optional<everyplan::Best> best = everyplan::solve(problem);
    QVERIFY2(plan.has_value(), toJson(problem).constData());
    if (!best) {
        QVERIFY2(plan->status == PlanStatus::Infeasible, toJson(problem).constData());
        QVERIFY2(!plan->conflict.empty(), toJson(problem).constData());
        return;
    }
    const QByteArray both = inWords(problem, plan->runs, best->runs);
    QVERIFY2(plan->status == PlanStatus::Proved, both.constData());
    QVERIFY2(*plan->objective == best->objective && *plan->bound == best->objective,
             both.constData());
    QVERIFY2(plan->runs == best->runs, both.constData());
    QVERIFY2(*plan->cost == best->cost, both.constData());
}

} // namespace

class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallProblemsComeOutAsWhenAllPlansAreTried_data()
    {
        QTest::addColumn<int>("horizon");
        QTest::addColumn<int>("loads");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("fields");
        QTest::newRow("one that may stay out") << 30 << 1 << 1000 << 2;
        QTest::newRow("two that may stay out") << 24 << 2 << 1500 << 2;
        QTest::newRow("three that may stay out") << 16 << 3 << 1500 << 2;
        QTest::newRow("one on own power") << 40 << 1 << 1000 << 4;
        QTest::newRow("two on own power") << 24 << 2 << 1500 << 4;
        QTest::newRow("three on own power") << 16 << 3 << 1500 << 4;
        QTest::newRow("four on own power") << 12 << 4 << 500 << 4;
        QTest::newRow("two that may stay out, on own power") << 20 << 2 << 1000 << 6;
        QTest::newRow("three that may stay out, on own power") << 14 << 3 << 1000 << 6;
        QTest::newRow("one that may pause") << 16 << 1 << 2000 << 1;
        QTest::newRow("two that may pause") << 13 << 2 << 1500 << 1;
        QTest::newRow("three that may pause") << 9 << 3 << 1000 << 1;
        QTest::newRow("one, every field") << 16 << 1 << 2000 << 7;
        QTest::newRow("two, every field") << 12 << 2 << 2500 << 7;
        QTest::newRow("three, every field") << 9 << 3 << 2500 << 7;
    }
    void smallProblemsComeOutAsWhenAllPlansAreTried()
    {
        QFETCH(int, horizon);
        QFETCH(int, loads);
        QFETCH(int, times);
        QFETCH(int, fields);
        QRandomGenerator random(static_cast<quint32>(horizon * 100 + loads * 10 + fields));
        for (int i = 0; i < times && !QTest::currentTestFailed(); ++i) {
            compareWithEveryPlan(randomChoices(random, horizon, loads,
                                               {.pauses = (fields & 1) != 0,
                                                .choices = (fields & 2) != 0,
                                                .ownPower = (fields & 4) != 0}));
        }
    }

    void conflictsCannotBeMadeSmaller_data()
    {
        QTest::addColumn<int>("horizon");
        QTest::addColumn<int>("loads");
        QTest::addColumn<int>("times");
        QTest::newRow("one load") << 12 << 1 << 400;
        QTest::newRow("two loads") << 8 << 2 << 400;
        QTest::newRow("three loads") << 6 << 3 << 150;
    }
    void conflictsCannotBeMadeSmaller()
    {
        QFETCH(int, horizon);
        QFETCH(int, loads);
        QFETCH(int, times);
        QRandomGenerator random(static_cast<quint32>(horizon));
        int infeasible = 0;
        for (int i = 0; i < times && !QTest::currentTestFailed(); ++i) {
            const Problem problem = randomChoices(
                random, horizon, loads, {.pauses = true, .choices = true, .ownPower = true});
            const Plan plan = solve(problem).value();
            if (plan.status == PlanStatus::Infeasible) {
                ++infeasible;
                conflictcheck::check(problem, plan.conflict, everyplan::isPossible);
            }
        }
        QVERIFY(infeasible > 10);
    }

    void conflictsNameWhatCannotHoldTogether()
    {
        Problem problem = over({10, 10}, {load(0, 60, 100), load(1, 30, 100)});
        problem.loads[0].pausable = true;
        problem.loads[0].minRun = Minutes(61);
        const auto conflictOf = [](const Problem &of) { return solve(of)->conflict; };
        QCOMPARE(conflictOf(problem).size(), std::size_t{1});
        QCOMPARE(conflictOf(problem)[0].rules, std::vector<Rule>{Rule::MinRun});
        problem.loads[0].minRun = Minutes(40);
        problem.loads[0].notDuring = {{Minutes(30), Minutes(90)}};
        QCOMPARE(conflictOf(problem)[0].rules,
                 (std::vector<Rule>{Rule::NotDuring, Rule::MinRun, Rule::Horizon}));
        problem.loads[0].minRun = Minutes(30);
        QVERIFY(conflictOf(problem).empty());
        problem.loads[0].finishBy = Minutes(110);
        QCOMPARE(conflictOf(problem)[0].rules,
                 (std::vector<Rule>{Rule::FinishBy, Rule::NotDuring}));
        problem.loads[0].optional = true;
        QVERIFY(solve(problem)->leftOut == std::vector<LoadId>{firstLoad});
    }

    void whatIsNotWorthItsCostStaysOut()
    {
        Problem problem = over({50, 20}, {load(0, 60, 1000), load(1, 60, 2000)});
        problem.loads[0].optional = true;
        problem.loads[0].worth = {19 * aCent};
        const Plan out = solve(problem).value();
        QVERIFY(out.leftOut == std::vector<LoadId>{firstLoad});
        QVERIFY(out.runs == std::vector<Run>{run(1, 60, 120)});
        QVERIFY(*out.cost == Rational(40, 100) && *out.objective == Rational(59, 100));
        problem.loads[0].worth = {20 * aCent};
        const Plan equal = solve(problem).value();
        QVERIFY2(equal.leftOut.empty(), "among equals it runs: that is sooner than the horizon");
        QVERIFY(*equal.cost == Rational(60, 100) && *equal.objective == *equal.cost);
        problem.powerLimit = Watts{2500};
        QVERIFY2(solve(problem)->leftOut == std::vector<LoadId>{firstLoad},
                 "no room in the cheap hour");
    }

    void orderBindsOnlyLoadsThatRun()
    {
        Problem problem = over({50, 20}, {load(0, 60, 1000), load(1, 60, 2000)});
        problem.loads[1].after = {{.load = firstLoad, .within = Minutes(0)}};
        QVERIFY(solve(problem)->runs == (std::vector<Run>{run(0, 0, 60), run(1, 60, 120)}));
        problem.loads[0].optional = true;
        problem.loads[0].finishBy = Minutes(30);
        QVERIFY(solve(problem)->runs == std::vector<Run>{run(1, 60, 120)});
    }

    void loadsShareOwnPowerAndDoNotCountItTwice()
    {
        Problem problem = over({30, 30, 30}, {load(0, 60, 2000), load(1, 60, 2000)});
        problem.surplus = {
            {.window = {Minutes(0), Minutes(180)}, .power = {2000}, .earns = {8 * aCent}}};
        const Plan apart = solve(problem).value();
        QVERIFY(apart.runs == (std::vector<Run>{run(0, 0, 60), run(1, 60, 120)}));
        QVERIFY(*apart.cost == Rational(32, 100));
        problem.surplus[0].window.to = Minutes(90);
        const Plan partly = solve(problem).value();
        QVERIFY(*partly.cost == Rational(16 + 8 + 30, 100));
        QVERIFY(partly.runs == (std::vector<Run>{run(0, 0, 60), run(1, 30, 90)}));
    }

    void ownPowerThatEarnsMoreThanTheGridCostsIsUsedFirstAllTheSame()
    {
        // Buying to sell is not on offer: a load takes own power before it buys, so it
        // keeps away.
        Problem problem = over({20, 20, 20}, {load(0, 60, 2000)});
        problem.surplus = {
            {.window = {Minutes(0), Minutes(60)}, .power = {9000}, .earns = {90 * aCent}}};
        const Plan plan = solve(problem).value();
        QVERIFY(plan.runs == std::vector<Run>{run(0, 60, 120)});
        QVERIFY(*plan.cost == Rational(40, 100));
        problem.prices[1].price = {-5 * aCent};
        QVERIFY(*solve(problem)->cost == Rational(-10, 100));
        problem.loads[0].finishBy = Minutes(60);
        QVERIFY(*solve(problem)->cost == Rational(180, 100));
    }

    void dearOwnPowerIsBestSharedByLoadsThatMustRunThere()
    {
        Problem problem = over({10, 10}, {load(0, 60, 2000), load(1, 60, 2000)});
        problem.surplus = {
            {.window = {Minutes(0), Minutes(120)}, .power = {2000}, .earns = {50 * aCent}}};
        const Plan plan = solve(problem).value();
        QVERIFY(plan.runs == (std::vector<Run>{run(0, 0, 60), run(1, 0, 60)}));
        QVERIFY(*plan.cost == Rational(100 + 20, 100));
    }

    void pausesGoAroundDearAndQuietHours()
    {
        Problem problem = over({10, 50, 10, 40, 20}, {load(0, 120, 1200)});
        problem.loads[0].pausable = true;
        QVERIFY(solve(problem)->runs == (std::vector<Run>{run(0, 0, 60), run(0, 120, 180)}));
        problem.loads[0].notDuring = {{Minutes(120), Minutes(150)}};
        const Plan around = solve(problem).value();
        QVERIFY(around.runs ==
                (std::vector<Run>{run(0, 0, 60), run(0, 150, 180), run(0, 240, 270)}));
        problem.loads[0].minRun = Minutes(45);
        const Plan longer = solve(problem).value();
        QVERIFY(verify(problem, longer.runs).isFeasible());
        QVERIFY(longer.runs == (std::vector<Run>{run(0, 0, 60), run(0, 240, 300)}));
    }

    void withoutNeedThereIsNoPause()
    {
        Problem problem = over({10, 10, 10}, {load(0, 100, 1000)});
        problem.loads[0].pausable = true;
        QVERIFY(solve(problem)->runs == std::vector<Run>{run(0, 0, 100)});
        problem.loads.push_back(load(1, 20, 500));
        problem.loads[1].finishBy = Minutes(40);
        problem.loads[1].earliest = Minutes(10);
        problem.loads[0].notWith = {secondLoad};
        QVERIFY(solve(problem)->runs ==
                (std::vector<Run>{run(0, 0, 10), run(0, 30, 120), run(1, 10, 30)}));
    }

    void whatFollowsWaitsForTheLastPiece()
    {
        Problem problem = over({10, 50, 10, 5}, {load(0, 120, 1200), load(1, 60, 1000)});
        problem.loads[0].pausable = true;
        problem.loads[1].after = {{.load = firstLoad, .within = Minutes(0)}};
        const Plan plan = solve(problem).value();
        QVERIFY(plan.runs == (std::vector<Run>{run(0, 0, 60), run(0, 120, 180), run(1, 180, 240)}));
    }

    void whereTimeRunsOutThereIsAPlanAndATrueBound()
    {
        QRandomGenerator random(77);
        int stopped = 0;
        for (int i = 0; i < 400; ++i) {
            const Problem problem =
                randomChoices(random, 10, 3, {.pauses = true, .choices = true, .ownPower = true});
            const std::optional<everyplan::Best> best = everyplan::solve(problem);
            const Result<Plan> hasty =
                solve(problem, {.time = std::chrono::hours(1), .steps = i % 12});
            if (!best || !hasty) {
                QVERIFY(hasty ? hasty->status == PlanStatus::Infeasible
                              : hasty.error().kind == ErrorKind::NoPlanInTime);
                continue;
            }
            const Verdict verdict = verify(problem, hasty->runs);
            QVERIFY2(verdict.isFeasible(), toJson(problem).constData());
            QVERIFY2(verdict.cost == *hasty->cost, toJson(problem).constData());
            QVERIFY2(*hasty->bound <= best->objective, toJson(problem).constData());
            QVERIFY2(best->objective <= *hasty->objective, toJson(problem).constData());
            stopped += hasty->status == PlanStatus::Feasible ? 1 : 0;
        }
        QVERIFY(stopped > 20);
    }

    void equalsAreSettledOneAfterTheOtherWhereNumbersAreLong()
    {
        // Three days to the minute and prices with nine decimals: not all starts fit one number.
        std::vector<Load> loads;
        std::vector<Run> inTurn;
        for (int i = 0; i < 6; ++i) {
            loads.push_back(load(i, 61, 2033));
            inTurn.push_back(run(i, 61 * i, 61 * (i + 1)));
        }
        Problem problem = over({30}, loads, 4320);
        problem.prices[0].price = {312'345'679};
        problem.surplus = {
            {.window = {Minutes(0), Minutes(4320)}, .power = {2000}, .earns = {87'654'321}}};
        const Plan plan = solve(problem, {.time = std::chrono::minutes(5)}).value();
        QVERIFY(plan.status == PlanStatus::Proved);
        QVERIFY(plan.runs == inTurn);
        problem.loads[1].optional = true;
        problem.loads[1].worth = {-qint64{1'000'000'000}};
        const Plan without = solve(problem, {.time = std::chrono::minutes(5)}).value();
        QVERIFY(without.leftOut == std::vector<LoadId>{secondLoad});
        QVERIFY(without.runs[1].window.from == Minutes(61));
    }

    void numbersBeyond128BitsStayExact()
    {
        // The lengths have no common divisor, so their common multiple has over a hundred bits.
        std::vector<Load> loads;
        int start = 0;
        for (const int length :
             {127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199}) {
            loads.push_back(load(static_cast<int>(loads.size()), length, 1000));
            if (loads.size() > 1) {
                loads.back().after = {{.load = {static_cast<int>(loads.size()) - 2}}};
            }
            start += length;
        }
        Problem problem = over({10, 30}, loads, 1000);
        problem.prices.back().window.to = Minutes(start);
        problem.horizon = Minutes(start);
        problem.loads[3].pausable = true;
        problem.loads[15].optional = true;
        problem.loads[15].worth = {5 * aCent};
        problem.surplus = {
            {.window = {Minutes(100), Minutes(700)}, .power = {300}, .earns = {7 * aCent}}};
        const Plan plan = solve(problem, {.time = std::chrono::minutes(5)}).value();
        QVERIFY(plan.status == PlanStatus::Proved);
        QVERIFY(plan.leftOut == std::vector<LoadId>{LoadId{15}});
        const Verdict verdict = verify(problem, plan.runs);
        QVERIFY(verdict.isFeasible());
        QVERIFY(verdict.cost == *plan.cost);
        QVERIFY(*plan.objective == *plan.cost + Rational(5, 100));
    }

    void manyLoadsOverThreeDaysComeToAnEndByStepsAlone()
    {
        QRandomGenerator random(8);
        std::vector<int> cents;
        for (int i = 0; i < 72; ++i) {
            cents.push_back(random.bounded(-3, 40));
        }
        std::vector<Load> loads;
        for (int i = 0; i < 12; ++i) {
            loads.push_back(load(i, 30 + 7 * i, 400 + 300 * i));
            loads.back().pausable = i % 3 == 0;
            loads.back().minRun = Minutes(10);
            loads.back().optional = i % 4 == 1;
            loads.back().worth = {20 * aCent};
        }
        Problem problem = over(cents, loads);
        problem.powerLimit = Watts{5000};
        problem.surplus = {
            {.window = {Minutes(600), Minutes(900)}, .power = {3000}, .earns = {8 * aCent}},
            {.window = {Minutes(2000), Minutes(2300)}, .power = {1500}, .earns = {8 * aCent}}};
        const SolverLimits limits{.time = std::chrono::hours(1), .steps = 60};
        const Plan plan = solve(problem, limits).value();
        const Verdict verdict = verify(problem, plan.runs);
        QVERIFY(verdict.isFeasible());
        QVERIFY(verdict.cost == *plan.cost && *plan.bound <= *plan.objective);
        QVERIFY2(solve(problem, limits).value() == plan, "as many steps lead to the same plan");
    }
};

REGISTER_TEST(TestChoices)
#include "testchoices.moc"
