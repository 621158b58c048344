// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "scriptedsides.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace gatehouse;

namespace
{

QString withoutDeadline(const WindowFixture &window)
{
    QString text = window.text("outboundText");
    text.remove(QStringLiteral("finish by +12:00; "));
    return text;
}

/// A household whose outbound text has many lines: a price for each hour.
QString hourlyPrices()
{
    QString text = QStringLiteral("It is 18:30 now.\nDishwasher: 90 minutes, 1.2 kWh\n");
    for (int hour = 0; hour < 24; ++hour) {
        text += QStringLiteral("%1:00 to %2:00: $0.%3 per kWh\n")
                    .arg(hour, 2, 10, QChar(u'0'))
                    .arg((hour + 1) % 24, 2, 10, QChar(u'0'))
                    .arg(20 + hour % 7);
    }
    return text;
}

} // namespace

class TestApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterDoesNothingAndSpaceIsAPress()
    {
        scripted::Cloud cloud;
        WindowFixture window(cloud);
        window.sanitize();
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.button("approve").setFocus();
        QTest::keyClick(&window.button("approve"), Qt::Key_Return);
        QTest::keyClick(&window.button("approve"), Qt::Key_Enter);
        QCOMPARE(cloud.calls.size(), 0);
        QVERIFY(!window.button("approve").isDefault());
        QVERIFY(!window.button("approve").autoDefault());
        QTest::keyClick(&window.button("approve"), Qt::Key_Space);
        QCOMPARE(cloud.calls.size(), 1);
        QCOMPARE(QString::fromUtf8(cloud.calls.at(0).bytes), window.text("outboundText"));
    }

    void noKeyOfTheWindowApproves()
    {
        scripted::Cloud cloud;
        WindowFixture window(cloud);
        window.sanitize();
        QTRY_VERIFY(window.button("approve").isEnabled());
        QVERIFY(window.button("approve").shortcut().isEmpty());
        QTest::keyClick(&window.editor("outboundText"), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(window.find<QWidget>("question"), Qt::Key_Return);
        QCOMPARE(cloud.calls.size(), 0);
    }

    void aLongTextMustHaveBeenInView()
    {
        WindowFixture window;
        window.window().resize(1024, 600);
        window.editor("outboundText").zoomIn(10);
        window.writePrivately(hourlyPrices());
        window.sanitize();
        QVERIFY2(window.message().isEmpty(), qPrintable(window.message()));
        QTest::qWait(50);
        QScrollBar *bar = window.editor("outboundText").verticalScrollBar();
        QVERIFY2(
            bar->maximum() > 2 * bar->pageStep(),
            qPrintable(QString::number(bar->maximum()) + u' ' + QString::number(bar->pageStep())));
        QVERIFY(!window.button("approve").isEnabled());

        bar->setValue(bar->maximum());
        QTest::qWait(50);
        QVERIFY2(!window.button("approve").isEnabled(), "the middle was never in view");
        for (int line = 0; line < bar->maximum(); line += std::max(bar->pageStep() / 2, 1)) {
            bar->setValue(line);
            QTest::qWait(1);
        }
        QTRY_VERIFY(window.button("approve").isEnabled());
    }

    void aShortTextThatFitsHasBeenInViewAtOnce()
    {
        WindowFixture window;
        window.sanitize();
        QTRY_VERIFY(window.button("approve").isEnabled());
    }

    void aDroppedDeadlineIsNamedAndThePlanIsJudgedByTheHouseholdsRules()
    {
        WindowFixture window;
        window.writePlainCase();
        window.sanitize();
        QString text = window.text("outboundText");
        text.remove(QStringLiteral("; finish by +12:00; not during +4:00 to +12:00"));
        window.writeOutbound(text);
        const QString found = window.findings().join(u'\n');
        QVERIFY2(found.contains(QStringLiteral("dishwasher"), Qt::CaseInsensitive),
                 qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("06:30")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("22:30")), qPrintable(found));
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.press("approve");
        QTRY_COMPARE(window.runner().state().phase, RunPhase::Answered);
        // Without its rules the cheapest start is midnight, next to a light sleeper.
        const Answer &answer = *window.runner().state().answer;
        QCOMPARE(answer.kind, AnswerKind::Broken);
        QVERIFY(answer.askedViolations.empty());
        QVERIFY(!window.text("answerText").contains(QStringLiteral("proved"), Qt::CaseInsensitive));
    }

    void onlyTheLostDeadlineIsNamed()
    {
        WindowFixture window;
        window.writePlainCase();
        window.sanitize();
        const QStringList before = window.findings();
        window.writeOutbound(withoutDeadline(window));
        QCOMPARE(window.findings().size(), before.size() + 1);
    }

    void anEditThatCannotBeReadCannotBeApproved()
    {
        WindowFixture window;
        window.sanitize();
        const QString good = window.text("outboundText");
        QTRY_VERIFY(window.button("approve").isEnabled());
        QString bad = good;
        bad.replace(QStringLiteral("load_B: 120 min"), QStringLiteral("load_B: for two hours"));
        window.writeOutbound(bad);
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY(window.findings().join(u'\n').contains(QStringLiteral("4")));
        window.writeOutbound(good);
        QTRY_VERIFY(window.button("approve").isEnabled());
    }

    void aPrivateWordIsBlocked()
    {
        WindowFixture window;
        window.sanitize();
        window.writeOutbound(window.text("outboundText") + QStringLiteral("Note: ask Maya\n"));
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY(window.findings().join(u'\n').contains(QStringLiteral("Maya")));
    }

    void theFirstKeyVoidsTheApprovalBeforeTheTextIsReadBack()
    {
        WindowFixture window;
        window.sanitize();
        QTRY_VERIFY(window.button("approve").isEnabled());
        QTest::keyClicks(&window.editor("outboundText"), QStringLiteral("x"));
        QVERIFY(!window.button("approve").isEnabled());
    }

    void anUntidyTextIsTidiedByAPress()
    {
        WindowFixture window;
        window.sanitize();
        const QString plain = window.text("outboundText");
        QVERIFY(window.find<QPushButton>("tidy") == nullptr);
        window.writeOutbound(
            QString(plain).replace(QStringLiteral("+4:00"), QStringLiteral("+04:00")));
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY(window.button("tidy").isVisible());
        window.press("tidy");
        QTRY_COMPARE(window.text("outboundText"), plain);
        QTRY_VERIFY(window.button("approve").isEnabled());
    }

    void changedPrivateWordsMakeTheTextOldAndTheAnswerToo()
    {
        WindowFixture window;
        window.ask();
        QTest::keyClicks(&window.editor("privateInput"), QStringLiteral("x"));
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY(window.text("gateState").contains(QStringLiteral("Sanitize again")));
        QVERIFY(window.text("answerNote").contains(QStringLiteral("changed")));
        QTest::keyClick(&window.editor("privateInput"), Qt::Key_Backspace);
        QTRY_VERIFY(window.text("answerNote").isEmpty());
    }

    void anotherQuestionMakesTheTextOld()
    {
        WindowFixture window;
        window.sanitize();
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.setQuestion(QStringLiteral("Should the EV charger run now or later?"));
        QVERIFY(!window.button("approve").isEnabled());
        window.sanitize();
        QCOMPARE(
            window.runner().state().sanitized->anonymized.mapping.entries.front().name.reveal(),
            QStringLiteral("EV charger"));
    }

    void sanitizingAgainReplacesAnEdit()
    {
        WindowFixture window;
        window.sanitize();
        const QString plain = window.text("outboundText");
        window.writeOutbound(withoutDeadline(window));
        window.sanitize();
        QCOMPARE(window.text("outboundText"), plain);
    }

    void stopWhileSolvingLeavesTheTextForANewApproval()
    {
        scripted::Cloud cloud;
        WindowFixture window(cloud);
        window.sanitize();
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.press("approve");
        QVERIFY(window.button("stop").isEnabled());
        QVERIFY(!window.button("approve").isEnabled());
        window.press("stop");
        QVERIFY(!*cloud.calls.at(0).isWaited);
        cloud.calls.at(0).done(QByteArray("{}"));
        QVERIFY(window.text("answerText").isEmpty());
        QTRY_VERIFY(window.button("approve").isEnabled());
    }

    void aReplyThatIsNoScheduleIsSaidInPlace()
    {
        scripted::Cloud cloud;
        WindowFixture window(cloud);
        window.sanitize();
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.press("approve");
        cloud.calls.at(0).done(QByteArray("Run it tonight."));
        QTRY_VERIFY(!window.text("answerNote").isEmpty());
        QVERIFY(window.text("answerText").isEmpty());
        QTRY_VERIFY(window.button("approve").isEnabled());
    }
};

REGISTER_TEST(TestApproval)
#include "testapproval.moc"
