// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "builtincloud.h"
#include "builtinlocal.h"
#include "casehousehold.h"
#include "schedulereply.h"
#include "settableclock.h"
#include "solver.h"
#include "testregistry.h"
#include "wordswork.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gatehouse;

namespace
{

QString smallHousehold()
{
    return QStringLiteral("It is 18:30 now.\n"
                          "Dishwasher: 90 minutes, 1.2 kWh\n"
                          "The dishwasher must be done by 06:30.\n"
                          "17:00 to 20:00: $0.45 per kWh\n"
                          "20:00 to 17:00: $0.22 per kWh\n");
}

SanitizeInput input(const QString &text)
{
    return {.text = PrivateText(text),
            .question = PrivateText(QStringLiteral("Should the dishwasher run now or later?")),
            .clock = casehousehold::now()};
}

QString outbound()
{
    return writeAnonymously(casehousehold::sanitized().anonymized, Level::Shifted).text();
}

} // namespace

class TestBuiltInSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLocalSideReadsAnonymizesAndSolves()
    {
        BuiltInLocal local;
        int calls = 0;
        std::optional<Sanitized> sanitized;
        const auto request = local.sanitize(input(smallHousehold()), [&](auto result) {
            ++calls;
            QVERIFY(result.has_value());
            sanitized = *result;
        });
        QCOMPARE(calls, 0);
        QTRY_COMPARE(calls, 1);
        QTest::qWait(20);
        QCOMPARE(calls, 1);
        QCOMPARE(sanitized->optimum.status, PlanStatus::Proved);
        QCOMPARE(toDecimal(*sanitized->optimum.cost, 6), QStringLiteral("0.264000"));
        QVERIFY(sanitized->privateWords.contains(u"dishwasher"));
    }

    void askedAgainTheLocalSideGivesTheSameDisguise()
    {
        BuiltInLocal local;
        std::vector<QString> texts;
        for (int i = 0; i < 2; ++i) {
            const auto request = local.sanitize(input(smallHousehold()), [&](auto result) {
                const QString text = writeAnonymously(result->anonymized, Level::Scaled).text();
                QVERIFY(inspect(text, result->privateWords).isClean());
                texts.push_back(text);
            });
            QTRY_COMPARE(texts.size(), static_cast<size_t>(i) + 1);
        }
        QCOMPARE(texts.at(0), texts.at(1));
    }

    void theLocalSideSaysWhyThereIsNoProblem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << QString() << static_cast<int>(ErrorKind::EmptyText);
        QTest::newRow("no prices")
            << QStringLiteral("It is 18:30 now.\nDishwasher: 90 minutes, 1.2 kWh\n")
            << static_cast<int>(ErrorKind::NoPrices);
        QTest::newRow("a gap in the prices")
            << smallHousehold().replace(QStringLiteral("20:00 to 17:00"),
                                        QStringLiteral("21:00 to 17:00"))
            << static_cast<int>(ErrorKind::PriceGap);
    }
    void theLocalSideSaysWhyThereIsNoProblem()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        BuiltInLocal local;
        std::optional<ReadingFailure> failure;
        const auto request = local.sanitize(input(text), [&](auto result) {
            QVERIFY(!result.has_value());
            failure = result.error();
        });
        QTRY_VERIFY(failure.has_value());
        QCOMPARE(static_cast<int>(failure->error.kind), kind);
    }

    void theCloudSideAnswersTheApprovedTextAndNothingElse()
    {
        BuiltInCloud cloud;
        const SettableClock clock;
        ApprovalGate gate(clock);
        auto approved = casehousehold::approved(gate, outbound());
        QVERIFY(approved.has_value());
        int calls = 0;
        QByteArray json;
        const auto request = cloud.reply(std::move(*approved), [&](Result<QByteArray> result) {
            ++calls;
            QVERIFY(result.has_value());
            json = *result;
        });
        QCOMPARE(calls, 0);
        QTRY_COMPARE(calls, 1);
        const ProblemText asked = *readProblemText(outbound());
        const Result<ScheduleReply> reply = readReply(json, asked);
        QVERIFY(reply.has_value());
        QCOMPARE(reply->runs, solve(asked.problem)->runs);
        QVERIFY(!reply->recommendsNow);
    }

    void anImpossibleProblemIsAnsweredWithNoPlan()
    {
        QString text = outbound();
        text.replace(QStringLiteral("finish by +12:00"), QStringLiteral("finish by +1:00"));
        BuiltInCloud cloud;
        const SettableClock clock;
        ApprovalGate gate(clock);
        auto approved = casehousehold::approved(gate, text);
        QVERIFY(approved.has_value());
        std::optional<QByteArray> json;
        const auto request =
            cloud.reply(std::move(*approved), [&](Result<QByteArray> result) { json = *result; });
        QTRY_VERIFY(json.has_value());
        const Result<ScheduleReply> reply = readReply(*json, *readProblemText(text));
        QVERIFY(reply.has_value());
        QVERIFY(reply->runs.empty());
    }

    void anAbandonedRequestReportsNothing()
    {
        BuiltInLocal local;
        int calls = 0;
        auto request = local.sanitize(input(smallHousehold()), [&](auto) { ++calls; });
        request.reset();
        QTest::qWait(100);
        QCOMPARE(calls, 0);
    }

    void aLargeTextDoesNotHoldUpTheCaller()
    {
        QString text = smallHousehold();
        while (text.size() < 1'900'000) {
            text += QStringLiteral("The cat sleeps on the sofa and the radio is on all day.\n");
        }
        BuiltInLocal local;
        QElapsedTimer timer;
        timer.start();
        auto request = local.sanitize(input(text), [](auto) {});
        QVERIFY2(timer.elapsed() < 200, "the caller waited for the reader");
        request.reset();
    }

    void aSideCanGoWhileItsWorkIsUnderWay()
    {
        auto local = std::make_unique<BuiltInLocal>();
        auto request = local->sanitize(input(smallHousehold()),
                                       [](auto) { QFAIL("reported after its side was gone"); });
        local.reset();
        QTest::qWait(20);
    }

    void theWordsOfAnEditAreWorkedOutOnce()
    {
        WordsWork work;
        const HouseholdWords words{PrivateText(smallHousehold()), input(smallHousehold()).question,
                                   casehousehold::now()};
        std::optional<Sanitized> sanitized;
        BuiltInLocal local;
        const auto first =
            local.sanitize(input(smallHousehold()), [&](auto result) { sanitized = *result; });
        QTRY_VERIFY(sanitized);
        Problem asked = sanitized->anonymized.problem;
        asked.loads[0].finishBy = Minutes{690};
        int calls = 0;
        QString text;
        const auto request =
            work.takeOver(words, asked, compare(sanitized->anonymized.problem, asked),
                          [&](const TakenOver &taken) {
                              ++calls;
                              text = changed(words.text, taken.changes).reveal();
                          });
        QCOMPARE(calls, 0);
        QTRY_COMPARE(calls, 1);
        QCOMPARE(text, smallHousehold().replace(QStringLiteral("06:30"), QStringLiteral("06:00")));
        QTest::qWait(20);
        QCOMPARE(calls, 1);
    }

    void theWordsOfAnotherNowAreWorkedOut()
    {
        WordsWork work;
        const HouseholdWords words{PrivateText(smallHousehold()), input(smallHousehold()).question,
                                   casehousehold::now()};
        QString text;
        const auto request =
            work.restateNow(words, casehousehold::now().addSecs(9240), [&](const auto &changes) {
                text = changes ? changed(words.text, *changes).reveal() : QStringLiteral("none");
            });
        QTRY_VERIFY(!text.isEmpty());
        QCOMPARE(text, smallHousehold().replace(QStringLiteral("18:30"), QStringLiteral("21:04")));
    }

    void wordsNobodyWaitsForAreNotReported()
    {
        WordsWork work;
        bool isReported = false;
        auto request =
            work.restateNow({PrivateText(smallHousehold()), {}, casehousehold::now()},
                            casehousehold::now(), [&](const auto &) { isReported = true; });
        request.reset();
        QTest::qWait(50);
        QVERIFY(!isReported);
    }
};

REGISTER_TEST(TestBuiltInSides)
#include "testbuiltinsides.moc"
