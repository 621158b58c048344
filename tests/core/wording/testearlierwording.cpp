// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "earlierwording.h"
#include "error.h"
#include "ledgerchain.h"
#include "level.h"
#include "testregistry.h"

#include <QLocale>
#include <QTest>

using namespace gatehouse;

namespace
{

/// Midday in UTC, so that it is this day in all but a few zones.
const QDateTime when(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

QString undoing(Level then, Level now, Arrival arrival = Arrival::Arrived)
{
    return wording::sentence(UndoneDisguise{.level = then, .when = when, .arrival = arrival}, now);
}

QString total(int sends, wording::Senders senders)
{
    EarlierSends earlier;
    earlier.sends.resize(static_cast<size_t>(sends));
    return wording::total(earlier, senders);
}

} // namespace

class TestEarlierWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aLineTellsWhenWhatWasHiddenAndWhatBecameOfIt()
    {
        QCOMPARE(wording::sentence(EarlierSend{
                     .when = when, .level = Level::Shifted, .arrival = Arrival::Arrived}),
                 QStringLiteral("26 Nov 2026: clock times hidden; arrived"));
        QCOMPARE(wording::sentence(EarlierSend{.when = when, .arrival = Arrival::NotSent}),
                 QStringLiteral("26 Nov 2026: level not known; did not leave"));
    }

    void whatIsNotCertainIsSaidToBeSo()
    {
        const QString line = wording::sentence(EarlierSend{.when = {}, .isCertain = false});
        QCOMPARE(line, QStringLiteral("(day not known): level not known; may have arrived, not "
                                      "certain"));
    }

    void eachLineOfAnotherKindReadsOtherwise()
    {
        QStringList lines;
        for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
            for (const Arrival arrival :
                 {Arrival::NotSent, Arrival::MayHaveArrived, Arrival::Arrived}) {
                lines << wording::sentence(
                    EarlierSend{.when = when, .level = level, .arrival = arrival});
            }
        }
        QCOMPARE(lines.removeDuplicates(), 0);
    }

    void theTotalCountsWhatArrivedOrMayHave()
    {
        using wording::Senders;
        QCOMPARE(total(0, Senders::ThisHousehold),
                 QStringLiteral("This host got nothing from this household before."));
        QCOMPARE(total(1, Senders::ThisHousehold),
                 QStringLiteral("This host got one text from this household before:"));
        QCOMPARE(total(14, Senders::ThisHousehold),
                 QStringLiteral("This host got 14 texts from this household before:"));
        QCOMPARE(total(0, Senders::AnyHousehold),
                 QStringLiteral("This host got nothing from you before."));
        QCOMPARE(total(1, Senders::AnyHousehold), QStringLiteral("This host got one text before:"));
        QCOMPARE(total(2, Senders::AnyHousehold), QStringLiteral("This host got 2 texts before:"));
        EarlierSends earlier;
        earlier.sends = {EarlierSend{.arrival = Arrival::NotSent}, EarlierSend()};
        QCOMPARE(wording::total(earlier, Senders::AnyHousehold), total(1, Senders::AnyHousehold));
    }

    void whatALowerLevelAddsIsNamed()
    {
        QCOMPARE(undoing(Level::Shifted, Level::Names),
                 QStringLiteral("On 26 Nov 2026 this host got a text of yours with clock times "
                                "hidden. Sending them now tells it what was hidden then."));
        QCOMPARE(undoing(Level::Scaled, Level::Names),
                 QStringLiteral("On 26 Nov 2026 this host got a text of yours with times, prices "
                                "and energies hidden. Sending them now tells it what was hidden "
                                "then."));
        // The times stay hidden.
        QVERIFY(undoing(Level::Scaled, Level::Shifted)
                    .endsWith(QStringLiteral(
                        " Sending prices and energies now tells it what they were then.")));
    }

    void whatMayHaveArrivedIsNotSaidToHave()
    {
        for (const Level then : {Level::Shifted, Level::Scaled}) {
            QVERIFY(undoing(then, Level::Names, Arrival::MayHaveArrived)
                        .contains(QStringLiteral("this host may have got")));
            QVERIFY(undoing(then, Level::Names).contains(QStringLiteral("this host got a text")));
        }
    }

    void aLedgerThatIsWholeLeavesNoDoubt()
    {
        QVERIFY(wording::uncertainSentence({.verdict = LedgerVerdict::Intact}).isEmpty());
        QVERIFY(
            wording::uncertainSentence({.verdict = LedgerVerdict::Torn, .tornBytes = 9}).isEmpty());
        for (const auto verdict :
             {LedgerVerdict::Cut, LedgerVerdict::Replaced, LedgerVerdict::Broken}) {
            const QString doubt = wording::uncertainSentence({.verdict = verdict});
            QVERIFY2(doubt.startsWith(QStringLiteral("What this host got before is not certain. ")),
                     qPrintable(doubt));
            QVERIFY(doubt.endsWith(u'.') && !doubt.contains(u'%'));
        }
    }

    void whyItIsNotKnownIsSaid()
    {
        QStringList sentences;
        for (const ErrorKind kind :
             {ErrorKind::LedgerBusy, ErrorKind::LedgerNotAFile, ErrorKind::LedgerUnreadable}) {
            sentences << wording::unknownSentence({.kind = kind});
            QVERIFY(sentences.last().startsWith(
                QStringLiteral("What this host got before cannot be told: ")));
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
        QCOMPARE(wording::unknownSentence({.kind = ErrorKind::LedgerStorageFailed}),
                 sentences.last());
        QVERIFY(wording::erasedSentence(when).contains(QStringLiteral("26 Nov 2026")));
    }
};

REGISTER_TEST(TestEarlierWording)
#include "testearlierwording.moc"
