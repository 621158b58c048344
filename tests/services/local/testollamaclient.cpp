// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "eventwait.h"
#include "ollamafixture.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

using namespace gatehouse;

namespace
{

QString fault(LocalFault kind)
{
    return OllamaFixture::crossed(kind);
}

QJsonObject lastChat(const OllamaFixture &house)
{
    const auto chats = house.server.requestsTo("/api/chat");
    return chats.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(chats.last().body).object();
}

QList<ChatProgress::Stage> stagesOf(const OllamaFixture &house)
{
    QList<ChatProgress::Stage> stages;
    for (const ChatProgress &step : house.progress) {
        if (stages.isEmpty() || stages.last() != step.stage) {
            stages << step.stage;
        }
    }
    return stages;
}

QString heardLog;

void hearLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    heardLog += QString::fromUtf8(context.category) + u' ' + message + u'\n';
}

} // namespace

class TestOllamaClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesWholeHoweverItIsSplit()
    {
        const QString text = QStringLiteral("Žofie schläft 😀 {\"a\": 1}\n").repeated(40);
        for (quint32 seed = 1; seed <= 10; ++seed) {
            OllamaFixture house;
            house.server.then("/api/chat", OllamaServer(seed).streamed(text));
            QCOMPARE(house.shown(), text);
            QCOMPARE(house.endings, 1);
        }
    }

    void theRequestSaysEverythingThatMatters()
    {
        OllamaFixture house;
        house.server.says = QStringLiteral("yes");
        QCOMPARE(house.shown(), QStringLiteral("yes"));
        const QJsonObject body = lastChat(house);
        QCOMPARE(body[QLatin1String("model")].toString(), QStringLiteral("gemma4:e4b:local"));
        QCOMPARE(body[QLatin1String("options")][QLatin1String("num_ctx")].toInt(), 32'768);
        QCOMPARE(body[QLatin1String("think")], QJsonValue(false));
        QCOMPARE(body[QLatin1String("shift")], QJsonValue(false));
        QCOMPARE(body[QLatin1String("messages")][1][QLatin1String("content")].toString(),
                 QStringLiteral("Maya sleeps"));
        QCOMPARE(house.ending->counts.promptTokens, 900);
    }

    void theStagesOfAnAnswerAreTold_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("stage");
        QTest::newRow("thinking") << OllamaServer::line({}, QStringLiteral("hm"))
                                  << static_cast<int>(ChatProgress::Stage::Thinking);
        QTest::newRow("answering") << OllamaServer::line(QStringLiteral("yes"))
                                   << static_cast<int>(ChatProgress::Stage::Answering);
    }
    void theStagesOfAnAnswerAreTold()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, stage);
        using Stage = ChatProgress::Stage;
        const auto last = static_cast<Stage>(stage);
        OllamaFixture house;
        OllamaServer::Reply reply = OllamaServer::lines(line);
        reply.isStuck = true;
        house.server.then("/api/chat", reply);
        const auto running =
            house.client().chat(OllamaFixture::request(), house.agreed(), house.handlers());
        QVERIFY(waitForEvents([&house, last] {
            return !house.progress.isEmpty() && house.progress.last().stage == last;
        }));
        QCOMPARE(stagesOf(house), (QList<Stage>{Stage::Checking, Stage::Loading, last}));
        QCOMPARE(house.progress.last().thinking.isEmpty(), last == Stage::Answering);
        QCOMPARE(house.progress.last().text.isEmpty(), last == Stage::Thinking);
        QCOMPARE(house.endings, 0);
    }

    /// Each report is of all words so far, so there is not one for each piece; but none is missing
    /// when it ends.
    void theWordsAreToldOnceAFrameAndAllOfThemAtTheEnd()
    {
        OllamaFixture house;
        const QString thinking(6'000, u'h');
        house.server.says = QString(6'000, u'x');
        house.server.then("/api/chat", house.server.streamed(house.server.says, thinking));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(house.shown(), house.server.says);
        const qint64 frames = timer.elapsed() / 16;
        // Besides: checking, loading, the first words, the last ones.
        QVERIFY2(house.progress.size() <= frames + 4, qPrintable(QString::number(frames)));
        QCOMPARE(house.progress.last().text.reveal(), house.server.says);
        QCOMPARE(house.progress.last().thinking.reveal(), thinking);
    }

    void noWordLeavesBeforeTheChecks_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *what, LocalFault kind) {
            QTest::newRow(what) << QString::fromUtf8(what) << static_cast<int>(kind);
        };
        row("remote by name", LocalFault::RemoteModel);
        row("remote as listed", LocalFault::RemoteModel);
        row("remote as shown", LocalFault::RemoteModel);
        row("another version", LocalFault::NotAgreedTo);
        row("another content of the model", LocalFault::NotAgreedTo);
        row("another model", LocalFault::NotAgreedTo);
        row("another address", LocalFault::NotAgreedTo);
        row("not installed", LocalFault::ModelMissing);
        row("gone since it was listed", LocalFault::ModelMissing);
        row("only for numbers", LocalFault::ModelNotForAnswers);
        row("another program", LocalFault::NotAModelServer);
        row("moved", LocalFault::MovedElsewhere);
        row("failing", LocalFault::ServerFailed);
    }
    void noWordLeavesBeforeTheChecks()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        OllamaFixture house;
        ChatRequest request = OllamaFixture::request();
        LocalServer agreed = house.agreed();
        if (what == QLatin1String("remote by name")) {
            house.server.model = "gpt-oss:120b-cloud";
            request.model = agreed.model = QStringLiteral("gpt-oss:120b-cloud");
        } else if (what == QLatin1String("remote as listed")) {
            house.server.listedFields = R"(,"remote_host":"ollama.com:443")";
        } else if (what == QLatin1String("remote as shown")) {
            house.server.shownFields = R"(,"remote_host":"ollama.com","remote_model":"x")";
        } else if (what == QLatin1String("another version")) {
            agreed.version = QStringLiteral("0.21.2");
        } else if (what == QLatin1String("another content of the model")) {
            agreed.digest = QStringLiteral("0000");
        } else if (what == QLatin1String("another model")) {
            agreed.model = QStringLiteral("gemma4:e2b");
        } else if (what == QLatin1String("another address")) {
            agreed.origin = QStringLiteral("http://127.0.0.1:1");
        } else if (what == QLatin1String("not installed")) {
            house.server.then("/api/tags", OllamaServer::document(R"({"models":[]})"));
        } else if (what == QLatin1String("gone since it was listed")) {
            house.server.then("/api/show", OllamaServer::error(404, "model 'x' not found"));
        } else if (what == QLatin1String("only for numbers")) {
            house.server.capabilities = "\"embedding\"";
        } else if (what == QLatin1String("another program")) {
            house.server.then("/api/version", OllamaServer::document("<html></html>"));
        } else if (what == QLatin1String("moved")) {
            OllamaServer::Reply moved = OllamaServer::document("{}", 302);
            moved.headers << "Location: http://127.0.0.1:1/";
            house.server.then("/api/tags", moved);
        } else {
            house.server.then("/api/show", OllamaServer::error(500, "something else"));
        }
        const AnswerEnding end = house.ask(request, agreed);
        QVERIFY(!end.text);
        QCOMPARE(static_cast<int>(end.text.error()), kind);
        QCOMPARE(house.wordsThatArrived(), 0);
        QVERIFY(house.server.requestsTo("/api/chat").isEmpty());
        QCOMPARE(house.endings, 1);
    }

    void theFirstLineThatNamesAnotherHostEndsIt()
    {
        OllamaFixture house;
        OllamaServer::Reply reply =
            OllamaServer::lines(R"({"remote_host":"ollama.com","message":{"content":"a"}})"
                                "\n");
        reply.forever = OllamaServer::line(QStringLiteral("x"));
        house.server.then("/api/chat", reply);
        QCOMPARE(house.shown(), fault(LocalFault::RemoteModel));
        QCOMPARE(house.server.requestsTo("/api/chat").size(), 1);
    }

    void anOlderProgramIsNotAskedForALocalName()
    {
        OllamaFixture house;
        house.server.version = "0.17.5";
        house.server.says = QStringLiteral("yes");
        QCOMPARE(house.shown(), QStringLiteral("yes"));
        QCOMPARE(lastChat(house)[QLatin1String("model")].toString(), QStringLiteral("gemma4:e4b"));
    }

    void aVersionThatIsNoNumberIsOneAllTheSame()
    {
        OllamaFixture house;
        house.server.version = "built at home";
        house.server.says = QStringLiteral("yes");
        QCOMPARE(house.shown(), QStringLiteral("yes"));
    }

    void theContextIsWhatTheModelCanTake()
    {
        OllamaFixture house;
        house.server.then(
            "/api/show",
            OllamaServer::document(R"({"details":{},"model_info":{"x.context_length":8192}})"));
        house.server.says = QStringLiteral("yes");
        QCOMPARE(house.shown(), QStringLiteral("yes"));
        QCOMPARE(lastChat(house)[QLatin1String("options")][QLatin1String("num_ctx")].toInt(), 8192);
    }

    void thinkingIsAskedForAsTheModelTakesIt()
    {
        OllamaFixture house;
        house.server.shownFields = R"(,"thinking":{"values":["low","high"]})";
        house.server.says = QStringLiteral("yes");
        QCOMPARE(house.shown(), QStringLiteral("yes"));
        QCOMPARE(lastChat(house)[QLatin1String("think")].toString(), QStringLiteral("low"));
    }

    void aModelThatRefusesToBeAskedAboutThinkingIsAskedWithoutIt()
    {
        OllamaFixture house;
        house.server.capabilities = "\"completion\"";
        house.server.says = QStringLiteral("yes");
        house.server.then("/api/chat", OllamaServer::error(400, "\"x\" does not support thinking"));
        QCOMPARE(house.shown(), QStringLiteral("yes"));
        QCOMPARE(house.server.requestsTo("/api/chat").size(), 2);
        QVERIFY(!lastChat(house).contains(QLatin1String("think")));
    }

    void thatIsDoneOnce()
    {
        OllamaFixture house;
        for (int i = 0; i < 3; ++i) {
            house.server.then("/api/chat", OllamaServer::error(400, "does not support thinking"));
        }
        QCOMPARE(house.shown(), fault(LocalFault::ThinkingUnsupported));
        QCOMPARE(house.server.requestsTo("/api/chat").size(), 2);
    }

    void aFamilyThatIgnoresSchemasWithoutThinkingThinks()
    {
        OllamaFixture house;
        house.server.version = "0.20.0";
        house.server.says = QStringLiteral("{}");
        ChatRequest request = OllamaFixture::request();
        request.schema = R"({"type": "object"})";
        QCOMPARE(house.shown(request), QStringLiteral("{}"));
        QCOMPARE(lastChat(house)[QLatin1String("think")], QJsonValue(true));
        house.server.version = "0.21.1";
        QCOMPARE(house.shown(request), QStringLiteral("{}"));
        QCOMPARE(lastChat(house)[QLatin1String("think")], QJsonValue(false));
    }

    void everyRefusalHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, const char *text, LocalFault kind) {
            QTest::newRow(text) << status << QByteArray(text) << static_cast<int>(kind);
        };
        row(404, "model 'x' not found", LocalFault::ModelMissing);
        row(503, "server busy, maximum pending requests exceeded", LocalFault::QueueFull);
        row(500, "model requires more system memory than is available", LocalFault::OutOfMemory);
        row(400, "the input exceeds the context length", LocalFault::ContextTooSmall);
        row(401, "unauthorized", LocalFault::SignInWanted);
        row(400, "what is this", LocalFault::RequestRefused);
        row(500, "what is this", LocalFault::ServerFailed);
        row(307, "", LocalFault::MovedElsewhere);
    }
    void everyRefusalHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        OllamaFixture house;
        house.server.then("/api/chat", OllamaServer::error(status, text));
        QCOMPARE(house.shown(), fault(static_cast<LocalFault>(kind)));
        QCOMPARE(house.server.requestsTo("/api/chat").size(), 1);
    }

    void anErrorInTheMiddleEndsItAlthoughTheStatusWas200()
    {
        OllamaFixture house;
        house.server.then("/api/chat", OllamaServer::lines(OllamaServer::line(QStringLiteral("a")) +
                                                           R"({"error":"out of memory"})"));
        QCOMPARE(house.shown(), fault(LocalFault::OutOfMemory));
    }

    void cutOffAnywhereItIsNoAnswer()
    {
        const qsizetype whole =
            OllamaServer().streamed(QStringLiteral("abcdefgh")).body.size() + 150;
        QRandomGenerator random(9);
        for (int i = 0; i < 30; ++i) {
            OllamaFixture house;
            OllamaServer::Reply reply = OllamaServer(7).streamed(QStringLiteral("abcdefgh"));
            reply.cutAt = random.bounded(static_cast<int>(whole) - 200);
            house.server.then("/api/chat", reply);
            const AnswerEnding end = house.ask();
            QVERIFY(!end.text);
            QVERIFY(end.text.error() == LocalFault::ConnectionBroke);
            QCOMPARE(house.server.requestsTo("/api/chat").size(), 1);
            QCOMPARE(house.server.strayBytes(), 0);
        }
    }

    void anEndlessAnswerIsCutOff()
    {
        OllamaFixture house;
        OllamaServer::Reply reply = OllamaServer::lines({});
        reply.forever = OllamaServer::line(QString(100'000, u'x'));
        house.server.then("/api/chat", reply);
        QCOMPARE(house.shown(), fault(LocalFault::AnswerTooLong));
    }

    void aProgramThatKeepsTheConnectionHasAnsweredAllTheSame()
    {
        OllamaFixture house;
        OllamaServer::Reply reply = house.server.streamed(QStringLiteral("yes"));
        reply.isStuck = true;
        house.server.then("/api/chat", reply);
        QCOMPARE(house.shown(), QStringLiteral("yes"));
    }

    void nobodyThereIsNotReached()
    {
        OllamaFixture house;
        const LocalServer agreed = house.agreed();
        const OllamaClient client = house.client();
        house.server.stop();
        const auto running = client.chat(OllamaFixture::request(), agreed, house.handlers());
        QVERIFY(waitForEvents([&] { return house.ending.has_value(); }));
        QVERIFY(house.ending->text.error() == LocalFault::NotReached);
    }

    void aStoppedRequestClosesItsConnectionAndIsNotHeardOf()
    {
        OllamaFixture house;
        OllamaServer::Reply reply = OllamaServer::lines(OllamaServer::line(QStringLiteral("a")));
        reply.forever = OllamaServer::line(QStringLiteral("b"));
        house.server.then("/api/chat", reply);
        auto running =
            house.client().chat(OllamaFixture::request(), house.agreed(), house.handlers());
        QVERIFY(waitForEvents([&] {
            return !house.progress.isEmpty() &&
                   house.progress.last().stage == ChatProgress::Stage::Answering;
        }));
        running.reset();
        const qsizetype heard = house.progress.size();
        QVERIFY(waitForEvents([&] { return house.server.connections() == 0; }));
        QCOMPARE(house.progress.size(), heard);
        QCOMPARE(house.endings, 0);
    }

    void stoppedAtOnceNothingIsAsked()
    {
        OllamaFixture house;
        house.client().chat(OllamaFixture::request(), house.agreed(), house.handlers()).reset();
        QTest::qWait(50);
        QVERIFY(house.server.requests().isEmpty());
        QCOMPARE(house.endings, 0);
        QVERIFY(house.progress.isEmpty());
    }

    void whoeverHearsTheEndMayDestroyTheRequest_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("while checking") << static_cast<int>(ChatProgress::Stage::Checking);
        QTest::newRow("while loading") << static_cast<int>(ChatProgress::Stage::Loading);
        QTest::newRow("while answering") << static_cast<int>(ChatProgress::Stage::Answering);
        QTest::newRow("at the end") << -1;
    }
    void whoeverHearsTheEndMayDestroyTheRequest()
    {
        QFETCH(int, stage);
        OllamaFixture house;
        house.server.says = QStringLiteral("a long answer ").repeated(50);
        std::unique_ptr<LocalRequest> running;
        bool isGone = false;
        running = house.client().chat(OllamaFixture::request(), house.agreed(),
                                      {.progress =
                                           [&](const ChatProgress &step) {
                                               if (static_cast<int>(step.stage) == stage) {
                                                   running.reset();
                                                   isGone = true;
                                               }
                                           },
                                       .done =
                                           [&](const AnswerEnding &) {
                                               running.reset();
                                               isGone = true;
                                           }});
        QVERIFY(waitForEvents([&] { return isGone; }));
        QTest::qWait(20);
        QVERIFY(!running);
    }

    void noWordOfQuestionOrAnswerIsLogged()
    {
        heardLog.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("gatehouse.*=true"));
        const QtMessageHandler before = qInstallMessageHandler(hearLog);
        OllamaFixture house;
        house.server.says = QStringLiteral("canaryInTheAnswer");
        QCOMPARE(house.shown(), house.server.says);
        house.server.then("/api/chat", OllamaServer::error(500, "canaryInTheError"));
        QCOMPARE(house.shown(), fault(LocalFault::ServerFailed));
        house.server.then("/api/pull", OllamaServer::error(500, "canaryInTheError"));
        QCOMPARE(house.pull(QStringLiteral("canaryModel")), fault(LocalFault::ServerFailed));
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY2(heardLog.contains(QStringLiteral("gatehouse.local")), qPrintable(heardLog));
        for (const char *word : {"canary", "Maya", "Answer."}) {
            QVERIFY2(!heardLog.contains(QLatin1String(word)), word);
        }
    }

    void twoQuestionsAtOnceDoNotMix()
    {
        OllamaFixture house;
        house.server.says = QStringLiteral("same answer");
        OllamaFixture other;
        other.server.says = QStringLiteral("another answer");
        const auto one =
            house.client().chat(OllamaFixture::request(), house.agreed(), house.handlers());
        const auto two =
            other.client().chat(OllamaFixture::request(), other.agreed(), other.handlers());
        QVERIFY(waitForEvents([&] { return house.ending && other.ending; }));
        QCOMPARE(house.ending->text->reveal(), QStringLiteral("same answer"));
        QCOMPARE(other.ending->text->reveal(), QStringLiteral("another answer"));
    }
};

REGISTER_TEST(TestOllamaClient)
#include "testollamaclient.moc"
