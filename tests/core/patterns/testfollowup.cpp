// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "backtrace.h"
#include "casehousehold.h"
#include "followup.h"
#include "schedulereply.h"
#include "solver.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

ProblemText askedAt(Level level = Level::Shifted)
{
    return *readProblemText(writeAnonymously(casehousehold::sanitized().anonymized, level).text());
}

QByteArray replyWith(const char *runs)
{
    return QByteArray(R"({"recommendation": "run_later", "proposed_schedule": [)") + runs +
           R"(], "reasoning": "Maya told me"})";
}

/// What stands behind the problem.
QString added(const std::optional<ProblemText> &next, const ProblemText &before)
{
    return next ? write(*next).mid(write(before).size()) : QStringLiteral("nothing");
}

} // namespace

class TestFollowUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunsAndTheBrokenRulesAreNamed()
    {
        const ProblemText before = askedAt();
        const auto next = followUp(
            before,
            replyWith(R"({"load_id": "load_B", "start": "+11:00", "end": "+13:00", "reason": "x"},)"
                      R"({"load_id": "load_A", "start": "+5:30", "end": "+7:00", "reason": "y"})"));
        QCOMPARE(added(next, before), QStringLiteral("Refused run: load_A +5:30 to +7:00\n"
                                                     "Refused run: load_B +11:00 to +13:00\n"
                                                     "Broken rule: load_A not_during\n"
                                                     "Broken rule: load_B finish_by\n"));
        // It reads back, and is in plain form.
        const QString text = write(*next);
        QCOMPARE(*readProblemText(text), *next);
        QVERIFY(isPlainForm(text, *next));
        QVERIFY(next->problem == before.problem);
    }

    void aPlanThatKeepsTheRulesIsNotAskedForAgain()
    {
        const ProblemText before = askedAt();
        const QByteArray good = writeReply(*solve(before.problem), before);
        QVERIFY(!followUp(before, good));
        QVERIFY(!followUp(before, replyWith("")));
        QVERIFY(!followUp(before, "nonsense"));
    }

    /// Of what has no place in the text only the rule is told.
    void whatCannotBeSaidIsLeftOut()
    {
        const ProblemText before = askedAt();
        const auto next = followUp(
            before,
            replyWith(R"({"load_id": "load_Q", "start": "+1:00", "end": "+2:00", "reason": "x"})"));
        QCOMPARE(added(next, before), QStringLiteral("Broken rule: unknown_load\n"
                                                     "Broken rule: load_A missing\n"
                                                     "Broken rule: load_B missing\n"));
    }

    /// Whoever compares the text with the words is not told that these numbers are theirs.
    void itsTimesAreNotCountedAsThoseOfTheWords()
    {
        const ProblemText before = askedAt();
        const auto next = followUp(
            before,
            replyWith(R"({"load_id": "load_A", "start": "+5:30", "end": "+7:00", "reason": "y"})"));
        const Sanitized household = casehousehold::sanitized();
        const auto trace = [&household](const ProblemText &text) {
            return traceBack(write(text), household.reading.household, household.anonymized,
                             Level::Shifted);
        };
        QCOMPARE(trace(*next).ofRefused, 2);
        QCOMPARE(trace(*next).ofProgram, trace(before).ofProgram);
        QVERIFY(trace(*next).strangers == trace(before).strangers);
    }

    void onlyTheLastPlanIsNamed()
    {
        const ProblemText before = askedAt();
        const auto first = followUp(
            before,
            replyWith(R"({"load_id": "load_A", "start": "+5:30", "end": "+7:00", "reason": "y"})"));
        const auto second = followUp(
            *first,
            replyWith(R"({"load_id": "load_A", "start": "+6:30", "end": "+8:00", "reason": "y"})"));
        QVERIFY(added(second, before).startsWith(QStringLiteral("Refused run: load_A +6:30")));
        QCOMPARE(second->refused.runs.size(), size_t{1});
    }

    void atEachLevelItReadsBack()
    {
        for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
            const ProblemText before = askedAt(level);
            std::vector<Run> runs;
            for (const Load &load : before.problem.loads) {
                runs.push_back({load.id, {Minutes{0}, Minutes{1}}});
            }
            Plan plan;
            plan.runs = runs;
            const auto next = followUp(before, writeReply(plan, before));
            QVERIFY(next.has_value());
            QCOMPARE(*readProblemText(write(*next)), *next);
            QCOMPARE(next->refused.runs.size(), runs.size());
        }
    }

    void aRefusedPlanOfMachinesThatAreNotThereDoesNotRead()
    {
        const QString text = write(askedAt());
        for (const char *line : {"Refused run: load_D +1:00 to +2:00",
                                 "Broken rule: load_D missing", "Broken rule: load_A bedtime",
                                 "Broken rule: Maya", "Refused run: load_A +2:00 to +1:00"}) {
            QVERIFY2(!readProblemText(text + QString::fromLatin1(line) + u'\n'), line);
        }
        QVERIFY(readProblemText(text + QStringLiteral("broken  rule: POWER_LIMIT\n")));
    }
};

REGISTER_TEST(TestFollowUp)
#include "testfollowup.moc"
