// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// The case in the real window with a model on this machine and one in the cloud, both played by
// servers on loopback in their own formats: what each of them gets, what is shown, what is written
// down.
#include "cloudparts.h"
#include "localparts.h"
#include "modelanswers.h"
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
        there.giveKey();
        ModelSettings asked;
        asked.asksCloud = true;
        QVERIFY(there.choose(asked));
        window = std::make_unique<WindowFixture>(here.local, there.cloud);
        window->window().offerModels(there.cloud, there.keys, there.models);
        window->window().offerLocalModel(here.local, here.models);
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

    LocalParts here;
    CloudParts there{[this] { return window->window().sendingNote(); }};
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
        test.here.answer({modelanswers::right()});
        test.there.server.says = scheduleFrom(QStringLiteral("+1:30"), QStringLiteral("+3:00"));
        test.window->sanitize();
        QVERIFY(test.window->text("localState").contains(QStringLiteral("Both found the same")));
        QCOMPARE(test.there.server.requests().size(), 0);
        const QByteArray shown = test.window->runner().gate().bytes();
        test.approve();
        const QString answer = test.window->text("answerText");
        for (const char *part : {"20:00", "21:30", "$0.28", "$1.94", "midnight", "02:00"}) {
            QVERIFY2(answer.contains(QString::fromLatin1(part)), qPrintable(answer));
        }
        QVERIFY(test.window->runner().state().answer->isProvedCheapest());
        // What arrived in the cloud is what was in view, and is what the ledger has.
        QCOMPARE(test.there.server.requests().size(), 1);
        QCOMPARE(test.there.server.requests().front().body, shown);
        const std::vector<LedgerAttempt> attempts = test.there.attempts();
        QCOMPARE(attempts.size(), size_t{1});
        QCOMPARE(attempts.front().body, shown);
    }

    /// The private words go to the model on this machine, and no word of them to the cloud.
    void eachGetsWhatIsMeantForIt()
    {
        BothModels test;
        test.here.answer({modelanswers::right()});
        test.there.server.says = scheduleFrom(QStringLiteral("+1:30"), QStringLiteral("+3:00"));
        test.window->sanitize();
        test.approve();
        const QByteArray here = test.here.server.requestsTo("/api/chat").front().body;
        QVERIFY(here.contains("Maya sleeps lightly"));
        QByteArray there;
        for (const auto &request : test.there.server.requests()) {
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
        test.here.answer({bad, bad});
        test.there.server.says = scheduleFrom(QStringLiteral("+5:30"), QStringLiteral("+7:00"));
        test.window->sanitize();
        QVERIFY(test.isFound("left words of yours"));
        QVERIFY2(test.isFound("left out"), qPrintable(test.window->findings().join(u'\n')));
        test.approve();
        QCOMPARE(test.window->runner().state().answer->kind, AnswerKind::Broken);
        const QByteArray arrived = test.there.server.requests().front().body;
        QVERIFY(arrived.contains("not during +4:00 to +12:00"));
        QVERIFY(!arrived.toLower().contains("maya"));
        test.window->press("answerHere");
        QTRY_VERIFY(test.window->text("answerText").contains(QStringLiteral("21:30")));
        QCOMPARE(test.there.server.requests().size(), 1);
    }

    /// With neither of them there, everything works on what is built in, and says so.
    void withNeitherThereTheBuiltInPartsAnswer()
    {
        BothModels test;
        test.here.server.then("/api/version", OllamaServer::error(500, "gone"));
        test.there.server.then(AzureServer::error(404, "DeploymentNotFound"));
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
