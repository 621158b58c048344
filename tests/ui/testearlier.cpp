// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// What the doorstep tells of what its host got before. No program reaches another host yet; the
// side that would is played by the test, and so is what it sent before.
#include "earlierwatch.h"
#include "householdnames.h"
#include "ledger.h"
#include "ledgerstorage.h"
#include "ledgerwindow.h"
#include "level.h"
#include "sampleledger.h"
#include "scriptedsides.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace gatehouse;

namespace
{

using Kind = LedgerOutcomeKind;

Recipient modelAt()
{
    return {.destination = {.kind = Destination::Kind::CloudModel,
                            .host = QStringLiteral("house.openai.azure.com"),
                            .path = QStringLiteral("/openai/v1/responses"),
                            .deployment = QStringLiteral("gpt-5.4"),
                            .keyHeader = Destination::KeyHeader::ApiKey},
            .envelope = Envelope::around("{\"model\": \"gpt-5.4\", \"input\": ", "}")};
}

/// The window at the step to another host, with the ledger that it looks into.
class Doorstep
{
public:
    Doorstep() { cloud.to = modelAt(); }

    void open() { m_window = std::make_unique<WindowFixture>(cloud); }
    WindowFixture &window()
    {
        if (!m_window) {
            open();
        }
        return *m_window;
    }

    QString ledgerFile()
    {
        return window().profileFolder() + QStringLiteral("/profile/ledger.jsonl");
    }
    QString namesFile()
    {
        return window().profileFolder() + QStringLiteral("/profile/households.json");
    }

    void send(Level level, std::optional<Kind> outcome = Kind::Answered,
              const QString &household = {},
              const QString &host = QStringLiteral("house.openai.azure.com"))
    {
        SettableClock clock(sampleledger::moment().addSecs(60 * ++m_sends));
        Ledger ledger(ledgerFile(), clock);
        LedgerAttempt attempt = sampleledger::attempt();
        attempt.host = host;
        attempt.household = household;
        attempt.level = levelName(level);
        const Result<LedgerEntry> entry = ledger.recordAttempt(attempt);
        QVERIFY(entry.has_value());
        if (outcome) {
            QVERIFY(ledger.recordOutcome(*entry, {.kind = *outcome}).has_value());
        }
    }

    void choose(Level level)
    {
        auto *levels = window().find<QComboBox>("privacyLevel");
        levels->setCurrentIndex(levels->findData(static_cast<int>(level)));
        settle();
    }
    void sanitize()
    {
        window().sanitize();
        settle();
    }
    /// Waits until nothing is looked up any more.
    void settle() { QTRY_VERIFY(!window().window().findChild<EarlierWatch *>()->isLookingUp()); }

    QStringList lines()
    {
        const auto *list = window().find<QListWidget>("earlierSends");
        QStringList lines;
        for (int i = 0; i < list->count() && list->isVisible(); ++i) {
            lines << list->item(i)->text();
        }
        return lines;
    }
    /// The sentence of the notice \a name where it is there.
    QString notice(const char *name)
    {
        const auto *label = window().find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    QString undoes() { return notice("undoesDisguise"); }
    QString doubt() { return notice("earlierDoubt"); }

    scripted::Cloud cloud;

private:
    int m_sends = 0;
    std::unique_ptr<WindowFixture> m_window;
};

} // namespace

class TestEarlier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostThatGotNothingIsSaidTo()
    {
        Doorstep door;
        door.sanitize();
        QCOMPARE(door.notice("earlierTotal"),
                 QStringLiteral("This host got nothing from you before."));
        QVERIFY(door.lines().isEmpty());
        QVERIFY(door.undoes().isEmpty() && door.doubt().isEmpty());
        QVERIFY(door.window().button("approve").isEnabled());
        QVERIFY(!QFile::exists(door.ledgerFile()));
    }

    void whereNothingLeavesThereIsNoPast()
    {
        WindowFixture window;
        window.sanitize();
        QVERIFY(!window.window().findChild<EarlierWatch *>()->isLookingUp());
        for (const char *name :
             {"earlierTotal", "earlierSends", "moreEarlier", "undoesDisguise", "earlierDoubt"}) {
            QVERIFY2(!window.find<QWidget>(name)->isVisible(), name);
        }
    }

    void theLatestStandFirstAndTheRestIsOnePressAway()
    {
        Doorstep door;
        door.send(Level::Names);
        door.send(Level::Names, Kind::NotConnected);
        door.send(Level::Names, Kind::Broken);
        door.send(Level::Shifted, Kind::Answered, {}, QStringLiteral("other.example"));
        door.send(Level::Shifted, std::nullopt);
        door.sanitize();
        QCOMPARE(door.notice("earlierTotal"), QStringLiteral("This host got 3 texts before:"));
        const QStringList lines = door.lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).endsWith(QStringLiteral("clock times hidden; may have arrived")),
                 qPrintable(lines.at(0)));
        QVERIFY(lines.at(1).endsWith(QStringLiteral("only names hidden; may have arrived")));
        QCOMPARE(door.window().text("moreEarlier"), QStringLiteral("and 2 more …"));
        door.window().press("moreEarlier");
        auto *record = door.window().find<LedgerWindow>("ledgerWindow");
        QVERIFY(record != nullptr && record->isVisible());
        QCOMPARE(record->findChild<QLineEdit *>(QStringLiteral("ledgerSearch"))->text(),
                 QStringLiteral("house.openai.azure.com"));
        const auto *list = record->findChild<QTreeWidget *>(QStringLiteral("ledgerList"));
        QTRY_COMPARE(list->topLevelItemCount(), 5);
        QVERIFY(list->topLevelItem(1)->isHidden());
        QVERIFY(!list->topLevelItem(0)->isHidden());
    }

    void aLineLeadsToTheRecordByKeyboard()
    {
        Doorstep door;
        door.send(Level::Names);
        door.sanitize();
        QVERIFY(!door.window().find<QWidget>("moreEarlier")->isVisible());
        auto *list = door.window().find<QListWidget>("earlierSends");
        QVERIFY((list->focusPolicy() & Qt::TabFocus) != 0);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(door.window().find<LedgerWindow>("ledgerWindow") != nullptr);
        QCOMPARE(door.cloud.calls.size(), 0);
    }

    void aLowerLevelIsWarnedOfForAsLongAsItIsChosen_data()
    {
        QTest::addColumn<int>("then");
        QTest::addColumn<int>("now");
        for (const Level then : {Level::Names, Level::Shifted, Level::Scaled}) {
            for (const Level now : {Level::Names, Level::Shifted, Level::Scaled}) {
                QTest::addRow("%s before, %s now", qPrintable(levelName(then)),
                              qPrintable(levelName(now)))
                    << static_cast<int>(then) << static_cast<int>(now);
            }
        }
    }
    void aLowerLevelIsWarnedOfForAsLongAsItIsChosen()
    {
        QFETCH(int, then);
        QFETCH(int, now);
        Doorstep door;
        door.send(static_cast<Level>(then));
        door.sanitize();
        door.choose(static_cast<Level>(now));
        QCOMPARE(!door.undoes().isEmpty(), now < then);
        // It says so and stands in no way: the person decides.
        QTRY_VERIFY(door.window().button("approve").isEnabled());
        door.choose(Level::Scaled);
        QVERIFY(door.undoes().isEmpty());
        door.choose(static_cast<Level>(now));
        QCOMPARE(!door.undoes().isEmpty(), now < then);
    }

    void theLevelsThatWouldUndoSaySoWhereTheyAreChosen()
    {
        Doorstep door;
        door.send(Level::Shifted);
        door.sanitize();
        const auto *levels = door.window().find<QComboBox>("privacyLevel");
        const auto warned = [levels](Level level) {
            const int place = levels->findData(static_cast<int>(level));
            const QString warning =
                levels->itemData(place, Qt::AccessibleDescriptionRole).toString();
            return !warning.isEmpty() &&
                   levels->itemData(place, Qt::ToolTipRole).toString().endsWith(warning);
        };
        QVERIFY(warned(Level::Names));
        QVERIFY(!warned(Level::Shifted) && !warned(Level::Scaled));
        door.send(Level::Scaled);
        door.sanitize();
        QVERIFY(warned(Level::Names) && warned(Level::Shifted));
        QVERIFY(!warned(Level::Scaled));
    }

    void theWarningSaysWhatIsAddedAndIsRead()
    {
        Doorstep door;
        door.send(Level::Shifted);
        door.choose(Level::Names);
        door.sanitize();
        QVERIFY2(door.undoes().contains(QStringLiteral("27 Nov 2026")), qPrintable(door.undoes()));
        QVERIFY(door.undoes().contains(
            QStringLiteral("Sending them now tells it what was hidden then.")));
        QAccessibleInterface *read =
            QAccessible::queryAccessibleInterface(door.window().find<QLabel>("undoesDisguise"));
        QCOMPARE(read->text(QAccessible::Name), door.undoes());
        QAccessibleInterface *list =
            QAccessible::queryAccessibleInterface(door.window().find<QListWidget>("earlierSends"));
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("What this host got before"));
    }

    void whatDidNotLeaveUndoesNothing()
    {
        Doorstep door;
        door.send(Level::Scaled, Kind::NotConnected);
        door.choose(Level::Names);
        door.sanitize();
        QVERIFY(door.undoes().isEmpty());
        QCOMPARE(door.lines().size(), 1);
        QVERIFY(door.lines().at(0).endsWith(QStringLiteral("did not leave")));
    }

    void whatWasSentMeanwhileIsTold()
    {
        Doorstep door;
        door.choose(Level::Scaled);
        door.sanitize();
        QTRY_VERIFY(door.window().button("approve").isEnabled());
        door.window().press("approve");
        QCOMPARE(door.cloud.calls.size(), 1);
        door.send(Level::Scaled);
        door.cloud.calls.last().done(failure(ErrorKind::MayNotBeSent));
        door.settle();
        QCOMPARE(door.notice("earlierTotal"), QStringLiteral("This host got one text before:"));
        door.choose(Level::Names);
        QVERIFY(!door.undoes().isEmpty());
    }

    void nothingCanBeApprovedWhileThePastIsLookedUp()
    {
        Doorstep door;
        door.send(Level::Scaled);
        door.sanitize();
        QTRY_VERIFY(door.window().button("approve").isEnabled());
        // Whoever writes holds up whoever reads.
        Result<ledgerstorage::File> held = ledgerstorage::lock(
            door.ledgerFile() + QStringLiteral(".lock"), ledgerstorage::Lock::Exclusive);
        QVERIFY(held.has_value());
        auto *levels = door.window().find<QComboBox>("privacyLevel");
        QFile ledger(door.ledgerFile());
        QVERIFY(ledger.open(QIODevice::Append));
        ledger.write("{\"torn");
        ledger.close();
        levels->setCurrentIndex(levels->findData(static_cast<int>(Level::Names)));
        QTRY_VERIFY(!door.window().runner().gate().block());
        QVERIFY(!door.window().button("approve").isEnabled());
        held = ledgerstorage::File();
        QTRY_VERIFY(door.window().button("approve").isEnabled());
        QVERIFY(!door.undoes().isEmpty());
    }

    void keysDoNotMakeItLookAgain()
    {
        Doorstep door;
        door.sanitize();
        door.send(Level::Names);
        QTest::keyClicks(&door.window().editor("outboundText"), QStringLiteral("Note: x"));
        QTest::qWait(60);
        QTest::keyClicks(&door.window().editor("privateInput"), QStringLiteral("A word."));
        QTest::qWait(60);
        QVERIFY(door.lines().isEmpty());
        door.sanitize();
        QCOMPARE(door.lines().size(), 1);
    }

    void onlyWhatThisHouseholdSentCountsOnceItHasAName()
    {
        Doorstep door;
        const QString home = door.window().profileFolder() + QStringLiteral("/home.txt");
        QVERIFY(QFile::copy(QStringLiteral(":/gatehouse/households/my-house.txt"), home));
        HouseholdNames names(door.namesFile());
        const QString ours = *names.give(home);
        door.send(Level::Scaled, Kind::Answered, QStringLiteral("another"));
        door.send(Level::Names, Kind::Answered, ours);
        door.choose(Level::Names);
        // The sample has no file, so no name: any of them may be its own.
        door.sanitize();
        QCOMPARE(door.notice("earlierTotal"), QStringLiteral("This host got 2 texts before:"));
        QVERIFY(!door.undoes().isEmpty());
        door.window().window().openFile(home);
        door.sanitize();
        QCOMPARE(door.notice("earlierTotal"),
                 QStringLiteral("This host got one text from this household before:"));
        QCOMPARE(door.lines().size(), 1);
        QVERIFY(door.undoes().isEmpty());
    }

    void aLedgerThatCannotBeReadIsSaid()
    {
        Doorstep door;
        QVERIFY(QDir().mkpath(door.ledgerFile()));
        door.sanitize();
        QVERIFY2(door.doubt().contains(QStringLiteral("no plain file")), qPrintable(door.doubt()));
        QVERIFY(door.notice("earlierTotal").isEmpty());
        QVERIFY(door.lines().isEmpty());
        // It is looked at again with the next text.
        QVERIFY(QDir().rmdir(door.ledgerFile()));
        door.sanitize();
        QVERIFY(door.doubt().isEmpty());
        QVERIFY(!door.notice("earlierTotal").isEmpty());
    }

    void aLedgerThatWasChangedIsSaidAndStillTold()
    {
        Doorstep door;
        door.send(Level::Scaled);
        door.send(Level::Scaled);
        QFile file(door.ledgerFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray changed =
            file.readAll().replace("\"level\": \"scaled\"", "\"level\": \"names\"");
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(changed);
        file.close();
        door.sanitize();
        QVERIFY2(door.doubt().startsWith(
                     QStringLiteral("What this host got before is not certain. Record 2 ")),
                 qPrintable(door.doubt()));
        QCOMPARE(door.lines().size(), 1);
        QVERIFY(door.lines().at(0).endsWith(QStringLiteral("arrived, not certain")));
        QCOMPARE(door.window().text("moreEarlier"), QStringLiteral("and 1 more …"));
    }

    void aLedgerThatLostItsEndIsSaid()
    {
        Doorstep door;
        door.send(Level::Scaled);
        QVERIFY(QFile::remove(door.ledgerFile()));
        door.sanitize();
        QVERIFY2(door.doubt().contains(QStringLiteral("The end is missing")),
                 qPrintable(door.doubt()));
    }

    void aLastRecordThatWasNotWrittenToItsEndLeavesNoDoubt()
    {
        Doorstep door;
        door.send(Level::Names);
        QFile file(door.ledgerFile());
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"record\": 4, \"kind\": \"att");
        file.close();
        door.sanitize();
        QVERIFY(door.doubt().isEmpty());
        QCOMPARE(door.lines().size(), 1);
    }

    void anErasedLedgerIsSaid()
    {
        Doorstep door;
        door.send(Level::Scaled);
        SettableClock clock(sampleledger::moment());
        QVERIFY(Ledger(door.ledgerFile(), clock).erase().has_value());
        door.choose(Level::Names);
        door.sanitize();
        QVERIFY2(door.doubt().contains(QStringLiteral("was erased on 27 Nov 2026")),
                 qPrintable(door.doubt()));
        QCOMPARE(door.notice("earlierTotal"),
                 QStringLiteral("This host got nothing from you before."));
    }

    void noButtonThereTakesEnter()
    {
        Doorstep door;
        for (int i = 0; i < 4; ++i) {
            door.send(Level::Scaled);
        }
        door.sanitize();
        for (const char *name : {"moreEarlier", "approve", "showExactRequest"}) {
            QVERIFY(!door.window().button(name).isDefault());
            QVERIFY(!door.window().button(name).autoDefault());
        }
    }
};

REGISTER_TEST(TestEarlier)
#include "testearlier.moc"
