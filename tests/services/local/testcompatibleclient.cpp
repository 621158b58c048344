// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "compatibleclient.h"
#include "compatibleserver.h"
#include "completionstream.h"
#include "eventwait.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

/// Such a program, and what came of asking it.
struct CompatibleHouse
{
    LoopbackAddress address() const
    {
        return LoopbackAddress::parse(QStringLiteral("127.0.0.1"), server.port()).value();
    }
    LocalServer agreed() const
    {
        return {.program = LocalProgram::OpenAiCompatible,
                .origin = address().origin(),
                .version = {},
                .model = QString::fromUtf8(server.model),
                .digest = {}};
    }
    ChatRequest request() const
    {
        return {
            .model = QString::fromUtf8(server.model),
            .messages = {{ChatMessage::Role::User, PrivateText(QStringLiteral("Maya sleeps"))}}};
    }
    /// The answer, or the number of its fault behind a cross.
    QString ask(const LocalServer &whom)
    {
        const auto running = CompatibleClient(address()).chat(
            request(), whom,
            {.progress = {}, .done = [this](const AnswerEnding &end) { endings << end; }});
        const bool cameInside = !endings.isEmpty();
        if (cameInside || !waitForEvents([this] { return !endings.isEmpty(); })) {
            return QStringLiteral("no end");
        }
        const AnswerEnding &end = endings.last();
        return end.text ? end.text->reveal() : number(end.text.error());
    }
    static QString number(LocalFault fault)
    {
        return QStringLiteral("#%1").arg(static_cast<int>(fault));
    }

    CompatibleServer server;
    QList<AnswerEnding> endings;
};

QString endOfEvents(const QByteArray &stream)
{
    CompletionStream reader;
    reader.take(stream);
    reader.finish();
    const AnswerEnding &end = *reader.ending();
    return end.text ? end.text->reveal() : CompatibleHouse::number(end.text.error());
}

} // namespace

class TestCompatibleClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesWholeHoweverItIsSplit()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            CompatibleHouse house;
            const QString text = QStringLiteral("Žofie schläft 😀 {\"a\": 1}\n").repeated(20);
            house.server.then("/v1/chat/completions", CompatibleServer(seed).streamed(text));
            QCOMPARE(house.ask(house.agreed()), text);
            QCOMPARE(house.endings.size(), 1);
            QCOMPARE(house.endings.last().counts.promptTokens, 900);
            QCOMPARE(house.endings.last().counts.answerTokens, 42);
        }
    }

    void aProbeListsTheModels()
    {
        CompatibleHouse house;
        std::optional<Result<LocalProbe, LocalFault>> result;
        const auto running = CompatibleClient(house.address())
                                 .probe([&result](const Result<LocalProbe, LocalFault> &probed) {
                                     result = probed;
                                 });
        QVERIFY(waitForEvents([&result] { return result.has_value(); }));
        QVERIFY(*result);
        const LocalProbe &probe = **result;
        QVERIFY(probe.program == LocalProgram::OpenAiCompatible);
        QCOMPARE(probe.models.size(), size_t(1));
        QCOMPARE(probe.models.front().bytes, 9'600'000'000);
        QCOMPARE(serverFor(probe, QStringLiteral("gemma-4-e4b")), std::optional(house.agreed()));
    }

    void noWordLeavesBeforeTheChecks_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *what, LocalFault fault) {
            QTest::newRow(what) << QString::fromUtf8(what) << static_cast<int>(fault);
        };
        row("remote by name", LocalFault::RemoteModel);
        row("owned by a service", LocalFault::RemoteModel);
        row("another address", LocalFault::NotAgreedTo);
        row("another model", LocalFault::NotAgreedTo);
        row("agreed as another program", LocalFault::NotAgreedTo);
        row("not there", LocalFault::ModelMissing);
        row("another program", LocalFault::NotAModelServer);
    }
    void noWordLeavesBeforeTheChecks()
    {
        QFETCH(QString, what);
        QFETCH(int, fault);
        CompatibleHouse house;
        LocalServer agreed = house.agreed();
        if (what == QLatin1String("remote by name")) {
            house.server.model = "gpt-oss:120b-cloud";
            agreed = house.agreed();
        } else if (what == QLatin1String("owned by a service")) {
            house.server.owner = "OpenAI";
        } else if (what == QLatin1String("another address")) {
            agreed.origin = QStringLiteral("http://127.0.0.1:1");
        } else if (what == QLatin1String("another model")) {
            agreed.model = QStringLiteral("another");
        } else if (what == QLatin1String("agreed as another program")) {
            agreed.program = LocalProgram::Ollama;
        } else if (what == QLatin1String("not there")) {
            house.server.then("/v1/models", CompatibleServer::document(R"({"data":[]})"));
        } else {
            house.server.then("/v1/models", CompatibleServer::document("<html>"));
        }
        QCOMPARE(house.ask(agreed), CompatibleHouse::number(static_cast<LocalFault>(fault)));
        QVERIFY(house.server.requestsTo("/v1/chat/completions").isEmpty());
        for (const RecordingServer::Request &request : house.server.requests()) {
            QVERIFY(!request.body.contains("Maya"));
        }
    }

    void refusalsHaveTheirKind()
    {
        CompatibleHouse house;
        house.server.then(
            "/v1/chat/completions",
            CompatibleServer::document(
                R"({"error":{"code":400,"type":"exceed_context_size_error","message":"no"}})",
                400));
        QCOMPARE(house.ask(house.agreed()), CompatibleHouse::number(LocalFault::ContextTooSmall));
        CompatibleHouse busy;
        busy.server.then(
            "/v1/chat/completions",
            CompatibleServer::document(R"({"error":{"message":"Loading model"}})", 503));
        QCOMPARE(busy.ask(busy.agreed()), CompatibleHouse::number(LocalFault::QueueFull));
    }

    void theRequestIsStreamedAndCounted()
    {
        CompatibleHouse house;
        house.server.says = QStringLiteral("yes");
        QCOMPARE(house.ask(house.agreed()), QStringLiteral("yes"));
        const auto asked = house.server.requestsTo("/v1/chat/completions");
        QCOMPARE(asked.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(asked.first().body).object();
        QCOMPARE(body[QLatin1String("stream")], QJsonValue(true));
        QCOMPARE(body[QLatin1String("model")].toString(), QStringLiteral("gemma-4-e4b"));
    }

    void everyEndingOfAStreamHasItsKind_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &stream, const QString &expected) {
            QTest::newRow(name) << stream << expected;
        };
        const auto fault = [](LocalFault kind) { return CompatibleHouse::number(kind); };
        const QByteArray word = CompatibleServer::event(R"("content":"abc")");
        const QByteArray stop = CompatibleServer::event("", R"("stop")");
        const QByteArray done = "data: [DONE]\n\n";
        row("whole", word + stop + done, QStringLiteral("abc"));
        row("without the word at the end", word + stop, QStringLiteral("abc"));
        row("comments and other fields", ": ping\n\n" + word + "id: 7\n\n" + stop + done,
            QStringLiteral("abc"));
        row("nothing", "", fault(LocalFault::EndedEarly));
        row("no reason to stop", word, fault(LocalFault::EndedEarly));
        row("done without a reason", word + done, fault(LocalFault::EndedEarly));
        row("cut off", word + CompatibleServer::event("", R"("length")") + done,
            fault(LocalFault::CutOff));
        row("empty", stop + done, fault(LocalFault::AnswerEmpty));
        row("only thought", CompatibleServer::event(R"("reasoning_content":"hm")") + stop + done,
            fault(LocalFault::OnlyThinking));
        row("an error", word + "data: {\"error\":{\"message\":\"out of memory\"}}\n\n",
            fault(LocalFault::OutOfMemory));
        row("an error as a text", "event: error\ndata: {\"error\":\"what\"}\n\n",
            fault(LocalFault::ServerFailed));
        row("no JSON", "data: <html>\n\n", fault(LocalFault::AnswerUnreadable));
        row("passed on",
            "data: {\"provider\":\"Somebody\",\"choices\":[]}\n\n" + word + stop + done,
            fault(LocalFault::RemoteModel));
        row("passed on by Ollama", "data: {\"remote_host\":\"ollama.com\",\"choices\":[]}\n\n",
            fault(LocalFault::RemoteModel));
    }
    void everyEndingOfAStreamHasItsKind()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QString, expected);
        QCOMPARE(endOfEvents(stream), expected);
    }

    void listedModelsAreRead()
    {
        const auto models = readListedModels(
            R"({"data":[{"id":"a"},{"id":""},{"id":"b","owned_by":"azure"},{"object":"model"}]})");
        QVERIFY(models);
        QCOMPARE(models->size(), size_t(2));
        QVERIFY(!models->at(0).isRemote);
        QVERIFY(models->at(1).isRemote);
        for (const char *json : {"", "{}", "[]", R"({"data":7})"}) {
            QVERIFY(!readListedModels(json));
        }
    }

    void aStoppedRequestIsNotHeardOf()
    {
        CompatibleHouse house;
        CompatibleServer::Reply reply =
            CompatibleServer::events(CompatibleServer::event(R"("content":"a")"));
        reply.forever = CompatibleServer::event(R"("content":"b")");
        house.server.then("/v1/chat/completions", reply);
        bool isAnswering = false;
        auto running =
            CompatibleClient(house.address())
                .chat(house.request(), house.agreed(),
                      {.progress =
                           [&isAnswering](const ChatProgress &step) {
                               isAnswering = step.stage == ChatProgress::Stage::Answering;
                           },
                       .done = [&house](const AnswerEnding &end) { house.endings << end; }});
        QVERIFY(waitForEvents([&isAnswering] { return isAnswering; }));
        running.reset();
        QVERIFY(waitForEvents([&house] { return house.server.connections() == 0; }));
        QVERIFY(house.endings.isEmpty());
    }
};

REGISTER_TEST(TestCompatibleClient)
#include "testcompatibleclient.moc"
