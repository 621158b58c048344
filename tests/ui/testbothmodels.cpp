// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// The case in the real window with a model on this machine and one in the cloud, both played by
// servers on loopback in their own formats: what each of them gets, what is shown, what is written
// down.
#include "azureserver.h"
#include "chosencloud.h"
#include "chosenlocal.h"
#include "keyring.h"
#include "ledger.h"
#include "missingkeychain.h"
#include "modelanswers.h"
#include "modelfile.h"
#include "ollamaserver.h"
#include "pauses.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QListWidget>
#include <QPushButton>

using namespace gatehouse;

namespace
{

QString scheduleFrom(const QString &start, const QString &end)
{
    return QStringLiteral(
               R"({"recommendation": "run_later", "proposed_schedule": [)"
               R"({"load_id": "load_A", "start": "%1", "end": "%2", "reason": "cheap"},)"
               R"({"load_id": "load_B", "start": "+5:30", "end": "+7:30", "reason": "cheap"}],)"
               R"( "reasoning": "waits"})")
        .arg(start, end);
}

struct BothModels
{
    BothModels()
    {
        keys.useNow(QStringLiteral("127.0.0.1"), *SecretKey::read("the-key"));
        ModelSettings asked;
        asked.asksCloud = true;
        asked.cloud.endpoint = QStringLiteral("http://127.0.0.1:%1").arg(azure.port());
        QVERIFY(cloud.choose(asked).has_value());
        LocalSettings settings;
        settings.asks = true;
        settings.address = QStringLiteral("127.0.0.1:%1").arg(ollama.port());
        settings.agreed = LocalServer{.program = LocalProgram::Ollama,
                                      .origin = QStringLiteral("http://") + settings.address,
                                      .version = QString::fromUtf8(ollama.version),
                                      .model = QString::fromUtf8(ollama.model),
                                      .digest = QString::fromUtf8(ollama.digest)};
        local.choose(settings);
        window = std::make_unique<WindowFixture>(local, cloud);
        window->window().offerModels(cloud, keys, models);
        window->window().offerLocalModel(local, models);
    }

    void answerLocally(const QStringList &answers)
    {
        for (const QString &answer : answers) {
            ollama.then("/api/chat", ollama.streamed(answer));
        }
    }

    void approve() const
    {
        QTRY_VERIFY(window->button("approve").isEnabled());
        window->press("approve");
        QTRY_VERIFY(!window->runner().state().isWorking());
    }

    bool isFound(const char *words) const
    {
        return !window->findings().filter(QString::fromUtf8(words)).isEmpty();
    }

    QTemporaryDir folder;
    SettableClock clock;
    AzureServer azure;
    OllamaServer ollama;
    MissingKeychain keychain;
    KeyRing keys{keychain};
    Ledger ledger{folder.path() + QStringLiteral("/ledger.jsonl"), clock};
    TimerPauses pauses;
    ModelFile models{folder.path() + QStringLiteral("/models.ini"), {}};
    ChosenCloud cloud{{.keys = keys,
                       .ledger = ledger,
                       .clock = clock,
                       .pauses = pauses,
                       .note = [this] { return window->window().sendingNote(); },
                       .limits = {}}};
    BuiltInLocal reader;
    ChosenLocal local{reader};
    /// Last, for it asks the others.
    std::unique_ptr<WindowFixture> window;
};

} // namespace

class TestBothModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseGoesThroughBoth()
    {
        BothModels test;
        test.answerLocally({modelanswers::right()});
        test.azure.says = scheduleFrom(QStringLiteral("+1:30"), QStringLiteral("+3:00"));
        test.window->sanitize();
        QVERIFY(test.window->text("localState").contains(QStringLiteral("Both found the same")));
        QCOMPARE(test.azure.requests().size(), 0);
        const QByteArray shown = test.window->runner().gate().bytes();
        test.approve();
        const QString answer = test.window->text("answerText");
        for (const char *part : {"20:00", "21:30", "$0.28", "$1.94", "midnight", "02:00"}) {
            QVERIFY2(answer.contains(QString::fromLatin1(part)), qPrintable(answer));
        }
        QVERIFY(test.window->runner().state().answer->isProvedCheapest());
        // What arrived in the cloud is what was in view, and is what the ledger has.
        QCOMPARE(test.azure.requests().size(), 1);
        QCOMPARE(test.azure.requests().front().body, shown);
        const Result<LedgerContents> contents = test.ledger.read();
        QVERIFY(contents.has_value());
        QList<QByteArray> attempts;
        for (const LedgerRecord &record : contents->records) {
            if (const auto *attempt = std::get_if<LedgerAttempt>(&record.what)) {
                attempts << attempt->body;
            }
        }
        QCOMPARE(attempts, QList<QByteArray>{shown});
    }

    /// The private words go to the model on this machine, and no word of them to the cloud.
    void eachGetsWhatIsMeantForIt()
    {
        BothModels test;
        test.answerLocally({modelanswers::right()});
        test.azure.says = scheduleFrom(QStringLiteral("+1:30"), QStringLiteral("+3:00"));
        test.window->sanitize();
        test.approve();
        const QByteArray here = test.ollama.requestsTo("/api/chat").front().body;
        QVERIFY(here.contains("Maya sleeps lightly"));
        QByteArray there;
        for (const auto &request : test.azure.requests()) {
            there += request.head.toLower() + request.body.toLower();
        }
        for (const char *word :
             {"maya", "mark", "dishwasher", "charger", "vacuum", "breakfast", "18:30", "gemma"}) {
            QVERIFY2(!there.contains(word), word);
        }
    }

    /// Names leaked and a deadline dropped by the one, a wrong plan by the other.
    void whateverGoesWrongIsShownAndNothingOfItIsSent()
    {
        BothModels test;
        const QString bad =
            modelanswers::withNames().remove(QStringLiteral(R"("not_during": ["from 22:30"])"));
        test.answerLocally({bad, bad});
        test.azure.says = scheduleFrom(QStringLiteral("+5:30"), QStringLiteral("+7:00"));
        test.window->sanitize();
        QVERIFY(test.isFound("left words of yours"));
        QVERIFY2(test.isFound("left out"), qPrintable(test.window->findings().join(u'\n')));
        test.approve();
        QCOMPARE(test.window->runner().state().answer->kind, AnswerKind::Broken);
        const QByteArray arrived = test.azure.requests().front().body;
        QVERIFY(arrived.contains("not during +4:00 to +12:00"));
        QVERIFY(!arrived.toLower().contains("maya"));
        test.window->press("answerHere");
        QTRY_VERIFY(test.window->text("answerText").contains(QStringLiteral("21:30")));
        QCOMPARE(test.azure.requests().size(), 1);
    }

    /// With neither of them there, everything works on what is built in, and says so.
    void withNeitherThereTheBuiltInPartsAnswer()
    {
        BothModels test;
        test.ollama.then("/api/version", OllamaServer::error(500, "gone"));
        test.azure.then(AzureServer::error(404, "DeploymentNotFound"));
        test.window->sanitize();
        QVERIFY(test.isFound("built-in reader's facts"));
        test.approve();
        QVERIFY(test.window->runner().state().replyError.has_value());
        QVERIFY(!test.window->text("answerNote").isEmpty());
        test.window->press("answerHere");
        QTRY_VERIFY(test.window->text("answerText").contains(QStringLiteral("20:00")));
    }
};

REGISTER_TEST(TestBothModels)
#include "testbothmodels.moc"
