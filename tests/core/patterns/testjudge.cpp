// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "casehousehold.h"
#include "judge.h"
#include "schedulereply.h"
#include "solver.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

const Sanitized &theCase()
{
    static const Sanitized sanitized = casehousehold::sanitized();
    return sanitized;
}

const Disguise &disguise()
{
    return theCase().anonymized.disguise.value();
}

/// What leaves at level scaled, read back as the other side reads it.
ProblemText asked()
{
    return *readProblemText(writeAnonymously(theCase().anonymized, Level::Scaled).text());
}

LoadId outbound(int load)
{
    for (const Disguise::Renaming &renaming : disguise().loads) {
        if (renaming.household.index == load) {
            return renaming.outbound;
        }
    }
    return {};
}

Run run(LoadId load, int from, int to)
{
    return {.load = load, .window = {Minutes(from), Minutes(to)}};
}

Answer judged(std::vector<Run> runs)
{
    const Plan plan{.status = PlanStatus::Feasible, .runs = std::move(runs)};
    return judge(theCase(), Level::Scaled, asked(), writeReply(plan, asked())).value();
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanOfTheDisguisedProblemIsTheHouseholdsOwn()
    {
        const Plan plan = *solve(asked().problem);
        QCOMPARE(plan.runs.size(), 2 + disguise().decoys.size());
        const Answer answer =
            judge(theCase(), Level::Scaled, asked(), writeReply(plan, asked())).value();
        QVERIFY(answer.isProvedCheapest());
        QCOMPARE(toDecimal(answer.cost, 6), QStringLiteral("1.944000"));
        QCOMPARE(answer.loads.size(), size_t{2});
        QCOMPARE(answer.loads[0].name.reveal(), QStringLiteral("dishwasher"));
        QCOMPARE(answer.loads[0].runs.at(0).start.time(), QTime(20, 0));
        QVERIFY(answer.askedViolations.empty());
        QVERIFY(answer.saving.has_value());
    }

    void anEquallyCheapPlanGivesWayToTheOneTheTieRulePicks()
    {
        // From 20:30 on the dishwasher costs as much as from 20:00 on.
        const Answer answer = judged({run(outbound(0), 120, 210), run(outbound(1), 330, 450)});
        QVERIFY(answer.isProvedCheapest());
        QCOMPARE(answer.loads[0].runs.at(0).start.time(), QTime(20, 0));
    }

    void aDearerPlanStaysAsItIs()
    {
        const Answer answer = judged({run(outbound(0), 0, 90), run(outbound(1), 330, 450)});
        QCOMPARE(answer.kind, AnswerKind::Good);
        QVERIFY(!answer.isProvedCheapest());
        QVERIFY(answer.targetRunsNow);
        QCOMPARE(toDecimal(answer.cost, 6), QStringLiteral("2.220000"));
    }

    void aBrokenRuleIsTheHouseholds()
    {
        const Answer answer = judged({run(outbound(0), 300, 390), run(outbound(1), 330, 450)});
        QCOMPARE(answer.kind, AnswerKind::Broken);
        QCOMPARE(answer.violations.size(), size_t{1});
        QVERIFY(answer.violations[0].rule == Rule::NotDuring);
        QVERIFY(answer.violations[0].load == LoadId{0});
    }

    void whatHappensToDecoysDoesNotMatter()
    {
        std::vector<Run> runs{run(outbound(0), 90, 180), run(outbound(1), 330, 450)};
        QVERIFY(judged(runs).isProvedCheapest());
        for (const Load &decoy : disguise().decoys) {
            runs.push_back(run(decoy.id, 3, 4));
        }
        QVERIFY(judged(runs).isProvedCheapest());
    }

    void aLoadThatDidNotLeaveIsUnknown()
    {
        const Answer answer =
            judged({run(outbound(0), 90, 180), run(outbound(1), 330, 450), run(LoadId{30}, 0, 60)});
        QCOMPARE(answer.kind, AnswerKind::Broken);
        QVERIFY(answer.violations.at(0).rule == Rule::UnknownLoad);
    }

    void noPlanIsNoPlan() { QCOMPARE(judged({}).kind, AnswerKind::NoPlan); }
};

REGISTER_TEST(TestJudge)
#include "testjudge.moc"
