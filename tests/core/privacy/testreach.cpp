// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "reach.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace sampleproblems;

namespace
{

Window window(int from, int to)
{
    return {Minutes(from), Minutes(to)};
}

std::vector<Window> reachOfFirst(const Problem &problem)
{
    return reachOf(problem, problem.loads.front());
}

} // namespace

class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoadReachesWhatItsOwnRulesLeave()
    {
        Problem problem = over({10, 20, 30, 40}, {load(0, 30, 500)});
        QVERIFY(reachOfFirst(problem) == std::vector{window(0, 240)});
        problem.loads[0].earliest = Minutes(20);
        problem.loads[0].finishBy = Minutes(200);
        QVERIFY(reachOfFirst(problem) == std::vector{window(20, 200)});
        problem.loads[0].notDuring = {window(0, 40), window(100, 150)};
        QVERIFY((reachOfFirst(problem) == std::vector{window(40, 100), window(150, 200)}));
    }

    void aStretchThatIsTooShortIsNotReached()
    {
        Problem problem = over({10, 20, 30, 40}, {load(0, 30, 500)});
        problem.loads[0].notDuring = {window(29, 100), window(130, 211)};
        QVERIFY(reachOfFirst(problem) == std::vector{window(100, 130)});
    }

    void aPieceOfALoadThatMayPauseReachesShorterStretches()
    {
        Problem problem = over({10, 20, 30, 40}, {load(0, 30, 500)});
        problem.loads[0].notDuring = {window(29, 100), window(110, 211)};
        problem.loads[0].pausable = true;
        problem.loads[0].minRun = Minutes(11);
        QVERIFY((reachOfFirst(problem) == std::vector{window(0, 29), window(211, 240)}));
        problem.loads[0].minRun = Minutes(10);
        QCOMPARE(reachOfFirst(problem).size(), size_t{3});
    }

    void aLoadThatCannotRunReachesNothing()
    {
        Problem problem = over({10, 20, 30, 40}, {load(0, 30, 500)});
        problem.loads[0].finishBy = Minutes(29);
        QVERIFY(reachOfFirst(problem).empty());
        problem.loads[0].earliest = Minutes(100);
        QVERIFY(reachOfFirst(problem).empty());
    }

    void theCaseEndsWithTheBandOfItsLastDeadline()
    {
        const Problem left = withoutUnreached(sampleproblems::theCase());
        QCOMPARE(left.horizon, Minutes(1350));
        std::vector<PriceBand> prices = sampleproblems::theCase().prices;
        prices.pop_back();
        QVERIFY(left.prices == prices);
        QVERIFY(left.loads == sampleproblems::theCase().loads);
    }

    void aBandBetweenOthersTakesThePriceOfItsNeighbour()
    {
        Problem problem = over({10, 20, 30, 40, 50}, {load(0, 30, 500)});
        problem.loads[0].earliest = Minutes(60);
        problem.loads[0].notDuring = {window(120, 180)};
        const std::vector<PriceBand> prices = withoutUnreached(problem).prices;
        const std::vector<PriceBand> expected = hourly({20, 20, 20, 40, 50});
        QVERIFY(prices == expected);
    }

    void ownPowerThatNoLoadReachesIsLeftOut()
    {
        Problem problem = over({10, 20, 30}, {load(0, 30, 500)});
        problem.loads[0].finishBy = Minutes(60);
        problem.surplus = {{.window = window(10, 40), .power = {900}, .earns = {1}},
                           {.window = window(60, 100), .power = {800}, .earns = {2}}};
        const Problem left = withoutUnreached(problem);
        QCOMPARE(left.surplus.size(), size_t{1});
        QCOMPARE(left.surplus[0].power.value, 900);
        QCOMPARE(left.horizon, Minutes(60));
    }

    void whereNothingCanRunOnePriceIsLeft()
    {
        Problem problem = over({10, 20, 30}, {load(0, 30, 500)});
        problem.loads[0].finishBy = Minutes(10);
        const Problem left = withoutUnreached(problem);
        QCOMPARE(left.horizon, problem.horizon);
        QVERIFY(left.prices == hourly({10, 10, 10}));
        QVERIFY(check(left).has_value());
    }
};

REGISTER_TEST(TestReach)
#include "testreach.moc"
