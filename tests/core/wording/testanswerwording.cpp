// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "addingup.h"
#include "ground.h"
#include "randomproblems.h"
#include "samplehousehold.h"
#include "sampleproblems.h"
#include "solver.h"
#include "testregistry.h"
#include "wording.h"

#include <QTest>

using namespace gatehouse;
using samplehousehold::run;

namespace
{

Answer grounded(const Anonymized &household, const std::vector<Run> &runs, int unreadLines = 0)
{
    const Plan optimum = solve(household.problem).value();
    return ground({.household = household,
                   .asked = household.problem,
                   .runs = runs,
                   .optimum = optimum,
                   .unreadLines = unreadLines});
}

const std::vector<Run> goodRuns = {run(0, 90, 180), run(1, 330, 450)};

QString text(const Anonymized &household, const std::vector<Run> &runs, int unreadLines = 0)
{
    return wording::fullAnswer(grounded(household, runs, unreadLines), household);
}

#define VERIFY_SAYS(text, part)                                                                    \
    QVERIFY2((text).contains(QStringLiteral(part)), qUtf8Printable(text))

} // namespace

class TestAnswerWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsAnsweredInTheHouseholdsWords()
    {
        QCOMPARE(text(samplehousehold::theCase(), goodRuns),
                 QStringLiteral("Later. Start the dishwasher at 20:00; it is done at 21:30.\n"
                                "\n"
                                "That is before 22:30, from when it must be off. It is $0.28 "
                                "cheaper than now: $0.26 instead of $0.54.\n"
                                "\n"
                                "The plan:\n"
                                "- Dishwasher: 20:00 to 21:30, for $0.26.\n"
                                "- EV charger: midnight to 02:00, for $1.68.\n"
                                "\n"
                                "Proved cheapest: $1.94.\n"
                                "\n"
                                "Rules it keeps:\n"
                                "- Dishwasher: done by tomorrow 06:30.\n"
                                "- Dishwasher: not from 22:30 to 06:30.\n"
                                "- EV charger: done by tomorrow 07:00.\n"));
    }

    void everyLineOfThePlanSaysWhatItSpeaksOf()
    {
        const Anonymized household = samplehousehold::theCase();
        const wording::AnswerText answer =
            wording::answerText(grounded(household, goodRuns), household);
        QStringList words;
        for (const wording::AnswerText::Stretch &stretch : answer.stretches) {
            words << answer.text.mid(stretch.span.from, stretch.span.to - stretch.span.from);
        }
        QCOMPARE(words,
                 (QStringList{
                     QStringLiteral("Later. Start the dishwasher at 20:00; it is done at 21:30."),
                     QStringLiteral("That is before 22:30, from when it must be off."),
                     QStringLiteral("It is $0.28 cheaper than now: $0.26 instead of $0.54."),
                     QStringLiteral("Dishwasher: 20:00 to 21:30, for $0.26."),
                     QStringLiteral("EV charger: midnight to 02:00, for $1.68."),
                     QStringLiteral("Dishwasher: done by tomorrow 06:30."),
                     QStringLiteral("Dishwasher: not from 22:30 to 06:30."),
                     QStringLiteral("EV charger: done by tomorrow 07:00.")}));
        QVERIFY(answer.stretches.at(3).about ==
                (std::vector<ProblemPart>{
                    {.what = ProblemPart::What::Machine, .load = LoadId{0}},
                    {.what = ProblemPart::What::Price, .window = {Minutes(90), Minutes(180)}}}));
        QVERIFY(answer.stretches.at(1).about == answer.stretches.at(6).about);
    }

    void whatIsNotWorthItsCostIsLeftOut()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.loads[1].optional = true;
        household.problem.loads[1].worth = {qint64{1'000'000'000}};
        VERIFY_SAYS(text(household, {run(0, 90, 180)}),
                    "- EV charger: leave it out, it would cost more than it is worth.");
        household.problem.loads[1].notWith = {{0}};
        VERIFY_SAYS(text(household, {run(0, 90, 180)}), "- EV charger: stays off.");
        household.problem.loads[1].notWith.clear();
        household.problem.loads[1].worth = {qint64{2'000'000'000}};
        const QString dear = text(household, {run(0, 90, 180)});
        VERIFY_SAYS(dear, "- EV charger: stays off.");
        VERIFY_SAYS(dear, "not the cheapest");
    }

    void thePiecesOfAPausedLoadAreListed()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.loads[1].pausable = true;
        VERIFY_SAYS(text(household, {run(0, 90, 180), run(1, 330, 390), run(1, 450, 510)}),
                    "- EV charger: midnight to 01:00, tomorrow 02:00 to 03:00, for $1.68.");
    }

    void whatAnAnswerSpeaksOfLiesInItsTextInOrder()
    {
        QRandomGenerator random(202'611);
        int solved = 0;
        int broken = 0;
        for (int i = 0; i < 200; ++i) {
            Problem problem = randomproblems::draw(random);
            problem.surplus.clear();
            for (Load &load : problem.loads) {
                load = {.id = load.id,
                        .phases = load.phases,
                        .earliest = load.earliest,
                        .finishBy = load.finishBy,
                        .notDuring = load.notDuring,
                        .after = load.after};
            }
            const Anonymized household = samplehousehold::of(problem);
            const Result<Plan> plan = solve(household.problem);
            if (!plan) {
                continue;
            }
            ++solved;
            std::vector<Run> runs = plan->runs;
            if (i % 2 == 0 && !runs.empty()) {
                runs.front().window = {Minutes(0), Minutes(7)};
            }
            const Answer answer = ground({.household = household,
                                          .asked = household.problem,
                                          .runs = runs,
                                          .optimum = *plan});
            broken += answer.kind == AnswerKind::Broken ? 1 : 0;
            const wording::AnswerText text = wording::answerText(answer, household);
            QCOMPARE(wording::fullAnswer(answer, household), text.text);
            qsizetype before = 0;
            for (const wording::AnswerText::Stretch &stretch : text.stretches) {
                QVERIFY(before <= stretch.span.from && stretch.span.from < stretch.span.to);
                QVERIFY(stretch.span.to <= text.text.size() && !stretch.about.empty());
                before = stretch.span.to;
            }
        }
        QVERIFY2(solved > 100, qPrintable(QString::number(solved)));
        QVERIFY2(broken > 5, qPrintable(QString::number(broken)));
    }

    void nothingIsClaimedToHaveBeenSwitchedOn()
    {
        const QString said = text(samplehousehold::theCase(), goodRuns).toLower();
        for (const char *claim : {"started", "switched", "turned on", "scheduled", " i "}) {
            QVERIFY2(!said.contains(QString::fromUtf8(claim)), claim);
        }
    }

    void linesThatWereNotUnderstoodLimitTheProof()
    {
        const Anonymized household = samplehousehold::theCase();
        VERIFY_SAYS(text(household, goodRuns, 1),
                    "cheapest for what was understood; 1 line was not.");
        VERIFY_SAYS(text(household, goodRuns, 3),
                    "cheapest for what was understood; 3 lines were not.");
        QVERIFY(!text(household, goodRuns, 1).contains(QStringLiteral("Proved cheapest: ")));
    }

    void linesThatWereNotUnderstoodAreSaidOfAnyAnswer()
    {
        Anonymized household = samplehousehold::theCase();
        VERIFY_SAYS(text(household, {}, 1), "1 line of your text was not understood");
        VERIFY_SAYS(text(household, {run(0, 90, 180)}, 2),
                    "2 lines of your text were not understood");
        VERIFY_SAYS(text(household, {run(0, 0, 90), run(1, 330, 450)}, 2),
                    "2 lines of your text were not understood");
        household.problem.loads[0].finishBy = Minutes(60);
        VERIFY_SAYS(text(household, {}, 1), "1 line of your text was not understood");
    }

    void aTargetThatRunsNowIsTold()
    {
        const Anonymized household = samplehousehold::theCase();
        const QString said = text(household, {run(0, 0, 90), run(1, 330, 450)});
        VERIFY_SAYS(said, "Now. Start the dishwasher right away; it is done at 20:00.");
        VERIFY_SAYS(said, "It costs $0.54.");
        VERIFY_SAYS(said,
                    "$2.22, and not the cheapest: there is a plan that keeps all rules for $1.94.");
    }

    void whereItMayNotRunNowThatIsSaid()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.loads[0].earliest = Minutes(30);
        VERIFY_SAYS(text(household, goodRuns), "It may not run now. The first start that your "
                                               "rules allow is at 19:00; the plan is $0.184 "
                                               "cheaper than that: $0.264 instead of $0.448.");
    }

    void amountsThatDoNotAddUpAreShownWithOneDecimalMore()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.loads[0].earliest = Minutes(30);
        const QString said = text(household, goodRuns);
        VERIFY_SAYS(said, "- Dishwasher: 20:00 to 21:30, for $0.264.");
        VERIFY_SAYS(said, "- EV charger: midnight to 02:00, for $1.680.");
        VERIFY_SAYS(said, "Proved cheapest: $1.944.");
        QVERIFY(!said.contains(QStringLiteral("rounded")));
    }

    void asManyDecimalsAsLetTheAmountsAddUp_data()
    {
        QTest::addColumn<QList<int>>("costs");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("places");
        QTest::addColumn<bool>("addsUp");
        QTest::newRow("they add up at once") << QList<int>{264, 1680} << 1000 << 2 << true;
        QTest::newRow("two halves of a cent") << QList<int>{265, 1685} << 1000 << 3 << true;
        QTest::newRow("many small ones") << QList<int>{14, 14, 14, 14} << 10000 << 4 << true;
        QTest::newRow("thirds never do") << QList<int>{1, 1, 1} << 3 << 2 << false;
        QTest::newRow("none") << QList<int>{} << 1 << 2 << true;
        QTest::newRow("what is earned") << QList<int>{-265, 1685} << 1000 << 2 << true;
    }

    void asManyDecimalsAsLetTheAmountsAddUp()
    {
        QFETCH(const QList<int>, costs);
        QFETCH(const int, unit);
        Answer answer;
        for (const int cost : costs) {
            answer.loads.push_back({.load = LoadId{0}, .cost = Rational(cost, unit)});
            answer.cost += Rational(cost, unit);
        }
        const wording::Rounding rounding = wording::roundingFor(answer);
        QTEST(rounding.places, "places");
        QTEST(rounding.addsUp, "addsUp");
    }

    void theSavingIsTheDifferenceOfTheAmountsBesideIt()
    {
        for (int tenths = 0; tenths < 100; ++tenths) {
            Answer answer{.target = LoadId{0}};
            const Rational planned(2600 + tenths, 10000);
            const Rational saved(1800 + 7 * tenths, 10000);
            answer.loads.push_back({.load = LoadId{0}, .runs = {{}}, .cost = planned});
            answer.cost = planned;
            answer.saving = Saving{.comparedCost = planned + saved, .amount = saved};
            const auto [places, addsUp] = wording::roundingFor(answer);
            QVERIFY(addsUp);
            QCOMPARE(toUnits(planned, places) + toUnits(saved, places),
                     toUnits(planned + saved, places));
            const bool addsUpSooner =
                toUnits(planned, 2) + toUnits(saved, 2) == toUnits(planned + saved, 2);
            QCOMPARE(places == 2, addsUpSooner);
        }
    }

    void whereNoDecimalsHelpThatIsSaid()
    {
        Anonymized household = samplehousehold::theCase();
        // Two thirds of the energy before the price changes: 4/3 of a cent each.
        for (Load &load : household.problem.loads) {
            load.phases = {{.duration = Minutes(90), .energy = {100}}};
            load.notDuring.clear();
            load.finishBy.reset();
        }
        household.problem.prices = {
            {.window = {Minutes(0), Minutes(60)}, .price = {100'000'000}},
            {.window = {Minutes(60), Minutes(1440)}, .price = {200'000'000}}};
        const QString said = text(household, {run(0, 0, 90), run(1, 0, 90)});
        VERIFY_SAYS(said, "Each amount is rounded on its own");
    }

    void aPlanDearerThanNowIsCalledDearer()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.prices.front().price = {100'000'000};
        VERIFY_SAYS(text(household, goodRuns), "It is $0.14 dearer than now");
    }

    void aTinySavingIsNotCalledNothing()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.prices.front().price = {220'100'000};
        VERIFY_SAYS(text(household, goodRuns), "It is less than $0.01 cheaper than now");
    }

    void aBrokenPlanIsNotRecommended()
    {
        const QString said = text(samplehousehold::theCase(), {run(0, 240, 330), run(1, 700, 820)});
        VERIFY_SAYS(said, "Do not use this plan");
        VERIFY_SAYS(said, "Dishwasher: it runs from 22:30 to midnight, when it must be off.");
        VERIFY_SAYS(said,
                    "EV charger: it is done too late: tomorrow 08:10 instead of tomorrow 07:00");
        VERIFY_SAYS(said, "the cheapest one costs $1.94");
        for (const char *praise : {"heap than", "cheaper", "Proved", "Later.", "Start the"}) {
            QVERIFY2(!said.contains(QString::fromUtf8(praise)), praise);
        }
    }

    void rulesThatCannotHoldTogetherAreNamed()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.loads[0].finishBy = Minutes(60);
        const QString said = text(household, {});
        VERIFY_SAYS(said, "No plan can keep all of your rules.");
        VERIFY_SAYS(said, "- Dishwasher, which runs for 90 minutes: done by 19:30.");
        QVERIFY(!said.contains(QStringLiteral("EV charger")));
    }

    void theHousesRuleIsNamedInAConflict()
    {
        Anonymized household = samplehousehold::theCase();
        household.problem.powerLimit = Watts{5000};
        VERIFY_SAYS(text(household, {}), "- The house: all machines together at most 5000 W.");
    }

    void noPlanIsToldFromNoPossiblePlan()
    {
        const QString said = text(samplehousehold::theCase(), {});
        VERIFY_SAYS(said, "No plan came back.");
        VERIFY_SAYS(said, "the cheapest costs $1.94");
    }

    void noticesStandInTheAnswer()
    {
        Anonymized household = samplehousehold::theCase();
        household.notices = {{.kind = Notice::Kind::QuietTimeWithoutEnd,
                              .place = {7, {}},
                              .load = LoadId{0},
                              .window = {Minutes(240), Minutes(720)}}};
        VERIFY_SAYS(text(household, goodRuns),
                    "- Line 7: the quiet time of the dishwasher has no end. It was taken to last "
                    "from 22:30 to tomorrow 06:30.");
    }

    void namesThatLookLikeMarksStayWords()
    {
        Anonymized household = samplehousehold::theCase();
        household.mapping.entries[0].name = PrivateText(QStringLiteral("%2 %1 %n"));
        VERIFY_SAYS(text(household, goodRuns), "Start the %2 %1 %n at 20:00; it is done at 21:30.");
    }

    void rulesThatOnlyTheAskedTextHasAreSaid()
    {
        const Anonymized household = samplehousehold::theCase();
        Problem asked = household.problem;
        asked.loads[0].earliest = Minutes(120);
        const Plan optimum = solve(household.problem).value();
        const Answer answer =
            ground({.household = household, .asked = asked, .runs = goodRuns, .optimum = optimum});
        VERIFY_SAYS(wording::fullAnswer(answer, household),
                    "The text that was asked has rules that your household does not have");
    }
};

REGISTER_TEST(TestAnswerWording)
#include "testanswerwording.moc"
