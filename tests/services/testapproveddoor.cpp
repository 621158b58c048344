// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sendingfixture.h"

#include "guard.h"
#include "problemtext.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

QByteArray answerOf(const QByteArray &status, const QByteArray &headers = {},
                    const QByteArray &body = "{}")
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

} // namespace

class TestApprovedDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsTheFixedListAndNothingElse()
    {
        SendingFixture house;
        house.send(house.attempt(), {}, "the-key");
        QCOMPARE(house.server.requests().size(), 1);
        const RecordingServer::Request request = house.server.requests().first();
        QList<QByteArray> lines = request.head.split('\n');
        QCOMPARE(lines.takeFirst().trimmed(), QByteArray("POST /openai/v1/responses HTTP/1.1"));
        const std::vector<HeaderLine> expected =
            headersOf(house.destination(), request.body.size());
        QCOMPARE(static_cast<size_t>(lines.size()), expected.size());
        for (const HeaderLine &line : expected) {
            QCOMPARE(request.header(line.name), line.isKey ? QByteArray("the-key") : line.value);
        }
    }

    void aBearerKeyStandsInItsOwnHeader()
    {
        SendingFixture house;
        Destination destination = house.destination();
        destination.keyHeader = Destination::KeyHeader::Bearer;
        const quint64 revision = house.gate.lay(
            write({.problem = sampleproblems::theCase()}),
            {.destination = destination, .envelope = SendingFixture::envelope()}, {});
        house.gate.markSeen(revision);
        house.current = house.sending(house.gate.approve(revision).value());
        house.send(std::move(house.current->nextAttempt()).value(), {}, "secret");
        const RecordingServer::Request request = house.server.requests().first();
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer secret"));
        QCOMPARE(request.header("api-key"), QByteArray("none"));
    }

    void theAnswerComesWhole()
    {
        SendingFixture house;
        const QByteArray body(300'000, 'x');
        house.server.answer = answerOf("200 OK", {}, body);
        const CallReport report = house.send(house.attempt());
        QCOMPARE(report.ending, CallEnding::Complete);
        QCOMPARE(report.httpStatus, std::optional(200));
        QCOMPARE(report.bytesReceived, body.size());
        QCOMPARE(house.answer, body);
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 408, 409, 418, 429, 500, 503, 599}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        SendingFixture house;
        house.server.answer =
            answerOf(QByteArray::number(status) + " No", "retry-after-ms: 20\r\nRetry-After: 3\r\n",
                     "{\"error\": {}}");
        const CallReport report = house.send(house.attempt());
        QCOMPARE(report.ending, CallEnding::Complete);
        QCOMPARE(report.httpStatus, std::optional(status));
        QCOMPARE(report.retryAfterMs, QByteArray("20"));
        QCOMPARE(report.retryAfter, QByteArray("3"));
        QCOMPARE(house.answer, QByteArray("{\"error\": {}}"));
        QCOMPARE(house.server.requests().size(), 1);
    }

    void noRedirectionIsFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void noRedirectionIsFollowed()
    {
        QFETCH(int, status);
        SendingFixture house;
        RecordingServer elsewhere;
        house.server.answer = answerOf(
            QByteArray::number(status) + " Moved",
            "Location: http://127.0.0.1:" + QByteArray::number(elsewhere.port()) + "/\r\n");
        const CallReport report = house.send(house.attempt(), {}, "the-key");
        QTest::qWait(50);
        QCOMPARE(report.httpStatus, std::optional(status));
        QCOMPARE(house.server.requests().size(), 1);
        QCOMPARE(elsewhere.requests().size(), 0);
    }

    void aHostThatHangsUpGetsTheBytesOnce_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("without a word") << static_cast<int>(RecordingServer::Manner::HangUp);
        QTest::newRow("in the middle") << static_cast<int>(RecordingServer::Manner::BreakOff);
    }
    void aHostThatHangsUpGetsTheBytesOnce()
    {
        QFETCH(int, manner);
        SendingFixture house;
        house.server.manner = static_cast<RecordingServer::Manner>(manner);
        house.server.answer = answerOf("200 OK", {}, QByteArray(400, 'x'));
        const CallReport report = house.send(house.attempt());
        QTest::qWait(50);
        QCOMPARE(report.ending, CallEnding::Broken);
        QCOMPARE(house.server.requests().size(), 1);
        QCOMPARE(house.server.strayBytes(), 0);
    }

    void nobodyThereIsNoConnection()
    {
        SendingFixture house;
        RecordedAttempt attempt = house.attempt();
        house.server.stop();
        const CallReport report = house.send(std::move(attempt));
        QCOMPARE(report.ending, CallEnding::NotConnected);
        QVERIFY(!report.httpStatus.has_value());
    }

    void aSilentHostIsGivenUp()
    {
        SendingFixture house;
        house.server.manner = RecordingServer::Manner::Silence;
        const CallReport report =
            house.send(house.attempt(), {.idle = std::chrono::milliseconds(150)});
        QCOMPARE(report.ending, CallEnding::TimedOut);
        QCOMPARE(house.server.requests().size(), 1);
    }

    void anEndlessAnswerIsCutOff()
    {
        SendingFixture house;
        house.server.answer = answerOf("200 OK", {}, QByteArray(200'000, 'x'));
        const CallReport report = house.send(house.attempt(), {.mostBytes = 1000});
        QCOMPARE(report.ending, CallEnding::TooLarge);
        QVERIFY(house.answer.size() <= 1000);
    }

    void noCookieGoesAlong()
    {
        SendingFixture house;
        house.server.answer = answerOf("200 OK", "Set-Cookie: who=Maya\r\n");
        house.send(house.attempt());
        house.send(house.attempt());
        QCOMPARE(house.server.requests().size(), 2);
        QCOMPARE(house.server.requests().last().header("Cookie"), QByteArray("none"));
    }

    void whatIsAbortedReportsNothing()
    {
        SendingFixture house;
        house.server.manner = RecordingServer::Manner::Silence;
        int reports = 0;
        auto call = ApprovedDoor().send(house.attempt(), {},
                                        {.piece = {}, .done = [&](const auto &) { ++reports; }});
        QVERIFY(QTest::qWaitFor([&] { return house.server.requests().size() == 1; }));
        QVERIFY(!call->soFar().httpStatus.has_value());
        call.reset();
        QTest::qWait(50);
        QCOMPARE(reports, 0);
    }

    void whoeverHearsOfItMayDropTheCall()
    {
        SendingFixture house;
        house.server.answer = answerOf("200 OK", {}, QByteArray(100'000, 'x'));
        std::unique_ptr<Call> call;
        int pieces = 0;
        call = ApprovedDoor().send(house.attempt(), {},
                                   {.piece =
                                        [&](QByteArrayView) {
                                            ++pieces;
                                            call.reset();
                                        },
                                    .done = [&](const auto &) { pieces = 100; }});
        QVERIFY(QTest::qWaitFor([&] { return pieces > 0; }));
        QTest::qWait(50);
        QCOMPARE(pieces, 1);
    }
};

REGISTER_TEST(TestApprovedDoor)
#include "testapproveddoor.moc"
