// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerwording.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

class TestLedgerWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateHasASentenceOfItsOwn()
    {
        QStringList sentences;
        for (const auto verdict : {LedgerVerdict::Intact, LedgerVerdict::Torn, LedgerVerdict::Cut,
                                   LedgerVerdict::Replaced}) {
            sentences << wording::sentence(LedgerCheck{.verdict = verdict});
        }
        for (const auto flaw : {LedgerFlaw::NotARecord, LedgerFlaw::Changed, LedgerFlaw::OutOfChain,
                                LedgerFlaw::NoSuchAttempt, LedgerFlaw::TooLong}) {
            sentences << wording::sentence(
                LedgerCheck{.verdict = LedgerVerdict::Broken, .flaw = flaw});
        }
        for (const QString &sentence : sentences) {
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void theFirstBrokenRecordIsTheOneBehindTheIntactOnes()
    {
        const LedgerCheck check{.verdict = LedgerVerdict::Broken,
                                .records = 4,
                                .lastHash = {},
                                .bytes = 900,
                                .flaw = LedgerFlaw::Changed};
        QVERIFY(wording::sentence(check).startsWith(QStringLiteral("Record 5 was changed")));
    }

    void countsAreSaid()
    {
        LedgerCheck check{.verdict = LedgerVerdict::Cut};
        check.missingRecords = 3;
        QVERIFY(wording::sentence(check).contains(QStringLiteral("missing: 3")));
        check.verdict = LedgerVerdict::Torn;
        check.tornBytes = 37;
        QVERIFY(wording::sentence(check).contains(QStringLiteral("bytes: 37")));
    }

    void whatMayHaveArrivedIsSaidToHave_data()
    {
        using Kind = LedgerOutcomeKind;
        QTest::addColumn<std::optional<LedgerOutcome>>("outcome");
        QTest::addColumn<QString>("begins");
        const auto row = [](const char *name, std::optional<LedgerOutcome> outcome,
                            const char *begins) {
            QTest::newRow(name) << outcome << QString::fromLatin1(begins);
        };
        row("no outcome", std::nullopt, "May have arrived");
        row("stopped", LedgerOutcome{.kind = Kind::Stopped}, "May have arrived");
        row("a broken connection", LedgerOutcome{.kind = Kind::Broken}, "May have arrived");
        row("no connection", LedgerOutcome{.kind = Kind::NotConnected}, "Did not leave");
        row("answered", LedgerOutcome{.kind = Kind::Answered, .httpStatus = 200}, "Arrived");
        row("refused", LedgerOutcome{.kind = Kind::Refused, .httpStatus = 429},
            "Arrived, and was refused (429)");
        row("refused without a status", LedgerOutcome{.kind = Kind::Refused},
            "Arrived, and was refused.");
    }
    void whatMayHaveArrivedIsSaidToHave()
    {
        QFETCH(std::optional<LedgerOutcome>, outcome);
        QFETCH(QString, begins);
        QVERIFY2(wording::sentence(outcome).startsWith(begins),
                 qPrintable(wording::sentence(outcome)));
    }
};

REGISTER_TEST(TestLedgerWording)
#include "testledgerwording.moc"
