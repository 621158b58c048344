// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "eventwait.h"
#include "ollamafixture.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatehouse;

class TestOllamaProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProbeTellsVersionModelsAndSwitch()
    {
        OllamaFixture house;
        const auto probe = house.probe();
        QVERIFY(probe);
        QVERIFY(probe->program == LocalProgram::Ollama);
        QCOMPARE(probe->origin, house.address().origin());
        QCOMPARE(probe->version, QStringLiteral("0.21.3"));
        QVERIFY(!probe->isUnsafe);
        QCOMPARE(probe->cloudDisabled, std::optional(true));
        QCOMPARE(probe->models.size(), size_t(1));
        QCOMPARE(serverFor(*probe, QStringLiteral("gemma4:e4b")), std::optional(house.agreed()));
        QCOMPARE(serverFor(*probe, QStringLiteral("gemma4:e2b")), std::nullopt);
    }

    void anUnsafeOrUnknownVersionIsMarked()
    {
        OllamaFixture house;
        house.server.version = "0.17.0";
        QVERIFY(house.probe()->isUnsafe);
        house.server.version = "built at home";
        QVERIFY(house.probe()->isUnsafe);
        QCOMPARE(house.probe()->version, QStringLiteral("built at home"));
    }

    void anOlderProgramSaysNothingOfItsSwitch()
    {
        OllamaFixture house;
        house.server.status.clear();
        const auto probe = house.probe();
        QVERIFY(probe);
        QCOMPARE(probe->cloudDisabled, std::nullopt);
        house.server.status = R"({"cloud": 7})";
        QCOMPARE(house.probe()->cloudDisabled, std::nullopt);
    }

    void aProbeSendsNothingButItsQuestions()
    {
        OllamaFixture house;
        QVERIFY(house.probe());
        QCOMPARE(house.server.requests().size(), 3);
        for (const RecordingServer::Request &request : house.server.requests()) {
            QVERIFY(request.head.startsWith("GET /api/"));
            QVERIFY(request.body.isEmpty());
        }
    }

    void anotherProgramIsTold_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *path, int status, const char *body,
                            LocalFault fault) {
            QTest::newRow(name) << QByteArray(path) << status << QByteArray(body)
                                << static_cast<int>(fault);
        };
        row("a web page", "/api/version", 200, "<html></html>", LocalFault::NotAModelServer);
        row("nothing there", "/api/version", 404, "no", LocalFault::NotAModelServer);
        row("no models", "/api/tags", 200, "{}", LocalFault::NotAModelServer);
        row("moved", "/api/version", 301, "", LocalFault::MovedElsewhere);
        row("out of order", "/api/tags", 500, "", LocalFault::ServerFailed);
        row("a login", "/api/version", 401, "", LocalFault::SignInWanted);
    }
    void anotherProgramIsTold()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, fault);
        OllamaFixture house;
        house.server.then(path, OllamaServer::document(body, status));
        const auto probe = house.probe();
        QVERIFY(!probe);
        QCOMPARE(static_cast<int>(probe.error()), fault);
    }

    void aListWithoutEndIsNotReadForEver()
    {
        OllamaFixture house;
        OllamaServer::Reply reply = OllamaServer::lines({});
        reply.forever = QByteArray(1'000'000, ' ');
        house.server.then("/api/tags", reply);
        const auto probe = house.probe();
        QVERIFY(!probe);
        QVERIFY(probe.error() == LocalFault::AnswerTooLong);
    }

    void nobodyThereIsNotReached()
    {
        OllamaFixture house;
        const OllamaClient client = house.client();
        house.server.stop();
        std::optional<Result<LocalProbe, LocalFault>> result;
        const auto running = client.probe(
            [&result](const Result<LocalProbe, LocalFault> &probed) { result = probed; });
        QVERIFY(waitForEvents([&result] { return result.has_value(); }));
        QVERIFY(result->error() == LocalFault::NotReached);
    }

    void aStoppedProbeIsNotHeardOf()
    {
        OllamaFixture house;
        bool isHeard = false;
        house.client()
            .probe([&isHeard](const Result<LocalProbe, LocalFault> &) { isHeard = true; })
            .reset();
        QTest::qWait(50);
        QVERIFY(!isHeard);
    }

    void aModelIsFetchedAndItsProgressTold()
    {
        OllamaFixture house;
        const QByteArray layer = R"({"status":"pulling aa","digest":"sha256:aa","total":1000)";
        QByteArray body = R"({"status":"pulling manifest"})"
                          "\n";
        for (int done = 0; done <= 1000; done += 50) {
            body += layer + ",\"completed\":" + QByteArray::number(done) + "}\n" + layer + "}\n";
        }
        body += "{\"status\":\"verifying sha256 digest\"}\n{\"status\":\"writing manifest\"}\n"
                "{\"status\":\"success\"}\n";
        house.server.then("/api/pull", OllamaServer::lines(body));
        QCOMPARE(house.pull(QStringLiteral("gemma4:e4b")), QString());
        const RecordingServer::Request request = house.server.requestsTo("/api/pull").first();
        QCOMPARE(request.body, QByteArray("{\"model\": \"gemma4:e4b\"}\n"));
        int before = 0;
        for (const PullState &state : house.pullProgress) {
            QVERIFY(state.thousandths >= before);
            before = state.thousandths;
        }
    }

    void theProgressOfAFetchIsTold()
    {
        OllamaFixture house;
        OllamaServer::Reply reply = OllamaServer::lines(
            "{\"status\":\"pulling aa\",\"digest\":\"sha256:aa\",\"total\":1000,"
            "\"completed\":250}\n");
        reply.isStuck = true;
        house.server.then("/api/pull", reply);
        const auto running = house.client().pull(
            QStringLiteral("gemma4:e4b"),
            {.progress = [&house](const PullState &state) { house.pullProgress << state; },
             .done = {}});
        QVERIFY(waitForEvents([&house] {
            return !house.pullProgress.isEmpty() && house.pullProgress.last().thousandths == 250;
        }));
        QCOMPARE(house.pullProgress.last().totalBytes, 1000);
    }

    void aModelOfAnotherMachineIsNotFetched()
    {
        OllamaFixture house;
        QCOMPARE(house.pull(QStringLiteral("gpt-oss:120b-cloud")),
                 OllamaFixture::crossed(LocalFault::RemoteModel));
        QVERIFY(house.server.requests().isEmpty());
    }

    void aFailedFetchHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, int status, const QByteArray &body,
                            LocalFault fault) {
            QTest::newRow(name) << status << body << static_cast<int>(fault);
        };
        row("no such model", 200, R"({"error":"pull model manifest: file does not exist"})",
            LocalFault::ModelMissing);
        row("disk full", 200, R"({"error":"write: no space left on device"})",
            LocalFault::DiskFull);
        row("no network", 200, R"({"error":"dial tcp: lookup: no such host"})",
            LocalFault::NoWayToModels);
        row("stopped", 200, R"({"status":"pulling manifest"})", LocalFault::EndedEarly);
        row("refused", 400, R"({"error":"invalid model name"})", LocalFault::RequestRefused);
        row("another program", 404, "nothing", LocalFault::NotAModelServer);
    }
    void aFailedFetchHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, fault);
        OllamaFixture house;
        house.server.then("/api/pull", OllamaServer::document(body, status));
        QCOMPARE(house.pull(QStringLiteral("gemma4:e4b")),
                 OllamaFixture::crossed(static_cast<LocalFault>(fault)));
    }
};

REGISTER_TEST(TestOllamaProbe)
#include "testollamaprobe.moc"
