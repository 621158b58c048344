// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "canonicalproblem.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>

using namespace gatehouse;

namespace
{

/// Splits the first band in two, turns every list round, states not_with on the other side, and
/// sets what does not bind.
Problem saidDifferently(Problem problem)
{
    const PriceBand first = problem.prices.front();
    if (first.window.to - first.window.from > Minutes{1}) {
        problem.prices.front().window.from = first.window.from + Minutes{1};
        problem.prices.push_back(
            {{first.window.from, first.window.from + Minutes{1}}, first.price});
    }
    const std::vector<Load> before = problem.loads;
    for (const Load &load : before) {
        for (Load &other : problem.loads) {
            if (std::count(load.notWith.begin(), load.notWith.end(), other.id) > 0) {
                other.notWith.push_back(load.id);
            }
        }
    }
    for (Load &load : problem.loads) {
        load.finishBy = load.finishBy.value_or(problem.horizon);
        load.minRun = load.pausable ? load.minRun : Minutes{20};
        load.worth = load.optional ? load.worth : Price{5};
        if (!load.after.empty()) {
            load.after.push_back({load.after.front().load, std::nullopt});
        }
        std::reverse(load.notDuring.begin(), load.notDuring.end());
    }
    std::reverse(problem.loads.begin(), problem.loads.end());
    std::reverse(problem.surplus.begin(), problem.surplus.end());
    return problem;
}

} // namespace

class TestCanonicalProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayingItDifferentlyChangesNothing()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 1000; ++i) {
            const Problem problem = randomproblems::draw(random);
            QVERIFY(canonical(problem) == problem);
            const Problem other = saidDifferently(problem);
            QVERIFY(other != problem);
            QVERIFY(canonical(other) == problem);
        }
    }

    void windowsThatTouchOrOverlapAreOne()
    {
        Problem problem = sampleproblems::theCase();
        problem.loads.at(0).notDuring = {{Minutes{300}, Minutes{400}},
                                         {Minutes{100}, Minutes{200}},
                                         {Minutes{200}, Minutes{250}},
                                         {Minutes{320}, Minutes{330}}};
        const std::vector<Window> expected{{Minutes{100}, Minutes{250}},
                                           {Minutes{300}, Minutes{400}}};
        QVERIFY(canonical(problem).loads.at(0).notDuring == expected);
    }

    void theTighterOrderIsKept()
    {
        Problem problem = sampleproblems::theCase();
        problem.loads.at(0).after = {
            {{1}, std::nullopt}, {{1}, Minutes{60}}, {{1}, Minutes{30}}, {{1}, Minutes{90}}};
        const std::vector<After> expected{{{1}, Minutes{30}}};
        QVERIFY(canonical(problem).loads.at(0).after == expected);
    }

    void overlapsOfPricesAreLeftForTheCheck()
    {
        Problem problem = sampleproblems::theCase();
        problem.prices.push_back(problem.prices.front());
        QVERIFY(check(canonical(problem)).error().kind == ErrorKind::PriceOverlap);
    }
};

REGISTER_TEST(TestCanonicalProblem)
#include "testcanonicalproblem.moc"
