// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loopbackdoor.h"
#include "recordingserver.h"
#include "testregistry.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace gatehouse;

namespace
{

QByteArray answerOf(const QByteArray &status, const QByteArray &headers = {},
                    const QByteArray &body = "{}")
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

/// A program of this machine, and what came of one call to it.
struct House
{
    LoopbackAddress address() const
    {
        return LoopbackAddress::parse(QStringLiteral("127.0.0.1"), server.port()).value();
    }
    CallHandlers handlers()
    {
        return {.piece = [this](QByteArrayView piece) { answer.append(piece); },
                .done = [this](const CallReport &end) { reports.push_back(end); }};
    }
    /// Waits for the end of \a call, which must not have come inside the call that started it.
    CallReport waited(const std::unique_ptr<Call> &call)
    {
        const bool cameInside = !reports.empty();
        if (cameInside || !call || !QTest::qWaitFor([this] { return !reports.empty(); }, 10'000)) {
            QTest::qFail("the call did not end as it should", __FILE__, __LINE__);
            return {};
        }
        QTest::qWait(20);
        return reports.size() == 1 ? reports.front() : CallReport{};
    }
    CallReport get(CallLimits limits = {})
    {
        return waited(LoopbackDoor(limits).get(address(), QStringLiteral("/api/tags"), handlers()));
    }
    CallReport post(CallLimits limits = {}, const QByteArray &body = "{\"private\": 1}")
    {
        return waited(LoopbackDoor(limits).post(address(), QStringLiteral("/api/chat"),
                                                PrivateBytes(body), handlers()));
    }

    RecordingServer server;
    QByteArray answer;
    std::vector<CallReport> reports;
};

/// The header lines of a request without the request line, sorted.
QList<QByteArray> headerLines(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    lines.removeFirst();
    for (QByteArray &line : lines) {
        line = line.trimmed();
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class TestLoopbackDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsTheFixedListAndNothingElse()
    {
        House house;
        house.post({}, "{}");
        QCOMPARE(house.server.requests().size(), 1);
        const RecordingServer::Request request = house.server.requests().first();
        QVERIFY(request.head.startsWith("POST /api/chat HTTP/1.1\r\n"));
        const QList<QByteArray> expected = {
            "Accept-Encoding: identity",
            "Accept-Language: en",
            "Accept: application/x-ndjson, text/event-stream, application/json",
            "Connection: close",
            "Content-Length: 2",
            "Content-Type: application/json",
            "Host: " + house.address().authority().toLatin1(),
            "User-Agent: Gatehouse",
        };
        QCOMPARE(headerLines(request.head), expected);
        QCOMPARE(request.body, QByteArray("{}"));
    }

    void askingSendsNoBody()
    {
        House house;
        house.server.answer = answerOf("200 OK", {}, "{\"models\": []}");
        const CallReport report = house.get();
        QCOMPARE(report.ending, CallEnding::Complete);
        QCOMPARE(report.httpStatus, std::optional(200));
        QCOMPARE(house.answer, QByteArray("{\"models\": []}"));
        QCOMPARE(house.server.requests().size(), 1);
        const RecordingServer::Request request = house.server.requests().first();
        QVERIFY(request.head.startsWith("GET /api/tags HTTP/1.1\r\n"));
        QCOMPARE(request.body, QByteArray());
        const QList<QByteArray> expected = {
            "Accept-Encoding: identity",
            "Accept-Language: en",
            "Accept: application/x-ndjson, text/event-stream, application/json",
            "Connection: close",
            "Host: " + house.address().authority().toLatin1(),
            "User-Agent: Gatehouse",
        };
        QCOMPARE(headerLines(request.head), expected);
    }

    void aLongBodyAndALongAnswerComeWhole()
    {
        House house;
        const QByteArray question(500'000, 'q');
        const QByteArray body(700'000, 'x');
        house.server.answer = answerOf("200 OK", {}, body);
        const CallReport report = house.post({}, question);
        QCOMPARE(report.ending, CallEnding::Complete);
        QCOMPARE(house.answer, body);
        QCOMPARE(house.server.requests().first().body, question);
    }

    /// Else the window would stand still while an answer comes in that is written faster than it is
    /// read.
    void betweenTwoPiecesTheEventLoopHasItsTurn()
    {
        House house;
        const QByteArray body(2'000'000, 'x');
        house.server.answer = answerOf("200 OK", {}, body);
        int turns = 0;
        QTimer turn;
        QObject::connect(&turn, &QTimer::timeout, &turn, [&turns] { ++turns; });
        turn.start(0);
        QList<int> turnsBefore;
        qsizetype largest = 0;
        CallHandlers handlers = house.handlers();
        const auto take = handlers.piece;
        handlers.piece = [&](QByteArrayView piece) {
            turnsBefore << turns;
            largest = std::max(largest, piece.size());
            take(piece);
        };
        house.waited(LoopbackDoor().get(house.address(), QStringLiteral("/api/tags"), handlers));
        QCOMPARE(house.answer, body);
        QVERIFY2(largest <= 64 * 1024, qPrintable(QString::number(largest)));
        QVERIFY(turnsBefore.size() >= 30);
        QVERIFY(std::adjacent_find(turnsBefore.begin(), turnsBefore.end()) == turnsBefore.end());
    }

    void whoeverGetsAPieceMayDestroyTheCall()
    {
        House house;
        house.server.answer = answerOf("200 OK", {}, QByteArray(500'000, 'x'));
        CallHandlers handlers = house.handlers();
        std::unique_ptr<Call> call;
        int pieces = 0;
        handlers.piece = [&](QByteArrayView) {
            ++pieces;
            call.reset();
        };
        call = LoopbackDoor().get(house.address(), QStringLiteral("/api/tags"), handlers);
        QVERIFY(QTest::qWaitFor([&] { return pieces > 0; }, 10'000));
        QTest::qWait(50);
        QCOMPARE(pieces, 1);
        QVERIFY(house.reports.empty());
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 500, 503}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        House house;
        house.server.answer = answerOf(QByteArray::number(status) + " No", {}, "{\"error\": \"\"}");
        const CallReport report = house.post();
        QCOMPARE(report.ending, CallEnding::Complete);
        QCOMPARE(report.httpStatus, std::optional(status));
        QCOMPARE(house.answer, QByteArray("{\"error\": \"\"}"));
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
        House house;
        RecordingServer elsewhere;
        house.server.answer = answerOf(
            QByteArray::number(status) + " Moved",
            "Location: http://127.0.0.1:" + QByteArray::number(elsewhere.port()) + "/\r\n");
        QCOMPARE(house.post().httpStatus, std::optional(status));
        house.reports.clear();
        QCOMPARE(house.get().httpStatus, std::optional(status));
        QCOMPARE(house.server.requests().size(), 2);
        QCOMPARE(elsewhere.requests().size() + elsewhere.strayBytes(), 0);
    }

    void noBodyIsSentTwice_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("closed without a word") << static_cast<int>(RecordingServer::Manner::HangUp);
        QTest::newRow("closed in the middle")
            << static_cast<int>(RecordingServer::Manner::BreakOff);
    }
    void noBodyIsSentTwice()
    {
        QFETCH(int, manner);
        House house;
        house.server.manner = static_cast<RecordingServer::Manner>(manner);
        house.server.answer = answerOf("200 OK", {}, QByteArray(400, 'x'));
        QCOMPARE(house.post().ending, CallEnding::Broken);
        QCOMPARE(house.server.requests().size(), 1);
        house.reports.clear();
        QCOMPARE(house.get().ending, CallEnding::Broken);
        QCOMPARE(house.server.strayBytes(), 0);
        for (const RecordingServer::Request &request : house.server.requests().mid(1)) {
            QCOMPARE(request.body, QByteArray());
        }
    }

    void nobodyThereIsNoConnection()
    {
        House house;
        const LoopbackAddress gone = house.address();
        house.server.stop();
        QCOMPARE(house.get().ending, CallEnding::NotConnected);
        house.reports.clear();
        QCOMPARE(house.post().ending, CallEnding::NotConnected);
    }

    void theFirstPieceMayTakeAsLongAsItTakes()
    {
        House house;
        house.server.manner = RecordingServer::Manner::Silence;
        const CallLimits patient{.idle = std::chrono::milliseconds(60),
                                 .firstPiece = FirstPiece::Whenever};
        const auto posted = LoopbackDoor(patient).post(
            house.address(), QStringLiteral("/"), PrivateBytes(QByteArray("{}")), house.handlers());
        const auto asked =
            LoopbackDoor(patient).get(house.address(), QStringLiteral("/"), house.handlers());
        QVERIFY(QTest::qWaitFor([&] { return house.server.requests().size() == 2; }));
        QTest::qWait(400);
        QVERIFY(house.reports.empty());
    }

    void aSilentProgramIsGivenUpWhereThatWasAsked()
    {
        House house;
        house.server.manner = RecordingServer::Manner::Silence;
        const CallLimits impatient{.idle = std::chrono::milliseconds(60)};
        QCOMPARE(house.post(impatient).ending, CallEnding::TimedOut);
        house.reports.clear();
        QCOMPARE(house.get(impatient).ending, CallEnding::TimedOut);
    }

    void aProgramThatStopsInTheMiddleIsGivenUp()
    {
        // Says how much will come, sends a part of it and stays.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            server.nextPendingConnection()->write(
                "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
        });
        House house;
        const auto here =
            LoopbackAddress::parse(QStringLiteral("127.0.0.1"), server.serverPort()).value();
        const LoopbackDoor door(
            {.idle = std::chrono::milliseconds(60), .firstPiece = FirstPiece::Whenever});
        const CallReport report = house.waited(
            door.post(here, QStringLiteral("/"), PrivateBytes(QByteArray("{}")), house.handlers()));
        QCOMPARE(report.ending, CallEnding::TimedOut);
        QCOMPARE(house.answer, QByteArray("half"));
    }

    void anEndlessAnswerIsCutOff()
    {
        House house;
        house.server.answer = answerOf("200 OK", {}, QByteArray(200'000, 'x'));
        QCOMPARE(house.post({.mostBytes = 1000}).ending, CallEnding::TooLarge);
        QVERIFY(house.answer.size() <= 1000);
    }

    void noProxyIsAsked()
    {
        RecordingServer proxy;
        const QNetworkProxy before = QNetworkProxy::applicationProxy();
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                            static_cast<quint16>(proxy.port())});
        House house;
        house.post();
        house.reports.clear();
        house.get();
        QNetworkProxy::setApplicationProxy(before);
        QCOMPARE(house.server.requests().size(), 2);
        QCOMPARE(proxy.requests().size() + proxy.strayBytes(), 0);
    }

    void noCookieGoesAlong()
    {
        House house;
        house.server.answer = answerOf("200 OK", "Set-Cookie: who=Maya\r\n");
        house.post();
        house.reports.clear();
        house.post();
        QCOMPARE(house.server.requests().last().header("Cookie"), QByteArray("none"));
    }

    void whatIsAbortedClosesItsConnectionAndReportsNothing()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        House house;
        const auto here =
            LoopbackAddress::parse(QStringLiteral("127.0.0.1"), server.serverPort()).value();
        auto call = LoopbackDoor().post(here, QStringLiteral("/"), PrivateBytes(QByteArray("{}")),
                                        house.handlers());
        QVERIFY(QTest::qWaitFor([&] { return server.hasPendingConnections(); }));
        QTcpSocket *socket = server.nextPendingConnection();
        QVERIFY(QTest::qWaitFor([&] { return socket->bytesAvailable() > 0; }));
        call.reset();
        QVERIFY(
            QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        QVERIFY(house.reports.empty());
    }
};

REGISTER_TEST(TestLoopbackDoor)
#include "testloopbackdoor.moc"
