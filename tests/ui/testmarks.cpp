// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "linemark.h"
#include "privateeditor.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QPlainTextEdit>
#include <QTextLayout>

using namespace gatehouse;

namespace
{

QTextBlock blockWith(const WindowFixture &window, const char *words)
{
    const QTextDocument *document = window.editor("privateInput").document();
    return document->find(QString::fromUtf8(words)).block();
}

/// The words of \a block that are underlinedWords.
QStringList underlinedWords(const QTextBlock &block)
{
    QStringList words;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.underlineStyle() != QTextCharFormat::NoUnderline) {
            words << block.text().mid(range.start, range.length);
        }
    }
    return words;
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreUnderlinedWhereTheyStand()
    {
        WindowFixture window;
        QVERIFY(underlinedWords(blockWith(window, "about 90 minutes")).isEmpty());
        window.sanitize();
        const QString words = underlinedWords(blockWith(window, "about 90 minutes")).join(u'|');
        QVERIFY2(words.contains(QStringLiteral("90 minutes")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1.2 kWh")), qPrintable(words));
        QVERIFY(underlinedWords(blockWith(window, "vacuum")).isEmpty());
    }

    void linesNotNeededAndNotUnderstoodAreMarked()
    {
        WindowFixture window;
        window.writePrivately(window.text("privateInput") +
                              QStringLiteral("The dishwasher must xyzzy before the plugh.\n"));
        window.sanitize();
        QVERIFY(!PrivateEditor::lineMeaning(blockWith(window, "vacuum")).isEmpty());
        QVERIFY(PrivateEditor::lineMeaning(blockWith(window, "xyzzy"))
                    .contains(QStringLiteral("Not understood")));
        QVERIFY(PrivateEditor::lineMeaning(blockWith(window, "about 90 minutes")).isEmpty());
        QVERIFY(window.findings().join(u'\n').contains(QStringLiteral("xyzzy")));
    }

    void aHeadingIsNoFact_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("isHeading");
        const auto row = [](const char *name, const char *line, const char *next, bool isHeading) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(next) << isHeading;
        };
        row("with a colon", "Machines:", "The oven is new.", true);
        row("above a list", "Around the house", "* The cat is asleep.", true);
        row("above a numbered list", "HOUSE RULES (on the fridge)", "1. No shouting", true);
        row("above a sentence", "The robot vacuum is in the hall", "The cat is asleep.", false);
        row("a sentence above a list", "The vacuum is in the hall.", "- The cat is asleep.", false);
        row("within a list", "- The vacuum is in the hall", "- The cat is asleep.", false);
        row("nothing", "", "- The cat is asleep.", false);
    }

    void aHeadingIsNoFact()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, next);
        QTEST(isHeading(line, next), "isHeading");
    }

    void aLineThatIsChangedLosesItsMarkAndUndoBringsItBack()
    {
        WindowFixture window;
        window.sanitize();
        QTextCursor cursor(blockWith(window, "vacuum"));
        cursor.insertText(QStringLiteral("x"));
        QVERIFY(LineMark::of(blockWith(window, "vacuum")) == nullptr);
        window.editor("privateInput").undo();
        QVERIFY(LineMark::of(blockWith(window, "vacuum")) != nullptr);
    }

    void marksMoveWithTheirLines()
    {
        WindowFixture window;
        window.sanitize();
        QTextCursor cursor(window.editor("privateInput").document());
        cursor.insertText(QStringLiteral("a new first line\n"));
        QVERIFY(LineMark::of(blockWith(window, "vacuum")) != nullptr);
        QVERIFY(!underlinedWords(blockWith(window, "about 90 minutes")).isEmpty());
    }

    void theLineThatIsToBlameIsMarked()
    {
        WindowFixture window;
        QString text = window.text("privateInput");
        text.replace(QStringLiteral("20:00 to 00:00"), QStringLiteral("21:00 to 00:00"));
        window.writePrivately(text);
        window.sanitize();
        QVERIFY(!window.message().isEmpty());
        const LineMark *mark = LineMark::of(blockWith(window, "21:00 to 00:00"));
        QVERIFY(mark != nullptr);
        QVERIFY(mark->isWrong());
    }

    void marksDoNotCountAsAChangeOfTheWords()
    {
        WindowFixture window;
        window.sanitize();
        QVERIFY(!window.runner().state().reviewIsOld);
        QVERIFY(!window.window().isWindowModified());
    }
};

REGISTER_TEST(TestMarks)
#include "testmarks.moc"
