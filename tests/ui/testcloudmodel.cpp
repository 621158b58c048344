// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// The case in the real window with a cloud model, which a server on loopback plays in its own
// format.
#include "cloudparts.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace gatehouse;

namespace
{

const QString rightPlan = QStringLiteral(
    R"({"recommendation": "run_later", "proposed_schedule": [)"
    R"({"load_id": "load_A", "start": "+1:30", "end": "+3:00", "reason": "cheap"},)"
    R"({"load_id": "load_B", "start": "+5:30", "end": "+7:30", "reason": "cheapest"}],)"
    R"( "reasoning": "waits for the lower prices"})");

/// In the quiet time of the dishwasher.
const QString wrongPlan = QStringLiteral(
    R"({"recommendation": "run_later", "proposed_schedule": [)"
    R"({"load_id": "load_A", "start": "+5:30", "end": "+7:00", "reason": "cheapest"},)"
    R"({"load_id": "load_B", "start": "+5:30", "end": "+7:30", "reason": "cheapest"}],)"
    R"( "reasoning": "night"})");

struct CloudCase : CloudParts
{
    explicit CloudCase(bool hasKey = true)
        : CloudParts([this] { return window->window().sendingNote(); })
    {
        if (hasKey) {
            giveKey();
        }
        server.says = rightPlan;
        ModelSettings settings;
        settings.asksCloud = true;
        settings.inputPrice = QStringLiteral("2");
        settings.outputPrice = QStringLiteral("10");
        QVERIFY(choose(settings));
        window = std::make_unique<WindowFixture>(cloud);
        window->window().offerModels(cloud, keys, models);
    }

    void approve() const
    {
        window->sanitize();
        QTRY_VERIFY(window->button("approve").isEnabled());
        window->press("approve");
    }

    /// What the ledger has, in words.
    QStringList recorded() const
    {
        QStringList words;
        const Result<LedgerContents> contents = ledger.read();
        for (const LedgerRecord &record : contents->records) {
            if (const auto *attempt = std::get_if<LedgerAttempt>(&record.what)) {
                words << attempt->host + u' ' + attempt->level;
            } else if (std::holds_alternative<LedgerOutcomeOf>(record.what)) {
                words << QStringLiteral("outcome");
            }
        }
        return words;
    }

    /// Last, for it asks the others.
    std::unique_ptr<WindowFixture> window;
};

} // namespace

class TestCloudModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsSolvedByTheModelAndCheckedHere()
    {
        CloudCase test;
        QCOMPARE(test.window->button("approve").text(), QStringLiteral("Approve and send"));
        QCOMPARE(test.server.requests().size(), 0);
        test.window->sanitize();
        const QByteArray shown = test.window->runner().gate().bytes();
        test.approve();
        QTRY_VERIFY(test.window->text("answerText").contains(QStringLiteral("20:00")));
        const QString answer = test.window->text("answerText");
        QVERIFY2(answer.contains(QStringLiteral("21:30")), qPrintable(answer));
        QVERIFY2(answer.contains(QStringLiteral("$0.28")), qPrintable(answer));
        QCOMPARE(test.server.requests().size(), 1);
        QCOMPARE(test.server.requests().at(0).body, shown);
        QCOMPARE(test.recorded(),
                 (QStringList{QStringLiteral("127.0.0.1 shifted"), QStringLiteral("outcome")}));
    }

    /// No word of the household is in what arrived.
    void nothingOfTheHouseholdArrives()
    {
        CloudCase test;
        test.approve();
        QTRY_COMPARE(test.server.requests().size(), 1);
        const QByteArray arrived = test.server.requests().at(0).head.toLower() +
                                   test.server.requests().at(0).body.toLower();
        for (const char *word : {"maya", "mark", "dishwasher", "bedroom", "breakfast", "vacuum"}) {
            QVERIFY2(!arrived.contains(word), word);
        }
    }

    void aWrongPlanIsShownAsWrong()
    {
        CloudCase test;
        test.server.says = wrongPlan;
        test.approve();
        QTRY_VERIFY(!test.window->text("answerText").isEmpty());
        QTRY_VERIFY(test.window->runner().state().answer.has_value());
        QCOMPARE(test.window->runner().state().answer->kind, AnswerKind::Broken);
        QVERIFY(!test.window->text("answerText").contains(QStringLiteral("proved cheapest")));
    }

    /// The plan that was made here takes its place; nothing leaves for it.
    void afterAWrongPlanTheOneMadeHereCanBeTaken()
    {
        CloudCase test;
        test.server.says = wrongPlan;
        test.approve();
        QTRY_VERIFY(test.window->button("answerHere").isVisible());
        test.window->press("answerHere");
        QTRY_VERIFY(test.window->text("answerText").contains(QStringLiteral("21:30")));
        QCOMPARE(test.window->runner().state().answer->kind, AnswerKind::Good);
        QVERIFY(test.window->text("howItWasChecked").contains(QStringLiteral("on this machine")));
        QVERIFY(!test.window->button("answerHere").isVisible());
        QCOMPARE(test.server.requests().size(), 1);
    }

    /// What was wrong is written anew, read and approved like everything else.
    void afterAWrongPlanItCanBeAskedAgain()
    {
        CloudCase test;
        test.server.says = wrongPlan;
        test.approve();
        QTRY_VERIFY(test.window->button("askAgain").isVisible());
        test.window->press("askAgain");
        QCOMPARE(test.server.requests().size(), 1);
        const QString asked = test.window->text("outboundText");
        QVERIFY2(asked.endsWith(QStringLiteral("Refused run: load_A +5:30 to +7:00\n"
                                               "Refused run: load_B +5:30 to +7:30\n"
                                               "Broken rule: load_A not_during\n")),
                 qPrintable(asked));
        QVERIFY(!test.window->button("askAgain").isVisible());
        QVERIFY(test.window->findings().contains(QStringLiteral("Nothing private found")));
        test.server.says = rightPlan;
        QTRY_VERIFY(test.window->button("approve").isEnabled());
        const QByteArray shown = test.window->runner().gate().bytes();
        test.window->press("approve");
        QTRY_VERIFY(test.window->text("answerText").contains(QStringLiteral("21:30")));
        QCOMPARE(test.server.requests().size(), 2);
        QCOMPARE(test.server.requests().at(1).body, shown);
        QVERIFY(!shown.contains("night") && !shown.contains("cheapest\""));
        QCOMPARE(test.recorded().size(), 4);
    }

    void anAnswerThatIsNoScheduleLeavesThePlanMadeHere()
    {
        CloudCase test;
        test.server.says = QStringLiteral("Run it whenever you like.");
        test.approve();
        QTRY_VERIFY(test.window->runner().state().replyError.has_value());
        QVERIFY(!test.window->button("askAgain").isVisible());
        test.window->press("answerHere");
        QTRY_VERIFY(test.window->text("answerText").contains(QStringLiteral("21:30")));
        QVERIFY(test.window->text("answerNote").isEmpty());
    }

    void withoutAKeyNothingIsSentAndItIsSaid()
    {
        CloudCase test(false);
        test.approve();
        QTRY_VERIFY(test.window->text("answerNote").contains(QStringLiteral("keychain")));
        QCOMPARE(test.server.requests().size(), 0);
        QVERIFY(test.recorded().isEmpty());
        // The person may approve again once there is one.
        QTRY_VERIFY(test.window->button("approve").isEnabled());
    }

    void aKeychainThatWaitsIsSaidAndCanBeStopped()
    {
        CloudCase test(false);
        test.keychain.isLocked = true;
        test.approve();
        QTRY_VERIFY(test.window->text("gateState").contains(QStringLiteral("unlocked")));
        test.window->press("stop");
        QVERIFY(!test.window->runner().state().isWorking());
        QCOMPARE(test.server.requests().size(), 0);
        QVERIFY(test.recorded().isEmpty());
    }

    void aRefusedKeyIsSaid()
    {
        CloudCase test;
        test.server.key = "another";
        test.approve();
        QTRY_VERIFY(test.window->runner().state().replyError.has_value());
        QCOMPARE(test.window->runner().state().replyError->kind, ErrorKind::CloudKeyRefused);
        QCOMPARE(test.server.requests().size(), 1);
    }

    /// A host that is busy gets the same bytes again, and both attempts are in the ledger.
    void aBusyHostIsAskedAgain()
    {
        CloudCase test;
        AzureServer::Reply busy = AzureServer::error(429, "rate_limit_exceeded");
        busy.headers << "retry-after-ms: 10";
        test.server.then(busy);
        test.approve();
        QTRY_VERIFY(test.window->runner().state().answer.has_value());
        QCOMPARE(test.server.requests().size(), 2);
        QCOMPARE(test.server.requests().at(0).body, test.server.requests().at(1).body);
        QCOMPARE(test.recorded().size(), 4);
        test.window->button("showChecks").click();
        QVERIFY2(test.window->text("howItWasChecked").contains(QStringLiteral("sent 2 times")),
                 qPrintable(test.window->text("howItWasChecked")));
    }

    void tokensAndCostAreSaid()
    {
        CloudCase test;
        test.approve();
        QTRY_VERIFY(test.window->runner().state().answer.has_value());
        const auto &reply = test.window->runner().state().reply;
        QVERIFY(reply && reply->use && reply->use->inputTokens && reply->use->cost);
        test.window->button("showChecks").click();
        QVERIFY(test.window->text("howItWasChecked").contains(QStringLiteral("tokens")));
        QVERIFY(test.window->text("howItWasChecked").contains(QStringLiteral("By your prices")));
    }

    void stopEndsTheWaitAndIsInTheLedger()
    {
        CloudCase test;
        AzureServer::Reply stuck = test.server.streamed(rightPlan);
        stuck.body.truncate(stuck.body.size() / 2);
        stuck.isStuck = true;
        test.server.then(stuck);
        test.approve();
        QTRY_COMPARE(test.server.requests().size(), 1);
        QTRY_VERIFY(test.window->button("stop").isEnabled());
        test.window->press("stop");
        QCOMPARE(test.recorded().size(), 2);
        QVERIFY(!test.window->runner().state().answer.has_value());
        QTRY_COMPARE(test.server.connections(), 0);
    }

    void theNextWordIsWaitedForAsLongAsTheSettingsSay()
    {
        CloudCase test;
        ModelSettings settings = test.cloud.settings();
        settings.cloud.idleSeconds = 1;
        QVERIFY(test.choose(settings));
        test.window->runner().readdress();
        AzureServer::Reply stuck = test.server.streamed(rightPlan);
        stuck.body.truncate(stuck.body.size() / 2);
        stuck.isStuck = true;
        test.server.then(stuck);
        test.approve();
        QTRY_VERIFY(test.window->runner().state().replyError.has_value());
        QCOMPARE(test.server.requests().size(), 1);
    }

    /// Another recipient is another request: what was in view for the one is not approved for the
    /// other.
    void choosingSomebodyElseVoidsWhatWasSeen()
    {
        CloudCase test;
        test.window->sanitize();
        QTRY_VERIFY(test.window->button("approve").isEnabled());
        const quint64 before = test.window->runner().gate().revision();
        ModelSettings other = test.cloud.settings();
        other.asksCloud = false;
        QVERIFY(test.cloud.choose(other).has_value());
        test.window->runner().readdress();
        QVERIFY(!test.window->runner().approve(before));
        QCOMPARE(test.window->button("approve").text(), QStringLiteral("Solve here"));
        QCOMPARE(test.server.requests().size(), 0);
    }
};

REGISTER_TEST(TestCloudModel)
#include "testcloudmodel.moc"
