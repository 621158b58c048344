// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerchain.h"
#include "ledgerline.h"
#include "sampleledger.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

LedgerCheck check(const QByteArray &bytes, const std::optional<LedgerWitness> &witness = {})
{
    LedgerChain chain(witness);
    chain.add(bytes);
    return chain.finish();
}

LedgerWitness witnessOf(const std::vector<LedgerRecord> &records)
{
    return {.records = static_cast<qint64>(records.size()), .hash = records.back().hash};
}

} // namespace

class TestLedgerChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsIntact()
    {
        const auto records = sampleledger::chain(3);
        const QByteArray bytes = sampleledger::file(records);
        const LedgerCheck found = check(bytes, witnessOf(records));
        QVERIFY(found.verdict == LedgerVerdict::Intact);
        QVERIFY(found.flaw == LedgerFlaw::None);
        QCOMPARE(found.records, 7);
        QCOMPARE(found.lastHash, records.back().hash);
        QCOMPARE(found.bytes, bytes.size());
        QVERIFY(found.isWitnessed);
        QVERIFY(!check(bytes).isWitnessed);
    }

    void nothingIsAnIntactLedgerOfNoRecords()
    {
        QVERIFY(check({}).verdict == LedgerVerdict::Intact);
        QCOMPARE(check({}).records, 0);
        QCOMPARE(check({}).lastHash, ledgerline::noHash());
        const LedgerWitness witness{.records = 0, .hash = ledgerline::noHash()};
        QVERIFY(check({}, witness).verdict == LedgerVerdict::Intact);
    }

    void piecesOfAnySizeGiveTheSameVerdict()
    {
        QRandomGenerator random(11);
        QByteArray bytes = sampleledger::file(sampleledger::chain(4));
        for (int round = 0; round < 200; ++round) {
            const QByteArray shown = round % 2 == 0 ? bytes : bytes.chopped(random.bounded(90));
            LedgerChain chain;
            for (qsizetype at = 0; at < shown.size();) {
                const qsizetype size =
                    std::min<qsizetype>(random.bounded(1, 700), shown.size() - at);
                chain.add(QByteArrayView(shown).sliced(at, size));
                at += size;
            }
            QVERIFY(chain.finish() == check(shown));
        }
    }

    void anyChangedByteIsNoticed()
    {
        const auto records = sampleledger::chain(1);
        const QByteArray bytes = sampleledger::file(records);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            const qint64 line = bytes.left(at).count('\n');
            for (const char c : {' ', '0', 'f', 'F', '"', '\\', '\n', '\0', 'x', '\xFF'}) {
                QByteArray changed = bytes;
                changed[at] = c;
                const LedgerCheck found = check(changed);
                QVERIFY(changed == bytes || found.verdict != LedgerVerdict::Intact);
                if (changed != bytes && at < bytes.size() - 1) {
                    QVERIFY(found.verdict == LedgerVerdict::Broken);
                    QCOMPARE(found.records, line);
                }
            }
        }
    }

    void anyAddedOrRemovedByteIsNoticed()
    {
        const QByteArray bytes = sampleledger::file(sampleledger::chain(1));
        for (qsizetype at = 0; at <= bytes.size(); ++at) {
            for (const char c : {' ', '\n', '0'}) {
                QByteArray longer = bytes;
                longer.insert(at, c);
                QVERIFY(check(longer).verdict != LedgerVerdict::Intact);
            }
            QByteArray shorter = bytes;
            shorter.remove(at, 1);
            QVERIFY(at == bytes.size() || check(shorter).verdict != LedgerVerdict::Intact);
        }
    }

    void aCutAtAnyByteIsNoticed()
    {
        const auto records = sampleledger::chain(2);
        const QByteArray bytes = sampleledger::file(records);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const QByteArray cut = bytes.left(size);
            const bool atEndOfLine = size == 0 || cut.endsWith('\n');
            // The chain alone notices a torn line, the witness whatever is missing.
            const LedgerCheck alone = check(cut);
            QVERIFY(alone.verdict == (atEndOfLine ? LedgerVerdict::Intact : LedgerVerdict::Torn));
            QCOMPARE(alone.tornBytes, size - (cut.lastIndexOf('\n') + 1));
            const LedgerCheck witnessed = check(cut, witnessOf(records));
            QVERIFY(witnessed.verdict == LedgerVerdict::Cut);
            QCOMPARE(witnessed.missingRecords,
                     static_cast<qint64>(records.size()) - cut.count('\n'));
        }
    }

    void aLedgerMayBeAheadOfItsWitness()
    {
        const auto records = sampleledger::chain(3);
        const QByteArray bytes = sampleledger::file(records);
        for (std::size_t seen = 0; seen <= records.size(); ++seen) {
            const LedgerWitness witness{.records = static_cast<qint64>(seen),
                                        .hash = seen == 0 ? ledgerline::noHash()
                                                          : records.at(seen - 1).hash};
            QVERIFY(check(bytes, witness).verdict == LedgerVerdict::Intact);
            QVERIFY(check(bytes + "{\"rec", witness).verdict == LedgerVerdict::Torn);
        }
    }

    void anotherLedgerIsNotTheOneThatWasWritten()
    {
        const auto records = sampleledger::chain(2);
        auto forged = records;
        std::get<LedgerAttempt>(forged.at(1).what).body = "nothing of note";
        sampleledger::reseal(forged);
        QVERIFY(check(sampleledger::file(forged)).verdict == LedgerVerdict::Intact);
        QVERIFY(check(sampleledger::file(forged), witnessOf(records)).verdict ==
                LedgerVerdict::Replaced);
        const LedgerWitness odd{.records = 0, .hash = records.front().hash};
        QVERIFY(check(sampleledger::file(records), odd).verdict == LedgerVerdict::Replaced);
    }

    void whatDoesNotFollowIsTheFirstBrokenRecord_data()
    {
        QTest::addColumn<std::vector<LedgerRecord>>("records");
        QTest::addColumn<qint64>("intact");
        QTest::addColumn<LedgerFlaw>("flaw");
        const auto whole = sampleledger::chain(3);
        const auto row = [&whole](const char *name, qint64 intact, LedgerFlaw flaw, auto change) {
            auto records = whole;
            change(records);
            QTest::newRow(name) << records << intact << flaw;
        };
        using Records = std::vector<LedgerRecord>;
        row("the first taken out", 0, LedgerFlaw::OutOfChain,
            [](Records &records) { records.erase(records.begin()); });
        row("one taken out", 3, LedgerFlaw::OutOfChain,
            [](Records &records) { records.erase(records.begin() + 3); });
        row("one twice", 4, LedgerFlaw::OutOfChain, [](Records &records) {
            const LedgerRecord twin = records.at(3);
            records.insert(records.begin() + 3, twin);
        });
        row("two the other way round", 3, LedgerFlaw::OutOfChain,
            [](Records &records) { std::swap(records.at(3), records.at(4)); });
        row("another ledger behind", 7, LedgerFlaw::OutOfChain, [&whole](Records &records) {
            records.insert(records.end(), whole.begin(), whole.end());
        });
        row("a number changed and sealed anew", 3, LedgerFlaw::OutOfChain, [](Records &records) {
            records.at(3).number = 9;
            ledgerline::seal(records.at(3));
        });
        row("a content changed and sealed anew", 4, LedgerFlaw::OutOfChain, [](Records &records) {
            std::get<LedgerAttempt>(records.at(3).what).body = "x";
            ledgerline::seal(records.at(3));
        });
        row("a hash of another", 3, LedgerFlaw::Changed,
            [](Records &records) { records.at(3).hash = records.at(2).hash; });
        row("a start in the middle", 3, LedgerFlaw::OutOfChain, [](Records &records) {
            records.at(3).what = LedgerStart();
            sampleledger::reseal(records);
        });
        row("no start", 0, LedgerFlaw::OutOfChain, [](Records &records) {
            records.erase(records.begin());
            sampleledger::reseal(records);
        });
        row("an outcome of no attempt", 2, LedgerFlaw::NoSuchAttempt, [](Records &records) {
            std::get<LedgerOutcomeOf>(records.at(2).what).attempt = 1;
            sampleledger::reseal(records);
        });
        row("a second outcome", 4, LedgerFlaw::NoSuchAttempt, [](Records &records) {
            std::get<LedgerOutcomeOf>(records.at(4).what).attempt = 2;
            sampleledger::reseal(records);
        });
    }
    void whatDoesNotFollowIsTheFirstBrokenRecord()
    {
        QFETCH(std::vector<LedgerRecord>, records);
        QFETCH(qint64, intact);
        QFETCH(LedgerFlaw, flaw);
        const LedgerCheck found = check(sampleledger::file(records));
        QVERIFY(found.verdict == LedgerVerdict::Broken);
        QCOMPARE(found.records, intact);
        QCOMPARE(static_cast<int>(found.flaw), static_cast<int>(flaw));
    }

    void recordsBehindABrokenOneAreReadAndNotTrusted()
    {
        const auto records = sampleledger::chain(2);
        QByteArray bytes = sampleledger::file(records);
        bytes.replace("Horizon", "Horizom");
        std::vector<bool> intact;
        std::vector<LedgerRecord> read;
        LedgerChain chain({}, [&](LedgerRecord record, bool isIntact) {
            read.push_back(std::move(record));
            intact.push_back(isIntact);
        });
        chain.add(bytes);
        QCOMPARE(read.size(), records.size());
        QVERIFY(intact == std::vector<bool>({true, false, false, false, false}));
        QVERIFY(read.back() == records.back());
    }

    void openAttemptsAreThoseWithoutAnOutcome()
    {
        auto records = sampleledger::chain(2);
        records.pop_back();
        records.push_back({.when = sampleledger::moment(), .what = LedgerRecovery{.tornBytes = 3}});
        sampleledger::reseal(records);
        LedgerChain chain;
        chain.add(sampleledger::file(records));
        QVERIFY(chain.finish().verdict == LedgerVerdict::Intact);
        QCOMPARE(chain.openAttempts(), QSet<qint64>{4});
    }

    void anEndlessLineIsNoLedger()
    {
        LedgerChain chain;
        const QByteArray piece(1024L * 1024, 'x');
        for (int i = 0; i < 70; ++i) {
            chain.add(piece);
        }
        QVERIFY(chain.finish().verdict == LedgerVerdict::Broken);
        QVERIFY(chain.finish().flaw == LedgerFlaw::TooLong);
    }

    void aWitnessReadsBack()
    {
        const LedgerWitness witness{.records = 12, .hash = ledgerline::sha256("x")};
        QVERIFY(ledgerWitnessFromJson(toJson(witness)) == witness);
        const QByteArray bytes = toJson(witness);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QVERIFY(!ledgerWitnessFromJson(bytes.left(at)).has_value());
        }
        QVERIFY(!ledgerWitnessFromJson("{\"records\": -1, \"hash\": \"\"}\n").has_value());
    }
};

REGISTER_TEST(TestLedgerChain)
#include "testledgerchain.moc"
