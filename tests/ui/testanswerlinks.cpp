// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerview.h"
#include "guardededitor.h"
#include "testregistry.h"
#include "theme.h"
#include "timelineelements.h"
#include "timelineview.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QTextBlock>

using namespace gatehouse;

namespace
{

QStringList words(const QString &text, const std::vector<Span> &spans)
{
    QStringList all;
    for (const Span &span : spans) {
        all << text.mid(span.from, span.to - span.from);
    }
    return all;
}

QStringList framedIn(const WindowFixture &window, const char *editor)
{
    return words(window.text(editor), window.find<GuardedEditor>(editor)->framed());
}

AnswerView &answer(const WindowFixture &window)
{
    return *window.find<AnswerView>("answerText");
}

QStringList framedAnswer(const WindowFixture &window)
{
    return words(answer(window).toPlainText(), answer(window).framed());
}

TimelineView &picture(const WindowFixture &window)
{
    return *window.find<TimelineView>("timeline");
}

void askPlainly(WindowFixture &window)
{
    window.writePlainCase();
    window.ask();
}

void moveAnswerCaret(const WindowFixture &window, const char *words)
{
    AnswerView &view = answer(window);
    view.setFocus();
    QTextCursor cursor(view.document());
    cursor.setPosition(static_cast<int>(view.toPlainText().indexOf(QString::fromUtf8(words))));
    view.setTextCursor(cursor);
}

} // namespace

class TestAnswerLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactFramesWhatItStandsBehindInTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("editor");
        QTest::addColumn<QByteArray>("fact");
        QTest::addColumn<QStringList>("answer");
        QTest::addColumn<QStringList>("picture");
        const auto row = [](const char *name, const char *editor, const char *fact,
                            const QStringList &answer, const QStringList &picture) {
            QTest::newRow(name) << QByteArray(editor) << QByteArray(fact) << answer << picture;
        };
        const QString headline =
            QStringLiteral("Later. Start the dishwasher at 20:00; it is done at 21:30.");
        const QString dishwasher = QStringLiteral("Dishwasher: 20:00 to 21:30, for $0.26.");
        const QString charger = QStringLiteral("EV charger: midnight to 02:00, for $1.68.");
        const QString dishwasherRow =
            QStringLiteral("dishwasher: runs 20:00 to 21:30; has to be done by 06:30; may not run "
                           "22:30 to 06:30");
        const QString chargerRow =
            QStringLiteral("EV charger: runs 00:00 to 02:00; has to be done by 07:00");
        row("a duration", "privateInput", "90 minutes", {headline, dishwasher}, {dishwasherRow});
        row("an energy, in the middle", "outboundText", "14 kWh", {charger}, {chargerRow});
        row("a deadline", "privateInput", "done by 07:00",
            {charger, QStringLiteral("EV charger: done by tomorrow 07:00.")},
            {chargerRow, QStringLiteral("EV charger: has to be done by 07:00")});
        row("a quiet time, in the middle", "outboundText", "not during",
            {QStringLiteral("That is before 22:30, from when it must be off."), dishwasher,
             QStringLiteral("Dishwasher: not from 22:30 to 06:30.")},
            {dishwasherRow, QStringLiteral("dishwasher: may not run 22:30 to 06:30")});
        row("a price that is paid", "privateInput", "$0.22",
            {QStringLiteral("It is $0.28 cheaper than now: $0.26 instead of $0.54."), dishwasher},
            {dishwasherRow, QStringLiteral("20:00 to 00:00: $0.22 per kWh")});
        row("a price that is not paid", "privateInput", "$0.25", {},
            {QStringLiteral("06:00 to 17:00: $0.25 per kWh")});
        row("now", "privateInput", "18:30", {}, {QStringLiteral("now: 18:30")});
    }
    void aFactFramesWhatItStandsBehindInTheAnswer()
    {
        QFETCH(QByteArray, editor);
        QFETCH(QByteArray, fact);
        WindowFixture window;
        askPlainly(window);
        window.moveCaret(editor.constData(), fact.constData());
        QTEST(framedAnswer(window), "answer");
        QTEST(picture(window).litWords(), "picture");
        window.moveCaret("privateInput", "\n");
    }

    void aLineOfTheAnswerFramesItsFactsOnBothSides()
    {
        WindowFixture window;
        askPlainly(window);
        moveAnswerCaret(window, "EV charger: done by");
        QCOMPARE(framedIn(window, "privateInput"),
                 QStringList{QStringLiteral("The EV charger must be done by 07:00")});
        QCOMPARE(framedIn(window, "outboundText"), QStringList{QStringLiteral("finish by +12:30")});
        QCOMPARE(framedAnswer(window),
                 (QStringList{QStringLiteral("EV charger: midnight to 02:00, for $1.68."),
                              QStringLiteral("EV charger: done by tomorrow 07:00.")}));
        moveAnswerCaret(window, "EV charger: midnight");
        const QStringList outbound = framedIn(window, "outboundText");
        for (const char *part : {"120 min", "14 kWh", "finish by +12:30", "load_B",
                                 "Price +5:30 to +11:30: 0.12 per kWh"}) {
            QVERIFY2(outbound.contains(QString::fromUtf8(part)), part);
        }
        QVERIFY(!outbound.contains(QStringLiteral("90 min")));
        QCOMPARE(framedAnswer(window),
                 QStringList{QStringLiteral("EV charger: midnight to 02:00, for $1.68.")});
        moveAnswerCaret(window, "The plan:");
        QVERIFY(framedIn(window, "outboundText").isEmpty());
    }

    void theLineUnderThePointerFramesItsFacts()
    {
        WindowFixture window;
        askPlainly(window);
        window.editor("privateInput").setFocus();
        AnswerView &view = answer(window);
        QTextCursor cursor(view.document());
        cursor.setPosition(
            static_cast<int>(view.toPlainText().indexOf(QStringLiteral("not from 22:30")) + 5));
        QTest::mouseMove(view.viewport(), view.cursorRect(cursor).center() + QPoint(2, 0));
        QTRY_COMPARE(framedIn(window, "outboundText"),
                     QStringList{QStringLiteral("not during +4:00 to +12:00")});
        QTest::mouseMove(view.viewport(), QPoint(view.viewport()->width() - 2, 2));
        QTRY_VERIFY(framedIn(window, "outboundText").isEmpty());
    }

    void keysGoThroughThePictureAndFrameTheFactsOfEachSign()
    {
        WindowFixture window;
        askPlainly(window);
        TimelineView &view = picture(window);
        window.window().activateWindow();
        view.setFocus();
        QTRY_VERIFY(view.hasFocus());
        QStringList said;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(&view, Qt::Key_Down);
            const QString now = view.accessibleDescription().section(u'\n', 0, 0);
            if (said.isEmpty() || said.back() != now) {
                said << now;
            }
            if (now.startsWith(QStringLiteral("EV charger: has to be done"))) {
                QCOMPARE(framedIn(window, "outboundText"),
                         QStringList{QStringLiteral("finish by +12:30")});
                QCOMPARE(framedIn(window, "privateInput"),
                         QStringList{QStringLiteral("The EV charger must be done by 07:00")});
            }
        }
        // Two machines with two rules and one, five stretches of price, now.
        QCOMPARE(said.size(), 11);
        QCOMPARE(said.back(), QStringLiteral("now: 18:30."));
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(framedIn(window, "outboundText").contains(QStringLiteral("90 min")));
        QVERIFY(framedAnswer(window).contains(
            QStringLiteral("Dishwasher: 20:00 to 21:30, for $0.26.")));
        window.editor("privateInput").setFocus();
        QTRY_VERIFY(!framedIn(window, "outboundText").contains(QStringLiteral("90 min")));
    }

    void theSignUnderThePointerFramesItsFacts()
    {
        WindowFixture window;
        askPlainly(window);
        TimelineView &view = picture(window);
        const QRect area = view.rect().adjusted(19, 6, -14, -6);
        const TimelineGeometry place(timelineOf(window.runner().state()), area,
                                     QFontMetrics(theme::scaled(view, 92)));
        QTest::mouseMove(&view, place.runBar({Minutes(330), Minutes(450)}, 1).center());
        QTRY_VERIFY(framedIn(window, "outboundText").contains(QStringLiteral("14 kWh")));
        QTest::mouseMove(&view, QPoint(1, 1));
        QTRY_VERIFY(framedIn(window, "outboundText").isEmpty());
    }

    void theWalkReachesTheAnswerToo()
    {
        WindowFixture window;
        askPlainly(window);
        auto *list = window.find<QListWidget>("replacements");
        window.press("compare");
        const QList<QListWidgetItem *> found =
            list->findItems(QStringLiteral("14 kWh”, became"), Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.front());
        QCOMPARE(framedAnswer(window),
                 QStringList{QStringLiteral("EV charger: midnight to 02:00, for $1.68.")});
        QCOMPARE(found.front()->data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("In the answer: EV charger: midnight to 02:00, for $1.68."));
    }

    void aScreenReaderHearsTheFactsBehindALineOfTheAnswer()
    {
        WindowFixture window;
        askPlainly(window);
        moveAnswerCaret(window, "EV charger: done by");
        const QString said = answer(window).accessibleDescription();
        QVERIFY2(said.contains(QStringLiteral("became “finish by +12:30”")), qPrintable(said));
        moveAnswerCaret(window, "The plan:");
        QVERIFY(answer(window).accessibleDescription().isEmpty());
    }

    void factsAreLinkedWithThePictureBeforeThereIsAnAnswer()
    {
        WindowFixture window;
        window.writePlainCase();
        window.sanitize();
        window.moveCaret("privateInput", "done by 07:00");
        QCOMPARE(picture(window).litWords(),
                 (QStringList{QStringLiteral("EV charger: has to be done by 07:00"),
                              QStringLiteral("EV charger: has to be done by 07:00")}));
        QVERIFY(framedAnswer(window).isEmpty());
    }

    void anAnswerToOtherWordsHasNoLinks()
    {
        WindowFixture window;
        askPlainly(window);
        QString text = window.text("outboundText");
        window.writeOutbound(text.replace(QStringLiteral("90 min"), QStringLiteral("95 min")));
        window.moveCaret("privateInput", "120 minutes");
        QVERIFY(!framedIn(window, "outboundText").isEmpty());
        QVERIFY(framedAnswer(window).isEmpty());
        QVERIFY(picture(window).litWords().isEmpty());
    }

    void theLinksAreTheSameAtEveryLevel()
    {
        WindowFixture window;
        window.writePlainCase();
        for (const int level : {0, 1, 2}) {
            window.find<QComboBox>("privacyLevel")->setCurrentIndex(level);
            window.ask();
            window.moveCaret("privateInput", "120 minutes");
            QCOMPARE(framedAnswer(window),
                     QStringList{QStringLiteral("EV charger: midnight to 02:00, for $1.68.")});
            window.moveCaret("privateInput", "done by 06:30");
            QVERIFY(framedAnswer(window).contains(
                QStringLiteral("Dishwasher: done by tomorrow 06:30.")));
        }
    }

    void framesArePaintedAroundTheLineAndGoAgain()
    {
        WindowFixture window;
        askPlainly(window);
        AnswerView &view = answer(window);
        window.editor("privateInput").setFocus();
        window.moveCaret("privateInput", "\n");
        QTRY_VERIFY(view.framed().empty());
        const QImage plain = view.viewport()->grab().toImage();
        window.moveCaret("privateInput", "120 minutes");
        QTRY_VERIFY(!view.framed().empty());
        const QImage framed = view.viewport()->grab().toImage();
        QVERIFY(plain != framed);
        QTextCursor cursor(view.document());
        cursor.setPosition(static_cast<int>(view.framed().front().from));
        const QRect line = view.cursorRect(cursor);
        const qreal scale = plain.devicePixelRatio();
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                const bool isNear = y > (line.top() - 4) * scale && y < (line.bottom() + 5) * scale;
                QVERIFY(isNear || plain.pixel(x, y) == framed.pixel(x, y));
            }
        }
        window.moveCaret("privateInput", "\n");
        QCOMPARE(view.viewport()->grab().toImage(), plain);
    }
};

REGISTER_TEST(TestAnswerLinks)
#include "testanswerlinks.moc"
