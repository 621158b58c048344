// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "conflictcheck.h"
#include "minutebyminute.h"
#include "problemjson.h"
#include "randomproblems.h"
#include "sampleproblems.h"
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

std::vector<int> startsOf(const Plan &plan)
{
    std::vector<int> starts;
    for (const Run &run : plan.runs) {
        starts.push_back(static_cast<int>(run.window.from.count()));
    }
    return starts;
}

QByteArray inWords(const std::vector<int> &starts)
{
    QByteArray text;
    for (const int start : starts) {
        text += QByteArray::number(start) + ' ';
    }
    return text;
}

/// Fails with the problem's JSON where the solver and the enumeration of all plans differ.
void compareWithAllPlans(const Problem &problem)
{
    const Result<Plan> plan = solve(problem);
    const std::optional<minutebyminute::Best> best = minutebyminute::solve(problem);
    const QByteArray json = toJson(problem);
    QVERIFY2(plan.has_value(), json.constData());
    if (!best) {
        QVERIFY2(plan->status == PlanStatus::Infeasible, json.constData());
        return;
    }
    QVERIFY2(plan->status == PlanStatus::Proved, json.constData());
    const QByteArray both = json + inWords(startsOf(*plan)) + "/ " + inWords(best->starts);
    QVERIFY2(*plan->cost == best->cost, both.constData());
    QVERIFY2(startsOf(*plan) == best->starts, both.constData());
    QVERIFY2(*plan->bound == best->cost && *plan->objective == best->cost, json.constData());
}

} // namespace

class TestSolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseComesOutAsItMust()
    {
        const Result<Plan> plan = solve(sampleproblems::theCase());
        QVERIFY(plan.has_value());
        QVERIFY(plan->status == PlanStatus::Proved);
        QCOMPARE(startsOf(*plan), (std::vector<int>{90, 330}));
        QCOMPARE(plan->runs[0].window.to.count(), 180);
        QCOMPARE(plan->runs[1].window.to.count(), 450);
        QVERIFY(*plan->cost == Rational(1944, 1000));
        QVERIFY(*plan->objective == *plan->cost && *plan->bound == *plan->cost);
        QVERIFY(plan->conflict.empty() && plan->leftOut.empty());
    }

    void whatGreedyPlannersMissIsFound_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<std::vector<int>>("starts");
        QTest::addColumn<int>("cents");
        rowsThatGreedyPlannersMiss();
    }
    void whatGreedyPlannersMissIsFound()
    {
        QFETCH(Problem, problem);
        QFETCH(std::vector<int>, starts);
        QFETCH(int, cents);
        const Plan plan = solve(problem).value();
        QVERIFY(plan.status == PlanStatus::Proved);
        QCOMPARE(startsOf(plan), starts);
        QVERIFY(*plan.cost == Rational(cents, 100));
    }

    void numbersBeyond128BitsStayExact()
    {
        // The lengths have no common divisor, so their common multiple has over a hundred bits.
        const std::vector<int> lengths{127, 131, 137, 139, 149, 151, 157, 163,
                                       167, 173, 179, 181, 191, 193, 197, 199};
        std::vector<Load> loads;
        Rational expected = 0;
        int start = 0;
        for (const int length : lengths) {
            loads.push_back(load(static_cast<int>(loads.size()), length, 1000));
            if (loads.size() > 1) {
                loads.back().after = {{.load = {static_cast<int>(loads.size()) - 2}}};
            }
            const int cheap = std::max(0, std::min(length, 1000 - start));
            expected += Rational(10 * cheap + 30 * (length - cheap), 100 * length);
            start += length;
        }
        Problem problem = over({10, 30}, loads, 1000);
        problem.prices.back().window.to = Minutes(start);
        problem.horizon = Minutes(start);
        const Plan plan = solve(problem).value();
        QVERIFY(plan.status == PlanStatus::Proved);
        QVERIFY(*plan.cost == expected);
        QVERIFY(verify(problem, plan.runs).isFeasible());
    }

    void whereTimeRunsOutThereIsAPlanAndATrueBound()
    {
        QRandomGenerator random(5);
        int stopped = 0;
        for (int i = 0; i < 40; ++i) {
            Problem problem = crowdedDay(random, 5);
            for (PriceBand &band : problem.prices) {
                band.price.billionths -= i % 2 == 0 ? 0 : qint64{500'000'000};
            }
            const Plan hasty = solve(problem, {.time = std::chrono::milliseconds(0)}).value();
            const Plan best = solve(problem, {.time = std::chrono::minutes(5)}).value();
            QVERIFY(best.status == PlanStatus::Proved);
            QVERIFY2(verify(problem, hasty.runs).isFeasible(), toJson(problem).constData());
            QVERIFY(*hasty.bound <= *best.cost && *best.cost <= *hasty.cost);
            QVERIFY((*hasty.bound == *hasty.cost) == (hasty.status == PlanStatus::Proved));
            stopped += hasty.status == PlanStatus::Feasible ? 1 : 0;
        }
        QVERIFY(stopped > 0);
    }

    void fortyLoadsUnderALimitComeToAnEndByStepsAlone_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::newRow("a day") << fullHouse(24);
        QTest::newRow("three days") << fullHouse(72);
        Problem chained = fullHouse(72);
        for (std::size_t i = 1; i < chained.loads.size(); ++i) {
            chained.loads[i].after = {{.load = chained.loads[i - 1].id, .within = Minutes(600)}};
            chained.loads[i].notDuring = {{Minutes(0), Minutes(10)}, {Minutes(700), Minutes(760)}};
        }
        QTest::newRow("one after the other, with quiet times") << chained;
        Problem shy = fullHouse(72);
        for (std::size_t i = 1; i < shy.loads.size(); ++i) {
            for (std::size_t other = 0; other < i; ++other) {
                shy.loads[i].notWith.push_back(shy.loads[other].id);
            }
        }
        QTest::newRow("no two at once") << shy;
    }
    void fortyLoadsUnderALimitComeToAnEndByStepsAlone()
    {
        QFETCH(Problem, problem);
        const SolverLimits limits{.time = std::chrono::hours(1), .steps = 60};
        const Result<Plan> plan = solve(problem, limits);
        QVERIFY(plan.has_value());
        QVERIFY(plan->status != PlanStatus::Infeasible);
        const Verdict verdict = verify(problem, plan->runs);
        QVERIFY(verdict.isFeasible());
        QVERIFY(verdict.cost == *plan->cost);
        const bool hasGap = *plan->bound < *plan->cost;
        QVERIFY(*plan->bound > 0 && hasGap == (plan->status == PlanStatus::Feasible));
        QVERIFY2(solve(problem, limits).value() == *plan, "as many steps lead to the same plan");
    }

    void moreStepsNeverLeadToAWorseAnswer()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 10; ++i) {
            const Problem problem = crowdedDay(random, 5);
            const auto cost = [&problem](qint64 steps) {
                return *solve(problem, {.time = std::chrono::hours(1), .steps = steps})->cost;
            };
            const Rational best = cost(std::numeric_limits<qint64>::max());
            QVERIFY(best <= cost(200) && best <= cost(0));
        }
    }

    void whatIsNeitherFoundNorProvedIsSaidToBeSo()
    {
        // Four gaps that are filled to the last minute: easy to make, hard to find.
        QRandomGenerator random(12);
        int unknown = 0;
        for (int i = 0; i < 10; ++i) {
            const Problem problem = filledGaps(random);
            const Result<Plan> plan = solve(problem, {.time = std::chrono::hours(1), .steps = 0});
            if (plan) {
                QVERIFY(plan->status != PlanStatus::Infeasible);
                QVERIFY(verify(problem, plan->runs).isFeasible());
            } else {
                QVERIFY(plan.error().kind == ErrorKind::NoPlanInTime);
                ++unknown;
            }
        }
        QVERIFY(unknown > 0);
    }

    void whatTheLimitCannotBearIsProvedWithoutSearch()
    {
        const SolverLimits limits{.time = std::chrono::hours(1), .steps = 2000};
        Problem energy = fullHouse(24);
        energy.powerLimit = Watts{2000};
        for (Load &each : energy.loads) {
            each.finishBy = Minutes(1190);
        }
        const Plan plan = solve(energy, limits).value();
        QVERIFY(plan.status == PlanStatus::Infeasible);
        QVERIFY(!plan.conflict.back().load);
        QCOMPARE(plan.conflict.back().rules, std::vector<Rule>{Rule::PowerLimit});
        std::vector<Load> inTurn;
        for (int i = 0; i < 40; ++i) {
            inTurn.push_back(load(i, 40, 40));
        }
        Problem turns = over(std::vector<int>(24, 10), inTurn);
        turns.powerLimit = Watts{119};
        QVERIFY(solve(turns, limits)->status == PlanStatus::Infeasible);
        turns.powerLimit = Watts{120};
        QVERIFY(solve(turns, limits)->status == PlanStatus::Proved);
    }

    void aConflictThatTheStepsDoNotSufficeForIsTrueAllTheSame()
    {
        QRandomGenerator random(9);
        int infeasible = 0;
        for (int i = 0; i < 150 && !QTest::currentTestFailed(); ++i) {
            const Problem problem =
                randomproblems::problem(random, {.horizon = 10, .mostLoads = 3});
            const Result<Plan> plan =
                solve(problem, {.time = std::chrono::hours(1), .steps = i % 20});
            if (plan && plan->status == PlanStatus::Infeasible) {
                ++infeasible;
                QVERIFY(!plan->conflict.empty());
                const std::optional<Problem> together =
                    conflictcheck::reduced(problem, plan->conflict);
                QVERIFY(!together || !minutebyminute::isPossible(*together));
            }
        }
        QVERIFY(infeasible > 20);
    }

    void wholeDaysKeepAllRulesAtTheCostTheVerifierFinds()
    {
        QRandomGenerator random(6);
        for (int i = 0; i < 40; ++i) {
            const Problem problem = crowdedDay(random, 4);
            const Plan plan = solve(problem).value();
            const Verdict verdict = verify(problem, plan.runs);
            QVERIFY2(verdict.isFeasible(), toJson(problem).constData());
            QVERIFY2(verdict.cost == *plan.cost, toJson(problem).constData());
        }
    }

    void conflictsNameWhatCannotHoldTogether_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<std::vector<ConflictPart>>("conflict");
        rowsOfConflicts();
    }
    void conflictsNameWhatCannotHoldTogether()
    {
        QFETCH(Problem, problem);
        QFETCH(std::vector<ConflictPart>, conflict);
        const Plan plan = solve(problem).value();
        QVERIFY(plan.status == PlanStatus::Infeasible);
        QVERIFY(!plan.cost && !plan.objective && !plan.bound && plan.runs.empty());
        QVERIFY(plan.conflict == conflict);
    }

    void conflictsCannotBeMadeSmaller()
    {
        QRandomGenerator random(9);
        int infeasible = 0;
        for (int i = 0; i < 150 && !QTest::currentTestFailed(); ++i) {
            const Problem problem =
                randomproblems::problem(random, {.horizon = 10, .mostLoads = 3});
            const Plan plan = solve(problem).value();
            if (plan.status == PlanStatus::Infeasible) {
                ++infeasible;
                conflictcheck::check(problem, plan.conflict, minutebyminute::isPossible);
            }
        }
        QVERIFY(infeasible > 20);
    }

    void smallProblemsComeOutAsWhenAllPlansAreTried_data()
    {
        QTest::addColumn<int>("horizon");
        QTest::addColumn<int>("loads");
        QTest::addColumn<int>("times");
        QTest::newRow("one load") << 40 << 1 << 1500;
        QTest::newRow("up to two loads") << 30 << 2 << 1500;
        QTest::newRow("up to three loads") << 20 << 3 << 1000;
        QTest::newRow("up to four loads") << 12 << 4 << 400;
    }
    void smallProblemsComeOutAsWhenAllPlansAreTried()
    {
        QFETCH(int, horizon);
        QFETCH(int, loads);
        QFETCH(int, times);
        QRandomGenerator random(static_cast<quint32>(horizon));
        for (int i = 0; i < times; ++i) {
            compareWithAllPlans(
                randomproblems::problem(random, {.horizon = horizon, .mostLoads = loads}));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

private:
    static void rowsThatGreedyPlannersMiss()
    {
        Problem ordered =
            over({300, 1000, 1000, 100, 900, 900}, {load(0, 60, 1000), load(1, 120, 2000)});
        ordered.loads[1].after = {{.load = {0}}};
        QTest::newRow("the cheapest hour first leaves only dear ones")
            << ordered << std::vector<int>{0, 180} << 1300;
        Problem falling =
            over({500, 400, 300, 200, 100, 0}, {load(0, 120, 2000), load(1, 120, 2000)});
        falling.loads[1].after = {{.load = {0}}};
        QTest::newRow("waiting for the end leaves no room for two")
            << falling << std::vector<int>{120, 240} << 600;
        Problem between = over({500, 100, 300}, {load(0, 90, 1500)});
        between.loads[0].finishBy = Minutes(120);
        QTest::newRow("the best start lies between price edges")
            << between << std::vector<int>{30} << 350;
        Problem window = over({500, 400, 300, 100}, {load(0, 90, 1500)});
        window.loads[0].notDuring = {{Minutes(180), Minutes(240)}};
        QTest::newRow("a window before the horizon is not overrun")
            << window << std::vector<int>{90} << 500;
        Problem flat = over({100, 100}, {load(0, 30, 1000), load(1, 30, 1000)});
        flat.loads[1].notWith = {{0}};
        QTest::newRow("among equals the first load goes first")
            << flat << std::vector<int>{0, 30} << 200;
        flat.loads[0].after = {{.load = {1}}};
        QTest::newRow("unless order says otherwise") << flat << std::vector<int>{30, 0} << 200;
        flat.loads[0].after.clear();
        flat.loads[1].notWith.clear();
        flat.powerLimit = Watts{3999};
        QTest::newRow("the limit keeps them apart too") << flat << std::vector<int>{0, 30} << 200;
        flat.powerLimit = Watts{4000};
        QTest::newRow("at the limit they may run together")
            << flat << std::vector<int>{0, 0} << 200;
        Problem paid = over({100, -200, 100}, {load(0, 90, 1500)});
        QTest::newRow("a negative price is earned once")
            << paid << std::vector<int>{30} << (50 - 200);
    }

    static void rowsOfConflicts()
    {
        using Parts = std::vector<ConflictPart>;
        const LoadId a{0};
        const LoadId b{1};
        Problem problem = over({10, 10}, {load(0, 121, 100)});
        QTest::newRow("longer than there is time")
            << problem << Parts{{.load = a, .rules = {Rule::Horizon}}};
        problem = over({10, 10}, {load(0, 60, 100)});
        problem.loads[0].earliest = Minutes(30);
        problem.loads[0].finishBy = Minutes(80);
        problem.loads[0].notDuring = {{Minutes(0), Minutes(5)}};
        QTest::newRow("too early a deadline")
            << problem << Parts{{.load = a, .rules = {Rule::Earliest, Rule::FinishBy}}};
        problem.loads[0].finishBy = Minutes(59);
        QTest::newRow("a deadline that nothing can keep")
            << problem << Parts{{.load = a, .rules = {Rule::FinishBy}}};
        problem.loads[0].finishBy.reset();
        problem.loads[0].earliest = Minutes(0);
        problem.loads[0].notDuring = {{Minutes(50), Minutes(70)}};
        QTest::newRow("a quiet time in the middle")
            << problem << Parts{{.load = a, .rules = {Rule::NotDuring, Rule::Horizon}}};
        problem = over({10, 10}, {load(0, 60, 6000), load(1, 61, 100)});
        problem.powerLimit = Watts{5999};
        QTest::newRow("one load over the limit") << problem << Parts{{.rules = {Rule::PowerLimit}}};
        problem.powerLimit = Watts{6050};
        QTest::newRow("no room for two under the limit")
            << problem
            << Parts{{.load = a, .rules = {Rule::Horizon}},
                     {.load = b, .rules = {Rule::Horizon}},
                     {.rules = {Rule::PowerLimit}}};
        problem.powerLimit.reset();
        problem.loads[1].after = {{.load = a}};
        QTest::newRow("no room for one behind the other")
            << problem << Parts{{.load = b, .rules = {Rule::After, Rule::Horizon}}};
    }

    /// A day of quarter-hours with \a loads whose rules and limit often stand in each other's way.
    static Problem crowdedDay(QRandomGenerator &random, int loads)
    {
        std::vector<int> cents;
        for (int i = 0; i < 96; ++i) {
            cents.push_back(random.bounded(5, 60));
        }
        std::vector<Load> list;
        for (int i = 0; i < loads; ++i) {
            list.push_back(load(i, 5 * random.bounded(6, 40), random.bounded(500, 6000)));
        }
        list[1].after = {{.load = {0}}};
        list[3].notWith = {{2}};
        Problem problem = over(cents, list, 15);
        problem.powerLimit = Watts{4500};
        for (const Load &each : list) {
            const qint64 power = energy(each).value * 60 / duration(each).count() + 1;
            problem.powerLimit->value = std::max(problem.powerLimit->value, power);
        }
        return problem;
    }

    /// Forty loads of 30 to 69 minutes over \a hours of quarter-hourly prices, and a limit under
    /// which two or three run at a time.
    static Problem fullHouse(int hours)
    {
        std::vector<int> cents;
        for (int i = 0; i < hours * 4; ++i) {
            cents.push_back(5 + (i * 37) % 53);
        }
        std::vector<Load> list;
        for (int i = 0; i < Problem::mostLoads; ++i) {
            list.push_back(load(i, 30 + i, 1000));
        }
        Problem problem = over(cents, list, 15);
        problem.powerLimit = Watts{5000};
        return problem;
    }

    /// Loads of odd lengths, one at a time, that just fill the gaps between quiet times.
    static Problem filledGaps(QRandomGenerator &random)
    {
        constexpr int gap = 300;
        constexpr int gaps = 4;
        std::vector<Load> list;
        std::vector<Window> quiet;
        for (int i = 0; i < gaps; ++i) {
            int left = gap;
            for (int part = 5; part > 0; --part) {
                const int mean = left / part;
                const int length = part == 1 ? left : random.bounded(mean - 15, mean + 15);
                list.push_back(load(static_cast<int>(list.size()), length, length * 10));
                left -= length;
            }
            quiet.push_back({Minutes((i + 1) * (gap + 60) - 60), Minutes((i + 1) * (gap + 60))});
        }
        for (Load &each : list) {
            each.notDuring = quiet;
        }
        Problem problem = over(std::vector<int>(24, 10), std::move(list));
        problem.powerLimit = Watts{1000};
        return problem;
    }
};

REGISTER_TEST(TestSolver)
#include "testsolver.moc"
