// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "primarybutton.h"
#include "quietlabel.h"
#include "reviewfindings.h"
#include "stepstrip.h"
#include "testregistry.h"
#include "theme.h"
#include "timelinedata.h"
#include "windowfixture.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QTimer>

using namespace gatehouse;

namespace
{

bool standsOut(const WindowFixture &window, const char *button)
{
    return window.find<PrimaryButton>(button)->isProminent();
}

/// The words of the outbound text that are marked as standing in the way.
QStringList markedAsWrong(const WindowFixture &window)
{
    QStringList words;
    const QTextDocument *document = window.editor("outboundText").document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline) {
                words << block.text().mid(range.start, range.length);
            }
        }
    }
    return words;
}

void pressFinding(const WindowFixture &window, const char *words)
{
    auto *list = window.find<QListWidget>("findings");
    const auto items = list->findItems(QString::fromUtf8(words), Qt::MatchContains);
    QCOMPARE(items.size(), 1);
    list->scrollToItem(items.first());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(items.first()).center());
}

int cursorLine(const WindowFixture &window, const char *editor)
{
    return window.editor(editor).textCursor().blockNumber() + 1;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x24, 0x24, 0x24));
    palette.setColor(QPalette::Window, QColor(0x32, 0x32, 0x32));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

} // namespace

/// What leads the eye: what to do next, what is wrong and where, what is no longer so.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void justTheNextThingToDoStandsOut()
    {
        WindowFixture window;
        QVERIFY(standsOut(window, "sanitize"));
        QVERIFY(!standsOut(window, "approve"));
        window.sanitize();
        QTRY_VERIFY(standsOut(window, "approve"));
        QVERIFY(!standsOut(window, "sanitize"));
        window.press("approve");
        QTRY_COMPARE(window.runner().state().phase, RunPhase::Answered);
        QVERIFY(!standsOut(window, "approve"));
        QTest::keyClicks(&window.editor("privateInput"), QStringLiteral("x"));
        QVERIFY(standsOut(window, "sanitize"));
    }

    void theWholeCaseIsInViewInASmallWindow()
    {
        WindowFixture window;
        window.window().resize(1024, 680);
        window.sanitize();
        QTRY_COMPARE(window.editor("outboundText").verticalScrollBar()->maximum(), 0);
        QTRY_VERIFY(window.button("approve").isEnabled());
    }

    void whatMayNotLeaveIsMarkedWhereItStands()
    {
        WindowFixture window;
        window.sanitize();
        QVERIFY(markedAsWrong(window).isEmpty());
        const QString good = window.text("outboundText");
        window.writeOutbound(good + QStringLiteral("Note: ask Maya\n"));
        QVERIFY2(markedAsWrong(window).contains(QStringLiteral("Maya")),
                 qPrintable(markedAsWrong(window).join(u'|')));
        window.writeOutbound(good);
        QVERIFY(markedAsWrong(window).isEmpty());
    }

    void findingsStayWhileKeysGoDown()
    {
        WindowFixture window;
        window.sanitize();
        const QStringList before = window.findings();
        QVERIFY(before.size() >= 2);
        QTest::keyClicks(&window.editor("outboundText"), QStringLiteral("x"));
        QCOMPARE(window.findings(), before);
        QTRY_VERIFY(window.findings() != before);
    }

    void aFindingLeadsToItsLine()
    {
        WindowFixture window;
        window.sanitize();
        pressFinding(window, "quiet time");
        QCOMPARE(cursorLine(window, "privateInput"), 5);
        QCOMPARE(window.editor("privateInput").textCursor().selectedText().isEmpty(), false);
    }

    void factsNotUsedLeadToTheirLines()
    {
        WindowFixture window;
        QVERIFY(!window.button("unusedFacts").isVisible());
        window.sanitize();
        window.press("unusedFacts");
        const QString line = window.editor("privateInput").textCursor().block().text();
        QVERIFY2(line.contains(QStringLiteral("vacuum")), qPrintable(line));
        // After the last one comes the first one.
        window.press("unusedFacts");
        QCOMPARE(window.editor("privateInput").textCursor().block().text(), line);
    }

    void whatIsOldStepsBack()
    {
        WindowFixture window;
        window.ask();
        const auto outboundColor = [&window] {
            return window.editor("outboundText").palette().color(QPalette::Text);
        };
        const auto answerColor = [&window] {
            QTextCursor cursor(window.find<QTextEdit>("answerText")->document());
            cursor.movePosition(QTextCursor::Right);
            return cursor.charFormat().foreground().color();
        };
        const QColor outbound = outboundColor();
        const QColor answer = answerColor();
        QTest::keyClicks(&window.editor("privateInput"), QStringLiteral("x"));
        QVERIFY(outboundColor() != outbound);
        QVERIFY(answerColor() != answer);
        // No step is done for these words.
        for (const Stage stage :
             {Stage::Sanitize, Stage::Review, Stage::Solve, Stage::Verify, Stage::Answer}) {
            QCOMPARE(progressOf(stage, window.runner().state()), Progress::Waiting);
        }
        QVERIFY(timelineOf(window.runner().state()).isOld);
        QTest::keyClick(&window.editor("privateInput"), Qt::Key_Backspace);
        QTRY_COMPARE(outboundColor(), outbound);
        QCOMPARE(answerColor(), answer);
        QCOMPARE(progressOf(Stage::Answer, window.runner().state()), Progress::Done);
        QVERIFY(!timelineOf(window.runner().state()).isOld);
    }

    void quietWordsCanBeReadInTheDarkToo()
    {
        WindowFixture window;
        const QPalette light = QApplication::palette();
        QApplication::setPalette(darkPalette());
        const auto labels = window.window().findChildren<QuietLabel *>();
        QVERIFY(labels.size() >= 4);
        for (const QuietLabel *label : labels) {
            QTRY_VERIFY(label->palette().color(QPalette::WindowText).lightness() > 128);
        }
        QApplication::setPalette(light);
        for (const QuietLabel *label : labels) {
            QTRY_VERIFY(label->palette().color(QPalette::WindowText).lightness() < 128);
        }
    }

    void anErrorAboutTheQuestionQuotesTheQuestion()
    {
        WindowFixture window;
        window.writePlainCase();
        window.setQuestion(QStringLiteral("Should the sauna run now or later?"));
        window.sanitize();
        QVERIFY2(window.message().contains(QStringLiteral("“sauna”")),
                 qPrintable(window.message()));
    }

    void aDeadlineThatIsTooEarlyIsAWarning()
    {
        WindowFixture window;
        window.writePlainCase();
        window.writePrivately(
            window.text("privateInput")
                .replace(QStringLiteral("done by 06:30"), QStringLiteral("done by 19:00")));
        window.sanitize();
        const std::vector<Finding> found =
            collectFindings(window.runner().state(), window.runner().gate());
        QVERIFY(std::any_of(found.begin(), found.end(), [](const Finding &finding) {
            return finding.weight == Finding::Weight::Warning &&
                   finding.text.contains(QStringLiteral("too early"));
        }));
    }

    void whatWeighsMoreStandsFirst()
    {
        WindowFixture window;
        window.writePlainCase();
        window.writePrivately(
            window.text("privateInput")
                .replace(QStringLiteral("The EV charger must be done by 07:00."),
                         QStringLiteral("The EV charger must not run after 23:00.\n"
                                        "The dishwasher must be bought by 5.")));
        window.sanitize();
        const std::vector<Finding> found =
            collectFindings(window.runner().state(), window.runner().gate());
        QCOMPARE(found.front().weight, Finding::Weight::Clean);
        QVERIFY(
            std::is_sorted(found.begin() + 1, found.end(),
                           [](const Finding &a, const Finding &b) { return a.weight > b.weight; }));
        QCOMPARE(found.at(1).weight, Finding::Weight::Warning);
        QCOMPARE(found.back().weight, Finding::Weight::Note);
    }

    void helpTellsWhatToDo()
    {
        WindowFixture window;
        QString said;
        QTimer look;
        look.setInterval(10);
        QObject::connect(&look, &QTimer::timeout, &look, [&said] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                said = box->objectName() + box->informativeText();
                box->reject();
            }
        });
        look.start();
        for (QAction *action : window.window().findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F1)) {
                action->trigger();
            }
        }
        QVERIFY2(said.startsWith(QStringLiteral("help")), qPrintable(said));
        for (const char *word : {"Sanitize", "Solve here", "kWh", "underlined"}) {
            QVERIFY2(said.contains(QString::fromUtf8(word)), word);
        }
    }

    void aListHangsBehindItsSigns()
    {
        WindowFixture window;
        window.ask();
        const QTextDocument *answer = window.find<QTextEdit>("answerText")->document();
        const QTextBlock line = answer->find(QStringLiteral("- Dishwasher: 20:00")).block();
        QVERIFY(line.isValid());
        QVERIFY(line.blockFormat().leftMargin() > 0);
        QCOMPARE(line.blockFormat().textIndent(), -line.blockFormat().leftMargin());
    }

    void whatWasProvedIsSetOff()
    {
        WindowFixture window;
        window.ask();
        const auto *view = window.find<QTextEdit>("answerText");
        const QTextCursor proof = view->document()->find(QStringLiteral("Proved cheapest"));
        QVERIFY(!proof.isNull());
        QCOMPARE(proof.charFormat().foreground().color(), theme::tone(Tone::Good, view->palette()));
    }
};

REGISTER_TEST(TestLook)
#include "testlook.moc"
