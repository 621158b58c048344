// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "builtincloud.h"
#include "builtinlocal.h"
#include "chosenlocal.h"
#include "compatibleserver.h"
#include "modelanswers.h"
#include "modelfile.h"
#include "ollamaserver.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace gatehouse;

namespace
{

/// The set-up of a model on this machine, over the real window.
struct SetUp
{
    explicit SetUp(const RecordingServer &server, const RunSettings &run = {})
        : models(folder.path() + QStringLiteral("/models.ini"), run)
    {
        LocalSettings settings = models.localSettings();
        if (!run.ollamaUrl) {
            settings.address = QStringLiteral("127.0.0.1:%1").arg(server.port());
        }
        local.choose(settings);
        window = std::make_unique<WindowFixture>(local, cloud);
        window->window().offerLocalModel(local, models);
    }

    /// Opens it, and waits for what is found.
    void open() const
    {
        window->press("localSetUp");
        QTRY_VERIFY(window->find<QWidget>("localWindow") != nullptr);
        QTRY_VERIFY(!said().startsWith(QStringLiteral("Looking")));
    }
    QString said() const { return window->text("localSaid"); }
    bool isShown(const char *name) const { return window->find<QWidget>(name)->isVisible(); }
    void chooseModel(const char *name) const
    {
        auto *list = window->find<QComboBox>("localModel");
        list->setCurrentIndex(list->findData(QString::fromUtf8(name)));
    }

    QTemporaryDir folder;
    ModelFile models;
    BuiltInLocal reader;
    BuiltInCloud cloud;
    ChosenLocal local{reader};
    std::unique_ptr<WindowFixture> window;
};

} // namespace

class TestLocalWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Found by itself, after the window is there, and no word goes there before a yes.
    void aModelIsFoundAndAskedOnlyAfterAYes()
    {
        OllamaServer server;
        server.says = modelanswers::right();
        const SetUp test(server);
        QTRY_VERIFY(test.window->text("localState").contains(QStringLiteral("Ollama could join")));
        test.window->sanitize();
        QCOMPARE(server.requestsTo("/api/chat").size(), 0);
        test.open();
        QVERIFY(test.said().contains(QStringLiteral("0.21.3")));
        const QString terms = test.window->text("localTerms");
        for (const char *part : {"gemma4:e4b", "Ollama 0.21.3", "127.0.0.1:"}) {
            QVERIFY2(terms.contains(QString::fromUtf8(part)), qPrintable(terms));
        }
        test.window->press("localAgree");
        QVERIFY(test.local.asksModel());
        QVERIFY(!test.window->button("localAgree").isEnabled());
        test.window->sanitize();
        QCOMPARE(server.requestsTo("/api/chat").size(), 1);
        // The next start knows.
        QVERIFY(test.models.localSettings().agreed == test.local.settings().agreed);
        test.window->press("localRefuse");
        QVERIFY(!test.local.asksModel());
        QVERIFY(!test.models.localSettings().asks);
    }

    void itsRatesCanBeSeen()
    {
        OllamaServer server;
        server.says = modelanswers::withOtherDuration();
        const SetUp test(server);
        test.open();
        test.window->press("localAgree");
        test.window->sanitize();
        test.window->find<QWidget>("localWindow")->close();
        test.open();
        const QString rates = test.window->text("localRates");
        QVERIFY2(rates.contains(QStringLiteral("(2)")), qPrintable(rates));
        QVERIFY2(rates.contains(QStringLiteral("yet wrong 100.0 %")), qPrintable(rates));
    }

    void whereNothingListensItIsSaidHowToGetThere()
    {
        auto server = std::make_unique<OllamaServer>();
        const SetUp test(*server);
        server.reset();
        test.open();
        QVERIFY(test.said().contains(QStringLiteral("No program")));
        QVERIFY(test.window->text("localHowTo").contains(QStringLiteral("ollama.com/download")));
        QVERIFY(!test.isShown("localAgree"));
        QVERIFY(!test.isShown("localModel"));
    }

    void anAddressElsewhereIsRefused()
    {
        const OllamaServer server;
        const SetUp test(server);
        test.open();
        auto *address = test.window->find<QLineEdit>("localAddress");
        address->setText(QStringLiteral("http://192.168.1.5:11434"));
        test.window->press("localLook");
        QVERIFY2(test.said().contains(QStringLiteral("this machine only")),
                 qPrintable(test.said()));
        QVERIFY(!test.isShown("localAgree"));
    }

    void aMissingModelIsFetchedInTheProgram()
    {
        OllamaServer server;
        server.model = "llama3:8b";
        const SetUp test(server);
        test.open();
        test.chooseModel("gemma4:e4b");
        QVERIFY(test.isShown("pullFetch"));
        QVERIFY(test.window->text("pullFrom").contains(QStringLiteral("registry.ollama.ai")));
        QVERIFY(!test.isShown("localAgree"));
        server.then("/api/pull",
                    OllamaServer::lines(R"({"status": "pulling manifest"})"
                                        "\n"
                                        R"({"status": "pulling c6", "digest": "c6", "total": 100, )"
                                        R"("completed": 40})"
                                        "\n"
                                        R"({"status": "success"})"
                                        "\n"));
        server.model = "gemma4:e4b";
        test.window->press("pullFetch");
        QTRY_VERIFY(test.isShown("localAgree"));
        QVERIFY(!test.isShown("pullFetch"));
        QCOMPARE(server.requestsTo("/api/pull").size(), 1);
        QVERIFY(server.requestsTo("/api/pull").front().body.contains("gemma4:e4b"));
    }

    /// The smaller one was chosen because the other is too slow.
    void theModelThatWasFetchedStaysChosen()
    {
        OllamaServer server;
        server.model = "llama3:8b";
        const SetUp test(server);
        test.open();
        test.chooseModel("gemma4:e2b");
        server.then("/api/pull", OllamaServer::lines("{\"status\": \"success\"}\n"));
        server.model = "gemma4:e2b";
        test.window->press("pullFetch");
        QTRY_VERIFY(test.isShown("localAgree"));
        QVERIFY(test.window->text("localTerms").contains(QStringLiteral("gemma4:e2b")));
        test.window->press("localAgree");
        test.chooseModel("gemma4:e4b");
        test.window->find<QWidget>("localWindow")->close();
        test.open();
        QVERIFY2(test.window->text("localTerms").contains(QStringLiteral("You agreed")),
                 qPrintable(test.window->text("localTerms")));
    }

    /// What was found is agreed to, and not what is being typed.
    void theYesIsToWhatWasFound()
    {
        OllamaServer server;
        server.says = modelanswers::right();
        const SetUp test(server);
        test.open();
        test.window->find<QLineEdit>("localAddress")->setText(QStringLiteral("127.0.0.1:1"));
        test.window->button("localAgree").click();
        QVERIFY(test.local.asksModel());
        QCOMPARE(test.window->text("localAddress"), test.local.settings().address);
        test.window->sanitize();
        QCOMPARE(server.requestsTo("/api/chat").size(), 1);
    }

    void fetchingIsShownAndCanBeStopped()
    {
        OllamaServer server;
        server.model = "llama3:8b";
        const SetUp test(server);
        test.open();
        test.chooseModel("gemma4:e4b");
        OllamaServer::Reply stuck =
            OllamaServer::lines(R"({"status": "pulling c6", "digest": "c6", "total": 1000, )"
                                R"("completed": 400})"
                                "\n");
        stuck.isStuck = true;
        server.then("/api/pull", stuck);
        test.window->press("pullFetch");
        QTRY_COMPARE(test.window->find<QProgressBar>("pullBar")->value(), 400);
        test.window->press("pullStop");
        QVERIFY(test.window->text("pullSaid").contains(QStringLiteral("What came stays")));
        QVERIFY(test.isShown("pullFetch"));
        QTRY_COMPARE(server.connections(), 0);
    }

    void aFullDiskIsSaid()
    {
        OllamaServer server;
        server.model = "llama3:8b";
        const SetUp test(server);
        test.open();
        test.chooseModel("gemma4:e4b");
        server.then("/api/pull",
                    OllamaServer::lines("{\"error\": \"write: no space left on device\"}\n"));
        test.window->press("pullFetch");
        QTRY_VERIFY(test.window->text("pullSaid").contains(QStringLiteral("no room on the disk")));
    }

    /// Nothing of the household is in the question.
    void theTestQuestionTellsWhetherItAnswers()
    {
        OllamaServer server;
        server.says = QStringLiteral("42");
        const SetUp test(server);
        test.open();
        test.window->press("localTry");
        QTRY_VERIFY(test.window->text("localTrySaid").contains(QStringLiteral("“42”")));
        QCOMPARE(server.requestsTo("/api/chat").size(), 1);
        const QByteArray asked = server.requestsTo("/api/chat").front().body.toLower();
        QVERIFY(asked.contains("7 times 6"));
        for (const char *word : {"dishwasher", "maya", "mark", "22:30"}) {
            QVERIFY2(!asked.contains(word), word);
        }
    }

    void aModelOfAnotherMachineCannotBeAgreedTo()
    {
        OllamaServer server;
        server.listedFields = R"(, "remote_host": "https://ollama.com:443")";
        const SetUp test(server);
        test.open();
        QVERIFY(!test.isShown("localAgree"));
        QVERIFY2(test.window->text("localTerms").contains(QStringLiteral("somebody else")),
                 qPrintable(test.window->text("localTerms")));
    }

    void anUnsafeVersionIsSaid()
    {
        OllamaServer server;
        server.version = "0.16.0";
        const SetUp test(server);
        test.open();
        QVERIFY2(test.said().contains(QStringLiteral("CVE-2026-7482")), qPrintable(test.said()));
    }

    void ofAnotherProgramItIsSaidThatNobodyCanSeeWhetherItForwards()
    {
        CompatibleServer server;
        const SetUp test(server);
        test.open();
        auto *program = test.window->find<QComboBox>("localProgram");
        program->setCurrentIndex(
            program->findData(static_cast<int>(LocalProgram::OpenAiCompatible)));
        QTRY_VERIFY2(test.said().contains(QStringLiteral("cannot see whether")),
                     qPrintable(test.said()));
        QTRY_VERIFY(test.isShown("localAgree"));
        test.window->press("localAgree");
        QVERIFY(test.window->text("localState").contains(QStringLiteral("cannot see whether")));
    }

    /// The person named the address, which is their yes to it.
    void anAddressOnTheCommandLineIsAYes()
    {
        OllamaServer server;
        server.says = modelanswers::right();
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(server.port());
        const SetUp test(server, {.endpoint = {},
                                  .deployment = {},
                                  .usualEndpoint = {},
                                  .ollamaUrl = url,
                                  .builtInOnly = false});
        QTRY_VERIFY(test.local.asksModel());
        test.window->sanitize();
        QCOMPARE(server.requestsTo("/api/chat").size(), 1);
        // For this run.
        QVERIFY(!loadLocalSettings(test.folder.path() + QStringLiteral("/models.ini")).agreed);
    }

    void anAddressElsewhereOnTheCommandLineIsSaid()
    {
        const OllamaServer server;
        const SetUp test(server, {.endpoint = {},
                                  .deployment = {},
                                  .usualEndpoint = {},
                                  .ollamaUrl = QStringLiteral("http://example.org:11434"),
                                  .builtInOnly = false});
        QTRY_VERIFY2(test.window->message().contains(QStringLiteral("this machine only")),
                     qPrintable(test.window->message()));
        QVERIFY(!test.local.asksModel());
        test.window->sanitize();
        QVERIFY(test.window->runner().state().sanitized != nullptr);
    }
};

REGISTER_TEST(TestLocalWindow)
#include "testlocalwindow.moc"
