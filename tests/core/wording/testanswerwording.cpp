// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ground.h"
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
                                               "rules allow is at 19:00; the plan is $0.18 cheaper "
                                               "than that: $0.26 instead of $0.45.");
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
