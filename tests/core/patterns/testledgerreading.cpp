// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledger.h"
#include "ledgerreading.h"
#include "sampleledger.h"
#include "settableclock.h"
#include "testregistry.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;

namespace
{

/// A ledger in a folder of its own, what reads it, and how often that came to an end.
struct Desk
{
    QTemporaryDir folder;
    SettableClock clock{sampleledger::moment()};
    QString path = folder.filePath(QStringLiteral("ledger.jsonl"));
    Ledger ledger{path, clock};
    LedgerReading reading{path, clock};
    QSignalSpy ends{&reading, &LedgerReading::finished};

    void send(const QString &household = QStringLiteral("5f0c"))
    {
        LedgerAttempt attempt = sampleledger::attempt();
        attempt.household = household;
        QVERIFY(ledger.recordAttempt(attempt).has_value());
    }
    void refresh()
    {
        reading.refresh();
        QVERIFY(QTest::qWaitFor([this] { return !reading.isUnderWay(); }));
    }
    LedgerReading::History history() const { return **reading.history(); }
    int sends() const
    {
        return history()->sentTo(sampleledger::attempt().host, QStringLiteral("5f0c")).arrived();
    }
};

} // namespace

class TestLedgerReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeSomebodyAsks()
    {
        Desk desk;
        desk.send();
        QTest::qWait(20);
        QVERIFY(!desk.reading.history());
        QVERIFY(!desk.reading.isUnderWay());
        QCOMPARE(desk.ends.size(), 0);
    }

    void aLedgerThatIsNotThereHoldsNothingAndIsNotMade()
    {
        Desk desk;
        desk.refresh();
        QCOMPARE(desk.sends(), 0);
        QCOMPARE(desk.history()->check().verdict, LedgerVerdict::Intact);
        QVERIFY(QDir(desk.folder.path()).isEmpty());
    }

    void itEndsOnceAndNotWithinTheCall()
    {
        Desk desk;
        desk.send();
        desk.reading.refresh();
        QVERIFY(desk.reading.isUnderWay());
        QCOMPARE(desk.ends.size(), 0);
        QTRY_COMPARE(desk.ends.size(), 1);
        QVERIFY(!desk.reading.isUnderWay());
        QCOMPARE(desk.sends(), 1);
        QTest::qWait(20);
        QCOMPARE(desk.ends.size(), 1);
    }

    void whatDidNotChangeIsNotReadAgainAndWhatDidIs()
    {
        Desk desk;
        desk.send();
        desk.refresh();
        const LedgerReading::History first = desk.history();
        desk.refresh();
        QCOMPARE(desk.ends.size(), 2);
        QVERIFY(desk.history() == first);
        desk.send();
        desk.refresh();
        QVERIFY(desk.history() != first);
        QCOMPARE(desk.sends(), 2);
    }

    void whatWasAskedForMeanwhileIsLookedAtAfterwards()
    {
        Desk desk;
        desk.send();
        desk.reading.refresh();
        desk.send();
        desk.reading.refresh();
        desk.reading.refresh();
        QTRY_COMPARE(desk.ends.size(), 1);
        QCOMPARE(desk.sends(), 2);
        QTest::qWait(20);
        QCOMPARE(desk.ends.size(), 1);
    }

    void aChangedRecordBreaksTheChainAndIsStillTold()
    {
        Desk desk;
        desk.send();
        desk.send();
        desk.refresh();
        QFile file(desk.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray changed = file.readAll().replace("gpt-5.4", "gpt-5.5");
        file.seek(0);
        file.write(changed);
        file.close();
        desk.refresh();
        QCOMPARE(desk.history()->check().verdict, LedgerVerdict::Broken);
        QCOMPARE(desk.sends(), 2);
    }

    void whatCannotBeReadIsAnErrorUntilItCan()
    {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.path));
        desk.refresh();
        QVERIFY(desk.reading.history() && !*desk.reading.history());
        QCOMPARE(desk.reading.history()->error().kind, ErrorKind::LedgerNotAFile);
        QVERIFY(QDir().rmdir(desk.path));
        desk.send();
        desk.refresh();
        QCOMPARE(desk.sends(), 1);
    }

    void anErasedLedgerIsReadAnew()
    {
        Desk desk;
        desk.send();
        desk.refresh();
        QVERIFY(desk.ledger.erase().has_value());
        desk.refresh();
        QCOMPARE(desk.sends(), 0);
        QVERIFY(desk.history()->sentTo(sampleledger::attempt().host, {}).erasedAt);
    }

    void itMayGoWhileItReads()
    {
        const QTemporaryDir folder;
        const SettableClock clock;
        for (int i = 0; i < 50; ++i) {
            LedgerReading reading(folder.filePath(QStringLiteral("ledger.jsonl")), clock);
            QSignalSpy ends(&reading, &LedgerReading::finished);
            reading.refresh();
            QCOMPARE(ends.size(), 0);
        }
    }
};

REGISTER_TEST(TestLedgerReading)
#include "testledgerreading.moc"
