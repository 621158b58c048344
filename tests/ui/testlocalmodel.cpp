// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// The case in the real window with a model on this machine, which a server on loopback plays in its
// own format, beside the built-in reader.
#include "builtincloud.h"
#include "localparts.h"
#include "modelanswers.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace gatehouse;

namespace
{

struct LocalCase : LocalParts
{
    explicit LocalCase(const QStringList &answers = {})
    {
        answer(answers);
        window = std::make_unique<WindowFixture>(local, cloud);
        window->window().offerLocalModel(local, models);
    }

    /// The first finding that holds \a words; empty where none does.
    QString finding(const char *words) const
    {
        const QStringList found = window->findings().filter(QString::fromUtf8(words));
        return found.isEmpty() ? QString() : found.front();
    }
    QString line() const { return window->text("localState"); }
    /// The first button of that name among the findings.
    QPushButton *offer(const char *name) const { return window->find<QPushButton>(name); }

    BuiltInCloud cloud;
    /// Last, for it asks the others.
    std::unique_ptr<WindowFixture> window;
};

const char *const theProblem = "load_A: 90 min 1.2 kWh; finish by +12:00; not during +4:00 to "
                               "+12:00\n"
                               "load_B: 120 min 14 kWh; finish by +12:30\n";

} // namespace

class TestLocalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsReadByBothAndAnswered()
    {
        LocalCase test({modelanswers::right()});
        QVERIFY2(test.line().contains(QStringLiteral("gemma4:e4b")), qPrintable(test.line()));
        test.window->sanitize();
        QCOMPARE(test.questions(), 1);
        QTRY_VERIFY(test.window->button("approve").isEnabled());
        test.window->press("approve");
        QTRY_COMPARE(test.window->runner().state().phase, RunPhase::Answered);
        QVERIFY2(test.line().contains(QStringLiteral("Both found the same")),
                 qPrintable(test.line()));
        QVERIFY(test.window->text("outboundText").contains(QString::fromUtf8(theProblem)));
        QVERIFY(test.window->text("answerText").contains(QStringLiteral("20:00")));
        QVERIFY(test.window->text("answerText").contains(QStringLiteral("21:30")));
        QVERIFY(
            test.window->find<QLabel>("localState")->toolTip().contains(QStringLiteral("tokens")));
        const QString checks = test.window->text("howItWasChecked");
        QVERIFY2(checks.contains(QStringLiteral("also read by gemma4:e4b. First word after")),
                 qPrintable(checks));
    }

    /// What the model loses is told before anything is sent, and is in what is sent.
    void aDroppedDeadlineIsToldAndStandsAllTheSame()
    {
        LocalCase test({modelanswers::withoutDeadline(), modelanswers::withoutDeadline()});
        test.window->sanitize();
        QCOMPARE(test.questions(), 2);
        const QString told = test.finding("left out");
        QVERIFY2(told.contains(QStringLiteral("06:30")), qPrintable(told));
        QVERIFY2(told.startsWith(QStringLiteral("Dishwasher")), qPrintable(told));
        QVERIFY(test.window->text("outboundText").contains(QString::fromUtf8(theProblem)));
    }

    void aNameThatTheModelLeavesIsToldAndSentNowhere()
    {
        LocalCase test({modelanswers::withNames(), modelanswers::withNames()});
        test.window->sanitize();
        const QString told = test.finding("left words of yours");
        QVERIFY2(told.contains(QStringLiteral("Maya")), qPrintable(told));
        QVERIFY(!test.window->runner().gate().bytes().toLower().contains("maya"));
        QVERIFY(!test.window->text("outboundText").contains(QStringLiteral("Maya")));
        QTRY_VERIFY(test.window->button("approve").isEnabled());
    }

    void theReadersFactCanBeSettledOn()
    {
        LocalCase test({modelanswers::withOtherDuration(), modelanswers::withOtherDuration()});
        test.window->sanitize();
        QVERIFY(!test.finding("95 minutes").isEmpty());
        const QString before = test.window->text("outboundText");
        QTest::mouseClick(test.offer("useReaders"), Qt::LeftButton);
        QTRY_VERIFY(test.finding("95 minutes").isEmpty());
        QVERIFY(test.finding("local model differs").isEmpty());
        QCOMPARE(test.window->text("outboundText"), before);
        QCOMPARE(test.questions(), 2);
    }

    void allOfTheReadersFactsCanBeSettledOnAtOnce()
    {
        LocalCase test({modelanswers::withoutDeadline(), modelanswers::withoutDeadline()});
        test.window->sanitize();
        QVERIFY(!test.finding("local model differs").isEmpty());
        QTest::mouseClick(test.offer("useReadersAll"), Qt::LeftButton);
        QTRY_VERIFY(test.finding("local model").isEmpty());
    }

    /// What the model found becomes a word of the household, where the reader finds it, too.
    void theModelsFactCanBeKept()
    {
        LocalCase test({modelanswers::withOtherDuration(), modelanswers::withOtherDuration()});
        test.window->sanitize();
        QTest::mouseClick(test.offer("keepModels"), Qt::LeftButton);
        QTRY_VERIFY2(test.window->text("outboundText").contains(QStringLiteral("load_A: 95 min")),
                     qPrintable(test.window->message()));
        QVERIFY(test.window->text("privateInput").contains(QStringLiteral("95 min")));
        QVERIFY(test.finding("local model differs").isEmpty());
        // It was not asked again for that.
        QCOMPARE(test.questions(), 2);
    }

    /// A machine that the reader overlooked comes into the words under the model's name for it,
    /// with its rules.
    void aMachineThatOnlyTheModelFoundCanBeKept()
    {
        LocalCase test({modelanswers::withNewMachine(), modelanswers::withNewMachine()});
        test.window->sanitize();
        const QString told = test.finding("found a machine");
        QVERIFY2(told.contains(QStringLiteral("dehumidifier")), qPrintable(told));
        QTest::mouseClick(test.offer("keepModels"), Qt::LeftButton);
        QTRY_VERIFY2(test.window->text("outboundText")
                         .contains(QStringLiteral("load_C: 60 min 1 kWh; finish by +10:30")),
                     qPrintable(test.window->message()));
        QVERIFY(test.window->text("privateInput")
                    .contains(QStringLiteral("The dehumidifier takes 60 minutes and 1 kWh.")));
        QVERIFY(!test.window->text("outboundText").contains(QStringLiteral("dehumidifier")));
        QVERIFY(test.finding("local model differs").isEmpty());
    }

    void aModelThatIsGoneIsSaidAndTheReaderReads()
    {
        LocalCase test;
        test.server.then("/api/version", OllamaServer::error(500, "out of memory"));
        test.window->sanitize();
        QVERIFY(!test.finding("built-in reader's facts").isEmpty());
        QVERIFY(test.window->text("outboundText").contains(QString::fromUtf8(theProblem)));
        QTRY_VERIFY(test.window->button("approve").isEnabled());
        QVERIFY(test.offer("showModels") != nullptr);
        QTest::mouseClick(test.offer("showModels"), Qt::LeftButton);
        QTRY_VERIFY(test.window->find<QWidget>("localWindow") != nullptr);
        QTRY_VERIFY(test.window->find<QWidget>("localWindow")->isVisible());
    }

    void rubbishIsSaidAndTheReaderReads()
    {
        const QString no = QStringLiteral("I am a poem about Paul.");
        LocalCase test({no, no, no});
        test.window->sanitize();
        QVERIFY(!test.finding("no answer that can be read").isEmpty());
        QVERIFY(test.window->text("outboundText").contains(QString::fromUtf8(theProblem)));
    }

    void stopEndsTheModelsWork()
    {
        LocalCase test;
        OllamaServer::Reply stuck = OllamaServer::lines(
            OllamaServer::line({}, QStringLiteral("The children need clean bowls")));
        stuck.isStuck = true;
        test.server.then("/api/chat", stuck);
        test.window->press("sanitize");
        QTRY_VERIFY2(test.line().contains(QStringLiteral("thinking")), qPrintable(test.line()));
        test.window->press("localThinks");
        QTRY_VERIFY(test.window->text("localThinking").contains(QStringLiteral("clean bowls")));
        test.window->press("stop");
        QTRY_COMPARE(test.server.connections(), 0);
        QVERIFY(!test.window->runner().state().isWorking());
        QVERIFY(!test.window->find<QPushButton>("localThinks")->isVisible());
    }

    /// What the reader found is there long before a slow model has answered.
    void nobodyHasToWaitForASlowModel()
    {
        LocalCase test;
        OllamaServer::Reply stuck = OllamaServer::lines(OllamaServer::line(QStringLiteral("{")));
        stuck.isStuck = true;
        test.server.then("/api/chat", stuck);
        test.window->press("sanitize");
        QTRY_VERIFY(test.window->button("localSkip").isVisible());
        QTRY_COMPARE(test.questions(), 1);
        test.window->press("localSkip");
        QTRY_VERIFY(test.window->text("outboundText").contains(QString::fromUtf8(theProblem)));
        QVERIFY2(test.line().contains(QStringLiteral("not waited for")), qPrintable(test.line()));
        QVERIFY(!test.window->button("localSkip").isVisible());
        QVERIFY(test.finding("built-in reader's facts").isEmpty());
        QTRY_COMPARE(test.server.connections(), 0);
    }

    /// A second Sanitize takes the place of the first.
    void anotherSanitizeReplacesTheOneUnderWay()
    {
        LocalCase test;
        OllamaServer::Reply stuck = OllamaServer::lines(OllamaServer::line(QStringLiteral("{")));
        stuck.isStuck = true;
        test.server.then("/api/chat", stuck);
        test.server.then("/api/chat", test.server.streamed(modelanswers::right()));
        test.window->press("sanitize");
        QTRY_COMPARE(test.questions(), 1);
        test.window->sanitize();
        QTRY_VERIFY(test.window->runner().state().sanitized != nullptr);
        QCOMPARE(test.questions(), 2);
        QTRY_COMPARE(test.server.connections(), 0);
    }
};

REGISTER_TEST(TestLocalModel)
#include "testlocalmodel.moc"
