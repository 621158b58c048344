// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "reviewfindings.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace gatehouse;

namespace
{

/// The outbound text of the plain case, with \a before said as \a after.
void edit(WindowFixture &window, const char *before, const char *after)
{
    QString text = window.text("outboundText");
    QVERIFY2(text.contains(QString::fromUtf8(before)), qPrintable(text));
    text.replace(QString::fromUtf8(before), QString::fromUtf8(after));
    window.writeOutbound(text);
}

void plainCase(WindowFixture &window)
{
    window.writePlainCase();
    window.sanitize();
}

/// Lets the window look at the clock, as it does when it comes to the front.
void look(WindowFixture &window)
{
    QEvent event(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window.window(), &event);
}

void pass(WindowFixture &window, std::chrono::minutes time)
{
    window.clock().advance(time);
    look(window);
}

QStringList actionNames(const WindowFixture &window)
{
    QStringList names;
    for (const auto *button : window.find<QListWidget>("findings")->findChildren<QPushButton *>()) {
        names << button->accessibleName();
    }
    return names;
}

bool isThere(const WindowFixture &window, const char *button)
{
    const auto *found = window.find<QPushButton>(button);
    return found != nullptr && found->isVisible();
}

} // namespace

/// What edits of the middle do, and what can be done about them.
class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsCopiedToTheLeftAndTheMiddleStays()
    {
        WindowFixture window;
        plainCase(window);
        const QStringList clean = window.findings();
        const QString words = window.text("privateInput");
        edit(window, "finish by +12:00", "finish by +12:30");
        const QString outbound = window.text("outboundText");
        QCOMPARE(window.findings().size(), clean.size() + 1);
        window.press("takeOver");
        QTRY_COMPARE(window.text("privateInput"),
                     QString(words).replace(QStringLiteral("done by 06:30"),
                                            QStringLiteral("done by 07:00")));
        QTRY_COMPARE(window.findings(), clean);
        QCOMPARE(window.text("outboundText"), outbound);
        QCOMPARE(window.editor("privateInput").textCursor().selectedText(),
                 QStringLiteral("07:00"));
        QTRY_VERIFY(window.button("approve").isEnabled());
        QVERIFY(window.message().isEmpty());
    }

    /// A button that would change nothing is none.
    void whatThereAreNoWordsForHasNoButton_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("offered");
        QTest::newRow("plain") << QStringLiteral("load_C: 45 min 1.7 kWh\n") << true;
        QTest::newRow("pausable")
            << QStringLiteral("load_C: 45 min 1.7 kWh; pausable, pieces of 1 min or more\n")
            << true;
        QTest::newRow("optional") << QStringLiteral(
                                         "load_C: 45 min 1.7 kWh; optional, worth 0.50\n")
                                  << true;
        QTest::newRow("two phases")
            << QStringLiteral("load_C: 45 min 1.7 kWh, then 10 min 0.1 kWh\n") << false;
    }

    void whatThereAreNoWordsForHasNoButton()
    {
        QFETCH(QString, line);
        QFETCH(bool, offered);
        WindowFixture window;
        plainCase(window);
        edit(window, "Price +0:00", qPrintable(line + QStringLiteral("Price +0:00")));
        QVERIFY(window.runner().state().review->asked.has_value());
        QCOMPARE(takeableDifferences(window.runner().state()).size(), size_t{offered ? 1U : 0U});
    }

    void oneUndoBringsTheWordsBack()
    {
        WindowFixture window;
        plainCase(window);
        const QString words = window.text("privateInput");
        edit(window, "; finish by +12:00; not during +4:00 to +12:00", "");
        edit(window, "load_B: 120 min 14 kWh", "load_B: 125 min 15 kWh");
        window.press("takeOverAll");
        QTRY_VERIFY(window.text("privateInput") != words);
        QVERIFY(!window.text("privateInput").contains(QStringLiteral("22:30")));
        QVERIFY(window.text("privateInput").contains(QStringLiteral("125 minutes, 15 kWh")));
        QTRY_COMPARE(window.findings().size(), 1);
        window.editor("privateInput").undo();
        QCOMPARE(window.text("privateInput"), words);
        QVERIFY(!window.button("approve").isEnabled());
    }

    void eachEditIsTakenOverForItself()
    {
        WindowFixture window;
        plainCase(window);
        edit(window, "; finish by +12:30", "; finish by +12:30; after load_A");
        edit(window, "0.22 per kWh", "0.30 per kWh");
        QCOMPARE(actionNames(window).size(), 3);
        const QString outbound = window.text("outboundText");
        window.press("takeOver");
        QTRY_COMPARE(actionNames(window).size(), 1);
        QVERIFY(window.text("privateInput").contains(QStringLiteral("20:00 to 00:00: $0.30")));
        QVERIFY(!window.text("privateInput").contains(QStringLiteral("only start")));
        QCOMPARE(window.text("outboundText"), outbound);
        window.press("takeOver");
        QTRY_VERIFY(actionNames(window).isEmpty());
        QVERIFY(window.text("privateInput")
                    .contains(QStringLiteral("done by 07:00.\nThe EV charger may only start after "
                                             "the dishwasher has finished.\n")));
    }

    void whatCannotBeCopiedIsSaidAndChangesNothing()
    {
        WindowFixture window;
        window.writePlainCase();
        QString words = window.text("privateInput");
        words.replace(QStringLiteral("The dishwasher must not run"),
                      QStringLiteral("Nothing may run"));
        window.writePrivately(words);
        window.sanitize();
        edit(window, "load_A: 90 min 1.2 kWh; finish by +12:00; not during +4:00 to +12:00",
             "load_A: 90 min 1.2 kWh; finish by +12:00");
        window.press("takeOver");
        QTRY_VERIFY2(window.message().contains(QStringLiteral("on the left")),
                     qPrintable(window.message()));
        QCOMPARE(window.text("privateInput"), words);
        QVERIFY(isThere(window, "takeOver"));
    }

    void aFactWithoutWordsOffersNothing()
    {
        WindowFixture window;
        plainCase(window);
        edit(window, "Answer first: load_A", "Answer first: load_B");
        QVERIFY(!window.findings().filter(QStringLiteral("EV charger")).isEmpty());
        QVERIFY(actionNames(window).isEmpty());
    }

    void aWorthComesIntoTheWords()
    {
        WindowFixture window;
        plainCase(window);
        edit(window, "load_B: 120 min 14 kWh; finish by +12:30",
             "load_B: 120 min 14 kWh; finish by +12:30; optional, worth 0.50");
        QVERIFY(window.findings().join(u'\n').contains(QStringLiteral("$0.50")));
        window.press("takeOver");
        QTRY_VERIFY(window.text("privateInput").contains(QStringLiteral("$0.50")));
        QTRY_VERIFY(!isThere(window, "takeOver"));
        QVERIFY(window.text("outboundText").contains(QStringLiteral("optional, worth 0.50")));
    }

    void theButtonsAreNamedForWhatTheyDo()
    {
        WindowFixture window;
        plainCase(window);
        edit(window, "finish by +12:00; not during +4:00 to +12:00", "finish by +12:30");
        const QStringList expected{
            QStringLiteral("Take over all edits into your words"),
            QStringLiteral("Take over: dishwasher: done by tomorrow 07:00"),
            QStringLiteral("Take over: dishwasher: no longer “not from 22:30 "
                           "to 06:30”")};
        QCOMPARE(actionNames(window), expected);
    }

    void theKeyboardReachesAndPressesThem()
    {
        WindowFixture window;
        plainCase(window);
        edit(window, "finish by +12:00", "finish by +12:30");
        auto *list = window.find<QListWidget>("findings");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Tab);
        QCOMPARE(window.window().focusWidget(), window.find<QPushButton>("takeOver"));
        QTest::keyClick(window.window().focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(window.text("privateInput").contains(QStringLiteral("done by 07:00")));
        QTRY_VERIFY(actionNames(window).isEmpty());
        QTRY_VERIFY(window.window().focusWidget() != nullptr);
    }

    void aButtonStandsBesideItsWordsAtEachSize()
    {
        WindowFixture window;
        window.window().resize(1024, 700);
        plainCase(window);
        edit(window, "finish by +12:00; not during +4:00 to +12:00", "finish by +12:30");
        auto *list = window.find<QListWidget>("findings");
        for (const auto *button : list->findChildren<QPushButton *>()) {
            QVERIFY(button->geometry().right() <= list->viewport()->rect().right());
            QVERIFY(button->width() >= button->fontMetrics().horizontalAdvance(button->text()));
            QVERIFY(button->width() * 2 < list->viewport()->width());
        }
        QVERIFY(list->horizontalScrollBar()->maximum() == 0);
    }

    void wordsThatChangeTakeTheButtonsAway()
    {
        WindowFixture window;
        plainCase(window);
        edit(window, "finish by +12:00", "finish by +12:30");
        QVERIFY(isThere(window, "takeOver"));
        QTest::keyClicks(&window.editor("privateInput"), QStringLiteral("x"));
        QVERIFY(!isThere(window, "takeOver"));
    }

    void theClocksTimeTakesThePlaceOfTheStatedOne()
    {
        WindowFixture window;
        window.clock().advance(std::chrono::seconds(2 * 3600 + 33 * 60 + 20));
        plainCase(window);
        QCOMPARE(actionNames(window),
                 QStringList{QStringLiteral("Use 21:04 as the time it is now")});
        QCOMPARE(window.button("useClock").text(), QStringLiteral("Use 21:04"));
        window.press("useClock");
        QTRY_VERIFY(window.text("privateInput").startsWith(QStringLiteral("It is 21:04 now.\n")));
        QTRY_VERIFY(window.text("outboundText").contains(QStringLiteral("finish by +9:26")));
        QVERIFY(actionNames(window).isEmpty());
        window.editor("privateInput").undo();
        QVERIFY(window.text("privateInput").startsWith(QStringLiteral("It is 18:30 now.\n")));
    }

    void withinAQuarterOfAnHourTheStatedTimeStands()
    {
        WindowFixture window;
        window.clock().advance(std::chrono::minutes(15));
        plainCase(window);
        QVERIFY(actionNames(window).isEmpty());
    }

    void afterTenMinutesTheTextIsOldAndOnePressRenewsIt()
    {
        WindowFixture window;
        plainCase(window);
        edit(window, "finish by +12:00", "finish by +12:30");
        const QString edited = window.text("outboundText");
        pass(window, std::chrono::minutes(9));
        QVERIFY(!isThere(window, "renew"));
        const QColor fresh = window.editor("outboundText").palette().color(QPalette::Text);
        pass(window, std::chrono::minutes(3));
        QVERIFY(isThere(window, "renew"));
        QCOMPARE(window.text("age"), QStringLiteral("Worked out 12 minutes ago."));
        QVERIFY(window.editor("outboundText").palette().color(QPalette::Text) != fresh);
        pass(window, std::chrono::minutes(1));
        QCOMPARE(window.text("age"), QStringLiteral("Worked out 13 minutes ago."));
        window.press("renew");
        QTRY_COMPARE(window.runner().state().phase, RunPhase::Reviewing);
        QVERIFY(!isThere(window, "renew"));
        // Minute 0 is what the words state, so what was edited is as right as before.
        QCOMPARE(window.text("outboundText"), edited);
        QTRY_VERIFY(window.button("approve").isEnabled());
    }

    void renewingMovesMinuteZeroWhereTheClockGivesIt()
    {
        WindowFixture window;
        window.writePlainCase();
        window.writePrivately(
            window.text("privateInput").remove(QStringLiteral("It is 18:30 now.\n")));
        window.sanitize();
        QVERIFY(window.text("outboundText").contains(QStringLiteral("finish by +12:00")));
        pass(window, std::chrono::minutes(30));
        window.press("renew");
        QTRY_VERIFY(window.text("outboundText").contains(QStringLiteral("finish by +11:30")));
    }

    void anAnswerWhoseFirstStartHasPassedSaysSo()
    {
        WindowFixture window;
        window.writePlainCase();
        window.ask();
        pass(window, std::chrono::minutes(90));
        QVERIFY(window.text("answerNote").isEmpty());
        pass(window, std::chrono::minutes(1));
        QVERIFY2(window.text("answerNote").contains(QStringLiteral("20:00")),
                 qPrintable(window.text("answerNote")));
        QTest::keyClicks(&window.editor("privateInput"), QStringLiteral("x"));
        QVERIFY(window.text("answerNote").contains(QStringLiteral("changed")));
    }

    void aPlanThatBreaksADroppedRuleNamesIt()
    {
        WindowFixture window;
        plainCase(window);
        edit(window, "; finish by +12:00; not during +4:00 to +12:00", "");
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.press("approve");
        QTRY_COMPARE(window.runner().state().phase, RunPhase::Answered);
        const Answer &answer = *window.runner().state().answer;
        QCOMPARE(answer.kind, AnswerKind::Broken);
        QVERIFY2(window.text("answerText").contains(QStringLiteral("when it must be off")),
                 qPrintable(window.text("answerText")));
        QVERIFY(
            window.text("answerText").contains(QStringLiteral("dishwasher"), Qt::CaseInsensitive));
        QVERIFY(!answer.isProvedCheapest());
        // The optimum stays that of the household.
        QCOMPARE(toDecimal(*answer.optimum, 6), QStringLiteral("1.944000"));
    }

    void aDoorCodeThatIsTypedAmongTheNumbersIsBlocked_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *before, const char *after) {
            QTest::newRow(after) << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        row("1.2 kWh", "47.11 kWh");
        row("1.2 kWh", "4.711 kWh");
        row("0.22 per kWh", "0.4711 per kWh");
        row("0.22 per kWh", "0.1174 per kWh");
        row("Price +0:00", "Power limit: 4711 W\nPrice +0:00");
    }
    void aDoorCodeThatIsTypedAmongTheNumbersIsBlocked()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        WindowFixture window;
        window.writePlainCase();
        window.writePrivately(window.text("privateInput") +
                              QStringLiteral("The code of the front door is 4711.\n"));
        window.sanitize();
        edit(window, before.toUtf8().constData(), after.toUtf8().constData());
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY2(window.findings().join(u'\n').contains(QStringLiteral("like a door code")),
                 qPrintable(window.findings().join(u'\n')));
        edit(window, after.toUtf8().constData(), before.toUtf8().constData());
        QTRY_VERIFY(window.button("approve").isEnabled());
    }

    void aTypedNumberIsShownAsOne()
    {
        WindowFixture window;
        plainCase(window);
        edit(window, "load_A: 90 min", "load_A: 471 min");
        QVERIFY(window.findings().contains(
            QStringLiteral("Dishwasher: your household says “90 minutes with 1.2 kWh”, and what is "
                           "asked says “471 minutes with 1.2 kWh”.")));
    }

    void emptyLinesAreAFinding_data()
    {
        QTest::addColumn<QString>("gap");
        QTest::newRow("one") << QStringLiteral("\n\n");
        QTest::newRow("two in a row") << QStringLiteral("\n\n\n");
        QTest::newRow("many") << QString(60, u'\n');
        QTest::newRow("of spaces") << QStringLiteral("\n   \n \n");
    }
    void emptyLinesAreAFinding()
    {
        QFETCH(QString, gap);
        WindowFixture window;
        plainCase(window);
        const QString plain = window.text("outboundText");
        window.writeOutbound(
            QString(plain).replace(QStringLiteral("\nload_B"), gap + QStringLiteral("load_B")));
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY2(window.findings().join(u'\n').contains(QStringLiteral("plain form")),
                 qPrintable(window.findings().join(u'\n')));
        window.press("tidy");
        QTRY_COMPARE(window.text("outboundText"), plain);
    }

    void longLinesWrap()
    {
        WindowFixture window;
        plainCase(window);
        QCOMPARE(window.editor("outboundText").lineWrapMode(), QPlainTextEdit::WidgetWidth);
        QCOMPARE(window.editor("outboundText").horizontalScrollBar()->maximum(), 0);
    }

    void whatTheDoorRefusesIsTakenOutOfTheMiddle_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("an endless line") << QString(10'001, u'x');
        QTest::newRow("a zero") << QStringLiteral("Note: a") + QChar(u'\0');
    }
    void whatTheDoorRefusesIsTakenOutOfTheMiddle()
    {
        QFETCH(QString, typed);
        WindowFixture window;
        plainCase(window);
        const QString plain = window.text("outboundText");
        // As typing would: a paste goes through the door at once.
        window.editor("outboundText").insertPlainText(typed);
        QTRY_VERIFY(!window.message().isEmpty());
        QCOMPARE(window.text("outboundText"), plain);
        QTRY_VERIFY(window.button("approve").isEnabled());
    }
};

REGISTER_TEST(TestEdits)
#include "testedits.moc"
