// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledger.h"
#include "ledgerwindow.h"
#include "sampleledger.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

using namespace gatehouse;

namespace
{

constexpr auto ledgerAccess = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// A ledger in a folder of its own and the window on it.
struct Shown
{
    QTemporaryDir folder;
    SettableClock clock{sampleledger::moment()};
    QString path = folder.filePath(QStringLiteral("ledger.jsonl"));
    Ledger ledger{path, clock};
    std::unique_ptr<LedgerWindow> window;

    void send(const QString &host, const QByteArray &body,
              std::optional<LedgerOutcomeKind> outcome = {})
    {
        LedgerAttempt attempt = sampleledger::attempt();
        attempt.host = host;
        attempt.body = body;
        clock.advance(std::chrono::seconds(60));
        const Result<LedgerEntry> entry = ledger.recordAttempt(attempt);
        QVERIFY(entry.has_value());
        if (outcome) {
            QVERIFY(ledger.recordOutcome(*entry, {.kind = *outcome}).has_value());
        }
    }

    void beginToOpen()
    {
        window = std::make_unique<LedgerWindow>(path, clock, ledgerAccess, nullptr);
        window->show();
    }
    void open()
    {
        beginToOpen();
        wait();
    }
    /// Until the ledger was read.
    void wait() const { QTRY_VERIFY(!window->isReading()); }

    QTreeWidget &list() const
    {
        return *window->findChild<QTreeWidget *>(QStringLiteral("ledgerList"));
    }
    QString state() const
    {
        return window->findChild<QLabel *>(QStringLiteral("ledgerState"))->text();
    }
    QString bytes() const
    {
        return window->findChild<QPlainTextEdit *>(QStringLiteral("ledgerBytes"))->toPlainText();
    }
    QPushButton &button(const char *name) const
    {
        return *window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void search(const QString &words) const
    {
        window->findChild<QLineEdit *>(QStringLiteral("ledgerSearch"))->setText(words);
    }
    QStringList hosts() const
    {
        QStringList found;
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            if (!list().topLevelItem(i)->isHidden()) {
                found << list().topLevelItem(i)->text(1);
            }
        }
        return found;
    }

    /// Presses Erase and answers the question with \a answer.
    void erase(QMessageBox::StandardButton answer) const
    {
        QTimer::singleShot(0, window.get(), [answer] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box != nullptr);
            box->button(answer)->click();
        });
        button("ledgerErase").click();
        wait();
    }
};

} // namespace

class TestLedgerWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLedgerSaysSoAndMakesNoFile()
    {
        Shown shown;
        shown.open();
        QCOMPARE(shown.state(), QStringLiteral("Nothing has left this machine yet."));
        QCOMPARE(shown.bytes(), QString());
        QVERIFY(!shown.button("ledgerExport").isEnabled());
        QVERIFY(!shown.button("ledgerErase").isEnabled());
        QVERIFY(QDir(shown.folder.path()).isEmpty());
    }

    void theLedgerIsReadWhileTheWindowIsThere()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), "first");
        shown.beginToOpen();
        QVERIFY(shown.window->isReading());
        QCOMPARE(shown.state(), QStringLiteral("Reading what left this machine …"));
        QVERIFY(!shown.button("ledgerExport").isEnabled());
        QVERIFY(!shown.button("ledgerErase").isEnabled());
        QCOMPARE(shown.hosts(), QStringList());
        shown.wait();
        QCOMPARE(shown.hosts(), QStringList(QStringLiteral("a.example")));
        QVERIFY(shown.button("ledgerExport").isEnabled());
        QVERIFY(shown.button("ledgerErase").isEnabled());
    }

    void whatIsShownStaysUntilItWasReadAgain()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), "first");
        shown.open();
        shown.send(QStringLiteral("b.example"), "second");
        shown.window->refresh();
        QCOMPARE(shown.hosts(), QStringList(QStringLiteral("a.example")));
        QVERIFY(shown.bytes().endsWith(QStringLiteral("\n\nfirst")));
        QVERIFY(shown.state().startsWith(QStringLiteral("Reading")));
        shown.wait();
        QCOMPARE(shown.hosts().size(), 2);
        QVERIFY(shown.bytes().endsWith(QStringLiteral("\n\nsecond")));
    }

    void onlyTheLastOfSeveralReadingsIsShown()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), "first");
        shown.beginToOpen();
        for (int i = 0; i < 20; ++i) {
            shown.send(QStringLiteral("b.example"), "more");
            shown.window->refresh();
        }
        // Each reading clears the list once; those that were overtaken never do.
        const QSignalSpy changes(shown.list().model(), &QAbstractItemModel::rowsInserted);
        shown.wait();
        QCOMPARE(shown.hosts().size(), 21);
        QTest::qWait(50);
        QCOMPARE(changes.size(), 1);
    }

    void aSearchThatBeganBeforeItWasReadHolds()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), "first");
        shown.send(QStringLiteral("b.example"), "second");
        shown.beginToOpen();
        shown.search(QStringLiteral("a.example"));
        shown.wait();
        QCOMPARE(shown.hosts(), QStringList(QStringLiteral("a.example")));
        QVERIFY(shown.bytes().endsWith(QStringLiteral("\n\nfirst")));
    }

    void theNewestRecordIsFirstAndChosen()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), "first", LedgerOutcomeKind::Answered);
        shown.send(QStringLiteral("b.example"), "second");
        shown.open();
        QCOMPARE(shown.hosts(),
                 QStringList({QStringLiteral("b.example"), QStringLiteral("a.example")}));
        const QTreeWidgetItem &newest = *shown.list().topLevelItem(0);
        QCOMPARE(newest.text(3), QStringLiteral("6"));
        QVERIFY(newest.text(4).startsWith(QStringLiteral("May have arrived")));
        QCOMPARE(shown.list().topLevelItem(1)->text(4),
                 QStringLiteral("Arrived, and was answered."));
        QVERIFY(shown.bytes().endsWith(QStringLiteral("\n\nsecond")));
        shown.list().setCurrentItem(shown.list().topLevelItem(1));
        QVERIFY(shown.bytes().endsWith(QStringLiteral("\n\nfirst")));
        QVERIFY(shown.state().startsWith(QStringLiteral("All is as it was written")));
    }

    void whatDoesNotShowIsShownAsAnEscape()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), QStringLiteral("a\u200Bb\u202Ec\td").toUtf8());
        shown.open();
        QVERIFY(shown.bytes().endsWith(QStringLiteral("a\\u{200b}b\\u{202e}c\\u{0009}d")));
        shown.send(QStringLiteral("b.example"), QByteArray("x\xFF\0y", 4));
        shown.window->refresh();
        shown.wait();
        QVERIFY(shown.bytes().endsWith(QStringLiteral("x\\xff\\x00y")));
    }

    void searchingLooksAtHostsAndBytes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("a host") << QStringLiteral("B.example") << 1;
        QTest::newRow("a word that was sent") << QStringLiteral("horizon") << 1;
        QTest::newRow("an outcome") << QStringLiteral("answered") << 1;
        QTest::newRow("a word that was not") << QStringLiteral("dishwasher") << 0;
    }
    void searchingLooksAtHostsAndBytes()
    {
        QFETCH(QString, words);
        QFETCH(int, found);
        Shown shown;
        shown.send(QStringLiteral("a.example"), "Horizon", LedgerOutcomeKind::Answered);
        shown.send(QStringLiteral("b.example"), "second");
        shown.open();
        shown.search(words);
        QCOMPARE(shown.hosts().size(), found);
    }

    void theChosenRecordIsOneOfThoseThatWereFound()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), "first");
        shown.send(QStringLiteral("b.example"), "second");
        shown.open();
        shown.search(QStringLiteral("a.example"));
        QVERIFY(shown.bytes().endsWith(QStringLiteral("\n\nfirst")));
        shown.search(QStringLiteral("nowhere"));
        QCOMPARE(shown.bytes(), QString());
        shown.window->search({});
        QVERIFY(shown.bytes().endsWith(QStringLiteral("\n\nsecond")));
    }

    void aChangedLedgerIsShownWithWhatCanBeRead()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), "first");
        shown.send(QStringLiteral("b.example"), "second");
        QFile file(shown.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray changed = file.readAll().replace("second", "sekond");
        file.seek(0);
        file.write(changed);
        file.close();
        shown.open();
        QVERIFY2(shown.state().startsWith(QStringLiteral("Record 3 ")), qPrintable(shown.state()));
        QCOMPARE(shown.hosts().size(), 2);
        QVERIFY(shown.list().topLevelItem(0)->text(4).startsWith(QStringLiteral("Not certain")));
        QVERIFY(shown.list().topLevelItem(1)->text(4).startsWith(QStringLiteral("May")));
        QVERIFY(shown.button("ledgerExport").isEnabled());
        QVERIFY(shown.button("ledgerErase").isEnabled());
    }

    void erasingAsksFirst()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), "first");
        shown.open();
        shown.erase(QMessageBox::Cancel);
        QCOMPARE(shown.hosts().size(), 1);
        shown.erase(QMessageBox::Yes);
        QCOMPARE(shown.hosts().size(), 0);
        QCOMPARE(shown.ledger.read()->records.size(), 1U);
        QCOMPARE(shown.bytes(), QString());
    }

    void aLedgerThatCannotBeReadIsSaid()
    {
        Shown shown;
        QVERIFY(QDir().mkpath(shown.path));
        shown.open();
        QVERIFY(shown.state().contains(QStringLiteral("no plain file")));
        QVERIFY(!shown.button("ledgerErase").isEnabled());
    }

    void noButtonTakesEnter()
    {
        Shown shown;
        shown.send(QStringLiteral("a.example"), "first");
        shown.open();
        for (const auto *button : shown.window->findChildren<QPushButton *>()) {
            QVERIFY(!button->isDefault() && !button->autoDefault());
        }
    }

    void theMenuOpensItOverTheMainWindowAndNothingIsWritten()
    {
        WindowFixture window;
        QVERIFY(window.find<QWidget>("ledgerWindow") == nullptr);
        QAction *entry = nullptr;
        for (QAction *action : window.window().findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("&What left this machine …")) {
                entry = action;
            }
        }
        QVERIFY(entry != nullptr);
        entry->trigger();
        auto *opened = window.find<LedgerWindow>("ledgerWindow");
        QVERIFY(opened != nullptr && opened->isVisible() && !opened->isModal());
        entry->trigger();
        QCOMPARE(window.window().findChildren<LedgerWindow *>().size(), 1);
        const QDir profile(window.profileFolder());
        QVERIFY(profile.entryList({QStringLiteral("ledger*")}).isEmpty());
    }
};

REGISTER_TEST(TestLedgerWindow)
#include "testledgerwindow.moc"
