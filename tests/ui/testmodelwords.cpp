// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// What a model on this machine tells of the answer, in the real window: a server on loopback plays
// the model in its own format.
#include "localparts.h"
#include "modelanswers.h"
#include "scriptedsides.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace gatehouse;

namespace
{

/// The case, read by reader and model, and answered by the built-in solver; then the model tells.
struct ToldCase : LocalParts
{
    ToldCase()
    {
        answer({modelanswers::right()});
        window = std::make_unique<WindowFixture>(local, cloud);
        window->window().offerLocalModel(local, models);
    }

    void tell(const QString &prose) { answer({prose}); }
    void askAndHear(const QString &prose)
    {
        tell(prose);
        window->ask();
        QTRY_VERIFY(window->runner().state().telling.told.has_value());
    }

    QLabel *words() const { return window->find<QLabel>("modelWords"); }
    QLabel *note() const { return window->find<QLabel>("modelWordsNote"); }
    bool hasBuiltInAnswer() const
    {
        return window->text("answerText").contains(QStringLiteral("Start the dishwasher at 20:00"));
    }

    BuiltInCloud cloud;
    /// Last, for it asks the others.
    std::unique_ptr<WindowFixture> window;
};

QString rightProse()
{
    return QStringLiteral("Later: start the dishwasher at 20:00, it is done at 21:30 and well "
                          "before 22:30. That is cheaper by $0.28 than now.");
}

} // namespace

class TestModelWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesThatAgreeAreShownAsTheModels()
    {
        ToldCase test;
        test.askAndHear(rightProse());
        QTRY_VERIFY(test.words()->isVisible());
        QCOMPARE(test.words()->text(), rightProse());
        QCOMPARE(test.words()->textFormat(), Qt::PlainText);
        QVERIFY(test.note()->isVisible());
        QVERIFY2(test.note()->text().contains(QStringLiteral("gemma4:e4b")),
                 qPrintable(test.note()->text()));
        QVERIFY(test.hasBuiltInAnswer());
        QCOMPARE(test.questions(), 2);
    }

    void theCopyIsTheAnswerWithoutThem()
    {
        ToldCase test;
        test.askAndHear(rightProse());
        test.window->press("copyAnswer");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("Start the dishwasher at 20:00")));
        QVERIFY(!copied.contains(QStringLiteral("well before")));
    }

    void sentencesThatDoNotAgreeAreNotShown_data()
    {
        QTest::addColumn<QString>("prose");
        QTest::addColumn<QString>("why");
        const auto add = [](const char *name, const char *prose, const char *why) {
            QTest::newRow(name) << QString::fromUtf8(prose) << QString::fromUtf8(why);
        };
        add("a wrong time", "Later: start the dishwasher at 20:30.", "A time in them");
        add("a wrong amount", "Later. It costs $0.31.", "An amount in them");
        add("a foreign machine", "Start the robot vacuum at 20:00.", "cannot be checked");
        add("a person", "Later, because Maya sleeps.", "cannot be checked");
        add("HTML", "<img src='http://127.0.0.1/x'>Later.", "not a few plain sentences");
        add("now", "Start the dishwasher now.", "When they would start");
        add("a claim", "The dishwasher is running.", "nobody switched one on");
        add("a length", "It runs for 80 minutes.", "A length of time");
        add("no end of sentences", "Later. Later. Later. Later. Later. Later. Later. Later.",
            "not a few plain sentences");
    }

    void sentencesThatDoNotAgreeAreNotShown()
    {
        QFETCH(QString, prose);
        QFETCH(QString, why);
        ToldCase test;
        test.askAndHear(prose);
        QTRY_VERIFY2(test.note()->text().contains(why), qPrintable(test.note()->text()));
        QVERIFY(test.note()->isVisible());
        QVERIFY(!test.words()->isVisible());
        QCOMPARE(test.words()->text(), QString());
        QVERIFY(test.hasBuiltInAnswer());
        for (const QLabel *label : test.window->window().findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(prose), qPrintable(label->objectName()));
        }
        QVERIFY(!test.window->text("answerText").contains(prose));
        QVERIFY(!test.window->text("howItWasChecked").contains(prose));
    }

    void aModelThatIsGoneByThenIsSaid()
    {
        ToldCase test;
        test.server.then("/api/chat", OllamaServer::error(500, "out of memory"));
        test.window->ask();
        QTRY_VERIFY(test.note()->isVisible());
        QTRY_VERIFY(test.note()->text().contains(QStringLiteral("are not shown")));
        QVERIFY(!test.words()->isVisible());
        QVERIFY(test.hasBuiltInAnswer());
    }

    void anAnswerWithoutEndIsCutOffAndSaid()
    {
        ToldCase test;
        QByteArray body;
        for (int i = 0; i < 2000; ++i) {
            body += OllamaServer::line(QStringLiteral("later "));
        }
        OllamaServer::Reply endless = OllamaServer::lines(body);
        endless.isStuck = true;
        test.server.then("/api/chat", endless);
        test.window->ask();
        QTRY_VERIFY(test.note()->text().contains(QStringLiteral("are not shown")));
        QVERIFY(!test.words()->isVisible());
        QTRY_COMPARE(test.server.connections(), 0);
    }

    /// The answer is there and can be used before the model has said anything.
    void theAnswerDoesNotWaitAndStopEndsTheTelling()
    {
        ToldCase test;
        OllamaServer::Reply stuck = OllamaServer::lines(OllamaServer::line(QStringLiteral("L")));
        stuck.isStuck = true;
        test.server.then("/api/chat", stuck);
        test.window->ask();
        QVERIFY(test.hasBuiltInAnswer());
        QTRY_VERIFY(test.note()->text().contains(QStringLiteral("is writing")));
        QVERIFY(!test.window->runner().state().isWorking());
        QVERIFY(test.window->runner().state().isEditable());
        QVERIFY(test.window->button("copyAnswer").isEnabled());
        test.window->press("stop");
        QTRY_COMPARE(test.server.connections(), 0);
        QVERIFY(!test.note()->isVisible());
        QVERIFY(test.hasBuiltInAnswer());
        QVERIFY(!test.window->button("stop").isEnabled());
    }

    void anEditEndsTheTelling()
    {
        ToldCase test;
        OllamaServer::Reply stuck = OllamaServer::lines(OllamaServer::line(QStringLiteral("L")));
        stuck.isStuck = true;
        test.server.then("/api/chat", stuck);
        test.window->ask();
        QTRY_COMPARE(test.questions(), 2);
        test.window->writeOutbound(test.window->text("outboundText") +
                                   QStringLiteral("Power limit: 7400 W\n"));
        QTRY_COMPARE(test.server.connections(), 0);
        QVERIFY(!test.note()->isVisible());
    }

    void wordsOfAnEarlierAnswerGoWithIt()
    {
        ToldCase test;
        test.askAndHear(rightProse());
        QTRY_VERIFY(test.words()->isVisible());
        test.server.then("/api/chat", test.server.streamed(modelanswers::right()));
        test.tell(QStringLiteral("Later, from 20:00 to 21:30."));
        test.window->ask();
        QTRY_COMPARE(test.words()->text(), QStringLiteral("Later, from 20:00 to 21:30."));
        test.window->writePrivately(test.window->text("privateInput") + QStringLiteral("\nMore."));
        QTRY_VERIFY(!test.words()->isVisible());
    }

    void withoutAModelNothingIsSaid()
    {
        WindowFixture window;
        window.ask();
        QTRY_COMPARE(window.runner().state().telling.work, quint64(0));
        QVERIFY(!window.find<QLabel>("modelWords")->isVisible());
        QVERIFY(!window.find<QLabel>("modelWordsNote")->isVisible());
    }

    /// Nothing of it is approved, sent or kept, and the other side is asked once.
    void noWordOfItGoesAnywhere()
    {
        ToldCase test;
        scripted::Cloud cloud;
        test.window = std::make_unique<WindowFixture>(test.local, cloud);
        test.window->sanitize();
        QTRY_VERIFY(test.window->button("approve").isEnabled());
        test.window->press("approve");
        QCOMPARE(cloud.calls.size(), 1);
        const QString canary = QStringLiteral("Later, says Quetzalcoatl.");
        test.tell(canary);
        cloud.calls.last().done(QByteArray(
            R"({"recommendation":"run_later","proposed_schedule":[)"
            R"({"load_id":"load_A","start":"+1:30","end":"+3:00","reason":""},)"
            R"({"load_id":"load_B","start":"+5:30","end":"+7:30","reason":""}],"reasoning":""})"));
        QTRY_VERIFY(test.window->runner().state().telling.told.has_value());
        QVERIFY(!test.window->runner().state().telling.told->words);
        QCOMPARE(cloud.calls.size(), 1);
        QVERIFY(!test.window->runner().gate().bytes().contains("Quetzalcoatl"));
        QDirIterator files(test.window->profileFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Quetzalcoatl"), qPrintable(file.fileName()));
        }
        for (const OllamaServer::Request &request : test.server.requests()) {
            QVERIFY(!request.body.contains("Quetzalcoatl"));
        }
        test.window.reset();
    }
};

REGISTER_TEST(TestModelWords)
#include "testmodelwords.moc"
