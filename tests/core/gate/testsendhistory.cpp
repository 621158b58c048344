// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledger.h"
#include "level.h"
#include "sampleledger.h"
#include "sendhistory.h"
#include "settableclock.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gatehouse;

namespace
{

using Kind = LedgerOutcomeKind;

constexpr Level levels[] = {Level::Names, Level::Shifted, Level::Scaled};

const QString ourHost = QStringLiteral("house.example");
const QString us = QStringLiteral("5f0c");

/// Writes records as the ledger has them and takes each as it comes.
class Teller
{
public:
    SendHistory history;

    /// How far the records are intact from here on.
    bool isIntact = true;

    qint64 send(const LedgerAttempt &attempt) { return tell(attempt); }
    qint64 send(Level level, std::optional<Kind> outcome, const QString &household = us,
                const QString &host = ourHost)
    {
        LedgerAttempt attempt = sampleledger::attempt();
        attempt.host = host;
        attempt.household = household;
        attempt.level = levelName(level);
        const qint64 number = tell(attempt);
        if (outcome) {
            tell(LedgerOutcomeOf{.attempt = number, .outcome = {.kind = *outcome}});
        }
        return number;
    }
    qint64 tell(const LedgerRecord::What &what)
    {
        ++m_number;
        history.take({.number = m_number,
                      .when = sampleledger::moment().addSecs(m_number),
                      .what = what,
                      .previous = {},
                      .hash = {}},
                     isIntact);
        return m_number;
    }

private:
    qint64 m_number = 0;
};

QDateTime whenWas(qint64 number)
{
    return sampleledger::moment().addSecs(number);
}

Arrival arrivalAfter(const std::optional<Kind> &kind)
{
    Teller teller;
    teller.send(Level::Names, kind);
    return teller.history.sentTo(ourHost, us).sends.at(0).arrival;
}

} // namespace

class TestSendHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasSentWhereThereAreNoRecords()
    {
        const SendHistory none;
        const EarlierSends earlier = none.sentTo(ourHost, us);
        QVERIFY(earlier == EarlierSends());
        QCOMPARE(earlier.arrived(), 0);
        QVERIFY(!earlier.undoneBy(Level::Names));
    }

    void theLatestComesFirstWhateverTheClockSaid()
    {
        Teller teller;
        LedgerAttempt attempt = sampleledger::attempt();
        attempt.host = ourHost;
        attempt.body = "first";
        teller.history.take(
            {.number = 1, .when = whenWas(500), .what = attempt, .previous = {}, .hash = {}}, true);
        attempt.body = "second!";
        teller.history.take(
            {.number = 2, .when = whenWas(3), .what = attempt, .previous = {}, .hash = {}}, true);
        const std::vector<EarlierSend> sends = teller.history.sentTo(ourHost, us).sends;
        QCOMPARE(sends.size(), size_t(2));
        QCOMPARE(sends.at(0).bytes, 7);
        QCOMPARE(sends.at(0).when, whenWas(3));
        QCOMPARE(sends.at(1).bytes, 5);
    }

    void whatBecameOfItIsToldOnTheSafeSide()
    {
        QCOMPARE(arrivalAfter(Kind::Answered), Arrival::Arrived);
        QCOMPARE(arrivalAfter(Kind::Refused), Arrival::Arrived);
        QCOMPARE(arrivalAfter(Kind::Broken), Arrival::MayHaveArrived);
        QCOMPARE(arrivalAfter(Kind::Stopped), Arrival::MayHaveArrived);
        QCOMPARE(arrivalAfter({}), Arrival::MayHaveArrived);
        QCOMPARE(arrivalAfter(Kind::NotConnected), Arrival::NotSent);
    }

    void waysToWriteAHostAreThatHost_data()
    {
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("isTheSame");
        const auto row = [](const char *name, const char *recorded, const char *asked, bool same) {
            QTest::newRow(name) << QString::fromLatin1(recorded) << QString::fromLatin1(asked)
                                << same;
        };
        row("the same", "a.example", "a.example", true);
        row("in capitals", "A.Example", "a.example", true);
        row("with the closing dot", "a.example.", "a.example", true);
        row("asked for with the closing dot", "a.example", "A.EXAMPLE.", true);
        row("an address with its brackets", "[::1]", "::1", true);
        row("another one", "b.example", "a.example", false);
        row("one below it", "x.a.example", "a.example", false);
        row("one that begins like it", "a.example.org", "a.example", false);
    }
    void waysToWriteAHostAreThatHost()
    {
        QFETCH(QString, recorded);
        QFETCH(QString, asked);
        QFETCH(bool, isTheSame);
        Teller teller;
        teller.send(Level::Scaled, Kind::Answered, us, recorded);
        QCOMPARE(teller.history.sentTo(asked, us).arrived(), isTheSame ? 1 : 0);
        QCOMPARE(teller.history.sentTo(asked, us).undoneBy(Level::Names).has_value(), isTheSame);
    }

    void anotherPortOrDeploymentIsTheSameHost()
    {
        Teller teller;
        LedgerAttempt attempt = sampleledger::attempt();
        attempt.host = ourHost;
        attempt.port = 8443;
        attempt.deployment = QStringLiteral("another");
        attempt.path = QStringLiteral("/elsewhere");
        teller.send(attempt);
        QCOMPARE(teller.history.sentTo(ourHost, attempt.household).arrived(), 1);
    }

    void onlyAHouseholdThatIsKnownToBeAnotherIsLeftOut()
    {
        Teller teller;
        teller.send(Level::Scaled, Kind::Answered, us);
        teller.send(Level::Scaled, Kind::Answered, QStringLiteral("other"));
        teller.send(Level::Scaled, Kind::Answered, {});
        QCOMPARE(teller.history.sentTo(ourHost, us).arrived(), 2);
        QCOMPARE(teller.history.sentTo(ourHost, QStringLiteral("other")).arrived(), 2);
        QCOMPARE(teller.history.sentTo(ourHost, QStringLiteral("third")).arrived(), 1);
        QCOMPARE(teller.history.sentTo(ourHost, {}).arrived(), 3);
    }

    void aLowerLevelUndoesAHigherOneAndNothingElseDoes()
    {
        const std::optional<Kind> outcomes[] = {Kind::Answered, Kind::Refused, Kind::Broken,
                                                Kind::Stopped,  std::nullopt,  Kind::NotConnected};
        for (const Level then : levels) {
            for (const Level now : levels) {
                for (const std::optional<Kind> &outcome : outcomes) {
                    Teller teller;
                    const qint64 number = teller.send(then, outcome);
                    const auto undone = teller.history.sentTo(ourHost, us).undoneBy(now);
                    const bool isHigher = static_cast<int>(then) > static_cast<int>(now);
                    QCOMPARE(undone.has_value(), isHigher && outcome != Kind::NotConnected);
                    if (undone) {
                        QCOMPARE(undone->level, then);
                        QCOMPARE(undone->when, whenWas(number));
                        QCOMPARE(undone->arrival, arrivalAfter(outcome));
                    }
                }
            }
        }
    }

    void ofSeveralTheMostHiddenIsTold()
    {
        Teller teller;
        teller.send(Level::Scaled, Kind::Answered);
        const qint64 last = teller.send(Level::Scaled, {});
        teller.send(Level::Shifted, Kind::Answered);
        teller.send(Level::Names, Kind::Answered);
        const auto undone = teller.history.sentTo(ourHost, us).undoneBy(Level::Names);
        QVERIFY(undone.has_value());
        QCOMPARE(undone->level, Level::Scaled);
        QCOMPARE(undone->when, whenWas(last));
        // One of its level did arrive for certain.
        QCOMPARE(undone->arrival, Arrival::Arrived);
    }

    void aRequestWithoutALevelUndoesNothingAndIsListed()
    {
        for (const QString &level : {QString(), QStringLiteral("veiled")}) {
            Teller teller;
            LedgerAttempt attempt = sampleledger::attempt();
            attempt.host = ourHost;
            attempt.level = level;
            teller.send(attempt);
            const EarlierSends earlier = teller.history.sentTo(ourHost, attempt.household);
            QCOMPARE(earlier.sends.size(), size_t(1));
            QVERIFY(!earlier.sends.front().level);
            QVERIFY(!earlier.undoneBy(Level::Names));
        }
    }

    void theTriesOfOneRequestAreOneSend()
    {
        Teller teller;
        LedgerAttempt attempt = sampleledger::attempt();
        attempt.host = ourHost;
        for (const Kind kind : {Kind::Refused, Kind::Refused, Kind::NotConnected}) {
            const qint64 number = teller.send(attempt);
            teller.tell(LedgerOutcomeOf{.attempt = number, .outcome = {.kind = kind}});
            ++attempt.tryNumber;
        }
        const std::vector<EarlierSend> sends =
            teller.history.sentTo(ourHost, attempt.household).sends;
        QCOMPARE(sends.size(), size_t(1));
        QCOMPARE(sends.front().attempts, 3);
        QCOMPARE(sends.front().when, whenWas(5));
        // Refused is with the host, whatever became of the last try.
        QCOMPARE(sends.front().arrival, Arrival::Arrived);
    }

    void theSameBytesApprovedAgainAreAnotherSend()
    {
        Teller teller;
        teller.send(Level::Names, Kind::Answered);
        teller.send(Level::Names, Kind::Answered);
        QCOMPARE(teller.history.sentTo(ourHost, us).arrived(), 2);
        LedgerAttempt second = sampleledger::attempt();
        second.host = ourHost;
        second.household = us;
        second.level = levelName(Level::Names);
        second.tryNumber = 2;
        second.body += "other bytes";
        teller.send(second);
        QCOMPARE(teller.history.sentTo(ourHost, us).arrived(), 3);
    }

    void whatWasErasedIsSaid()
    {
        Teller teller;
        teller.tell(LedgerStart{.erasedRecords = {}});
        QVERIFY(!teller.history.sentTo(ourHost, us).erasedAt);
        Teller nothing;
        nothing.tell(LedgerStart{.erasedRecords = 0});
        QVERIFY(!nothing.history.sentTo(ourHost, us).erasedAt);
        Teller erased;
        erased.tell(LedgerStart{.erasedRecords = 4});
        QCOMPARE(erased.history.sentTo(ourHost, us).erasedAt, std::optional(whenWas(1)));
    }

    void aRecordThatWasChangedTakesNoArrivalAway()
    {
        Teller teller;
        const qint64 number = teller.send(Level::Scaled, {});
        const qint64 other = teller.send(Level::Scaled, {});
        teller.isIntact = false;
        teller.tell(LedgerOutcomeOf{.attempt = number, .outcome = {.kind = Kind::NotConnected}});
        teller.tell(LedgerOutcomeOf{.attempt = other, .outcome = {.kind = Kind::Answered}});
        teller.tell(LedgerOutcomeOf{.attempt = 77, .outcome = {.kind = Kind::Answered}});
        teller.send(Level::Scaled, {});
        const std::vector<EarlierSend> sends = teller.history.sentTo(ourHost, us).sends;
        QCOMPARE(sends.size(), size_t(3));
        QVERIFY(!sends.at(0).isCertain);
        QCOMPARE(sends.at(1).arrival, Arrival::Arrived);
        QCOMPARE(sends.at(2).arrival, Arrival::MayHaveArrived);
        QVERIFY(sends.at(2).isCertain);
    }

    void everyRandomLedgerIsToldAsOneReadsItLineByLine()
    {
        QRandomGenerator random(1127);
        const QStringList hosts = {ourHost, QStringLiteral("other.example")};
        const QStringList households = {us, QStringLiteral("0a"), QString()};
        int warned = 0;
        for (int round = 0; round < 2000; ++round) {
            Teller teller;
            std::vector<Sent> all;
            for (int i = random.bounded(8); i > 0; --i) {
                Sent sent{.level = levels[random.bounded(3)],
                          .host = hosts.at(random.bounded(2)),
                          .household = households.at(random.bounded(3))};
                if (const int kind = random.bounded(6); kind < 5) {
                    sent.outcome = static_cast<Kind>(kind);
                }
                sent.number = teller.send(sent.level, sent.outcome, sent.household, sent.host);
                all.push_back(sent);
            }
            const QString household = households.at(random.bounded(3));
            const EarlierSends earlier = teller.history.sentTo(ourHost, household);
            compare(earlier, all, household);
            warned += earlier.undoneBy(Level::Names) ? 1 : 0;
        }
        QVERIFY2(warned > 500 && warned < 1900, qPrintable(QString::number(warned)));
    }

    void aLedgerFollowedRecordByRecordIsTheOneThatIsRead()
    {
        const QTemporaryDir folder;
        SettableClock clock;
        Ledger ledger(folder.filePath(QStringLiteral("ledger.jsonl")), clock);
        std::vector<LedgerRecord> followed;
        std::size_t intact = 0;
        const auto follow = [&] {
            followed.clear();
            intact = 0;
            return ledger.follow([&](LedgerRecord record, bool isIntact) {
                followed.push_back(std::move(record));
                intact += isIntact ? 1 : 0;
            });
        };
        QVERIFY(follow().has_value() && followed.empty());
        for (int i = 0; i < 3; ++i) {
            const Result<LedgerEntry> entry = ledger.recordAttempt(sampleledger::attempt());
            QVERIFY(ledger.recordOutcome(*entry, {.kind = Kind::Answered}).has_value());
        }
        QFile file(ledger.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray changed = file.readAll().replace("\"record\": 5", "\"record\": 6");
        for (const QByteArray &bytes : {QByteArray(), changed}) {
            file.seek(0);
            file.write(bytes);
            file.flush();
            const Result<LedgerCheck> check = follow();
            const Result<LedgerContents> read = ledger.read();
            QVERIFY(*check == read->check);
            QVERIFY(followed == read->records);
            QCOMPARE(intact, read->intact);
        }
        QCOMPARE(intact, size_t(4));
    }

private:
    struct Sent
    {
        Level level = Level::Names;
        QString host;
        QString household;
        std::optional<Kind> outcome = std::nullopt;
        qint64 number = 0;
    };

    /// Holds \a earlier against \a all, one by one, by the plainest reading of the rules.
    static void compare(const EarlierSends &earlier, const std::vector<Sent> &all,
                        const QString &household)
    {
        std::vector<Sent> ours;
        for (const Sent &sent : all) {
            const bool isOther =
                !sent.household.isEmpty() && !household.isEmpty() && sent.household != household;
            if (sent.host == ourHost && !isOther) {
                ours.insert(ours.begin(), sent);
            }
        }
        QCOMPARE(earlier.sends.size(), ours.size());
        for (std::size_t i = 0; i < ours.size(); ++i) {
            QCOMPARE(earlier.sends.at(i).when, whenWas(ours.at(i).number));
            QCOMPARE(earlier.sends.at(i).level, std::optional(ours.at(i).level));
            QCOMPARE(earlier.sends.at(i).arrival, arrivalAfter(ours.at(i).outcome));
        }
        for (const Level now : levels) {
            const auto isUndone = [now](const Sent &sent) {
                return sent.outcome != Kind::NotConnected && sent.level > now;
            };
            const auto highest = std::max_element(
                ours.begin(), ours.end(), [&isUndone](const Sent &a, const Sent &b) {
                    return std::pair(isUndone(a), a.level) < std::pair(isUndone(b), b.level);
                });
            const bool isAny = highest != ours.end() && isUndone(*highest);
            const auto undone = earlier.undoneBy(now);
            QCOMPARE(undone.has_value(), isAny);
            if (isAny) {
                QCOMPARE(undone->level, highest->level);
                QCOMPARE(undone->when, whenWas(highest->number));
            }
        }
    }
};

REGISTER_TEST(TestSendHistory)
#include "testsendhistory.moc"
