// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sampleproblems.h"
#include "sampleruns.h"
#include "schedulereply.h"
#include "solver.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

ProblemText afterNow()
{
    return {.problem = sampleproblems::theCase()};
}

ProblemText byTheClock()
{
    return {.problem = sampleproblems::theCase(),
            .notation = TimeNotation::Clock,
            .now = QTime(18, 30)};
}

QByteArray good()
{
    return R"({"recommendation": "run_later", "proposed_schedule": [)"
           R"({"load_id": "load_A", "start": "+1:30", "end": "+3:00", "reason": "cheap"}, )"
           R"({"load_id": "load_B", "start": "+5:30", "end": "+7:30", "reason": "cheaper"}], )"
           R"("reasoning": "because"})";
}

std::vector<Run> caseRuns()
{
    return {run(0, 90, 180), run(1, 330, 450)};
}

} // namespace

class TestScheduleReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsAnsweredInTheFormOfTheCloud()
    {
        const Plan plan = solve(sampleproblems::theCase()).value();
        const QByteArray expected =
            R"({"recommendation": "run_later", "proposed_schedule": [)"
            R"({"load_id": "load_A", "start": "+1:30", "end": "+3:00", )"
            R"("reason": "Keeps all rules at the lowest total cost."}, )"
            R"({"load_id": "load_B", "start": "+5:30", "end": "+7:30", )"
            R"("reason": "Keeps all rules at the lowest total cost."}], )"
            R"("reasoning": "Exact search: no plan that keeps all rules costs less."})"
            "\n";
        QCOMPARE(writeReply(plan, afterNow()), expected);
    }

    void timesAreThoseOfTheTextThatWasAsked()
    {
        const Plan plan = solve(sampleproblems::theCase()).value();
        const QByteArray reply = writeReply(plan, byTheClock());
        QVERIFY(reply.contains(R"("start": "20:00", "end": "21:30")"));
        QVERIFY(reply.contains(R"x("start": "00:00 (+1)", "end": "02:00 (+1)")x"));
        const Result<ScheduleReply> read = readReply(reply, byTheClock());
        QVERIFY(read.has_value());
        QVERIFY(read->runs == caseRuns());
    }

    void nowIsRecommendedExactlyWhereTheTargetStartsAtOnce()
    {
        Plan plan{.status = PlanStatus::Feasible, .runs = {run(0, 0, 90), run(1, 330, 450)}};
        QVERIFY(readReply(writeReply(plan, afterNow()), afterNow())->recommendsNow);
        plan.runs = {run(0, 90, 180), run(1, 0, 120)};
        QVERIFY(!readReply(writeReply(plan, afterNow()), afterNow())->recommendsNow);
        ProblemText other = afterNow();
        other.problem.target = LoadId{1};
        QVERIFY(readReply(writeReply(plan, other), other)->recommendsNow);
    }

    void noPlanIsAnEmptySchedule()
    {
        const QByteArray reply = writeReply(Plan(), afterNow());
        QVERIFY(reply.contains(R"("proposed_schedule": [], )"));
        const Result<ScheduleReply> read = readReply(reply, afterNow());
        QVERIFY(read.has_value());
        QVERIFY(read->runs.empty());
        QVERIFY(!read->recommendsNow);
    }

    void repliesOfOthersAreRead()
    {
        const Result<ScheduleReply> reply = readReply(good(), afterNow());
        QVERIFY(reply.has_value());
        QVERIFY(reply->runs == caseRuns());
        QCOMPARE(reply->reasoning, QStringLiteral("because"));
        QVERIFY(!reply->recommendsNow);
    }

    void thePlusMayBeMissingWhereTimesCountFromNow()
    {
        const QByteArray json = good().replace("+", "");
        const Result<ScheduleReply> reply = readReply(json, afterNow());
        QVERIFY(reply.has_value());
        QVERIFY(reply->runs == caseRuns());
    }

    void impossibleTimesAndUnknownLoadsAreLeftToTheVerifier()
    {
        QByteArray json = good();
        json.replace("+1:30", "+3:00").replace("load_B", "load_Y");
        const Result<ScheduleReply> reply = readReply(json, afterNow());
        QVERIFY(reply.has_value());
        const std::vector<Run> expected{run(0, 180, 180), run(24, 330, 450)};
        QVERIFY(reply->runs == expected);
    }

    void whatIsNoScheduleIsRefusedWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("path");
        row("no recommendation", R"("recommendation": "run_later", )", "", "recommendation");
        row("another recommendation", "run_later", "run_tomorrow", "recommendation");
        row("recommendation as flag", R"("run_later")", "true", "recommendation");
        row("no schedule", R"("proposed_schedule")", R"("schedule")", "");
        row("no reasoning", R"(, "reasoning": "because")", "", "reasoning");
        row("reasoning as list", R"("because")", "[]", "reasoning");
        row("a field too many", R"({"recommendation")", R"({"cost": 1, "recommendation")", "");
        row("an entry's field too many", R"("reason": "cheap")", R"("reason": "cheap", "kw": 2)",
            "proposed_schedule[0]");
        row("an entry as text", R"([{"load_id": "load_A")", R"(["load_A", {"load_id": "load_A")",
            "proposed_schedule[0]");
        row("no reason", R"(, "reason": "cheaper")", "", "proposed_schedule[1].reason");
        row("no id", R"("load_id": "load_B", )", "", "proposed_schedule[1].load_id");
        row("no load id", "load_B", "charger", "proposed_schedule[1].load_id");
        row("a time as number", R"("+1:30")", "90", "proposed_schedule[0].start");
        row("a time without minutes", "+1:30", "+1", "proposed_schedule[0].start");
        row("a time with 60 minutes", "+1:30", "+1:60", "proposed_schedule[0].start");
        row("a time before now", "+1:30", "-1:30", "proposed_schedule[0].start");
        row("a time beyond all", "+7:30", "+99:00", "proposed_schedule[1].end");
        row("a word", "+7:30", "midnight", "proposed_schedule[1].end");
        row("cut off", R"("reasoning": "because"})", "", "");
        row("text around it", R"({"recommendation")", R"(Here: {"recommendation")", "");
    }
    void whatIsNoScheduleIsRefusedWithItsPath()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QString, path);
        QByteArray json = ::good();
        QVERIFY(json.contains(good));
        json.replace(json.indexOf(good), good.size(), bad);
        const Result<ScheduleReply> reply = readReply(json, afterNow());
        QVERIFY(!reply);
        QCOMPARE(static_cast<int>(reply.error().kind), static_cast<int>(ErrorKind::NotASchedule));
        QCOMPARE(reply.error().subject, path);
    }

    void timesByTheClockAreReadByTheClock()
    {
        QVERIFY(!readReply(good().replace("+", ""), byTheClock()));
        QByteArray json = good();
        json.replace("+1:30", "20:00").replace("+3:00", "21:30");
        json.replace("+5:30", "00:00 (+1)").replace("+7:30", "02:00 (+1)");
        const Result<ScheduleReply> reply = readReply(json, byTheClock());
        QVERIFY(reply.has_value());
        QVERIFY(reply->runs == caseRuns());
    }

private:
    static void row(const char *name, const char *good, const char *bad, const char *path)
    {
        QTest::newRow(name) << QByteArray(good) << QByteArray(bad) << QString::fromLatin1(path);
    }
};

REGISTER_TEST(TestScheduleReply)
#include "testschedulereply.moc"
