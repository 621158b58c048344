// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "linemark.h"
#include "privateeditor.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextLayout>

using namespace gatehouse;

namespace
{

QTextBlock lineWith(const WindowFixture &window, const QString &words)
{
    return window.editor("privateInput").document()->find(words).block();
}

QString underlined(const QTextBlock &block)
{
    QStringList words;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.underlineStyle() != QTextCharFormat::NoUnderline) {
            words << block.text().mid(range.start, range.length);
        }
    }
    return words.join(u'|');
}

/// As an input method does it: letters that no key of the test's keyboard has.
void commit(QPlainTextEdit &editor, const QString &letters)
{
    QInputMethodEvent event;
    event.setCommitString(letters);
    QCoreApplication::sendEvent(&editor, &event);
}

QString longText(const QString &line, int lines)
{
    QString text;
    for (int i = 0; i < lines; ++i) {
        text += line.arg(i) + u'\n';
    }
    return text;
}

/// All marks of a document, line by line.
QStringList marksOf(const QTextDocument &document)
{
    QStringList marks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const LineMark *mark = LineMark::of(block);
        marks << QStringLiteral("%1 %2")
                     .arg(mark == nullptr ? -1 : static_cast<int>(mark->state()))
                     .arg(underlined(block));
    }
    return marks;
}

} // namespace

class TestLiveMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeTheFirstKey()
    {
        WindowFixture window;
        QSignalSpy reports(&window.live(), &LiveReader::wordsRead);
        QTest::qWait(50);
        QCOMPARE(reports.size(), 0);
        QTest::keyClick(&window.editor("privateInput"), Qt::Key_A);
        QTRY_COMPARE(reports.size(), 1);
    }

    void marksFollowTheKeysWithoutSanitizeAndNothingElseDoes()
    {
        WindowFixture window;
        window.writePrivately({});
        QTest::keyClicks(&window.editor("privateInput"), QStringLiteral("Oven: 90 minutes, 2 kWh"));
        const auto line = [&] { return lineWith(window, QStringLiteral("Oven")); };
        QTRY_COMPARE(underlined(line()), QStringLiteral("Oven|90 minutes|2 kWh"));
        QCOMPARE(window.message(), QString());
        QCOMPARE(window.runner().state().phase, RunPhase::Empty);
        QCOMPARE(window.text("outboundText"), QString());
    }

    void whatStandsInTheMiddleWaitsForSanitize()
    {
        WindowFixture window;
        window.sanitize();
        const QString before = window.text("outboundText");
        QTextCursor cursor(window.editor("privateInput").document());
        cursor.insertText(QStringLiteral("The dishwasher must xyzzy the plugh.\n"));
        QTRY_VERIFY(
            !PrivateEditor::lineMeaning(lineWith(window, QStringLiteral("xyzzy"))).isEmpty());
        QCOMPARE(window.text("outboundText"), before);
        QVERIFY(window.runner().state().reviewIsOld);
        QCOMPARE(window.message(), QString());
        QVERIFY(!window.findings().join(u'\n').contains(QStringLiteral("xyzzy")));
    }

    void marksOfTypingAreThoseOfSanitize()
    {
        WindowFixture window;
        window.sanitize();
        const QString first = window.text("privateInput");
        const QTextDocument &document = *window.editor("privateInput").document();
        const QStringList wanted = marksOf(document);
        window.writePrivately(QStringLiteral("nothing"));
        QTRY_COMPARE(window.live().text().reveal(), QStringLiteral("nothing"));
        window.writePrivately(first);
        QTRY_COMPARE(window.live().text().reveal(), first);
        QCOMPARE(marksOf(document), wanted);
    }

    void aLineThatIsBeingWrittenKeepsItsUnderlines()
    {
        WindowFixture window;
        window.sanitize();
        QTest::qWait(20);
        const QTextBlock block = lineWith(window, QStringLiteral("about 90 minutes"));
        QVERIFY(underlined(block).contains(QStringLiteral("90 minutes")));
        QTextCursor cursor(block);
        cursor.insertText(QStringLiteral("Well, "));
        // No event was handled since: the new reading cannot be there yet.
        const QTextBlock written = lineWith(window, QStringLiteral("about 90 minutes"));
        QVERIFY(underlined(written).contains(QStringLiteral("90 minutes")));
        QVERIFY(LineMark::of(written) == nullptr);
        QTRY_VERIFY(LineMark::of(lineWith(window, QStringLiteral("about 90 minutes"))) != nullptr);
    }

    void underlinesMoveWithTheWordsAboutThem()
    {
        LineMark mark(LineState::Used, QStringLiteral("takes 90 minutes now"));
        mark.add({.from = 6, .to = 16, .kind = FactKind::Duration});
        const auto now = [&mark](const char *line) {
            const QString words = QString::fromUtf8(line);
            QStringList parts;
            for (const LineMark::Stretch &stretch : mark.stretchesIn(words)) {
                parts << words.mid(stretch.from, stretch.to - stretch.from);
            }
            return parts.join(u'|');
        };
        QCOMPARE(now("takes 90 minutes now"), QStringLiteral("90 minutes"));
        QCOMPARE(now("it takes 90 minutes now"), QStringLiteral("90 minutes"));
        QCOMPARE(now("takes 90 minutes just now"), QStringLiteral("90 minutes"));
        QCOMPARE(now("takes 90 long minutes now"), QStringLiteral("90 long minutes"));
        QCOMPARE(now("takes now"), QString());
        QCOMPARE(now(""), QString());
    }

    void onlyLinesWithOtherMarksChangeTheirLooks()
    {
        QTextDocument document(QStringLiteral("one\ntwo\nthree"));
        const QString text = document.toPlainText();
        std::vector<ReadLine> lines{{.number = 1, .span = {0, 3}, .state = LineState::Used},
                                    {.number = 2, .span = {4, 7}, .state = LineState::Unneeded},
                                    {.number = 3, .span = {8, 13}, .state = LineState::Blank}};
        std::vector<MarkedFact> facts;
        const KnownLines known{.text = text, .lines = lines, .facts = facts};
        QCOMPARE(markLines(document, known).size(), size_t{2});
        QCOMPARE(markLines(document, known).size(), size_t{0});
        lines[1].state = LineState::Unread;
        QCOMPARE(markLines(document, known).size(), size_t{1});
        facts.push_back(
            {.kind = FactKind::Now, .place = {.line = 1, .span = {0, 3}}, .machine = {}});
        QCOMPARE(markLines(document, known).size(), size_t{1});
        lines[0].state = LineState::Blank;
        QCOMPARE(markLines(document, known).size(), size_t{1});
    }

    void aLineToBlameStaysSoUntilItsWordsChangeOrSanitizeIsContent()
    {
        QTextDocument document(QStringLiteral("one\ntwo"));
        const QString text = document.toPlainText();
        const std::vector<ReadLine> lines{{.number = 1, .span = {0, 3}, .state = LineState::Used},
                                          {.number = 2, .span = {4, 7}, .state = LineState::Used}};
        const std::vector<MarkedFact> facts;
        const KnownLines known{.text = text, .lines = lines, .facts = facts};
        const Error error{.kind = ErrorKind::PriceGap, .place = {.line = 2, .span = {4, 7}}};
        markLines(document, known, error);
        QVERIFY(LineMark::of(document.lastBlock())->isWrong());
        markLines(document, known);
        QVERIFY(LineMark::of(document.lastBlock())->isWrong());
        QVERIFY(!LineMark::of(document.firstBlock())->isWrong());
        markLines(document, known, {});
        QVERIFY(!LineMark::of(document.lastBlock())->isWrong());
    }

    void keysAreNeitherLostNorTurnedRoundWhileMarksComeIn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("Latin") << QStringLiteral("The oven must be done by 7 pm. Oven: 9 min");
        QTest::newRow("Hebrew") << QStringLiteral("\u05d4\u05ea\u05e0\u05d5\u05e8 90 minutes "
                                                  "\u05e2\u05d3 18:30, 2 kWh");
        QTest::newRow("Arabic") << QStringLiteral("\u0627\u0644\u0641\u0631\u0646 90 minutes, "
                                                  "2 kWh \u0642\u0628\u0644 07:00");
        QTest::newRow("Chinese") << QStringLiteral(
            "\u6d17\u7897\u673a 90 minutes\uff0c2 kWh\u3002");
        QTest::newRow("combining and beyond the first plane")
            << QStringLiteral("caf\u0065\u0301 \U00020BB7\u91ce\u5bb6 9 kWh");
    }

    void keysAreNeitherLostNorTurnedRoundWhileMarksComeIn()
    {
        QFETCH(const QString, typed);
        WindowFixture window;
        const QString above = longText(QStringLiteral("Teacher %1 keeps 9 bicycles."), 400);
        const QString below = longText(QStringLiteral("Kiln%1: 9 min, 1 kWh"), 40);
        QPlainTextEdit &editor = window.editor("privateInput");
        window.writePrivately(above + below);
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(400)));
        QSignalSpy reports(&window.live(), &LiveReader::wordsRead);
        const QStringList letters = typed.split(QString(), Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < letters.size(); ++i) {
            QString letter = letters.at(i);
            if (letter.front().isHighSurrogate()) {
                letter += letters.at(++i);
            }
            commit(editor, letter);
            // Reports come in between some keys, and between others not.
            if (i % 3 == 0) {
                QTest::qWait(5);
            }
        }
        commit(editor, QStringLiteral("\n"));
        QTRY_COMPARE(window.live().text().reveal(), above + typed + u'\n' + below);
        QCOMPARE(editor.toPlainText(), above + typed + u'\n' + below);
        QCOMPARE(editor.textCursor().blockNumber(), 401);
        QVERIFY(!reports.isEmpty());
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                QVERIFY(range.start >= 0 && range.start + range.length < block.length());
            }
        }
    }

    void undoTakesBackKeysAndNoMarks()
    {
        WindowFixture window;
        const QString before = window.text("privateInput");
        QPlainTextEdit &editor = window.editor("privateInput");
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, QStringLiteral("Oven: 90 minutes, 2 kWh"));
        QTRY_VERIFY(LineMark::of(editor.document()->lastBlock()) != nullptr);
        while (editor.document()->isUndoAvailable()) {
            editor.undo();
        }
        QCOMPARE(editor.toPlainText(), before);
        while (editor.document()->isRedoAvailable()) {
            editor.redo();
        }
        QCOMPARE(editor.toPlainText(), before + QStringLiteral("Oven: 90 minutes, 2 kWh"));
    }

    void wordsInAnyScriptAreMarkedAndKeptFromLeaving_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("Hebrew") << QStringLiteral("\u05de\u05d9\u05db\u05dc \u05d9\u05e9\u05df "
                                                  "\u05d1\u05d7\u05d3\u05e8")
                                << QStringLiteral("\u05de\u05d9\u05db\u05dc");
        QTest::newRow("Arabic") << QStringLiteral(
                                       "\u0641\u0627\u0637\u0645\u0629 \u062a\u0646\u0627"
                                       "\u0645 \u0645\u0628\u0643\u0631\u0627")
                                << QStringLiteral("\u0641\u0627\u0637\u0645\u0629");
        QTest::newRow("Japanese") << QStringLiteral(
                                         "\u7f8e\u548c\u5b50 \u306f\u65e9\u304f\u5bdd\u308b\u3002")
                                  << QStringLiteral("\u7f8e\u548c\u5b50");
        QTest::newRow("Chinese") << QStringLiteral("\u738b\u5c0f\u660e, \u5367\u5ba4")
                                 << QStringLiteral("\u738b\u5c0f\u660e");
    }

    void wordsInAnyScriptAreMarkedAndKeptFromLeaving()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, word);
        WindowFixture window;
        window.writePlainCase();
        window.editor("privateInput").moveCursor(QTextCursor::End);
        commit(window.editor("privateInput"), line);
        QTRY_VERIFY(LineMark::of(window.editor("privateInput").document()->lastBlock()) != nullptr);
        QVERIFY(!underlined(lineWith(window, QStringLiteral("Dishwasher:"))).isEmpty());
        window.sanitize();
        QCOMPARE(window.message(), QString());
        QVERIFY(!window.text("outboundText").contains(word));
        window.writeOutbound(window.text("outboundText") + QStringLiteral("Note: ") + word + u'\n');
        QVERIFY(window.runner().gate().report().isBlocked());
        QVERIFY(!window.button("approve").isEnabled());
    }
};

REGISTER_TEST(TestLiveMarks)
#include "testlivemarks.moc"
