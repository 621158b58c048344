// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "belonging.h"

#include "ground.h"
#include "randomproblems.h"
#include "samplehousehold.h"
#include "solver.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using What = ProblemPart::What;

namespace
{

ProblemPart part(What what, int load, int from = 0, int to = 0)
{
    return {.what = what, .load = LoadId{load}, .window = {Minutes(from), Minutes(to)}};
}

ProblemPart price(int from, int to)
{
    return {.what = What::Price, .window = {Minutes(from), Minutes(to)}};
}

/// Everything that a household can say of a problem, one part each.
std::vector<ProblemPart> factsOf(const Problem &problem)
{
    std::vector<ProblemPart> facts;
    for (const Load &load : problem.loads) {
        facts.push_back({.what = What::Machine, .load = load.id});
        if (load.earliest > Minutes(0)) {
            facts.push_back({.what = What::Earliest,
                             .load = load.id,
                             .window = {load.earliest, load.earliest}});
        }
        if (load.finishBy) {
            facts.push_back({.what = What::FinishBy,
                             .load = load.id,
                             .window = {*load.finishBy, *load.finishBy}});
        }
        for (const Window &quiet : load.notDuring) {
            facts.push_back({.what = What::NotDuring, .load = load.id, .window = quiet});
        }
        for (const After &after : load.after) {
            facts.push_back({.what = What::After, .load = load.id, .first = after.load});
        }
    }
    if (problem.powerLimit) {
        facts.push_back({.what = What::PowerLimit});
    }
    return facts;
}

constexpr Rule statedRules[] = {Rule::Earliest, Rule::FinishBy, Rule::NotDuring, Rule::After};

} // namespace

class TestBelonging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data()
    {
        QTest::addColumn<ProblemPart>("fact");
        QTest::addColumn<ProblemPart>("shown");
        QTest::addColumn<bool>("belongs");
        const auto row = [](const char *name, const ProblemPart &fact, const ProblemPart &shown,
                            bool belongs) { QTest::newRow(name) << fact << shown << belongs; };
        const ProblemPart runs = part(What::Machine, 0);
        row("a machine, when it runs", part(What::Machine, 0), runs, true);
        row("a rule, when its machine runs", part(What::FinishBy, 0, 720, 720), runs, true);
        row("the question, when its machine runs", part(What::Question, 0), runs, true);
        row("another machine", part(What::Machine, 1), runs, false);
        row("a price, the machine itself", price(0, 90), runs, false);
        row("the house's own, a machine", {.what = What::PowerLimit}, runs, false);
        const ProblemPart headline = part(What::Question, 0);
        row("the question, the headline", part(What::Question, 0), headline, true);
        row("its machine, the headline", part(What::Machine, 0), headline, true);
        row("a rule, the headline", part(What::FinishBy, 0, 720, 720), headline, false);
        row("another machine, the headline", part(What::Machine, 1), headline, false);
        const ProblemPart deadline = part(What::FinishBy, 0, 720, 720);
        row("its deadline", deadline, deadline, true);
        row("a looser deadline", part(What::FinishBy, 0, 800, 800), deadline, false);
        row("another's deadline", part(What::FinishBy, 1, 720, 720), deadline, false);
        row("a start, a deadline", part(What::Earliest, 0, 720, 720), deadline, false);
        row("the machine, its deadline", part(What::Machine, 0), deadline, false);
        const ProblemPart quiet = part(What::NotDuring, 0, 240, 720);
        row("a part of a quiet time", part(What::NotDuring, 0, 300, 310), quiet, true);
        row("a time that only touches it", part(What::NotDuring, 0, 720, 800), quiet, false);
        row("a price at that time", price(240, 720), quiet, false);
        row("a price while it runs", price(0, 100), price(99, 180), true);
        row("a price before it runs", price(0, 99), price(99, 180), false);
        row("the limit", {.what = What::PowerLimit}, {.what = What::PowerLimit}, true);
        row("now", {.what = What::Now}, {.what = What::Now}, true);
        row("now, the limit", {.what = What::Now}, {.what = What::PowerLimit}, false);
    }
    void facts()
    {
        QFETCH(ProblemPart, fact);
        QFETCH(ProblemPart, shown);
        QTEST(belongsTo(fact, shown), "belongs");
    }

    void anOrderBelongsToItsOwnTwoMachines()
    {
        const ProblemPart shown{.what = What::After, .load = LoadId{1}, .first = LoadId{0}};
        ProblemPart fact = shown;
        QVERIFY(belongsTo(fact, shown));
        fact.first = LoadId{2};
        QVERIFY(!belongsTo(fact, shown));
    }

    void nothingBelongsToNothing()
    {
        const std::vector<ProblemPart> none;
        const std::vector<ProblemPart> some = {part(What::Machine, 0), price(0, 10)};
        QVERIFY(belongsTo(some, some));
        QVERIFY(!belongsTo(none, some));
        QVERIFY(!belongsTo(some, none));
    }

    void thePlanOfAMachineShowsThePricesWhileItRuns()
    {
        const Anonymized household = samplehousehold::theCase();
        const std::vector<Run> runs = {samplehousehold::run(0, 90, 180),
                                       samplehousehold::run(1, 330, 450)};
        const Answer answer = ground({.household = household,
                                      .asked = household.problem,
                                      .runs = runs,
                                      .optimum = solve(household.problem).value()});
        QVERIFY(planParts(answer.loads.at(1), household.now) ==
                (std::vector<ProblemPart>{part(What::Machine, 1), price(330, 450)}));
    }

    void aRuleOfAMachineHasTheFactsThatSayItBehindItAndNoOther()
    {
        QRandomGenerator random(202'612);
        int rules = 0;
        for (int i = 0; i < 500; ++i) {
            const Problem problem = randomproblems::draw(random);
            const std::vector<ProblemPart> facts = factsOf(problem);
            for (const Load &load : problem.loads) {
                for (const Rule rule : statedRules) {
                    const std::vector<ProblemPart> shown = ruleParts(rule, &load, problem);
                    for (const ProblemPart &fact : facts) {
                        const bool isStated =
                            std::find(shown.begin(), shown.end(), fact) != shown.end();
                        QCOMPARE(belongsTo(std::vector{fact}, shown), isStated);
                        rules += isStated ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY(rules > 1000);
    }

    void aBrokenRuleShowsOnlyWhatIsBroken()
    {
        Problem problem = samplehousehold::theCase().problem;
        problem.loads.at(0).notDuring = {{Minutes(0), Minutes(60)}, {Minutes(240), Minutes(720)}};
        const std::vector<ProblemPart> shown = ruleParts(
            Violation{
                .rule = Rule::NotDuring, .load = LoadId{0}, .when = {Minutes(230), Minutes(320)}},
            problem);
        QVERIFY(shown == std::vector{part(What::NotDuring, 0, 240, 720)});
        QVERIFY(ruleParts(Violation{.rule = Rule::PowerLimit}, problem) ==
                std::vector{ProblemPart{.what = What::PowerLimit}});
    }
};

REGISTER_TEST(TestBelonging)
#include "testbelonging.moc"
