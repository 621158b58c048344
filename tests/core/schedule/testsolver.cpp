// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "minutebyminute.h"
#include "problemjson.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "solver.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
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

    void whatARunCostsIsKnownForEachStart()
    {
        const Problem problem = sampleproblems::theCase();
        QVERIFY(runCost(problem, {0}, Minutes(0)) == Rational(540, 1000));
        QVERIFY(runCost(problem, {0}, Minutes(90)) == Rational(264, 1000));
        QVERIFY(runCost(problem, {0}, Minutes(60)) == Rational(180 + 176, 1000));
        QVERIFY(runCost(problem, {1}, Minutes(330)) == Rational(1680, 1000));
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
};

REGISTER_TEST(TestSolver)
#include "testsolver.moc"
