// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "fulldisk.h"
#include "ownwords.h"
#include "testregistry.h"
#include "windowfixture.h"
#include "wordswindow.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace gatehouse;

namespace
{

/// The window with a list that holds \a bytes.
struct Listed
{
    WindowFixture window;

    QString path() const { return window.profileFolder() + QStringLiteral("/profile/words.txt"); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(window.profileFolder() + QStringLiteral("/profile")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void choose(const char *entry)
    {
        QAction *found = nullptr;
        for (QAction *action : window.window().findChildren<QAction *>()) {
            if (action->text() == QString::fromUtf8(entry)) {
                found = action;
            }
        }
        QVERIFY(found != nullptr);
        found->trigger();
    }
    void open() { choose("&Words that never leave …"); }
    WordsWindow &shown() const { return *window.find<WordsWindow>("wordsWindow"); }

    void type(const char *words) const
    {
        auto *entry = window.find<QLineEdit>("wordsEntry");
        entry->setText(QString::fromUtf8(words));
        QTest::keyClick(entry, Qt::Key_Return);
    }
    /// Presses \a key in the list, which takes the focus for it.
    void pressInList(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto *list = window.find<QListWidget>("wordsList");
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, key, modifiers);
    }
    QStringList entries() const
    {
        const auto *list = window.find<QListWidget>("wordsList");
        QStringList all;
        for (int i = 0; i < list->count(); ++i) {
            all << list->item(i)->text();
        }
        return all;
    }
    QString said() const
    {
        const auto *label = window.find<QLabel>("wordsSaid");
        return label->isVisible() ? label->text() : QString();
    }

    /// Writes a note below the outbound text.
    void note(const char *words)
    {
        window.writeOutbound(window.text("outboundText") + QStringLiteral("Note: ") +
                             QString::fromUtf8(words) + u'\n');
    }
    bool findingsSay(const char *words) const
    {
        return window.findings().join(u'\n').contains(QString::fromUtf8(words));
    }
};

/// Opens the menu at \a place of \a editor, as a right click does, and keeps the words there from
/// leaving. Returns what the entry says.
QString keepAt(QPlainTextEdit &editor, const QPoint &place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, editor.mapToGlobal(place));
    QApplication::sendEvent(editor.viewport(), &event);
    auto *menu = editor.findChild<QMenu *>();
    auto *entry =
        menu == nullptr ? nullptr : menu->findChild<QAction *>(QStringLiteral("neverLeave"));
    if (entry == nullptr) {
        return {};
    }
    const QString text = entry->text();
    entry->trigger();
    menu->close();
    return text;
}

} // namespace

class TestWordsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsAddedKeptAndBlockedAtOnce()
    {
        Listed listed;
        listed.window.sanitize();
        listed.note("mind the Rosenweg");
        QVERIFY(listed.findingsSay("nobody has checked “mind the Rosenweg”"));
        listed.open();
        QVERIFY(listed.window.find<QLabel>("wordsEmpty")->isVisible());
        listed.type(" Rosenweg ");
        QCOMPARE(listed.entries(), QStringList(QStringLiteral("Rosenweg")));
        QCOMPARE(listed.bytes(), QByteArray("Rosenweg\n"));
        QVERIFY(!listed.window.find<QLabel>("wordsEmpty")->isVisible());
        QVERIFY(listed.window.text("wordsEntry").isEmpty());
        QVERIFY(listed.findingsSay("“Rosenweg” is on your list of words that never leave"));
        QVERIFY(!listed.window.button("approve").isEnabled());
    }

    void eachChangeOfTheListVoidsTheApproval()
    {
        Listed listed;
        listed.window.ask();
        const auto *state = listed.window.find<QLabel>("gateState");
        QVERIFY(state->text().startsWith(QStringLiteral("Solved.")));
        QVERIFY(!listed.window.button("approve").isEnabled());
        listed.open();
        listed.type("Rosenweg");
        QVERIFY(!state->text().startsWith(QStringLiteral("Solved.")));
        QTRY_VERIFY(listed.window.button("approve").isEnabled());
        listed.window.press("approve");
        QTRY_VERIFY(state->text().startsWith(QStringLiteral("Solved.")));
        // What is there already changes nothing, so the approval holds.
        listed.type("Rosenweg");
        QVERIFY(state->text().startsWith(QStringLiteral("Solved.")));
        QTest::mouseClick(&listed.window.button("wordsRemove"), Qt::LeftButton);
        QVERIFY(!state->text().startsWith(QStringLiteral("Solved.")));
    }

    void aWordThatIsTakenOutMayLeaveWithAYes()
    {
        Listed listed;
        listed.window.sanitize();
        listed.note("mind the Rosenweg");
        listed.open();
        listed.type("Rosenweg");
        listed.type("Anna");
        listed.window.find<QListWidget>("wordsList")
            ->setCurrentRow(1, QItemSelectionModel::ClearAndSelect);
        listed.pressInList(Qt::Key_Delete);
        QCOMPARE(listed.entries(), QStringList(QStringLiteral("Anna")));
        QCOMPARE(listed.bytes(), QByteArray("Anna\n"));
        QVERIFY(listed.findingsSay("nobody has checked “mind the Rosenweg”"));
        QTest::mouseClick(&listed.window.button("wordsRemove"), Qt::LeftButton);
        QCOMPARE(listed.bytes(), QByteArray());
        QVERIFY(listed.window.find<QLabel>("wordsEmpty")->isVisible());
        QVERIFY(!listed.window.button("wordsRemove").isEnabled());
    }

    void aPhraseCountsAsAWhole()
    {
        Listed listed;
        listed.window.sanitize();
        listed.open();
        listed.type("Blue  House");
        listed.note("the b l u e house");
        QVERIFY(listed.findingsSay("is on your list"));
        QVERIFY(!listed.window.button("approve").isEnabled());
    }

    void theListIsThereAgainAtTheNextStart()
    {
        Listed listed;
        listed.window.sanitize();
        listed.note("Lilienthal");
        listed.write("Rosenweg\nLilienthal\n");
        const OwnWords words(listed.path(), listed.window.runner(), nullptr);
        QVERIFY(words.list()->contains(PrivateText(QStringLiteral("rosenweg"))));
        QVERIFY(listed.findingsSay("is on your list"));
    }

    void aListThatIsReadAgainIsGuardedAgain()
    {
        Listed listed;
        listed.window.sanitize();
        listed.note("Rosenweg");
        listed.write("Rosenweg\n");
        listed.open();
        QCOMPARE(listed.entries(), QStringList(QStringLiteral("Rosenweg")));
        QVERIFY(listed.findingsSay("is on your list"));
    }

    void whatAnotherProgramWroteInBetweenStays()
    {
        Listed listed;
        listed.open();
        listed.type("Rosenweg");
        listed.write("Rosenweg\nLilienthal\n");
        listed.type("Anna");
        QCOMPARE(listed.bytes(), QByteArray("Rosenweg\nLilienthal\nAnna\n"));
        QCOMPARE(listed.entries(),
                 QStringList({QStringLiteral("Anna"), QStringLiteral("Lilienthal"),
                              QStringLiteral("Rosenweg")}));
    }

    void aWordThatIsThereIsShownAndNotAddedAgain()
    {
        Listed listed;
        listed.open();
        listed.type("Rosenweg");
        listed.type("Anna");
        listed.type("ROSENWEG");
        QCOMPARE(listed.entries().size(), 2);
        QCOMPARE(listed.said(), QStringLiteral("This is on your list already."));
        QCOMPARE(listed.window.find<QListWidget>("wordsList")->currentItem()->text(),
                 QStringLiteral("Rosenweg"));
        listed.type("Zoe");
        QVERIFY(listed.said().isEmpty());
    }

    void eachLineOfAPasteIsAnEntry()
    {
        Listed listed;
        listed.open();
        auto *entry = listed.window.find<QLineEdit>("wordsEntry");
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Rosenweg 12\r\n\n  Anna\nanna\u2029Blue House\n"));
        entry->paste();
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(listed.bytes(), QByteArray("Rosenweg 12\nAnna\nBlue House\n"));
        auto *list = listed.window.find<QListWidget>("wordsList");
        QCOMPARE(list->selectedItems().size(), 3);
        // All or none, and the one that is wrong is named.
        listed.type("Zoe\n\nAnna\n???\nOtto");
        QVERIFY2(listed.said().startsWith(QStringLiteral("Line 3: there is no letter")),
                 qPrintable(listed.said()));
        QCOMPARE(listed.entries().size(), 3);
        QVERIFY(listed.window.text("wordsEntry").contains(QStringLiteral("Otto")));
    }

    void aPasteThatIsTooLongIsSaid()
    {
        Listed listed;
        listed.open();
        auto *entry = listed.window.find<QLineEdit>("wordsEntry");
        QGuiApplication::clipboard()->setText(QString(20'001, u'a'));
        entry->paste();
        QCOMPARE(entry->text().size(), 20'000);
        QVERIFY(listed.said().contains(QStringLiteral("the rest was not taken over")));
    }

    void whatWasTakenOutCanBePutBack()
    {
        Listed listed;
        listed.window.sanitize();
        listed.note("mind Rosenweg");
        listed.open();
        listed.type("Rosenweg\nAnna\nBlue House");
        QVERIFY(!listed.window.button("wordsPutBack").isVisible());
        auto *list = listed.window.find<QListWidget>("wordsList");
        list->selectAll();
        listed.pressInList(Qt::Key_Delete);
        QCOMPARE(listed.bytes(), QByteArray());
        QVERIFY(!listed.findingsSay("is on your list"));
        QCOMPARE(listed.said(), QStringLiteral("3 entries are no longer on the list."));
        QTest::mouseClick(&listed.window.button("wordsPutBack"), Qt::LeftButton);
        QCOMPARE(listed.entries().size(), 3);
        QVERIFY(listed.findingsSay("is on your list"));
        QVERIFY(!listed.window.button("wordsPutBack").isVisible());
        list->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
        listed.pressInList(Qt::Key_Delete);
        QCOMPARE(listed.said(), QStringLiteral("“Anna” is no longer on the list."));
        listed.pressInList(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(listed.entries().size(), 3);
    }

    void aListThatCannotBeWrittenIsSaidAndTheWordStaysInTheField()
    {
        Listed listed;
        listed.write("Rosenweg\n");
        listed.open();
        {
            const FullDisk full;
            listed.type("Anna");
        }
        const QString said = listed.said();
        QVERIFY2(said.endsWith(QStringLiteral("words.txt was not changed. This cannot be written. "
                                              "Check that there is room and that you may write "
                                              "there.")),
                 qPrintable(said));
        QCOMPARE(listed.window.text("wordsEntry"), QStringLiteral("Anna"));
        QCOMPARE(listed.entries(), QStringList(QStringLiteral("Rosenweg")));
        QCOMPARE(listed.bytes(), QByteArray("Rosenweg\n"));
    }

    void whatCannotBeFoundStaysInTheField()
    {
        Listed listed;
        listed.open();
        listed.type("???");
        QVERIFY(listed.said().startsWith(QStringLiteral("There is no letter and no digit here")));
        QCOMPARE(listed.window.text("wordsEntry"), QStringLiteral("???"));
        QVERIFY(!QFile::exists(listed.path()));
        listed.type("   ");
        QVERIFY(!listed.window.button("wordsAdd").isEnabled());
    }

    void aListThatCannotBeReadIsSaidAndNotTouched()
    {
        Listed listed;
        listed.window.sanitize();
        QVERIFY(listed.findingsSay("Nothing private found"));
        listed.write("Rosenweg\nZo\xEB\n");
        listed.open();
        QVERIFY2(listed.said().contains(QStringLiteral("Line 2: there are letters here that")),
                 qPrintable(listed.said()));
        QVERIFY(listed.said().contains(listed.path()));
        QVERIFY(!listed.window.find<QLineEdit>("wordsEntry")->isEnabled());
        QVERIFY(!listed.window.button("wordsRemove").isVisible());
        QVERIFY(listed.findingsSay("cannot be read, so its words may have been missed"));
        QVERIFY(!listed.findingsSay("Nothing private found"));
        // Nothing leaves this machine here, so it may be solved.
        QTRY_VERIFY(listed.window.button("approve").isEnabled());
        QCOMPARE(listed.bytes(), QByteArray("Rosenweg\nZo\xEB\n"));
        listed.write("Rosenweg\nZoe\n");
        QTest::mouseClick(&listed.window.button("wordsReadAgain"), Qt::LeftButton);
        QVERIFY(listed.said().isEmpty());
        QCOMPARE(listed.entries().size(), 2);
        QVERIFY(listed.findingsSay("Nothing private found"));
    }

    void wordsOfEitherEditorAreKeptFromItsMenu()
    {
        Listed listed;
        listed.window.writePlainCase();
        listed.window.sanitize();
        QPlainTextEdit &words = listed.window.editor("privateInput");
        QTextCursor cursor = words.document()->find(QStringLiteral("EV charger"));
        words.setTextCursor(cursor);
        QCOMPARE(keepAt(words, words.cursorRect().center()),
                 QStringLiteral("Never let “EV charger” leave"));
        QCOMPARE(listed.bytes(), QByteArray("EV charger\n"));
        QVERIFY(listed.window.message().startsWith(QStringLiteral("“EV charger” never leaves")));
        listed.note("mind Rosenweg");
        QPlainTextEdit &outbound = listed.window.editor("outboundText");
        outbound.setTextCursor(outbound.document()->find(QStringLiteral("Rosenweg")));
        const QPoint place = outbound.cursorRect().center() - QPoint(8, 0);
        outbound.moveCursor(QTextCursor::Start);
        QCOMPARE(keepAt(outbound, place), QStringLiteral("Never let “Rosenweg” leave"));
        QCOMPARE(listed.bytes(), QByteArray("EV charger\nRosenweg\n"));
        QVERIFY(listed.findingsSay("is on your list"));
    }

    void theWordAtTheCaretIsKeptByTheMenuBar()
    {
        Listed listed;
        listed.window.writePrivately(QStringLiteral("Ottokar sleeps"));
        QPlainTextEdit &words = listed.window.editor("privateInput");
        words.moveCursor(QTextCursor::Start);
        listed.window.window().activateWindow();
        words.setFocus();
        QTRY_VERIFY(words.hasFocus());
        listed.choose("Never &let this leave");
        QCOMPARE(listed.bytes(), QByteArray("Ottokar\n"));
        listed.choose("Never &let this leave");
        QCOMPARE(listed.window.message(), QStringLiteral("This is on your list already."));
        words.selectAll();
        words.insertPlainText(QString());
        listed.choose("Never &let this leave");
        QCOMPARE(listed.bytes(), QByteArray("Ottokar\n"));
    }

    void noButtonTakesEnterAndEachCanBeReached()
    {
        Listed listed;
        listed.write("Rosenweg\n");
        listed.open();
        QVERIFY(!listed.shown().isModal());
        for (const auto *button : listed.shown().findChildren<QPushButton *>()) {
            QVERIFY(!button->isDefault() && !button->autoDefault());
        }
        for (const char *name : {"wordsEntry", "wordsList"}) {
            const auto *widget = listed.window.find<QWidget>(name);
            QVERIFY((widget->focusPolicy() & Qt::TabFocus) != 0);
            QVERIFY(!widget->accessibleName().isEmpty());
        }
        listed.open();
        QCOMPARE(listed.window.window().findChildren<WordsWindow *>().size(), 1);
        QTest::keyClick(&listed.shown(), Qt::Key_Escape);
        QVERIFY(!listed.shown().isVisible());
    }
};

REGISTER_TEST(TestWordsWindow)
#include "testwordswindow.moc"
