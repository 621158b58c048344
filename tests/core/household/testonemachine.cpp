// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulechecks.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::rulelines;

namespace
{

/// Line 3 of this household, which has one machine, is \a line.
Result<Reading, ReadingFailure> readAlone(const QString &line)
{
    return readText(QStringLiteral("Should the dishwasher run now or later? It is 14:00.\n"
                                   "It takes 90 min and 1.2 kWh.\n%1\n"
                                   "All day: $0.30 per kWh\n")
                        .arg(line));
}

QString nameOf(const Reading &reading)
{
    return reading.household.machines.front().name.reveal();
}

} // namespace

/// Texts about a single machine: whatever names none is about it.
class TestOneMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsMeant_data()
    {
        addColumns();
        row("Mum comes for breakfast at 8:00, so it must be finished by 07:00.", "D<07:00");
        row("I'm out until 16:00, so don't start it before then.", "D>16:00");
        row("We don't want it on from 22:00 to 23:00, when she falls asleep.", "D!22:00-23:00");
        row("By 21:00 at the latest.", "D<21:00");
        row("Not earlier than 16:00.", "D>16:00");
        row("My husband sleeps till 16:00, so no starting before that.", "D>16:00");
        row("The school run is at 15:10, so done by 20:00.", "D<20:00");
        row("When it must be ready: 21:00.", "D<21:00");
        row("When it must not run: 18:00 to 20:00.", "D!18:00-20:00");
        row("Guests are here from 18:00 to 19:00, so keep it off.", "D!18:00-19:00");
        row("At 19:00 the shop closes, and by then it has to be finished.", "D<19:00");
        row("The glasses have to be clean by 21:15.", "D<21:15");
        row("Sometime before 22:00, please.", "D<22:00");
    }

    void knowsWhatIsMeant()
    {
        QFETCH(QString, line);
        QFETCH(QString, rules);
        const auto result = readAlone(line);
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), rules);
        QCOMPARE(result->lines[2].state, LineState::Used);
    }

    /// Somebody else's times stay theirs.
    void bindsNothingToTimesOfOthers_data()
    {
        addColumns();
        for (const char *line :
             {"The soup has to be hot by 19:00.", "The cake must be cold by 18:00.",
              "The oven must be finished by 20:00.", "Finish the homework by 20:00.",
              "No sanding from 18:00 to 20:00 because of the quiet hours.",
              "I must be at the station by 20:00.", "Aunt Berta leaves at 20:00."}) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString();
        }
    }

    void bindsNothingToTimesOfOthers()
    {
        QFETCH(QString, line);
        QFETCH(QString, rules);
        const auto result = readAlone(line);
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), rules);
    }

    /// A machine that only the question names, by words that no grammar has.
    void takesItsNameFromTheQuestion_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("described by a pronoun")
            << QStringLiteral("Should I start the heated propagator now or later? It is 14:00.\n"
                              "It runs for 10 hours and takes 0.25 kWh.\n")
            << QStringLiteral("heated propagator");
        QTest::newRow("in the middle of a line")
            << QStringLiteral("The practice: autoclave, 1 h 15, 1.8 kWh. It is 14:00.\n"
                              "Do we start the autoclave now?\n")
            << QStringLiteral("autoclave");
        QTest::newRow("a machine by its name")
            << QStringLiteral("It is 14:00. Vending machine restock: 14 h, 2.8 kWh\n"
                              "Vending machine restock: now or later?\n")
            << QStringLiteral("Vending machine restock");
        QTest::newRow("before a bracket")
            << QStringLiteral("It is 14:00. I have a honey extractor (50 min, 0.4 kWh).\n"
                              "When should I use the honey extractor?\n")
            << QStringLiteral("honey extractor");
    }

    void takesItsNameFromTheQuestion()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto result = readText(text + QStringLiteral("All day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines.size(), size_t{1});
        QCOMPARE(nameOf(*result), name);
    }

    /// What is said of "it" is said of the machine that was named before, whatever words describe
    /// it.
    void knowsWhoseQuantitiesTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("facts about it")
            << QStringLiteral("Should I start the immersion heater now or later? It is 14:00.\n"
                              "Facts about it: it's a 3 kW element and it will be on for 100 "
                              "minutes.\n")
            << QStringLiteral("immersion heater");
        QTest::newRow("its programme")
            << QStringLiteral("When do I start the washing machine? It is 14:00.\n"
                              "It's the quick wash: 30 minutes, 0.4 kWh.\n")
            << QStringLiteral("washing machine");
        QTest::newRow("two words for one")
            << QStringLiteral("Should I start the EV now or later? It is 14:00.\n"
                              "The EV draws 11 kW and will be on the wallbox for two hours.\n")
            << QStringLiteral("EV");
        QTest::newRow("under a word of its own")
            << QStringLiteral("Now or later with the soap oven? It is 14:00.\n"
                              "Soap oven. Length: 3 h. Juice: 2.1 kWh.\n")
            << QStringLiteral("soap oven");
        QTest::newRow("in so many minutes")
            << QStringLiteral("Should I start the e-car now or later? It is 14:00.\n"
                              "The e-car charges in 200 minutes.\nThe e-car uses 24 kWh.\n")
            << QStringLiteral("e-car");
        QTest::newRow("keeps running")
            << QStringLiteral("Should I start the kiln now or later? It is 14:00.\n"
                              "The kiln keeps running for 3 h and swallows 2.1 kWh.\n")
            << QStringLiteral("kiln");
        QTest::newRow("a machine by two words")
            << QStringLiteral("It is 14:00. Chocolate tempering machine / 2 h / 2.5 kWh.\n"
                              "Would it pay to delay the chocolate tempering machine?\n")
            << QStringLiteral("Chocolate tempering machine");
        QTest::newRow("under slashes")
            << QStringLiteral("Machine / minutes / kWh\nTumble dryer / 70 / 2.2\n\n"
                              "It is 14:00. Tumble dryer now or later?\n")
            << QStringLiteral("tumble dryer");
    }

    void knowsWhoseQuantitiesTheyAre()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto result = readText(text + QStringLiteral("\nAll day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines.size(), size_t{1});
        QCOMPARE(nameOf(*result), name);
    }

    /// A wait is told by its length.
    void waitsForAWhile()
    {
        const auto result = readAlone(QStringLiteral("It will be half an hour before the "
                                                     "dishwasher can start, it's still full."));
        QVERIFY(result.has_value());
        QCOMPARE(result->household.rules.size(), size_t{1});
        const auto *start = std::get_if<StartFrom>(&result->household.rules.front().what);
        QVERIFY(start);
        QCOMPARE(start->moment.basis, Moment::Basis::AfterNow);
        QCOMPARE(start->moment.minutes, 30);
    }

    /// "Everything" is no machine's name, and a party is none.
    void namesNothingElse()
    {
        const auto result =
            readText(QStringLiteral("Should it run now, or is the party too early? It is 14:00.\n"
                                    "Dishwasher: 90 min, 1.2 kWh\nKeep everything off from 18:00 "
                                    "to 19:00.\nAll day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QCOMPARE(nameOf(*result), QStringLiteral("dishwasher"));
        QCOMPARE(rulesOf(*result), QStringLiteral("*!18:00-19:00"));
    }

    /// What somebody hears is no word for all machines.
    void leavesTheRestOfTheHouseAlone()
    {
        const auto result = readText(QStringLiteral(
            "Should the dishwasher run now or later? It is 14:00.\n"
            "1. Dishwasher. Takes 90 min and 1.2 kWh. May not run after 22:00, Aunt Berta hears "
            "everything.\n2. Bread machine. Takes 4 h and 0.5 kWh.\nAll day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QStringLiteral("D!22:00-"));
    }
};

REGISTER_TEST(TestOneMachine)
#include "testonemachine.moc"
