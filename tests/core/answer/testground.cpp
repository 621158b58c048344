// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ground.h"
#include "samplehousehold.h"
#include "sampleproblems.h"
#include "solver.h"
#include "testregistry.h"

#include <QTest>
#include <QTimeZone>

using namespace gatehouse;
using samplehousehold::run;

namespace
{

/// What \a runs mean for \a household when its own problem was asked.
Answer grounded(const Anonymized &household, const std::vector<Run> &runs)
{
    const Plan optimum = solve(household.problem).value();
    return ground(
        {.household = household, .asked = household.problem, .runs = runs, .optimum = optimum});
}

const std::vector<Run> goodRuns = {run(0, 90, 180), run(1, 330, 450)};

bool hasRule(const std::vector<Violation> &violations, Rule rule)
{
    return std::any_of(violations.begin(), violations.end(),
                       [rule](const Violation &violation) { return violation.rule == rule; });
}

} // namespace

class TestGround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsGoodAndProvedCheapest()
    {
        const Answer answer = grounded(samplehousehold::theCase(), goodRuns);
        QVERIFY(answer.kind == AnswerKind::Good);
        QVERIFY(answer.isProvedCheapest());
        QVERIFY(!answer.targetRunsNow);
        QCOMPARE(toDecimal(answer.cost, 6), QStringLiteral("1.944000"));
        QVERIFY(answer.violations.empty() && answer.askedViolations.empty());
        QVERIFY(answer.conflict.empty());
    }

    void startsAreMinutesAfterNow()
    {
        const Answer answer = grounded(samplehousehold::theCase(), goodRuns);
        QCOMPARE(answer.loads.size(), size_t(2));
        const HouseholdRun &dishwasher = answer.loads[0].runs.front();
        QCOMPARE(dishwasher.name.reveal(), QStringLiteral("dishwasher"));
        QCOMPARE(dishwasher.start, QDateTime(QDate(2026, 3, 4), QTime(20, 0)));
        QCOMPARE(dishwasher.end, QDateTime(QDate(2026, 3, 4), QTime(21, 30)));
        QCOMPARE(answer.loads[1].runs.front().start, QDateTime(QDate(2026, 3, 5), QTime(0, 0)));
    }

    void minutesStayMinutesAcrossAClockChange()
    {
        Anonymized household = samplehousehold::theCase();
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(berlin.isValid());
        household.now = QDateTime(QDate(2026, 3, 28), QTime(18, 30), berlin);
        const QDateTime start = atMinute(household, Minutes(600));
        QCOMPARE(start.time(), QTime(5, 30));
        QCOMPARE(start.date(), QDate(2026, 3, 29));
    }

    void theSavingIsTheTargetsAlone()
    {
        const Answer answer = grounded(samplehousehold::theCase(), goodRuns);
        QVERIFY(answer.saving.has_value());
        QCOMPARE(answer.saving->comparedStart, Minutes(0));
        QCOMPARE(toDecimal(answer.saving->comparedCost, 6), QStringLiteral("0.540000"));
        QCOMPARE(toDecimal(answer.saving->amount, 6), QStringLiteral("0.276000"));
        QCOMPARE(toDecimal(answer.loads[0].cost, 6), QStringLiteral("0.264000"));
        QCOMPARE(toDecimal(answer.loads[1].cost, 6), QStringLiteral("1.680000"));
    }

    void keptRulesAreThoseThatBind()
    {
        const Answer answer = grounded(samplehousehold::theCase(), goodRuns);
        QVERIFY(answer.loads[0].keptRules == (std::vector{Rule::FinishBy, Rule::NotDuring}));
        QVERIFY(answer.loads[1].keptRules == std::vector{Rule::FinishBy});
        QVERIFY(!answer.keepsPowerLimit);
    }

    void whereItMayNotRunNowTheFirstAllowedStartIsCompared_data()
    {
        QTest::addColumn<int>("earliest");
        QTest::addColumn<int>("quietTo");
        QTest::addColumn<int>("first");
        QTest::newRow("an earliest start") << 30 << 0 << 30;
        QTest::newRow("a quiet time that has begun") << 0 << 60 << 60;
        QTest::newRow("both") << 30 << 60 << 60;
    }

    void whereItMayNotRunNowTheFirstAllowedStartIsCompared()
    {
        QFETCH(int, earliest);
        QFETCH(int, quietTo);
        QFETCH(int, first);
        Anonymized household = samplehousehold::theCase();
        Load &target = household.problem.loads[0];
        target.earliest = Minutes(earliest);
        if (quietTo > 0) {
            target.notDuring.insert(target.notDuring.begin(), {Minutes(0), Minutes(quietTo)});
        }
        const Answer answer = grounded(household, goodRuns);
        QVERIFY(answer.kind == AnswerKind::Good);
        QCOMPARE(answer.saving->comparedStart, Minutes(first));
        QCOMPARE(answer.saving->comparedCost,
                 verify(household.problem, {run(0, first, first + 90)}).cost);
    }

    void whatHasToRunBeforeTheTargetCounts()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.loads[0].after = {{.load = {1}}};
        household.problem.loads[1].earliest = Minutes(10);
        const Answer answer = grounded(household, {run(1, 10, 130), run(0, 130, 220)});
        QVERIFY(answer.kind == AnswerKind::Good);
        QCOMPARE(answer.saving->comparedStart, Minutes(130));
        QCOMPARE(answer.saving->amount, Rational(0));
    }

    void aLongChainOfWaitingLoadsIsQuick()
    {
        std::vector<Load> loads;
        for (int i = 0; i < 40; ++i) {
            Load load = sampleproblems::load(i, 10, 100);
            for (int other = i + 1; other < 40; ++other) {
                load.after.push_back({.load = {other}});
            }
            loads.push_back(load);
        }
        const Anonymized household =
            samplehousehold::of(sampleproblems::over(std::vector<int>(24, 10), loads));
        std::vector<Run> runs;
        for (int i = 0; i < 40; ++i) {
            runs.push_back(run(i, (39 - i) * 10, (40 - i) * 10));
        }
        const Plan unproved{.status = PlanStatus::Feasible, .bound = Rational(0)};
        const Answer answer = ground({.household = household,
                                      .asked = household.problem,
                                      .runs = runs,
                                      .optimum = unproved});
        QVERIFY(answer.kind == AnswerKind::Good);
        QCOMPARE(answer.saving->comparedStart, Minutes(390));
    }

    void aBrokenPlanIsNeverGood_data()
    {
        QTest::addColumn<std::vector<Run>>("runs");
        QTest::addColumn<Rule>("rule");
        QTest::newRow("too late") << std::vector{run(0, 90, 180), run(1, 640, 760)}
                                  << Rule::FinishBy;
        QTest::newRow("in the quiet time")
            << std::vector{run(0, 300, 390), run(1, 330, 450)} << Rule::NotDuring;
        QTest::newRow("too short")
            << std::vector{run(0, 90, 91), run(1, 330, 450)} << Rule::Duration;
        QTest::newRow("a load is missing") << std::vector{run(0, 90, 180)} << Rule::Missing;
        QTest::newRow("a load nobody knows")
            << std::vector{run(0, 90, 180), run(1, 330, 450), run(7, 0, 10)} << Rule::UnknownLoad;
        QTest::newRow("a load twice")
            << std::vector{run(0, 90, 180), run(0, 90, 180), run(1, 330, 450)} << Rule::Duration;
        QTest::newRow("behind the horizon")
            << std::vector{run(0, 90, 180), run(1, 1400, 1520)} << Rule::Horizon;
        QTest::newRow("before now")
            << std::vector{run(0, -90, 0), run(1, 330, 450)} << Rule::Horizon;
    }

    void aBrokenPlanIsNeverGood()
    {
        QFETCH(std::vector<Run>, runs);
        QFETCH(Rule, rule);
        const Answer answer = grounded(samplehousehold::theCase(), runs);
        QVERIFY(answer.kind == AnswerKind::Broken);
        QVERIFY(hasRule(answer.violations, rule));
        QVERIFY(!answer.isProvedCheapest());
        QVERIFY(!answer.saving);
        QVERIFY(answer.optimum.has_value());
    }

    void timesFarOutsideTheCalendarAreSurvived()
    {
        const Anonymized household = samplehousehold::theCase();
        const Minutes far(std::numeric_limits<Minutes::rep>::max() / 2);
        const Answer answer = grounded(household, {{.load = {0}, .window = {-far, far}}});
        QVERIFY(answer.kind == AnswerKind::Broken);
        QVERIFY(answer.loads[0].runs.front().start.isValid());
    }

    void aDearerPlanIsGoodAndNotTheCheapest()
    {
        const Answer answer =
            grounded(samplehousehold::theCase(), {run(0, 0, 90), run(1, 330, 450)});
        QVERIFY(answer.kind == AnswerKind::Good);
        QVERIFY(answer.targetRunsNow);
        QVERIFY(!answer.isProvedCheapest());
        QCOMPARE(toDecimal(answer.cost - *answer.optimum, 6), QStringLiteral("0.276000"));
        QCOMPARE(answer.saving->amount, Rational(0));
    }

    void aPlanThatKeepsOnlyTheAskedProblemIsBroken()
    {
        const Anonymized household = samplehousehold::theCase();
        Problem asked = household.problem;
        asked.loads[0].notDuring.clear();
        const Plan optimum = solve(household.problem).value();
        const std::vector<Run> runs = {run(0, 330, 420), run(1, 330, 450)};
        const Answer answer =
            ground({.household = household, .asked = asked, .runs = runs, .optimum = optimum});
        QVERIFY(answer.kind == AnswerKind::Broken);
        QVERIFY(hasRule(answer.violations, Rule::NotDuring));
        QVERIFY(answer.askedViolations.empty());
    }

    void aPlanThatBreaksOnlyTheAskedProblemIsGoodAndSaysSo()
    {
        const Anonymized household = samplehousehold::theCase();
        Problem asked = household.problem;
        asked.loads[0].earliest = Minutes(120);
        const Plan optimum = solve(household.problem).value();
        const Answer answer =
            ground({.household = household, .asked = asked, .runs = goodRuns, .optimum = optimum});
        QVERIFY(answer.kind == AnswerKind::Good);
        QVERIFY(hasRule(answer.askedViolations, Rule::Earliest));
    }

    void noPlanIsToldFromNoPossiblePlan()
    {
        Anonymized household = samplehousehold::theCase();
        QVERIFY(grounded(household, {}).kind == AnswerKind::NoPlan);
        QVERIFY(grounded(household, {}).optimum.has_value());
        household.problem.loads[0].finishBy = Minutes(60);
        const Answer answer = grounded(household, {});
        QVERIFY(answer.kind == AnswerKind::Infeasible);
        QVERIFY(!answer.conflict.empty());
        QVERIFY(!answer.optimum);
    }

    void aPlanForAnImpossibleProblemIsBrokenAndNamesTheConflict()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.loads[0].finishBy = Minutes(60);
        const Answer answer = grounded(household, goodRuns);
        QVERIFY(answer.kind == AnswerKind::Broken);
        QVERIFY(!answer.conflict.empty());
    }

    void withoutAProofNothingIsCalledCheapest()
    {
        const Anonymized household = samplehousehold::theCase();
        const Plan unproved{.status = PlanStatus::Feasible,
                            .cost = Rational(1944, 1000),
                            .objective = Rational(1944, 1000),
                            .bound = Rational(1, 2)};
        const Answer answer = ground({.household = household,
                                      .asked = household.problem,
                                      .runs = goodRuns,
                                      .optimum = unproved});
        QVERIFY(answer.kind == AnswerKind::Good);
        QVERIFY(!answer.isProvedCheapest());
        QVERIFY(answer.bound == Rational(1, 2));
    }

    void whoSharesOwnPowerSharesWhatItSaves()
    {
        Anonymized household = samplehousehold::of(sampleproblems::over(
            {30, 30}, {sampleproblems::load(0, 60, 3000), sampleproblems::load(1, 60, 1000)}));
        household.problem.surplus = {
            {.window = {Minutes(0), Minutes(60)}, .power = {2000}, .earns = {100'000'000}}};
        // 4 kWh, of which 2 are the house's own: 0.80 in all.
        const Answer together = grounded(household, {run(0, 0, 60), run(1, 0, 60)});
        QCOMPARE(together.cost, Rational(80, 100));
        QCOMPARE(together.loads[0].cost, Rational(60, 100));
        QCOMPARE(together.loads[1].cost, Rational(20, 100));
        const Answer apart = grounded(household, {run(0, 0, 60), run(1, 60, 120)});
        QCOMPARE(apart.loads[0].cost, Rational(50, 100));
        QCOMPARE(apart.loads[1].cost, Rational(30, 100));
        const Answer later = grounded(household, {run(0, 60, 120), run(1, 0, 60)});
        QVERIFY2(later.saving->amount == Rational(80 - 100, 100), "what all save, not the target");
        QCOMPARE(later.saving->comparedCost, later.loads[0].cost + later.saving->amount);
    }

    void aLoadThatIsLeftOutCostsNothing()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.loads[1].optional = true;
        household.problem.loads[1].worth = {qint64{1'000'000'000}};
        const Answer answer = grounded(household, {run(0, 90, 180)});
        QVERIFY(answer.kind == AnswerKind::Good);
        QVERIFY(answer.isProvedCheapest());
        QVERIFY(answer.loads[1].runs.empty() && answer.loads[1].keptRules.empty());
        QCOMPARE(answer.loads[1].cost, Rational(0));
        QCOMPARE(answer.objective, answer.cost + 1);
    }

    void theHousesPowerLimitIsAKeptRule()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.powerLimit = Watts{7400};
        QVERIFY(grounded(household, goodRuns).keepsPowerLimit);
    }
};

REGISTER_TEST(TestGround)
#include "testground.moc"
