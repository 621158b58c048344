// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "minutebyminute.h"
#include "problemjson.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "sampleruns.h"
#include "testregistry.h"
#include "verifier.h"

#include <QTest>

using namespace gatehouse;
using sampleproblems::load;
using sampleproblems::over;

namespace
{

QByteArray inWords(const std::vector<Violation> &violations)
{
    QByteArray text;
    for (const Violation &each : violations) {
        text += ruleName(each.rule).toUtf8() + ' ' +
                (each.load ? toString(*each.load).toUtf8() : QByteArray("house")) + ' ' +
                QByteArray::number(each.when.from.count()) + '-' +
                QByteArray::number(each.when.to.count()) + "; ";
    }
    return text;
}

Violation violation(Rule rule, std::optional<LoadId> load, int from, int to,
                    std::optional<LoadId> other = {})
{
    return {.rule = rule, .load = load, .when = {Minutes(from), Minutes(to)}, .other = other};
}

constexpr LoadId a{0};
constexpr LoadId b{1};

} // namespace

class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCasesPlanKeepsAllRulesAndCostsWhatItMust()
    {
        const Verdict verdict =
            verify(sampleproblems::theCase(), {run(1, 330, 450), run(0, 90, 180)});
        QVERIFY(verdict.isFeasible());
        QVERIFY(verdict.cost == Rational(1944, 1000));
    }

    void eachBrokenRuleIsNamedWithWhereItBreaks_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<std::vector<Run>>("runs");
        QTest::addColumn<std::vector<Violation>>("violations");
        rulesOfOneLoad();
        rulesOfTwoLoads();
        rulesOfTheHouse();
    }
    void eachBrokenRuleIsNamedWithWhereItBreaks()
    {
        QFETCH(Problem, problem);
        QFETCH(std::vector<Run>, runs);
        QFETCH(std::vector<Violation>, violations);
        QVERIFY(verify(problem, runs).violations == violations);
    }

    void piecesThatTouchAreOneRun()
    {
        const Problem problem = over({10, 10}, {load(0, 60, 600)});
        QVERIFY(verify(problem, {run(0, 30, 60), run(0, 0, 30)}).isFeasible());
    }

    void pausesMakeRoomForOthers()
    {
        Problem problem = over({10, 10}, {load(0, 40, 600), load(1, 20, 100)});
        problem.loads[0].pausable = true;
        problem.loads[0].minRun = Minutes(20);
        problem.loads[1].notWith = {a};
        const Verdict verdict = verify(problem, {run(0, 0, 20), run(1, 20, 40), run(0, 40, 60)});
        QVERIFY(verdict.isFeasible());
    }

    void orderBindsOnlyIfBothRun()
    {
        Problem problem = over({10, 10}, {load(0, 40, 600), load(1, 20, 100)});
        problem.loads[0].optional = true;
        problem.loads[1].after = {{.load = a, .within = Minutes(0)}};
        QVERIFY(verify(problem, {run(1, 0, 20)}).isFeasible());
    }

    void thePowerLimitIsComparedExactly()
    {
        // 60 * 1 / 7 W and 60 * 2 / 7 W together are just over 25.714 W.
        Problem problem = over({10}, {load(0, 7, 1), load(1, 7, 2)});
        problem.powerLimit = Watts{25};
        const std::vector<Run> runs{run(0, 0, 7), run(1, 0, 7)};
        QVERIFY(!verify(problem, runs).isFeasible());
        problem.powerLimit = Watts{26};
        QVERIFY(verify(problem, runs).isFeasible());
        problem = over({10}, {load(0, 7, 3), load(1, 7, 4)});
        problem.powerLimit = Watts{60};
        QVERIFY(verify(problem, runs).isFeasible());
    }

    void phasesCostWhatTheirOwnHourCosts()
    {
        Load phased = load(0, 60, 1000);
        phased.phases.push_back({.duration = Minutes(60), .energy = {3000}});
        const Problem problem = over({10, 20, 40}, {phased});
        QVERIFY(verify(problem, {run(0, 0, 120)}).cost == Rational(70, 100));
        QVERIFY(verify(problem, {run(0, 30, 150)}).cost == Rational(15 + 90, 100));
    }

    void ownPowerCoversWhatItCanEvenWhereSellingWouldPayMore()
    {
        Problem problem = over({10}, {load(0, 60, 3000), load(1, 60, 1000)});
        problem.surplus = {
            {.window = {Minutes(0), Minutes(30)}, .power = {2500}, .earns = {900'000'000}}};
        // Half an hour at 2.5 kW for 0.90 and 1.5 kW for 0.10, half an hour at 4 kW for 0.10.
        const Verdict verdict = verify(problem, {run(0, 0, 60), run(1, 0, 60)});
        QVERIFY(verdict.cost == Rational(1125 + 75 + 200, 1000));
    }

    void whatLiesOutsideCostsNothing()
    {
        const Problem problem = over({10}, {load(0, 60, 1000)});
        QVERIFY(verify(problem, {run(0, 30, 90)}).cost == Rational(5, 100));
        QVERIFY(verify(problem, {run(0, -30, 30)}).cost == Rational(5, 100));
        QVERIFY(verify(problem, {run(5, 0, 60)}).cost == 0);
        QVERIFY(verify(problem, {run(0, 900'000, 900'060)}).cost == 0);
    }

    void verdictsAreThoseOfTheMinuteByMinuteCheck()
    {
        QRandomGenerator random(11);
        int feasible = 0;
        for (int i = 0; i < 6000; ++i) {
            const Problem problem = randomproblems::problem(
                random, {.horizon = 30, .mostLoads = 4, .everyField = true});
            const std::vector<Run> runs = randomproblems::runs(random, problem);
            const Verdict verdict = verify(problem, runs);
            const Verdict expected = minutebyminute::verify(problem, runs);
            const QByteArray json = inWords(verdict.violations) + "\nexpected " +
                                    inWords(expected.violations) + '\n' + toJson(problem);
            QVERIFY2(verdict.violations == expected.violations, json.constData());
            QVERIFY2(verdict.cost == expected.cost, json.constData());
            feasible += verdict.isFeasible() ? 1 : 0;
        }
        QVERIFY(feasible > 100);
    }

private:
    static void row(const char *name, const Problem &problem, const std::vector<Run> &runs,
                    const std::vector<Violation> &violations)
    {
        QTest::newRow(name) << problem << runs << violations;
    }

    static void rulesOfOneLoad()
    {
        Problem problem = over({10, 10, 10}, {load(0, 60, 600)});
        Load &only = problem.loads[0];
        row("kept", problem, {run(0, 0, 60)}, {});
        row("missing", problem, {}, {violation(Rule::Missing, a, 0, 0)});
        row("too short", problem, {run(0, 5, 64)}, {violation(Rule::Duration, a, 5, 64)});
        row("too long", problem, {run(0, 5, 66)}, {violation(Rule::Duration, a, 5, 66)});
        row("no time at all", problem, {run(0, 5, 5)}, {violation(Rule::Duration, a, 5, 5)});
        row("no time at all beside a good run", problem, {run(0, 5, 65), run(0, 200, 200)},
            {violation(Rule::Duration, a, 200, 200)});
        row("no time at all in the middle of a good run", problem, {run(0, 5, 65), run(0, 30, 30)},
            {violation(Rule::Duration, a, 30, 30)});
        row("backwards beside a good run", problem, {run(0, 5, 65), run(0, 200, 100)},
            {violation(Rule::Duration, a, 200, 100)});
        row("no time at all before now", problem, {run(0, 5, 65), run(0, -5, -5)},
            {violation(Rule::Duration, a, -5, -5)});
        row("no time at all behind the horizon", problem, {run(0, 5, 65), run(0, 9000, 9000)},
            {violation(Rule::Duration, a, 9000, 9000)});
        row("split though not pausable", problem, {run(0, 0, 30), run(0, 31, 61)},
            {violation(Rule::Duration, a, 0, 61)});
        row("twice at once", problem, {run(0, 0, 30), run(0, 0, 30)},
            {violation(Rule::Duration, a, 0, 30)});
        row("behind the horizon", problem, {run(0, 121, 181)},
            {violation(Rule::Horizon, a, 121, 181)});
        row("before now", problem, {run(0, -1, 59)},
            {violation(Rule::Earliest, a, -1, 0), violation(Rule::Horizon, a, -1, 59)});
        only.earliest = Minutes(10);
        row("too early", problem, {run(0, 8, 68)}, {violation(Rule::Earliest, a, 8, 10)});
        only.finishBy = Minutes(100);
        row("at the deadline", problem, {run(0, 40, 100)}, {});
        row("too late", problem, {run(0, 45, 105)}, {violation(Rule::FinishBy, a, 100, 105)});
        row("wholly too late", problem, {run(0, 110, 170)},
            {violation(Rule::FinishBy, a, 110, 170)});
        only.notDuring = {{Minutes(0), Minutes(20)}, {Minutes(75), Minutes(80)}};
        row("in quiet times", problem, {run(0, 18, 78)},
            {violation(Rule::NotDuring, a, 18, 20), violation(Rule::NotDuring, a, 75, 78)});
        only = load(0, 60, 600);
        only.pausable = true;
        only.minRun = Minutes(25);
        row("a piece too short", problem, {run(0, 0, 24), run(0, 30, 66)},
            {violation(Rule::MinRun, a, 0, 24)});
        row("pieces long enough", problem, {run(0, 0, 25), run(0, 30, 65)}, {});
    }

    static void rulesOfTwoLoads()
    {
        Problem problem = over({10, 10, 10}, {load(0, 60, 600), load(1, 30, 600)});
        problem.loads[1].after = {{.load = a, .within = Minutes(10)}};
        row("in order", problem, {run(0, 0, 60), run(1, 70, 100)}, {});
        row("too soon after", problem, {run(0, 0, 60), run(1, 59, 89)},
            {violation(Rule::After, b, 59, 60, a)});
        row("too long after", problem, {run(0, 0, 60), run(1, 71, 101)},
            {violation(Rule::Within, b, 70, 71, a)});
        problem.loads[1].after.clear();
        problem.loads[1].notWith = {a};
        row("one behind the other", problem, {run(0, 30, 90), run(1, 0, 30)}, {});
        row("together though apart", problem, {run(0, 10, 70), run(1, 0, 30)},
            {violation(Rule::NotWith, a, 10, 30, b)});
        problem.loads[0].notWith = {b};
        row("said by both, broken once", problem, {run(0, 10, 70), run(1, 0, 30)},
            {violation(Rule::NotWith, a, 10, 30, b)});
    }

    static void rulesOfTheHouse()
    {
        Problem problem = over({10, 10, 10}, {load(0, 60, 600), load(1, 30, 600)});
        problem.powerLimit = Watts{1800};
        row("at the limit", problem, {run(0, 0, 60), run(1, 0, 30)}, {});
        problem.powerLimit = Watts{1799};
        row("over the limit", problem, {run(0, 0, 60), run(1, 10, 40)},
            {violation(Rule::PowerLimit, std::nullopt, 10, 40)});
        row("nobody knows it", problem, {run(0, 0, 60), run(1, 60, 90), run(9, 0, 10)},
            {violation(Rule::UnknownLoad, LoadId{9}, 0, 10)});
        problem.loads[0].earliest = Minutes(5);
        row("by load, then by rule, the house last", problem,
            {run(4, 0, 9), run(0, 1, 62), run(1, 20, 49)},
            {violation(Rule::Earliest, a, 1, 5), violation(Rule::Duration, a, 1, 62),
             violation(Rule::Duration, b, 20, 49), violation(Rule::UnknownLoad, LoadId{4}, 0, 9),
             violation(Rule::PowerLimit, std::nullopt, 20, 49)});
    }
};

REGISTER_TEST(TestVerifier)
#include "testverifier.moc"
