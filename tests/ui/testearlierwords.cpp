// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "windowfixture.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace gatehouse;

class TestEarlierWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAHouseholdThatWasOpenBeforeAreBlocked()
    {
        WindowFixture window;
        window.writePlainCase();
        window.writePrivately(window.text("privateInput") + QStringLiteral("Ottokar has a cat."));
        window.editor("privateInput").document()->setModified(false);
        window.window().openSample(QStringLiteral("Flat"),
                                   QStringLiteral(":/gatehouse/households/flat-one-machine.txt"));
        window.sanitize();
        window.writeOutbound(window.text("outboundText") + QStringLiteral("Note: ask Ottokar\n"));
        QVERIFY(window.findings().join(u'\n').contains(
            QStringLiteral("“Ottokar” is a word of a household that you had open before")));
        QVERIFY(!window.button("approve").isEnabled());
    }

    void wordsOfAnEarlierVersionOfTheTextAreBlocked()
    {
        WindowFixture window;
        window.writePlainCase();
        QPlainTextEdit &words = window.editor("privateInput");
        words.moveCursor(QTextCursor::End);
        words.insertPlainText(QStringLiteral("Ottokar has a goldfi"));
        const QString question = window.text("question");
        window.setQuestion(QStringLiteral("May Brunhilde wash now?"));
        QTest::qWait(400);
        words.undo();
        window.setQuestion(question);
        QVERIFY(!words.toPlainText().contains(QStringLiteral("Ottokar")));
        window.sanitize();
        window.writeOutbound(window.text("outboundText") +
                             QStringLiteral("Note: ask Ottokar, Brunhilde, goldfi\n"));
        const QString said = window.findings().join(u'\n');
        QVERIFY(said.contains(QStringLiteral("“Ottokar” is a word of a household that")));
        QVERIFY(said.contains(QStringLiteral("“Brunhilde” is a word of a household that")));
        // What was not written to its end is no word yet.
        QVERIFY(said.contains(QStringLiteral("nobody has checked “goldfi”")));
    }
};

REGISTER_TEST(TestEarlierWords)
#include "testearlierwords.moc"
