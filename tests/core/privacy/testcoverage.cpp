// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "coverage.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

#include <functional>

using namespace gatehouse;
using What = Difference::What;
using How = Difference::How;

namespace
{

using Change = std::function<void(Problem &)>;

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalProblemsHaveNoDifference()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 300; ++i) {
            const Problem problem = randomproblems::draw(random);
            QVERIFY(compare(problem, problem).empty());
            const Result<ProblemText> read = readProblemText(write({.problem = problem}));
            QVERIFY(compare(problem, read->problem).empty());
        }
    }

    void differentProblemsHaveADifference()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 300; ++i) {
            const Problem one = randomproblems::draw(random);
            const Problem other = randomproblems::draw(random);
            QCOMPARE(compare(one, other).empty(), one == other);
        }
    }

    void eachChangeIsNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Difference>("expected");
        const auto row = [](const char *name, const Difference &expected, const Change &change) {
            QTest::newRow(name) << change << expected;
        };
        const LoadId a{0};
        row("a deadline lost", {What::FinishBy, How::Dropped, a},
            [](Problem &problem) { problem.loads[0].finishBy.reset(); });
        row("a deadline moved", {What::FinishBy, How::Changed, a},
            [](Problem &problem) { problem.loads[0].finishBy = Minutes{719}; });
        row("a deadline added", {What::FinishBy, How::Added, LoadId{2}},
            [](Problem &problem) { problem.loads[2].finishBy = Minutes{719}; });
        row("a quiet time lost", {What::NotDuring, How::Dropped, a},
            [](Problem &problem) { problem.loads[0].notDuring.clear(); });
        row("a quiet time moved", {What::NotDuring, How::Changed, a},
            [](Problem &problem) { problem.loads[0].notDuring[0].from += Minutes{1}; });
        row("an earliest start lost", {What::Earliest, How::Dropped, a},
            [](Problem &problem) { problem.loads[0].earliest = Minutes{0}; });
        row("an order lost", {What::After, How::Changed, a},
            [](Problem &problem) { problem.loads[0].after.pop_back(); });
        row("a limit of order lost", {What::After, How::Changed, a},
            [](Problem &problem) { problem.loads[0].after[0].within.reset(); });
        row("a pair allowed together", {What::NotWith, How::Dropped, a},
            [](Problem &problem) { problem.loads[0].notWith.clear(); });
        row("energy changed", {What::Phases, How::Changed, LoadId{1}},
            [](Problem &problem) { problem.loads[1].phases[0].energy.value += 1; });
        row("pauses forbidden", {What::Pausable, How::Dropped, LoadId{3}},
            [](Problem &problem) { problem.loads[3].pausable = false; });
        row("pieces changed", {What::Pausable, How::Changed, LoadId{3}},
            [](Problem &problem) { problem.loads[3].minRun = Minutes{31}; });
        row("worth changed", {What::Optional, How::Changed, LoadId{3}},
            [](Problem &problem) { problem.loads[3].worth.billionths += 1; });
        row("no longer optional", {What::Optional, How::Dropped, LoadId{3}},
            [](Problem &problem) { problem.loads[3].optional = false; });
        row("a load lost", {What::Load, How::Dropped, LoadId{3}},
            [](Problem &problem) { problem.loads.pop_back(); });
        row("a load added", {What::Load, How::Added, LoadId{4}},
            [](Problem &problem) { problem.loads.push_back(sampleproblems::load(4, 10, 10)); });
        row("another target", {What::Target, How::Changed, std::nullopt},
            [](Problem &problem) { problem.target = LoadId{1}; });
        row("no target", {What::Target, How::Dropped, std::nullopt},
            [](Problem &problem) { problem.target.reset(); });
        row("a price changed", {What::Prices, How::Changed, std::nullopt},
            [](Problem &problem) { problem.prices[1].price.billionths += 1; });
        row("own power lost", {What::Surplus, How::Dropped, std::nullopt},
            [](Problem &problem) { problem.surplus.clear(); });
        row("the power limit lost", {What::PowerLimit, How::Dropped, std::nullopt},
            [](Problem &problem) { problem.powerLimit.reset(); });
    }
    void eachChangeIsNamed()
    {
        QFETCH(Change, change);
        QFETCH(Difference, expected);
        const Problem household = sampleproblems::withEverything();
        Problem asked = household;
        change(asked);
        QVERIFY(compare(household, asked) == std::vector<Difference>{expected});
    }

    void theOtherWayRoundDroppedIsAdded()
    {
        const Problem household = sampleproblems::theCase();
        Problem asked = household;
        asked.loads[0].notDuring.clear();
        const std::vector<Difference> expected{{What::NotDuring, How::Added, LoadId{0}}};
        QVERIFY(compare(asked, household) == expected);
    }

    void theHouseComesFirstAndThenLoadByLoad()
    {
        const Problem household = sampleproblems::theCase();
        Problem asked = household;
        asked.powerLimit = Watts{1};
        asked.loads[1].finishBy.reset();
        asked.loads[0].notDuring.clear();
        asked.loads[0].finishBy.reset();
        const std::vector<Difference> expected{
            {What::PowerLimit, How::Added, std::nullopt},
            {What::FinishBy, How::Dropped, LoadId{0}},
            {What::NotDuring, How::Dropped, LoadId{0}},
            {What::FinishBy, How::Dropped, LoadId{1}},
        };
        QVERIFY(compare(household, asked) == expected);
    }

    void sayingTheSameDifferentlyIsNoDifference()
    {
        const Problem household = sampleproblems::withEverything();
        Problem asked = household;
        asked.loads[2].notWith = {{0}};
        asked.loads[0].notWith.clear();
        asked.loads[2].finishBy = asked.horizon;
        QVERIFY(compare(household, asked).empty());
    }
};

REGISTER_TEST(TestCoverage)
#include "testcoverage.moc"
