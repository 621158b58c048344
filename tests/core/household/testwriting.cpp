// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "amountstyle.h"
#include "clockstyle.h"
#include "householdreader.h"
#include "householdsentences.h"
#include "readtext.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

const HouseholdSentences &sentences()
{
    static const HouseholdSentences instance;
    return instance;
}

QString wordsAt(const QString &text, const Span &span)
{
    return text.mid(span.from, span.to - span.from);
}

const QString machines = QStringLiteral("Should the dishwasher run now or later? It is 18:30.\n"
                                        "Dishwasher: 90 minutes, 1.2 kWh\n"
                                        "Dryer: 60 minutes, 2 kWh\n"
                                        "0.30 per kWh all day.\n");

} // namespace

/// What the program writes into a household's own text, and where it finds the places for it.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockIsWrittenAsTheOneBefore_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *words, int minute, const char *expected) {
            QTest::addRow("%s to %d", words, minute)
                << QString::fromUtf8(words) << minute << QString::fromUtf8(expected);
        };
        row("18:30", 425, "07:05");
        row("7:30", 425, "7:05");
        row("7:30", 1110, "18:30");
        row("18.30", 1140, "19.00");
        row("18h30", 1140, "19h00");
        row("8 am", 1200, "8 pm");
        row("8 am", 1205, "8:05 pm");
        row("8:00am", 0, "12:00am");
        row("8 a.m.", 720, "12 p.m.");
        row("11 PM", 60, "1 AM");
        row("24:00", 1440, "00:00");
    }
    void aClockIsWrittenAsTheOneBefore()
    {
        QFETCH(QString, words);
        QFETCH(int, minute);
        QFETCH(QString, expected);
        const auto clock = styledClock(words, sentences().halfDays());
        QVERIFY(clock);
        QCOMPARE(clock->span, (Span{0, words.size()}));
        QCOMPARE(clock->style.write(minute), expected);
    }

    void aClockIsFoundAmongItsWords()
    {
        const QString words = QStringLiteral("tomorrow at 8 am sharp");
        const auto clock = styledClock(words, sentences().halfDays());
        QCOMPARE(wordsAt(words, clock->span), QStringLiteral("8 am"));
        QVERIFY(!styledClock(QStringLiteral("half past six"), sentences().halfDays()));
        QCOMPARE(styledClock(QStringLiteral("8 ambles"), sentences().halfDays())->span,
                 (Span{0, 1}));
    }

    void aNumberKeepsItsUnit_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *words, qint64 before, qint64 after, int places,
                            const char *expected) {
            QTest::addRow("%s to %lld", words, after) << QString::fromUtf8(words) << before << after
                                                      << places << QString::fromUtf8(expected);
        };
        row("about 90 minutes", 90, 95, 1, "about 95 minutes");
        row("2 hours", 120, 150, 1, "2.5 hours");
        row("2 hours", 120, 125, 1, "");
        row("1.2 kWh", 1200, 1400, 3, "1.4 kWh");
        row("1,2 kWh", 1200, 1450, 3, "1,45 kWh");
        row("1200 Wh", 1200, 1450, 3, "1450 Wh");
        row("1.20 kWh", 1200, 2000, 3, "2 kWh");
        row("1 h", 60, 120, 1, "");
        row("1 h 30", 90, 120, 1, "");
        row("two hours", 120, 180, 1, "");
        row("0 kWh", 0, 100, 3, "");
    }
    void aNumberKeepsItsUnit()
    {
        QFETCH(QString, words);
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(int, places);
        QFETCH(QString, expected);
        const auto changed = withAmount(words, before, after, NumberManner::Counted, places);
        QCOMPARE(changed.value_or(QString()), expected);
    }

    void aPriceKeepsItsPlaces()
    {
        const auto priced = [](const char *words, qint64 before, qint64 after) {
            return withAmount(QString::fromUtf8(words), before, after, NumberManner::Priced, 9)
                .value_or(QString());
        };
        QCOMPARE(priced("$0.45", 450'000'000, 500'000'000), QStringLiteral("$0.50"));
        QCOMPARE(priced("31p per kWh", 310'000'000, 305'000'000), QStringLiteral("30.5p per kWh"));
        QCOMPARE(priced("0,30 €", 300'000'000, -20'000'000), QStringLiteral("-0,02 €"));
        QCOMPARE(priced("-0.05 €", -50'000'000, 10'000'000), QStringLiteral("0.01 €"));
        QCOMPARE(priced("1 ct", 10'000'000, 20'000'000), QStringLiteral("2 ct"));
    }

    void eachNewMachineReadsBackAsOneOfItsName()
    {
        QVERIFY(sentences().newMachines().size() > 2);
        for (const QString &name : sentences().newMachines()) {
            const QString said = sentences().say(
                Saying::Machine, {name, QStringLiteral("75 minutes"), QStringLiteral("1.25 kWh")});
            const auto reading = readText(machines + said);
            const Machine &last = reading->household.machines.back();
            QCOMPARE(last.name.reveal(), name);
            QVERIFY(last.phases.front().duration.value == Minutes{75});
            QVERIFY(last.phases.front().energy.value == WattHours{1'250});
            QVERIFY(reading->household.rules.empty());
        }
    }

    void eachSentenceReadsBackAsJustItsFact()
    {
        const auto rules = [](Saying what, const QStringList &parts) {
            const auto reading = readText(machines + sentences().say(what, parts));
            return reading->household.rules;
        };
        const QString dishwasher = QStringLiteral("dishwasher");
        const QString dryer = QStringLiteral("dryer");
        const QString seven = QStringLiteral("07:00");
        const QString eight = QStringLiteral("08:00");
        const Moment atSeven{.minutes = 420};
        const Moment atEight{.minutes = 480};
        const auto only = [&rules](Saying what, const QStringList &parts) {
            const std::vector<HouseholdRule> found = rules(what, parts);
            return found.size() == 1 && found.front().machine == 0
                       ? std::optional(found.front().what)
                       : std::nullopt;
        };
        QVERIFY(only(Saying::FinishBy, {dishwasher, seven}) == HouseholdLimit(FinishBy{atSeven}));
        QVERIFY(only(Saying::StartFrom, {dishwasher, seven}) == HouseholdLimit(StartFrom{atSeven}));
        QVERIFY(only(Saying::QuietTime, {dishwasher, seven, eight}) ==
                HouseholdLimit(QuietTime{atSeven, atEight}));
        QVERIFY(only(Saying::RunsAfter, {dishwasher, dryer}) ==
                HouseholdLimit(RunsAfter{1, std::nullopt}));
        const QString hour = sentences().say(Saying::MinuteCount, {QStringLiteral("60")});
        QVERIFY(only(Saying::RunsAfterWithin, {dishwasher, dryer, hour}) ==
                HouseholdLimit(RunsAfter{1, Minutes{60}}));
        const QString limit = sentences().say(
            Saying::PowerLimit, {sentences().say(Saying::KilowattCount, {QStringLiteral("9.5")})});
        QCOMPARE(readText(machines + limit)->household.powerLimit->value.value, qint64{9500});
    }

    void aNameMayHoldAPlaceOfItsOwn()
    {
        QCOMPARE(
            sentences().say(Saying::FinishBy, {QStringLiteral("%2 pump"), QStringLiteral("07:00")}),
            QStringLiteral("The %2 pump has to be done by 07:00."));
    }

    void valuesStandWhereTheyAreWritten()
    {
        const HouseholdReader reader;
        const QString text = QStringLiteral("The dryer (60 minutes, 2 kWh) must not run between "
                                            "10 pm and 6 am.\nIt must be done by 8 am tomorrow. "
                                            "$0.45 per kWh, at most 3 kW.");
        const WrittenParts parts = reader.partsOf(PrivateText(text));
        QStringList found;
        for (const WrittenValue &value : parts.values) {
            found << QString::number(static_cast<int>(value.kind)) + u' ' +
                         wordsAt(text, value.span);
        }
        const auto kind = [](WrittenValue::Kind of, const char *words) {
            return QString::number(static_cast<int>(of)) + u' ' + QString::fromUtf8(words);
        };
        using Kind = WrittenValue::Kind;
        const QStringList expected{
            kind(Kind::Duration, "60 minutes"), kind(Kind::Energy, "2 kWh"),
            kind(Kind::RangeBegin, "10 pm"),    kind(Kind::RangeEnd, "6 am"),
            kind(Kind::Clock, "8 am tomorrow"), kind(Kind::Price, "$0.45 per kWh"),
            kind(Kind::Power, "3 kW")};
        QCOMPARE(found, expected);
    }

    void sentencesAndLinesStandWhereTheyAreWritten()
    {
        const HouseholdReader reader;
        const QString text = QStringLiteral("It is 18:30.\n\n  - The dryer hums. It is old\n");
        const WrittenParts parts = reader.partsOf(PrivateText(text));
        QStringList written;
        for (const Span &sentence : parts.sentences) {
            written << wordsAt(text, sentence);
        }
        QCOMPARE(written,
                 (QStringList{QStringLiteral("It is 18:30."), QStringLiteral("The dryer hums."),
                              QStringLiteral("It is old")}));
        QCOMPARE(parts.lines.size(), size_t{4});
        QVERIFY(parts.lines.at(1).isBlank);
        QVERIFY(parts.lines.at(2).isBullet);
        QCOMPARE(parts.lines.at(2).words, text.indexOf(QStringLiteral("The dryer")));
        QVERIFY(!parts.lines.at(0).isBullet);
    }
};

REGISTER_TEST(TestWriting)
#include "testwriting.moc"
