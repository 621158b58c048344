// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "samples.h"
#include "testregistry.h"
#include "timelineview.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace gatehouse;

class TestTheCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowStartsWithAHouseholdAndItsQuestion()
    {
        WindowFixture window;
        QCOMPARE(window.text("question"),
                 QStringLiteral("Should the dishwasher run now or later?"));
        QVERIFY(window.text("privateInput").startsWith(QStringLiteral("It is 18:30 now.")));
        QVERIFY(!window.text("privateInput").contains(QStringLiteral("now or later")));
        QCOMPARE(window.text("outboundText"), QString());
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY(!window.button("stop").isEnabled());
        QVERIFY(!window.window().isWindowModified());
    }

    void sanitizeShowsTheAnonymousProblemExactly()
    {
        WindowFixture window;
        window.writePlainCase();
        window.sanitize();
        QCOMPARE(window.text("outboundText"),
                 QStringLiteral("Horizon: +24:00\n"
                                "Answer first: load_A\n"
                                "load_A: 90 min 1.2 kWh; finish by +12:00; not during +4:00 to "
                                "+12:00\n"
                                "load_B: 120 min 14 kWh; finish by +12:30\n"
                                "Price +0:00 to +1:30: 0.45 per kWh\n"
                                "Price +1:30 to +5:30: 0.22 per kWh\n"
                                "Price +5:30 to +11:30: 0.12 per kWh\n"
                                "Price +11:30 to +22:30: 0.25 per kWh\n"
                                "Price +22:30 to +24:00: 0.45 per kWh\n"));
        QCOMPARE(window.findings().first(), QStringLiteral("Nothing private found"));
        QVERIFY(window.text("proofHint").contains(QStringLiteral("$1.94")));
        QCOMPARE(window.text("answerText"), QString());
    }

    void atLevelNamesTheClockIsWritten()
    {
        WindowFixture window;
        window.writePlainCase();
        window.find<QComboBox>("privacyLevel")->setCurrentIndex(0);
        window.sanitize();
        QVERIFY(window.text("outboundText").startsWith(QStringLiteral("Now: 18:30\n")));
        QVERIFY(window.text("outboundText").contains(QStringLiteral("finish by 06:30 (+1)")));
    }

    void anotherLevelWritesTheTextAnewAtOnce()
    {
        WindowFixture window;
        window.sanitize();
        window.find<QComboBox>("privacyLevel")->setCurrentIndex(0);
        QVERIFY(window.text("outboundText").startsWith(QStringLiteral("Now: 18:30\n")));
    }

    void theAnswerIsInTheHouseholdsWordsWithTheExactCosts()
    {
        WindowFixture window;
        window.ask();
        const QString answer = window.text("answerText");
        for (const char *part : {"Later", "dishwasher", "20:00", "21:30", "$0.28", "EV charger",
                                 "midnight", "02:00", "$1.94", "cheapest"}) {
            QVERIFY2(answer.contains(QString::fromUtf8(part), Qt::CaseInsensitive), part);
        }
        QVERIFY(!answer.contains(QStringLiteral("load_")));
        const Answer &value = *window.runner().state().answer;
        QCOMPARE(toDecimal(value.cost, 6), QStringLiteral("1.944000"));
        QCOMPARE(toDecimal(value.loads.at(0).cost, 6), QStringLiteral("0.264000"));
        QCOMPARE(toDecimal(value.loads.at(1).cost, 6), QStringLiteral("1.680000"));
        QVERIFY(value.isProvedCheapest());
    }

    void theHeadlineIsLargerThanTheRest()
    {
        WindowFixture window;
        window.ask();
        const auto *view = window.find<QTextEdit>("answerText");
        QTextCursor cursor(view->document());
        cursor.movePosition(QTextCursor::Right);
        const qreal headline = cursor.charFormat().font().pointSizeF();
        cursor.movePosition(QTextCursor::End);
        QVERIFY(headline > 1.2 * view->font().pointSizeF());
        QVERIFY(cursor.charFormat().font().pointSizeF() < headline);
    }

    void thePictureSaysThePlanInWords()
    {
        WindowFixture window;
        QVERIFY(window.find<TimelineView>("timeline")
                    ->accessibleDescription()
                    .contains(QStringLiteral("No plan yet")));
        window.writePlainCase();
        window.ask();
        const QString words = window.find<TimelineView>("timeline")->accessibleDescription();
        QVERIFY(words.contains(QStringLiteral("dishwasher: runs 20:00 to 21:30")));
        QVERIFY(words.contains(QStringLiteral("EV charger: runs 00:00 to 02:00")));
        QVERIFY(words.contains(QStringLiteral("20:00 to 00:00: $0.22 per kWh")));
    }

    void howItWasCheckedIsOnePressAway()
    {
        WindowFixture window;
        window.ask();
        QVERIFY(!window.editor("howItWasChecked").isVisible());
        window.press("showChecks");
        QVERIFY(window.editor("howItWasChecked").isVisible());
        QVERIFY(window.text("howItWasChecked").contains(QStringLiteral("1.944000")));
    }

    void copyTakesTheWholeAnswer()
    {
        WindowFixture window;
        window.ask();
        window.press("copyAnswer");
        QCOMPARE(QGuiApplication::clipboard()->text(), window.text("answerText"));
    }

    void theVacuumIsNotedAsNotUsed()
    {
        WindowFixture window;
        window.sanitize();
        QCOMPARE(window.text("unusedFacts"), QStringLiteral("1 fact not used"));
    }

    void theExactRequestIsTheApprovedTextAndWhereItGoes()
    {
        WindowFixture window;
        window.sanitize();
        QVERIFY(!window.editor("exactRequest").isVisible());
        window.press("showExactRequest");
        QVERIFY(window.editor("exactRequest").isVisible());
        const QString shown = window.text("exactRequest");
        QVERIFY(shown.contains(window.text("outboundText")));
        QVERIFY(shown.contains(QStringLiteral("nothing leaves")));
        const QString hash = shown.mid(shown.indexOf(QStringLiteral("SHA-256: ")) + 9);
        QCOMPARE(hash.size(), 64);
    }

    void everySampleHouseholdGivesAnAnswer()
    {
        WindowFixture window;
        for (const SampleHousehold &sample : sampleHouseholds()) {
            window.window().openSample(sample.title, sample.path);
            window.ask();
            QVERIFY2(window.runner().state().answer->kind == AnswerKind::Good,
                     qPrintable(sample.path));
            QVERIFY(window.window().windowTitle().startsWith(sample.title));
        }
    }
};

REGISTER_TEST(TestTheCase)
#include "testthecase.moc"
