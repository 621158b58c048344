// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// The test of the connection to a cloud model, from the menu to the sentence at the end; a server
// on loopback plays the service in its own format.
#include "approvebutton.h"
#include "cloudparts.h"
#include "connectiontest.h"
#include "connectiontext.h"
#include "guard.h"
#include "problemtext.h"
#include "solver.h"
#include "testregistry.h"
#include "windowfixture.h"
#include "wording.h"
#include "wordlist.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace gatehouse;

namespace
{

QString planOf(const char *start, const char *end)
{
    return QStringLiteral(R"({"recommendation": "run_later", "proposed_schedule": [{"load_id": )"
                          R"("load_A", "start": "%1", "end": "%2", "reason": "cheap"}], )"
                          R"("reasoning": "waits"})")
        .arg(QLatin1String(start), QLatin1String(end));
}

struct ConnectionCase : CloudParts
{
    ConnectionCase() : CloudParts([] { return SendingNote{.household = QStringLiteral("ours")}; })
    {
        keychain.isEmpty = true;
        giveKey();
        server.says = planOf("+12:00", "+13:00");
        // Nobody has chosen the model yet: the test comes before that.
        QVERIFY(choose({}));
        window = std::make_unique<WindowFixture>(cloud);
        window->window().offerModels(cloud, keys, models);
        openSettings();
    }

    void openSettings() const
    {
        for (const QAction *menu : window->window().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text().remove(u'&').startsWith(QStringLiteral("Cloud model"))) {
                    action->trigger();
                }
            }
        }
    }

    /// Opens the test of what stands in the settings; true once it can be approved.
    bool openTest() const
    {
        window->button("cloudTest").click();
        return QTest::qWaitFor(
            [this] { return window->find<QPushButton>("testApprove")->isEnabled(); }, 5000);
    }

    /// What is said once it is over.
    QString run() const
    {
        if (!openTest()) {
            return QStringLiteral("cannot be approved");
        }
        window->press("testApprove");
        if (!QTest::qWaitFor([this] { return !said().isEmpty(); }, 20'000)) {
            return QStringLiteral("no end");
        }
        return said();
    }

    QString said() const { return window->find<QLabel>("testSaid")->text(); }
    void type(const char *name, const QString &text) const
    {
        window->find<QLineEdit>(name)->setText(text);
    }

    /// Last, for it asks the others.
    std::unique_ptr<WindowFixture> window;
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhoAnsweredInHowLongWithWhat()
    {
        ConnectionCase test;
        const QString said = test.run();
        QVERIFY2(said.startsWith(QStringLiteral("It works: gpt-5.4 answered in ")),
                 qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("1,500 tokens")), qPrintable(said));
        QCOMPARE(test.server.requests().size(), 1);
        // What stood in the middle of the window was not touched by it.
        QVERIFY(!test.window->runner().state().answer.has_value());
    }

    /// Nothing leaves by opening it, and all of it is in view before.
    void whatIsSentIsWhatWasInView()
    {
        ConnectionCase test;
        QVERIFY(test.openTest());
        QTest::qWait(50);
        QCOMPARE(test.server.requests().size(), 0);
        QVERIFY(test.attempts().empty());
        const auto text = [&test](const char *name) { return test.window->text(name); };
        QCOMPARE(text("testText"), ConnectionTest::text());
        QCOMPARE(text("testHost"), test.cloud.settings().cloud.endpoint);
        QVERIFY(text("testDestination").contains(QStringLiteral("gpt-5.4")));
        const QString exact = text("testRequest");
        QVERIFY(exact.contains(QStringLiteral("POST /openai/v1/responses")));
        QVERIFY(!exact.contains(QStringLiteral("the-key")));
        test.window->press("testApprove");
        QTRY_COMPARE(test.server.requests().size(), 1);
        const QByteArray body = test.server.requests().at(0).body;
        QVERIFY(exact.contains(QString::fromUtf8(body)));
        QVERIFY(text("testDestination").contains(QLocale().toString(body.size())));
        QCOMPARE(QJsonDocument::fromJson(body).object()[QLatin1String("input")].toString(),
                 ConnectionTest::text());
    }

    void nothingOfTheHouseholdGoesAlong()
    {
        ConnectionCase test;
        test.window->sanitize();
        test.run();
        const QByteArray arrived = test.server.requests().at(0).head.toLower() +
                                   test.server.requests().at(0).body.toLower();
        for (const char *word : {"maya", "mark", "dishwasher", "bedroom", "vacuum", "ev charger"}) {
            QVERIFY2(!arrived.contains(word), word);
        }
    }

    /// It is in the ledger as it left, and counts for no household.
    void itIsWrittenDownBeforeItLeaves()
    {
        ConnectionCase test;
        test.run();
        const std::vector<LedgerAttempt> attempts = test.attempts();
        QCOMPARE(attempts.size(), std::size_t{1});
        QCOMPARE(attempts.front().body, test.server.requests().at(0).body);
        QCOMPARE(attempts.front().household, ConnectionTest::householdName());
        QVERIFY(attempts.front().level.isEmpty());
    }

    void aLedgerThatCannotBeWrittenLetsNothingOut()
    {
        ConnectionCase test;
        QVERIFY(QDir(test.folder.path()).mkdir(QStringLiteral("ledger.jsonl")));
        const QString said = test.run();
        QVERIFY2(!said.startsWith(QStringLiteral("It works")), qPrintable(said));
        QCOMPARE(test.server.requests().size(), 0);
    }

    void enterDoesNotLetItOut()
    {
        ConnectionCase test;
        QVERIFY(test.openTest());
        QTest::keyClick(test.window->find<QPushButton>("testApprove"), Qt::Key_Return);
        QTest::keyClick(test.window->find<QWidget>("connectionWindow"), Qt::Key_Enter);
        QTest::qWait(50);
        QCOMPARE(test.server.requests().size(), 0);
    }

    void aWrongPlanIsSaid()
    {
        ConnectionCase test;
        // Later than it may end.
        test.server.says = planOf("+17:30", "+18:30");
        const QString said = test.run();
        QVERIFY2(said.contains(QStringLiteral("breaks the rules")), qPrintable(said));
        test.server.says = QStringLiteral("I cannot say.");
        test.window->press("testAgain");
        QVERIFY(test.said().isEmpty());
        const auto canBeApproved = [&test] {
            return test.window->button("testApprove").isEnabled();
        };
        QTRY_VERIFY(canBeApproved());
        test.window->press("testApprove");
        QTRY_VERIFY(test.said().contains(QStringLiteral("breaks the rules")));
        QCOMPARE(test.server.requests().size(), 2);
    }

    void whatIsWrongIsSaidInASentence_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *field, const char *typed,
                            ErrorKind kind) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(typed)
                                << static_cast<int>(kind);
        };
        row("a wrong key", "", "", ErrorKind::CloudKeyRefused);
        row("a deployment that is not there", "cloudDeployment", "another",
            ErrorKind::CloudNoDeployment);
        row("nobody there", "cloudEndpoint", "http://127.0.0.1:1", ErrorKind::CloudNotReached);
        row("no key for that host", "cloudEndpoint", "http://127.0.0.2:1", ErrorKind::KeyMissing);
    }
    void whatIsWrongIsSaidInASentence()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(int, kind);
        ConnectionCase test;
        if (field.isEmpty()) {
            test.server.key = "another";
        } else {
            test.type(field.toLatin1().constData(), typed);
        }
        const Error error{.kind = static_cast<ErrorKind>(kind)};
        QCOMPARE(test.run(), wording::sentence(error));
        QVERIFY(test.server.requests().size() <= 1);
    }

    void stoppedItIsOver()
    {
        ConnectionCase test;
        AzureServer::Reply stuck = test.server.streamed(test.server.says);
        stuck.body.truncate(stuck.body.size() / 2);
        stuck.isStuck = true;
        test.server.then(stuck);
        QVERIFY(test.openTest());
        test.window->press("testApprove");
        QTRY_COMPARE(test.server.requests().size(), 1);
        QVERIFY(!test.window->button("testApprove").isEnabled());
        test.window->press("testStop");
        QTRY_COMPARE(test.server.connections(), 0);
        QVERIFY(test.said().isEmpty());
        QVERIFY(test.window->button("testAgain").isVisible());
    }

    void closingItStopsIt()
    {
        ConnectionCase test;
        test.server.manner = RecordingServer::Manner::Silence;
        AzureServer::Reply stuck = test.server.streamed(test.server.says);
        stuck.body.truncate(200);
        stuck.isStuck = true;
        test.server.then(stuck);
        QVERIFY(test.openTest());
        test.window->press("testApprove");
        QTRY_COMPARE(test.server.requests().size(), 1);
        test.window->find<QDialog>("connectionWindow")->close();
        QTRY_COMPARE(test.server.connections(), 0);
    }

    /// Ten minutes are as long as for every other request.
    void whatHasLainTooLongIsLaidAnew()
    {
        ConnectionCase test;
        QVERIFY(test.openTest());
        test.clock.advance(std::chrono::minutes(11));
        test.window->press("testApprove");
        QVERIFY(test.window->text("testState").contains(QStringLiteral("ten minutes")));
        QCOMPARE(test.server.requests().size(), 0);
        test.window->press("testAgain");
        const auto canBeApproved = [&test] {
            return test.window->button("testApprove").isEnabled();
        };
        QTRY_VERIFY(canBeApproved());
    }

    void settingsThatMakeNoSenseCannotBeTried()
    {
        ConnectionCase test;
        test.type("cloudEndpoint", QStringLiteral("http://house.openai.azure.com"));
        QVERIFY(!test.window->button("cloudTest").isEnabled());
    }

    /// A word that never leaves, in the name of the host, is said here, too.
    void aPrivateWordInTheAddressIsSaid()
    {
        ConnectionCase test;
        test.window->sanitize();
        test.type("cloudDeployment", QStringLiteral("maya-model"));
        QVERIFY(test.openTest());
        QVERIFY(test.window->find<QLabel>("testNotice")
                    ->text()
                    .contains(QStringLiteral("maya"), Qt::CaseInsensitive));
    }

    /// The list of words counts before anything was sanitized; where it cannot be read nothing may
    /// leave.
    /// The example has the same numbers for everybody: they tell nothing of an alarm code.
    void anUnusedNumberOfTheHouseholdDoesNotBlockIt()
    {
        ConnectionCase test;
        test.window->writePlainCase();
        test.window->writePrivately(test.window->text("privateInput") +
                                    QStringLiteral("The alarm code is 1800.\n"));
        test.window->sanitize();
        QVERIFY(test.openTest());
    }

    void theListOfWordsCountsHereToo()
    {
        ConnectionCase test;
        test.type("cloudDeployment", QStringLiteral("rosebud-model"));
        test.window->runner().setWordList(WordList::parse(QStringLiteral("rosebud")).value());
        QVERIFY(test.openTest());
        QVERIFY(
            test.window->find<QLabel>("testNotice")->text().contains(QStringLiteral("rosebud")));
        test.window->runner().loseWordList();
        test.window->find<QDialog>("connectionWindow")->close();
        test.window->button("cloudTest").click();
        QTest::qWait(50);
        QVERIFY(!test.window->button("testApprove").isEnabled());
        QVERIFY(!test.window->text("testState").isEmpty());
    }

    void theExampleIsInPlainFormAndHasAPlan()
    {
        const Result<ProblemText> read = readProblemText(ConnectionTest::text());
        QVERIFY(read.has_value());
        QVERIFY(isPlainForm(ConnectionTest::text(), *read));
        QVERIFY(inspect(ConnectionTest::text(), {}).isClean());
        const Result<Plan> plan = solve(read->problem);
        QVERIFY(plan && plan->status == PlanStatus::Proved);
        QCOMPARE(plan->runs.front().window.from, Minutes(720));
    }

    /// The name of a model is what the service says, and is shown: no more than a name comes
    /// through.
    void whatIsNoNameOfAModelIsNotShown()
    {
        ConnectionOutcome outcome{.plan = ConnectionOutcome::Plan::KeepsRules,
                                  .took = std::chrono::milliseconds(1940)};
        QCOMPARE(outcomeText(outcome),
                 QStringLiteral("It works: the model answered in 1.9 s, and its plan keeps the "
                                "rules."));
    }
};

REGISTER_TEST(TestConnection)
#include "testconnection.moc"
