// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulelines.h"
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
             {"The oven must be finished by 20:00.", "Finish the homework by 20:00.",
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
