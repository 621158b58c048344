// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "fulldisk.h"
#include "ledger.h"
#include "ledgerline.h"
#include "sampleledger.h"
#include "settableclock.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gatehouse;

namespace
{

constexpr auto forAll = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                        QFileDevice::ReadOther;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

mode_t modeOf(const QString &path)
{
    struct stat state = {};
    constexpr mode_t bits = 07777;
    return ::stat(QFile::encodeName(path).constData(), &state) == 0 ? state.st_mode & bits : 0;
}

/// A ledger in a folder of its own, which goes with it.
struct Shelf
{
    QTemporaryDir folder;
    SettableClock clock{sampleledger::moment()};
    QString path = folder.filePath(QStringLiteral("profile/ledger.jsonl"));
    QString witness = path + QStringLiteral(".witness");
    Ledger ledger{path, clock};

    /// One attempt, and its outcome.
    bool sendOne()
    {
        const Result<LedgerEntry> entry = ledger.recordAttempt(sampleledger::attempt());
        return entry && ledger.recordOutcome(*entry, {.kind = LedgerOutcomeKind::Answered});
    }

    ErrorKind refusal()
    {
        const Result<LedgerEntry> entry = ledger.recordAttempt(sampleledger::attempt());
        return entry ? ErrorKind::EmptyText : entry.error().kind;
    }

    LedgerContents contents() const
    {
        Result<LedgerContents> read = ledger.read();
        return read ? std::move(read).value() : LedgerContents();
    }

    /// Puts \a bytes into the place of the ledger, behind its back.
    bool put(const QByteArray &bytes) const { return write(path, bytes); }
};

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAttemptMakesFolderAndFileForThisUserAlone()
    {
        Shelf shelf;
        const Result<LedgerEntry> entry = shelf.ledger.recordAttempt(sampleledger::attempt());
        QVERIFY(entry.has_value());
        QCOMPARE(entry->number(), 2);
        QCOMPARE(modeOf(shelf.folder.filePath(QStringLiteral("profile"))), mode_t(0700));
        for (const QString &suffix :
             {QString(), QStringLiteral(".witness"), QStringLiteral(".lock")}) {
            QCOMPARE(modeOf(shelf.path + suffix), mode_t(0600));
        }
        const QDir folder(shelf.folder.filePath(QStringLiteral("profile")));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void whatWasRecordedIsRead()
    {
        Shelf shelf;
        const LedgerAttempt attempt = sampleledger::attempt();
        const Result<LedgerEntry> entry = shelf.ledger.recordAttempt(attempt);
        QVERIFY(entry.has_value());
        shelf.clock.advance(std::chrono::seconds(2));
        const LedgerOutcome outcome{
            .kind = LedgerOutcomeKind::Refused, .httpStatus = 429, .bytesReceived = 80};
        QVERIFY(shelf.ledger.recordOutcome(*entry, outcome).has_value());
        const LedgerContents contents = shelf.contents();
        QVERIFY(contents.check.verdict == LedgerVerdict::Intact);
        QVERIFY(contents.check.isWitnessed);
        QCOMPARE(contents.intact, 3U);
        QVERIFY(contents.records.at(0).what == LedgerRecord::What(LedgerStart()));
        QVERIFY(contents.records.at(1).what == LedgerRecord::What(attempt));
        QCOMPARE(contents.records.at(1).when, shelf.clock.now().addSecs(-2));
        const LedgerOutcomeOf of{.attempt = 2, .outcome = outcome};
        QVERIFY(contents.records.at(2).what == LedgerRecord::What(of));
        QCOMPARE(contents.records.at(2).when, shelf.clock.now());
    }

    void theFileIsWhatTheRecordsSay()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne() && shelf.sendOne());
        QCOMPARE(bytesOf(shelf.path), sampleledger::file(shelf.contents().records));
        QCOMPARE(bytesOf(shelf.witness),
                 toJson({.records = 5, .hash = shelf.contents().records.back().hash}));
    }

    void readingMakesNoFile()
    {
        Shelf shelf;
        QVERIFY(shelf.contents().records.empty());
        QVERIFY(shelf.contents().check.verdict == LedgerVerdict::Intact);
        QVERIFY(!QFile::exists(shelf.folder.filePath(QStringLiteral("profile"))));
        QVERIFY(shelf.ledger.exportTo(shelf.folder.filePath(QStringLiteral("copy")), forAll)
                    .error()
                    .kind == ErrorKind::FileNotFound);
        QVERIFY(shelf.ledger.erase().has_value());
        QVERIFY(QDir(shelf.folder.path()).isEmpty());
    }

    void aLedgerGoesOnWhereAnotherProgramLeftIt()
    {
        Shelf shelf;
        for (int i = 0; i < 5; ++i) {
            Ledger another(shelf.path, shelf.clock);
            const auto entry = another.recordAttempt(sampleledger::attempt());
            QVERIFY(entry.has_value());
            QVERIFY(shelf.sendOne());
            QVERIFY(another.recordOutcome(*entry, {}).has_value());
        }
        QCOMPARE(shelf.contents().check.records, 21);
        QVERIFY(shelf.contents().check.verdict == LedgerVerdict::Intact);
    }

    void anOutcomeIsRecordedOnce()
    {
        Shelf shelf;
        const auto entry = shelf.ledger.recordAttempt(sampleledger::attempt());
        QVERIFY(shelf.ledger.recordOutcome(*entry, {}).has_value());
        QVERIFY(shelf.ledger.recordOutcome(*entry, {}).error().kind ==
                ErrorKind::LedgerOutcomeLost);
        Shelf other;
        QVERIFY(other.ledger.recordOutcome(*entry, {}).error().kind ==
                ErrorKind::LedgerOutcomeLost);
    }

    void aLineTornAnywhereIsTakenOffAndSaid()
    {
        const auto records = sampleledger::chain(1);
        const QByteArray whole = sampleledger::file(records);
        const QByteArray line = ledgerline::write(records.at(1)) + '\n';
        QList<qsizetype> sizes{1, 2, line.size() - 2, line.size() - 1};
        for (qsizetype size = 3; size < line.size(); size += 47) {
            sizes << size;
        }
        for (const qsizetype size : sizes) {
            Shelf shelf;
            QVERIFY(shelf.sendOne());
            const QByteArray before = bytesOf(shelf.path);
            QVERIFY(shelf.put(before + line.left(size)));
            QVERIFY(shelf.contents().check.verdict == LedgerVerdict::Torn);
            QVERIFY(shelf.sendOne());
            const LedgerContents contents = shelf.contents();
            QVERIFY(contents.check.verdict == LedgerVerdict::Intact);
            QCOMPARE(contents.check.records, 6);
            QVERIFY(contents.records.at(3).what ==
                    LedgerRecord::What(LedgerRecovery{.tornBytes = size}));
            QVERIFY(bytesOf(shelf.path).startsWith(before));
            QCOMPARE(modeOf(shelf.path), mode_t(0600));
        }
    }

    void aTornFirstLineIsTakenOff()
    {
        Shelf shelf;
        QVERIFY(QDir().mkpath(shelf.folder.filePath(QStringLiteral("profile"))));
        const QByteArray torn = "{\"record\": 1, \"ki";
        QVERIFY(shelf.put(torn));
        QVERIFY(shelf.sendOne());
        const LedgerContents contents = shelf.contents();
        QVERIFY(contents.check.verdict == LedgerVerdict::Intact);
        QCOMPARE(contents.check.records, 4);
        QVERIFY(contents.records.at(1).what ==
                LedgerRecord::What(LedgerRecovery{.tornBytes = torn.size()}));
    }

    void anEmptyFileIsALedgerThatIsJustMade()
    {
        Shelf shelf;
        QVERIFY(QDir().mkpath(shelf.folder.filePath(QStringLiteral("profile"))));
        QVERIFY(shelf.put({}));
        QVERIFY(shelf.sendOne());
        QCOMPARE(shelf.contents().check.records, 3);
    }

    void aFileThatOthersMayReadIsTakenBack()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        QCOMPARE(::chmod(QFile::encodeName(shelf.path).constData(), 0644), 0);
        QVERIFY(shelf.sendOne());
        QCOMPARE(modeOf(shelf.path), mode_t(0600));
    }

    void nothingIsAppendedToAChangedLedger()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        const QByteArray whole = bytesOf(shelf.path);
        for (qsizetype at = 0; at < whole.size() - 1; ++at) {
            QByteArray changed = whole;
            changed[at] = changed.at(at) == 'x' ? 'y' : 'x';
            QVERIFY(shelf.put(changed));
            QVERIFY(shelf.refusal() == ErrorKind::LedgerBroken);
            QCOMPARE(bytesOf(shelf.path), changed);
        }
        // Whole again, it goes on.
        QVERIFY(shelf.put(whole));
        QVERIFY(shelf.sendOne());
    }

    void nothingIsAppendedToACutLedger()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        const QByteArray whole = bytesOf(shelf.path);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(shelf.put(whole.left(size)));
            QVERIFY(shelf.refusal() == ErrorKind::LedgerCut);
            QCOMPARE(bytesOf(shelf.path), whole.left(size));
        }
        QVERIFY(QFile::remove(shelf.path));
        QVERIFY(shelf.refusal() == ErrorKind::LedgerCut);
        QVERIFY(shelf.contents().check.verdict == LedgerVerdict::Cut);
        QCOMPARE(shelf.contents().check.missingRecords, 3);
    }

    void nothingIsAppendedToAnotherLedger()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne() && shelf.sendOne());
        QVERIFY(shelf.put(sampleledger::file(sampleledger::chain(2))));
        QVERIFY(shelf.contents().check.verdict == LedgerVerdict::Replaced);
        QVERIFY(shelf.refusal() == ErrorKind::LedgerBroken);
    }

    void aWitnessThatIsBehindCatchesUp()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        const QByteArray old = bytesOf(shelf.witness);
        QVERIFY(shelf.sendOne());
        QVERIFY(write(shelf.witness, old));
        Ledger again(shelf.path, shelf.clock);
        QVERIFY(again.recordAttempt(sampleledger::attempt()).has_value());
        QVERIFY(bytesOf(shelf.witness).startsWith("{\"records\": 6, "));
    }

    void aWitnessThatCannotBeReadKnowsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("hello\n");
        QTest::newRow("very long") << QByteArray(3'000'000, 'x');
    }
    void aWitnessThatCannotBeReadKnowsNothing()
    {
        QFETCH(QByteArray, bytes);
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        QVERIFY(write(shelf.witness, bytes));
        QVERIFY(!shelf.contents().check.isWitnessed);
        QVERIFY(shelf.sendOne());
        QVERIFY(shelf.contents().check.isWitnessed);
    }

    void erasingStartsALedgerThatSaysSo()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne() && shelf.sendOne());
        QVERIFY(shelf.ledger.erase().has_value());
        const LedgerContents contents = shelf.contents();
        QVERIFY(contents.check.verdict == LedgerVerdict::Intact);
        QCOMPARE(contents.check.records, 1);
        QVERIFY(contents.records.at(0).what == LedgerRecord::What(LedgerStart{.erasedRecords = 5}));
        QCOMPARE(modeOf(shelf.path), mode_t(0600));
        QVERIFY(shelf.sendOne());
        QCOMPARE(shelf.contents().check.records, 3);
    }

    void erasingIsTheWayOutOfAnyState_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("lines");
        const QByteArray file = sampleledger::file(sampleledger::chain(2));
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("words") << QByteArray("hello\nworld\n") << 2;
        QTest::newRow("changed") << QByteArray(file).replace("Horizon", "Horizom") << 5;
        QTest::newRow("cut") << file.left(file.indexOf('\n') + 1) << 1;
        QTest::newRow("torn") << file + "{\"rec" << 5;
    }
    void erasingIsTheWayOutOfAnyState()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, lines);
        Shelf shelf;
        QVERIFY(shelf.sendOne() && shelf.sendOne());
        QVERIFY(shelf.put(bytes));
        QVERIFY(shelf.ledger.erase().has_value());
        QVERIFY(shelf.contents().records.at(0).what ==
                LedgerRecord::What(LedgerStart{.erasedRecords = lines}));
        QVERIFY(shelf.sendOne());
        QVERIFY(shelf.contents().check.verdict == LedgerVerdict::Intact);
    }

    void aCrashWhileErasingLeavesTheOldOneOrTheNewOne()
    {
        // The order of erasing: a witness of nothing, the new ledger, its witness.
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        const QByteArray old = bytesOf(shelf.path);
        QVERIFY(shelf.ledger.erase().has_value());
        const QByteArray fresh = bytesOf(shelf.path);
        for (const QByteArray &bytes : {old, fresh}) {
            QVERIFY(write(shelf.witness, toJson({.records = 0, .hash = ledgerline::noHash()})));
            QVERIFY(shelf.put(bytes));
            QVERIFY(shelf.contents().check.verdict == LedgerVerdict::Intact);
            QVERIFY(shelf.sendOne());
        }
    }

    void whatAnEndedProgramLeftIsNotInTheWay()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        QVERIFY(write(shelf.witness + QStringLiteral(".new"), "half a wit"));
        QVERIFY(write(shelf.path + QStringLiteral(".new"), "half a ledger"));
        QVERIFY(shelf.sendOne());
        QVERIFY(shelf.ledger.erase().has_value());
        QVERIFY(!QFile::exists(shelf.path + QStringLiteral(".new")));
        QVERIFY(!QFile::exists(shelf.witness + QStringLiteral(".new")));
    }

    void anExportIsTheFileAsItIs_data()
    {
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("intact") << QByteArray();
        QTest::newRow("torn") << QByteArray("{\"rec");
        QTest::newRow("broken") << QByteArray("hello\n\xFF\n");
    }
    void anExportIsTheFileAsItIs()
    {
        QFETCH(QByteArray, behind);
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        const QByteArray bytes = bytesOf(shelf.path) + behind;
        QVERIFY(shelf.put(bytes));
        const QString copy = shelf.folder.filePath(QStringLiteral("copy.jsonl"));
        QVERIFY(shelf.ledger.exportTo(copy, forAll).has_value());
        QCOMPARE(bytesOf(copy), bytes);
        QCOMPARE(modeOf(copy), mode_t(0644));
    }

    void anExportKeepsThePermissionsOfTheFileItReplaces()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        const QString copy = shelf.folder.filePath(QStringLiteral("copy.jsonl"));
        QVERIFY(write(copy, "older"));
        QCOMPARE(::chmod(QFile::encodeName(copy).constData(), 0640), 0);
        QVERIFY(shelf.ledger.exportTo(copy, forAll).has_value());
        QCOMPARE(modeOf(copy), mode_t(0640));
    }

    void anExportThatDoesNotFitOnTheDiskIsSaid()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        const QString copy = shelf.folder.filePath(QStringLiteral("copy.jsonl"));
        QVERIFY(write(copy, "older"));
        const Result<void> exported = [&] {
            const FullDisk full;
            return shelf.ledger.exportTo(copy, forAll);
        }();
        QVERIFY(!exported.has_value());
        QVERIFY(exported.error().kind == ErrorKind::FileNotWritable);
        QCOMPARE(bytesOf(copy), QByteArray("older"));
    }

    void anExportOntoTheLedgerItselfIsRefused()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        const QString link = shelf.folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(shelf.path, link));
        for (const QString &target : {shelf.path, link}) {
            QVERIFY(shelf.ledger.exportTo(target, forAll).error().kind ==
                    ErrorKind::FileNotWritable);
        }
        QVERIFY(shelf.ledger.exportTo(shelf.folder.path() + QStringLiteral("/none/x"), forAll)
                    .error()
                    .kind == ErrorKind::FileNotWritable);
        QCOMPARE(modeOf(shelf.path), mode_t(0600));
    }

    void aReadingThatNobodyWantsEndsEarly()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        int records = 0;
        const auto count = [&records](const LedgerRecord &, bool) { ++records; };
        QCOMPARE(shelf.ledger.follow(count, [] { return false; })->records, 0);
        QCOMPARE(records, 0);
        QVERIFY(shelf.ledger.follow(count, [] { return true; })->records > 0);
        QVERIFY(records > 0);
    }

    void aFileOutsideIsCheckedWithTheWitnessBesideIt()
    {
        Shelf shelf;
        QVERIFY(shelf.sendOne());
        const QString copy = shelf.folder.filePath(QStringLiteral("copy.jsonl"));
        QVERIFY(shelf.ledger.exportTo(copy, forAll).has_value());
        QVERIFY(checkLedgerFile(copy)->verdict == LedgerVerdict::Intact);
        QVERIFY(!checkLedgerFile(copy)->isWitnessed);
        QVERIFY(checkLedgerFile(shelf.path)->isWitnessed);
        QVERIFY(shelf.put(bytesOf(shelf.path).left(bytesOf(shelf.path).indexOf('\n') + 1)));
        QVERIFY(checkLedgerFile(shelf.path)->verdict == LedgerVerdict::Cut);
        QVERIFY(checkLedgerFile(shelf.path + u'x').error().kind == ErrorKind::FileNotFound);
        QVERIFY(checkLedgerFile(shelf.folder.path()).error().kind == ErrorKind::LedgerNotAFile);
        QVERIFY(checkLedgerFile(QStringLiteral("/dev/zero")).error().kind ==
                ErrorKind::LedgerNotAFile);
    }

    void whatIsNoFileIsNotWrittenTo()
    {
        Shelf shelf;
        QVERIFY(QDir().mkpath(shelf.path));
        QVERIFY(shelf.refusal() == ErrorKind::LedgerNotAFile);
        Shelf pipe;
        QVERIFY(QDir().mkpath(pipe.folder.filePath(QStringLiteral("profile"))));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe.path).constData(), 0600), 0);
        QVERIFY(pipe.refusal() == ErrorKind::LedgerNotAFile);
        QVERIFY(pipe.ledger.read().error().kind == ErrorKind::LedgerNotAFile);
        Shelf link;
        QVERIFY(QDir().mkpath(link.folder.filePath(QStringLiteral("profile"))));
        QVERIFY(QFile::link(link.folder.filePath(QStringLiteral("elsewhere")), link.path));
        QVERIFY(link.refusal() == ErrorKind::LedgerNotAFile);
        QVERIFY(!QFile::exists(link.folder.filePath(QStringLiteral("elsewhere"))));
    }

    void aFolderThatCannotBeIsSaid()
    {
        Shelf shelf;
        QVERIFY(write(shelf.folder.filePath(QStringLiteral("profile")), "a file"));
        QVERIFY(shelf.refusal() == ErrorKind::LedgerNoFolder);
    }

    void whatARecordCannotHoldIsRefused()
    {
        Shelf shelf;
        LedgerAttempt attempt = sampleledger::attempt();
        attempt.host = QString(QChar(0xD83D));
        QVERIFY(shelf.ledger.recordAttempt(attempt).error().kind == ErrorKind::LedgerNotRecordable);
        attempt = sampleledger::attempt();
        attempt.body = QByteArray(9L * 1024 * 1024, 'x');
        QVERIFY(shelf.ledger.recordAttempt(attempt).error().kind == ErrorKind::TextTooLarge);
        QVERIFY(shelf.sendOne());
        QVERIFY(shelf.contents().check.verdict == LedgerVerdict::Intact);
    }

    void aLargeBodyIsKept()
    {
        Shelf shelf;
        LedgerAttempt attempt = sampleledger::attempt();
        attempt.body = QByteArray(8L * 1024 * 1024, 'x');
        QVERIFY(shelf.ledger.recordAttempt(attempt).has_value());
        QVERIFY(shelf.contents().records.at(1).what == LedgerRecord::What(attempt));
    }
};

REGISTER_TEST(TestLedger)
#include "testledger.moc"
