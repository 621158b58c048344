// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudfixture.h"

#include "problemtext.h"
#include "sampleproblems.h"
#include "schedulereply.h"
#include "solver.h"
#include "testregistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace gatehouse;

namespace
{

QString provedAnswer()
{
    const ProblemText asked{.problem = sampleproblems::theCase()};
    return QString::fromUtf8(writeReply(*solve(asked.problem), asked));
}

QStringList logged;

void keepLogLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged << line;
}

/// Everything that is logged while it lives, whatever the levels.
class LogKeeper
{
public:
    LogKeeper() : m_before(qInstallMessageHandler(keepLogLine))
    {
        logged.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    }
    ~LogKeeper()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(m_before);
    }
    LogKeeper(const LogKeeper &) = delete;
    LogKeeper &operator=(const LogKeeper &) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace

class TestCloudClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsAnsweredAndReadBack()
    {
        CloudFixture house;
        house.server.says = provedAnswer();
        const CloudOutcome outcome = house.ask();
        QVERIFY(outcome.text);
        QCOMPARE(*outcome.text, house.server.says.toUtf8());
        const ProblemText asked{.problem = sampleproblems::theCase()};
        QVERIFY(readReply(*outcome.text, asked)->runs == solve(asked.problem)->runs);
        QCOMPARE(outcome.attempts, 1);
        QVERIFY(outcome.usage ==
                std::optional(TokenUsage{.input = 1500, .output = 700, .reasoning = 600}));
        QVERIFY(!outcome.notRecorded);
        QCOMPARE(house.records(),
                 QStringList({QStringLiteral("sent 1"), QStringLiteral("answered 200")}));
    }

    void theBytesReceivedAreThoseApproved()
    {
        CloudFixture house;
        ApprovedRequest request = house.approve();
        const QByteArray approved = request.bytes();
        house.ask(std::move(request));
        QCOMPARE(house.server.requests().size(), 1);
        QCOMPARE(house.server.requests().first().body, approved);
        QCOMPARE(house.recordedBodies(), QList<QByteArray>({approved}));
        QCOMPARE(house.server.strayBytes(), 0);
    }

    void everyKindOfServiceIsSpokenTo_data()
    {
        QTest::addColumn<int>("service");
        QTest::newRow("Azure") << static_cast<int>(CloudSettings::Service::Azure);
        QTest::newRow("an older resource")
            << static_cast<int>(CloudSettings::Service::AzureWithApiVersion);
        QTest::newRow("OpenAI") << static_cast<int>(CloudSettings::Service::OpenAi);
    }
    void everyKindOfServiceIsSpokenTo()
    {
        QFETCH(int, service);
        CloudFixture house;
        CloudSettings settings = house.settings();
        settings.service = static_cast<CloudSettings::Service>(service);
        const CloudOutcome outcome = house.ask(house.approve(settings));
        QVERIFY(outcome.text);
        QCOMPARE(*outcome.text, QByteArray("{}"));
    }

    void whatTheServiceFindsWrongHasItsKind()
    {
        CloudFixture house;
        house.server.deployment = "another";
        QVERIFY(house.kindOf() == ErrorKind::CloudNoDeployment);
        house.server.key = "another";
        QVERIFY(house.kindOf() == ErrorKind::CloudKeyRefused);
        QCOMPARE(house.records(),
                 QStringList({QStringLiteral("sent 1"), QStringLiteral("refused 404"),
                              QStringLiteral("sent 1"), QStringLiteral("refused 401")}));
    }

    void howMuchOfTheAnswerIsThereIsTold()
    {
        CloudFixture house;
        house.server.says = provedAnswer();
        house.ask();
        QVERIFY(house.progress.size() > 3);
        QVERIFY(house.progress.first().stage == CloudProgress::Stage::Asking);
        qint64 before = 0;
        for (const CloudProgress &step : house.progress.mid(1)) {
            QVERIFY(step.stage == CloudProgress::Stage::Answering);
            QVERIFY(step.characters > before);
            QVERIFY(step.bytesReceived > step.characters);
            before = step.characters;
        }
        QVERIFY(before <= provedAnswer().size());
    }

    void aServiceThatDoesNotStreamIsReadToo()
    {
        CloudFixture house;
        house.server.then(AzureServer::document(QStringLiteral("{\"a\": 1}")));
        QCOMPARE(*house.ask().text, QByteArray("{\"a\": 1}"));
    }

    void aServiceThatHoldsTheConnectionIsNotWaitedFor()
    {
        CloudFixture house;
        AzureServer::Reply reply = house.server.streamed(QStringLiteral("abc"));
        reply.holdsOn = true;
        house.server.then(reply);
        QCOMPARE(*house.ask().text, QByteArray("abc"));
        QCOMPARE(house.records().last(), QStringLiteral("answered 200"));
    }

    void everyEndingHasItsKindAndIsNotSentAgain_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *type, const char *fields,
                            ErrorKind kind) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(fields) << static_cast<int>(kind);
        };
        row("failed", "response.failed", R"("error": {"code": "server_error"})",
            ErrorKind::CloudFailed);
        row("too often", "response.failed", R"("error": {"code": "rate_limit_exceeded"})",
            ErrorKind::CloudTooManyRequests);
        row("out of tokens", "response.incomplete",
            R"("incomplete_details": {"reason": "max_output_tokens"}, "output": [])",
            ErrorKind::CloudOutOfTokens);
        row("filtered", "response.incomplete",
            R"("incomplete_details": {"reason": "content_filter"}, "output": [])",
            ErrorKind::CloudFiltered);
        row("declined", "response.completed",
            R"("output": [{"type": "message", "content": [{"type": "refusal", "refusal": "no"}]}])",
            ErrorKind::CloudDeclined);
        row("empty", "response.completed", R"("output": [])", ErrorKind::CloudAnswerEmpty);
        row("no ending", "response.in_progress", "", ErrorKind::CloudEndedEarly);
        row("an error event", "error", "", ErrorKind::CloudFailed);
    }
    void everyEndingHasItsKindAndIsNotSentAgain()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, fields);
        QFETCH(int, kind);
        CloudFixture house;
        house.server.then(AzureServer::ending(type, fields));
        QCOMPARE(static_cast<int>(house.kindOf()), kind);
        QCOMPARE(house.records(),
                 QStringList({QStringLiteral("sent 1"), QStringLiteral("answered 200")}));
        QCOMPARE(house.server.requests().size(), 1);
    }

    void cutOffAnywhereNothingIsSentAgain()
    {
        const qsizetype whole = AzureServer().streamed(QStringLiteral("abc")).body.size();
        QRandomGenerator random(3);
        for (int i = 0; i < 15; ++i) {
            CloudFixture house;
            AzureServer::Reply reply = house.server.streamed(QStringLiteral("abc"));
            // Somewhere from no byte at all to the last event.
            reply.cutAt = i == 0 ? 0 : random.bounded(static_cast<int>(whole) - 300);
            house.server.then(reply);
            QVERIFY(house.kindOf() == ErrorKind::CloudConnectionBroke);
            QCOMPARE(house.server.requests().size(), 1);
            QCOMPARE(house.server.strayBytes(), 0);
            QVERIFY(house.records().last().startsWith(QStringLiteral("broken")));
        }
    }

    void aBusyHostGetsTheSameBytesThreeTimesAtMost_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {408, 409, 429, 500, 503}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void aBusyHostGetsTheSameBytesThreeTimesAtMost()
    {
        QFETCH(int, status);
        CloudFixture house;
        for (int i = 0; i < 3; ++i) {
            house.server.then(AzureServer::error(status, {}));
        }
        const CloudOutcome outcome = house.ask();
        QVERIFY(!outcome.text);
        QVERIFY(outcome.text.error().kind ==
                (status == 429 ? ErrorKind::CloudTooManyRequests : ErrorKind::CloudUnavailable));
        QCOMPARE(outcome.attempts, 3);
        QCOMPARE(house.pauses.lengths, QList<qint64>({500, 1000}));
        const QString refused = QStringLiteral("refused %1").arg(status);
        QCOMPARE(house.records(),
                 QStringList({QStringLiteral("sent 1"), refused, QStringLiteral("sent 2"), refused,
                              QStringLiteral("sent 3"), refused}));
        const auto requests = house.server.requests();
        QCOMPARE(requests.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(requests.at(i).body, requests.first().body);
            QCOMPARE(requests.at(i).head, requests.first().head);
            QCOMPARE(house.recordedBodies().at(i), requests.first().body);
        }
    }

    void theSecondAttemptMaySucceedAfterTheWaitAskedFor()
    {
        CloudFixture house;
        AzureServer::Reply busy = AzureServer::error(429, "too_many_requests");
        busy.headers << "retry-after-ms: 1234"
                     << "Retry-After: 9";
        house.server.then(busy);
        const CloudOutcome outcome = house.ask();
        QVERIFY(outcome.text);
        QCOMPARE(outcome.attempts, 2);
        QCOMPARE(house.pauses.lengths, QList<qint64>({1234}));
        const auto waits = std::count_if(
            house.progress.begin(), house.progress.end(), [](const CloudProgress &step) {
                return step.stage == CloudProgress::Stage::Waiting && step.attempt == 1 &&
                       step.wait == std::chrono::milliseconds(1234);
            });
        QCOMPARE(waits, 1);
    }

    void aWaitBeyondTheApprovalEndsIt()
    {
        CloudFixture house;
        AzureServer::Reply busy = AzureServer::error(503, {});
        busy.headers << "Retry-After: 3600";
        house.server.then(busy);
        QVERIFY(house.kindOf() == ErrorKind::CloudUnavailable);
        QCOMPARE(house.pauses.lengths, QList<qint64>());
        QCOMPARE(house.server.requests().size(), 1);
    }

    void whatAnotherAttemptWouldNotChangeIsNotTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        for (const int status : {400, 401, 403, 404, 418, 422}) {
            QTest::addRow("%d", status) << status << QByteArray();
        }
        QTest::newRow("filtered") << 400 << QByteArray("content_filter");
        QTest::newRow("used up") << 429 << QByteArray("insufficient_quota");
    }
    void whatAnotherAttemptWouldNotChangeIsNotTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        CloudFixture house;
        house.server.then(AzureServer::error(status, code));
        QVERIFY(!house.ask().text);
        QCOMPARE(house.server.requests().size(), 1);
        QCOMPARE(house.records().size(), 2);
    }

    void noOtherHostGetsAnything_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 307, 308}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void noOtherHostGetsAnything()
    {
        QFETCH(int, status);
        CloudFixture house;
        RecordingServer elsewhere;
        house.server.then(
            {.status = status,
             .headers = {"Location: http://127.0.0.2:" + QByteArray::number(elsewhere.port()) +
                             "/openai/v1/responses",
                         "Location: http://127.0.0.1:" + QByteArray::number(elsewhere.port())},
             .isChunked = false});
        QVERIFY(house.kindOf() == ErrorKind::CloudMovedElsewhere);
        QTest::qWait(20);
        QCOMPARE(elsewhere.requests().size(), 0);
        QCOMPARE(elsewhere.strayBytes(), 0);
        QCOMPARE(house.server.requests().size(), 1);
    }

    void theKeyIsInItsHeaderAndNowhereElse()
    {
        const LogKeeper keeper;
        CloudFixture house;
        house.key = *SecretKey::read("CANARY-7f3a9");
        house.server.key = "CANARY-7f3a9";
        house.server.then(AzureServer::error(503, {}, "your key CANARY-7f3a9 is fine"));
        QVERIFY(house.ask().text);
        const auto requests = house.server.requests();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.last().header("api-key"), QByteArray("CANARY-7f3a9"));
        QCOMPARE(requests.last().head.count("CANARY"), 1);
        QVERIFY(!requests.last().body.contains("CANARY"));
        QFile ledger(house.ledger.path());
        QVERIFY(ledger.open(QIODevice::ReadOnly));
        const QByteArray written = ledger.readAll();
        QVERIFY(written.contains("gpt-5.4"));
        QVERIFY(!written.contains("CANARY"));
        QVERIFY(logged.filter(QStringLiteral("status")).size() >= 2);
        QCOMPARE(logged.filter(QStringLiteral("CANARY")), QStringList());
        QCOMPARE(logged.filter(QStringLiteral("load_A")), QStringList());
    }

    void withoutAKeyNothingIsSent()
    {
        CloudFixture house;
        house.key = SecretKey();
        QVERIFY(house.kindOf() == ErrorKind::KeyMissing);
        QCOMPARE(house.records(), QStringList());
        QCOMPARE(house.server.requests().size(), 0);
    }

    void withoutALedgerNothingIsSent()
    {
        CloudFixture house;
        QVERIFY(QFile(house.folder.path() + QStringLiteral("/file")).open(QIODevice::WriteOnly));
        Ledger nowhere(house.folder.path() + QStringLiteral("/file/ledger.jsonl"), house.clock);
        const auto exchange = CloudClient(nowhere, house.clock, house.pauses)
                                  .send(house.approve(), {}, house.key, house.handlers());
        QVERIFY(!house.outcome);
        QVERIFY(QTest::qWaitFor([&] { return house.outcome.has_value(); }));
        QVERIFY(!house.outcome->text);
        QCOMPARE(house.outcome->attempts, 0);
        QCOMPARE(house.server.requests().size(), 0);
    }

    void anOldApprovalIsNotSent()
    {
        CloudFixture house;
        ApprovedRequest request = house.approve();
        house.clock.advance(std::chrono::minutes(11));
        QVERIFY(house.ask(std::move(request)).text.error().kind == ErrorKind::ApprovalTooOld);
        QCOMPARE(house.server.requests().size(), 0);
    }

    void nobodyThereIsSaidSo()
    {
        CloudFixture house;
        ApprovedRequest request = house.approve();
        house.server.stop();
        QVERIFY(house.ask(std::move(request)).text.error().kind == ErrorKind::CloudNotReached);
        QCOMPARE(house.records().last(), QStringLiteral("not connected"));
    }

    void aSilentHostIsGivenUpAndNotAskedAgain()
    {
        CloudFixture house;
        AzureServer::Reply silence = house.server.streamed(QStringLiteral("abc"));
        silence.cutAt = 400;
        silence.holdsOn = true;
        house.server.then(silence);
        const CloudOutcome outcome =
            house.ask(house.approve(), {.idle = std::chrono::milliseconds(150)});
        QVERIFY(outcome.text.error().kind == ErrorKind::CloudTooSlow);
        QCOMPARE(house.server.requests().size(), 1);
        QVERIFY(house.records().last().startsWith(QStringLiteral("broken")));
    }

    void anEndlessAnswerIsCutOff()
    {
        CloudFixture house;
        house.server.then({.body = QByteArray(200'000, ':')});
        const CloudOutcome onTheWire = house.ask(house.approve(), {.mostBytes = 50'000});
        QVERIFY(onTheWire.text.error().kind == ErrorKind::CloudAnswerTooLarge);
        QByteArray body;
        const QByteArray piece = "\"delta\": \"" + QByteArray(256 * 1024, 'x') + '"';
        for (int i = 0; i < 20; ++i) {
            body += AzureServer::event("response.output_text.delta", piece);
        }
        house.server.then({.body = body});
        QVERIFY(house.kindOf() == ErrorKind::CloudAnswerTooLarge);
        QCOMPARE(house.server.requests().size(), 2);
    }

    void stoppedItMayHaveArrived()
    {
        CloudFixture house;
        AzureServer::Reply slow = house.server.streamed(QStringLiteral("abc"));
        slow.cutAt = 500;
        slow.holdsOn = true;
        house.server.then(slow);
        auto exchange = house.start();
        QVERIFY(QTest::qWaitFor([&] { return house.server.requests().size() == 1; }));
        exchange.reset();
        QTest::qWait(20);
        QCOMPARE(house.endings, 0);
        QVERIFY(house.records().last().startsWith(QStringLiteral("stopped")));
    }

    void stoppedBeforeItBeginsNothingIsSent()
    {
        CloudFixture house;
        house.start().reset();
        QTest::qWait(20);
        QCOMPARE(house.endings, 0);
        QCOMPARE(house.records(), QStringList());
        QCOMPARE(house.server.requests().size(), 0);
    }

    void stoppedWhileItWaitsNothingMoreIsSent()
    {
        CloudFixture house;
        house.pauses.isEndless = true;
        house.server.then(AzureServer::error(503, {}));
        auto exchange = house.start();
        QVERIFY(QTest::qWaitFor([&] { return !house.pauses.lengths.isEmpty(); }));
        exchange.reset();
        QTest::qWait(20);
        QCOMPARE(house.endings, 0);
        QCOMPARE(house.records(),
                 QStringList({QStringLiteral("sent 1"), QStringLiteral("refused 503")}));
        QCOMPARE(house.server.requests().size(), 1);
    }

    void whoeverHearsOfItMayDropIt()
    {
        for (const bool atTheEnd : {false, true}) {
            CloudFixture house;
            house.server.says = provedAnswer();
            std::unique_ptr<CloudExchange> exchange;
            int heard = 0;
            const auto drop = [&] {
                ++heard;
                exchange.reset();
            };
            CloudHandlers handlers{.progress = {}, .done = [&](const auto &) { drop(); }};
            if (!atTheEnd) {
                handlers.progress = [&](const auto &) { drop(); };
            }
            exchange = CloudClient(house.ledger, house.clock, house.pauses)
                           .send(house.approve(), {}, house.key, handlers);
            QVERIFY(QTest::qWaitFor([&] { return heard > 0; }));
            QTest::qWait(20);
            QCOMPARE(heard, 1);
            QCOMPARE(house.records().size(), 2);
        }
    }

    void whatIsLostInTheLedgerIsSaid()
    {
        CloudFixture house;
        house.server.then({.status = 200, .holdsOn = true});
        auto exchange = house.start();
        QVERIFY(QTest::qWaitFor([&] { return house.server.requests().size() == 1; }));
        QVERIFY(QFile::remove(house.ledger.path()));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not in the ledger")));
        exchange.reset();
        QCOMPARE(house.endings, 0);
    }

    void thePausesOfThisMachineEndOnceAndLater()
    {
        int ended = 0;
        std::unique_ptr<Pause> pause;
        pause = TimerPauses().start(std::chrono::milliseconds(1), [&] {
            ++ended;
            pause.reset();
        });
        QCOMPARE(ended, 0);
        QVERIFY(QTest::qWaitFor([&] { return ended > 0; }));
        const auto dropped = TimerPauses().start(std::chrono::milliseconds(0), [&] { ++ended; });
        TimerPauses().start(std::chrono::milliseconds(0), [&] { ended += 100; }).reset();
        QVERIFY(QTest::qWaitFor([&] { return ended > 1; }));
        QTest::qWait(10);
        QCOMPARE(ended, 2);
    }
};

REGISTER_TEST(TestCloudClient)
#include "testcloudclient.moc"
