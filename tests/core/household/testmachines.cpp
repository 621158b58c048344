// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "readtext.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

const QString question = QStringLiteral("Should the dishwasher run now or later?\n");
const QString now = QStringLiteral("It is 14:00.\n");
const QString dishwasher = QStringLiteral("Dishwasher: 90 min, 1.2 kWh\n");
const QString prices = QStringLiteral("\nAll day: $0.30 per kWh\n");

} // namespace

/// What a machine takes, what is missing, and text that is no text.
class TestMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatARunTakes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<qint64>("wattHours");
        const auto row = [](const char *line, qint64 minutes, qint64 wattHours) {
            QTest::newRow(line) << QString::fromUtf8(line) << minutes << wattHours;
        };
        row("Oven: 100 min, .5kwh", 100, 500);
        row("Oven: 100 min, 1'650 Wh", 100, 1650);
        row("Oven: 100 min, 1 650 Wh", 100, 1650);
        row("Oven: 1½ hours, 2½ kWh", 90, 2500);
        row("Oven: 1 3/4 h, 1.5 kWh", 105, 1500);
        row("Oven: 3/4 hour, 1.5 kWh", 45, 1500);
        row("Oven: one-and-a-half hours, 1.5 kWh", 90, 1500);
        row("Oven: two and three quarter hours, 1.5 kWh", 165, 1500);
        row("Oven: a hundred and forty minutes, half a kWh", 140, 500);
        row("The oven runs for an hour and forty minutes and swallows 5 kWh.", 100, 5000);
        row("Oven: hour and forty minutes, 1.1 kWh", 100, 1100);
        row("Oven: hour and a quarter, 1.1 kWh", 75, 1100);
        row("Oven: an hour and twenty, 2.6 kWh", 80, 2600);
        row("The oven takes two hours and ten and 2 kWh.", 130, 2000);
        row("The oven takes an hour and 2 kWh.", 60, 2000);
        row("The oven uses 1.8 kW for one and a half hours.", 90, 2700);
        row("The oven is on for 1h55 and uses 1.45 kWh.", 115, 1450);
        row("(2) Oven: 60 min, 2 kWh", 60, 2000);
        row("-- Oven: 60 min, 2 kWh", 60, 2000);
        row("It takes the oven 60 min and 2 kWh.", 60, 2000);
        row("It takes 60 min and 2 kWh to run the oven.", 60, 2000);
        row("The oven is good for 60 min and 2 kWh.", 60, 2000);
        row("Oven: 90 min at 2 kW\n(1 unit = 1 kWh)", 90, 3000);
        row("Oven: 60 min, 2 kWh, can start at once", 60, 2000);
        row("Item: oven\nHow long: 60 min\nHow much: 2 units", 60, 2000);
    }

    void readsWhatARunTakes()
    {
        QFETCH(QString, line);
        QFETCH(qint64, minutes);
        QFETCH(qint64, wattHours);
        const auto result = readText(question + now + dishwasher + line + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines.size(), 2U);
        const Machine &oven = result->household.machines[1];
        QCOMPARE(oven.name.reveal(), QStringLiteral("oven"));
        QCOMPARE(oven.phases.size(), 1U);
        QCOMPARE(oven.phases.front().duration.value, Minutes(minutes));
        QCOMPARE(oven.phases.front().energy.value.value, wattHours);
    }

    void takesTheWholeNameThatOpensALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *line, const char *name) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(name);
        };
        row("Aquarium chiller: 60 min, 2 kWh", "aquarium chiller");
        row("Heat mat (60 min, 2 kWh)", "Heat mat");
        row("The backup run needs 60 min and 2 kWh.", "backup run");
        row("Train set takes 60 min and 2 kWh.", "Train set");
        row("Second dryer | 60 min | 2 kWh", "second dryer");
        row("Pizza oven 60 min 2 kWh", "pizza oven");
        row("Freezer defrost 60 min 2 kWh", "freezer defrost");
        row("Autoclave / 60 min / 2 kWh", "Autoclave");
        row("Machine | Minutes | kWh\nDryer | 60 | 2", "dryer");
        row("Machine | kWh | Hours | Owner\nDryer | 2.0 | 1 | 7", "dryer");
        row("| Machine | Time (h) | Energy (Wh) |\n|---|---|---|\n| Dryer | 1 | 2000 |", "dryer");
        row("Running the honey extractor takes 60 min and 2 kWh", "honey extractor");
        row("Heat recovery unit will run for 60 min and use 2 kWh", "Heat recovery unit");
        row("Inverter battery finishes in 60 min and needs 2 kWh", "Inverter battery");
        row("One run of the heated driveway takes 60 min and 2 kWh", "heated driveway");
        row("Server rack stops by itself after 60 min and 2 kWh", "server rack");
        row("It takes 60 min and 2 kWh to run the pressure gizmo.", "pressure gizmo");
        row("Figure 60 min and 2 kWh for the loom.", "loom");
        row("The inverter battery needs 60 min and 2 kWh.", "inverter battery");
        row("The water trough pump needs 60 min and 2 kWh.", "water trough pump");
        row("It takes 60 min and 2 kWh to run the pizza oven.", "pizza oven");
        row("The window AC needs 60 min and 2 kWh.", "window AC");
        row("Every time we use the juicer it runs 60 min and takes 2 kWh", "juicer");
        // No part of the name.
        row("The really loud dryer needs 60 min and 2 kWh.", "dryer");
        row("The dryer gulps 2 kWh in 60 min.", "dryer");
        row("The dryer runs 60 min on 2 kWh.", "dryer");
        row("Running the dryer takes 60 min and 2 kWh.", "dryer");
    }

    void takesTheWholeNameThatOpensALine()
    {
        QFETCH(QString, line);
        QFETCH(QString, name);
        const auto result = readText(question + now + dishwasher + line + QStringLiteral("\nThe ") +
                                     name + QStringLiteral(" must be done by 22:00.\n") + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines.size(), 2U);
        QCOMPARE(result->household.machines[1].name.reveal(), name);
        QCOMPARE(result->household.rules.size(), 1U);
    }

    void findsEachMachineOfALine_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line); };
        row("oven: 1 h, 2 kWh. battery charger: 3 h, 9 kWh.");
        row("oven: 1 h, 2 kWh. blorfer: 3 h, 9 kWh.");
        row("oven 1 h 2 kWh / battery charger 3 h 9 kWh");
        row("Oven: 1 h, 2 kWh; blorfer: 3 h, 9 kWh.");
        row("The oven takes 1 h and 2 kWh, the blorfer 3 h and 9 kWh.");
        row("The zanker takes 1 h and 2 kWh, the blorfer 3 h and 9 kWh.");
    }

    void findsEachMachineOfALine()
    {
        QFETCH(QString, line);
        const auto result = readText(question + now + line + u'\n' + dishwasher + prices);
        QVERIFY(result.has_value());
        std::vector<std::pair<Minutes, qint64>> phases;
        for (const Machine &machine : result->household.machines) {
            QCOMPARE(machine.phases.size(), 1U);
            phases.emplace_back(machine.phases.front().duration.value,
                                machine.phases.front().energy.value.value);
        }
        const std::vector<std::pair<Minutes, qint64>> expected{
            {Minutes(60), 2000}, {Minutes(180), 9000}, {Minutes(90), 1200}};
        QVERIFY(phases == expected);
    }

    /// What somebody did, or used, is nothing of the machine that was named last.
    void leavesWhatOthersTakeToThem_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line); };
        row("Yuki slept for 7 hours and got up at 09:25.");
        row("Last month we used 312 kWh in total.");
        row("The bus stop moves 200 m until the street is repaired.");
        row("Yuki spent 20 minutes cleaning the radio.");
    }

    void leavesWhatOthersTakeToThem()
    {
        QFETCH(QString, line);
        const auto result =
            readText(question + now + QStringLiteral("Dishwasher: 600 W for 90 min\n") + line +
                     u'\n' + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines.size(), 1U);
        const Machine &machine = result->household.machines.front();
        QCOMPARE(machine.phases.size(), 1U);
        QCOMPARE(machine.phases.front().duration.value, Minutes(90));
        QCOMPARE(machine.phases.front().energy.value.value, 900);
    }

    /// An entry's line goes on about its machine, also where the words alone would mean all.
    void givesWhatStandsBehindInALineToItsMachine()
    {
        const auto result = readText(
            question + now + dishwasher +
            QStringLiteral("- Dryer (60 min, 2 kWh). Quiet time: 22:00 to 23:00.\n") + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.rules.size(), 1U);
        QCOMPARE(result->household.rules.front().machine, std::optional(1));
    }

    /// Two ways to run are no two phases: which one is meant is for the person to say.
    void listsWhatTwoProgrammesTake()
    {
        const auto result =
            readText(question + now +
                     QStringLiteral("Dishwasher: eco 3 h 0.8 kWh, blorf 1 h 1.1 kWh\n") + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines.front().phases.size(), 1U);
        QVERIFY(std::any_of(result->lines.begin(), result->lines.end(), [](const ReadLine &line) {
            return line.number == 3 && line.state == LineState::Unread;
        }));
    }

    /// Whether 60 min and 2 kWh are of each or of all is for the person to say.
    void tellsNamesThatCountSeveral_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *name, bool told) {
            QTest::newRow(name) << QString::fromUtf8(name) << told;
        };
        row("2 x dryer", true);
        row("2x dryer", true);
        row("2\u00D7 dryer", true);
        row("Dryer x2", true);
        row("3 heaters", true);
        row("Dryer 2", false);
        row("Xbox charger", false);
        row("60 degree wash", false);
    }

    void tellsNamesThatCountSeveral()
    {
        QFETCH(QString, name);
        QFETCH(bool, told);
        const auto result = readText(question + now + dishwasher + name +
                                     QStringLiteral(": 60 min, 2 kWh\n") + prices);
        QVERIFY(result.has_value());
        const bool unread =
            std::any_of(result->lines.begin(), result->lines.end(), [](const ReadLine &line) {
                return line.number == 4 && line.state == LineState::Unread;
            });
        QCOMPARE(unread, told);
    }

    void takesTheQuestionThatAsksForATime()
    {
        const auto result = readText(QStringLiteral("Oven after dishwasher? No. Order is free.\n") +
                                     QStringLiteral("Oven first? No.\n") + question + now +
                                     dishwasher + QStringLiteral("Oven: 60 min, 2 kWh\n") + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.target, 0);
    }

    void takesTheClockATextOpensWith_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("hour");
        const auto row = [](const char *line, int hour) {
            QTest::newRow(line) << QString::fromUtf8(line) << hour;
        };
        row("Whiteboard in our house, 18:05 on Friday.", 18);
        row("2026-11-22 18:05", 18);
        row("Sent: 18:05", 18);
        row("Status 18:05", 18);
        row("Hour: 18h05", 18);
        row("Now \u2192 18.05", 18);
        row("\U0001F551 18:05", 18);
        row("Now: Sunday kl. 18.05", 18);
        row("its 6:05pm rn", 18);
        row("As of 18:05.", 18);
        row("Time now - 18.05", 18);
        row("18.05 is the time now.", 18);
        row("My kitchen timer says 18:05", 18);
        row("The clock on the stove says 18:05.", 18);
        row("By the hall clock it is five past six in the evening.", 18);
        row("It is 18:05 by my watch.", 18);
        row("It was 18:05 when I wrote this.", 18);
        row("This message is from 18:05.", 18);
        row("Last updated 18:05 (now)", 18);
        row("It's gone 18:05... well, exactly 18:05.", 18);
        row("Current local time is 6:05 p.m.", 18);
        row("t0 = 18:05.", 18);
        row("Fridge clock: 18:05.", 18);
        row("18:05, in a hurry: should the dishwasher run now, or later?", 18);
        row("The present hour is 18.05.", 18);
        row("Log entry at 1805 hrs.", 18);
        row("I am writing on Thursday at 6:05 pm.", 18);
        row("6:05pm here and I've got five minutes.", 18);
        row("6:05pm on the dot.", 18);
        row("When do I run the dishwasher its 6:05pm rn", 18);
        row("Hello from the islands, it's 18:05 and dark.", 18);
        row("18:05, end of a 12-hour shift at the ward.", 18);
        row("18:05 - boarding school, house mistress writing", 18);
        row("18:05 and I'm at my mother's, who must have her tea.", 18);
        row("Five past six in the evening (18:05) and the baby's finally down.", 18);
        row("06:05 pm, can't sleep, hot flushes.", 18);
        row("ok so its 18:05 & payday is friday", 18);
        row("Garden diary. Entry at 18:05.", 18);
        row("Friday, 18.05", 18);
        row("Thursday 18.05, right now", 18);
        row("18.05 on the kitchen clock", 18);
        row("The clock in the study shows 18.05.", 18);
        row("If it's 6:05 pm now, when is the best time for the dishwasher?", 18);
        // Who gets up then does not tell the time.
        row("We get up at 18:05.", 9);
        row("The oven, 18:05.", 9);
        row("It's choir at 18:05 tonight.", 9);
        row("My watch was sold at 18:05.", 9);
        row("18:05 - school, 20:10 - choir", 9);
        row("The bus, which must not be late, 18:05", 9);
    }

    void takesTheClockATextOpensWith()
    {
        QFETCH(QString, line);
        QFETCH(int, hour);
        const auto result =
            readText(line + QStringLiteral("\n\n") + question + dishwasher + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.now.time().hour(), hour);
    }

    void knowsAMachineByAnotherName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("otherName");
        const auto row = [](const char *name, const char *other) {
            QTest::newRow(other) << QString::fromUtf8(name) << QString::fromUtf8(other);
        };
        row("Borewell pump", "bore well pump");
        row("Scooter charger", "mobility scooter charger");
        row("Aquarium heater", "fish tank heater");
        row("Robot mower", "lawn robot");
        row("Glass furnace", "furnace");
        row("Slow cooker", "stew");
        row("EV charger", "car");
        row("Mobility scooter charger", "scooter charger");
        row("Glass bead kiln", "bead kiln");
        row("Freezer defrost", "freezer");
        row("Pool pump", "pump for the pool");
        row("Robot mower", "lawn");
        row("Steam press", "ironing");
        row("Zonker polisher", "zonker");
    }

    void knowsAMachineByAnotherName()
    {
        QFETCH(QString, name);
        QFETCH(QString, otherName);
        const auto result =
            readText(question + now + dishwasher + name + QStringLiteral(": 60 min, 2 kWh\nThe ") +
                     otherName + QStringLiteral(" must be done by 22:00.") + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.rules.size(), 1U);
        QCOMPARE(result->household.rules.front().machine, std::optional(1));
    }

    void usesTheLineThatOnlyNamesAMachine()
    {
        const auto result = readText(
            question + now + dishwasher +
            QStringLiteral("\nMachine: oven\nHow long: 60 min\nHow much: 2 kWh\n") + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines[1].name.reveal(), QStringLiteral("oven"));
        const int line = result->household.machines[1].place.line;
        QCOMPARE(result->lines[static_cast<size_t>(line) - 1].state, LineState::Used);
    }

    /// "The instant pot" and "the crock pot" may be one machine, unless each has a run of its own.
    void tellsTwoMachinesOfOneKindApart()
    {
        const auto result =
            readText(question + now + dishwasher +
                     QStringLiteral("The crock pot must be done by 22:00.\n"
                                    "The instant pot takes 60 min and 0.5 kWh.\n"
                                    "Figure 300 min and 1.3 kWh for the crock pot.\n") +
                     prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines.size(), 3U);
        QCOMPARE(result->household.rules.size(), 1U);
        QCOMPARE(result->household.rules.front().machine, std::optional(2));
        QCOMPARE(result->household.machines[2].name.reveal(), QStringLiteral("crock pot"));
    }

    void takesTheClockInBracketsThatOpensTheQuestion()
    {
        const auto result =
            readText(QStringLiteral("(Sunday, 18:05) Should the dishwasher run now or later?\n") +
                     dishwasher + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.now.time(), QTime(18, 5));
    }

    void takesAQuestionWithoutAQuestionMark_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line); };
        row("Decide: dishwasher now or later");
        row("Let us decide about our dishwasher, now or later.");
        row("Granny wants to know when the dishwasher should run.");
        row("We are home and I would like to know when to run the dishwasher.");
        row("I should like to know whether the dishwasher is better run now or at some later "
            "hour.");
        row("Kindly tell whether the dishwasher should be put on at once or afterwards.");
        row("So it's ten now, tell me should I run the dishwasher now or put it off till later.");
    }

    void takesAQuestionWithoutAQuestionMark()
    {
        QFETCH(QString, line);
        const auto result = readText(line + u'\n' + now + QStringLiteral("Dryer: 1 h, 2 kWh\n") +
                                     dishwasher + prices);
        QVERIFY(result.has_value());
        QCOMPARE(
            result->household.machines[static_cast<size_t>(result->household.target)].name.reveal(),
            QStringLiteral("dishwasher"));
    }

    /// The question may name its machine in the sentence before it, in the same line.
    void takesTheMachineOfTheSentenceBefore()
    {
        const QString two = QStringLiteral("Dryer: 60 min, 2 kWh\n");
        const auto result = readText(QStringLiteral("I want to use the dryer. Now or later on?\n") +
                                     now + dishwasher + two + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.target, 1);
        QCOMPARE(result->household.question.reveal(),
                 QStringLiteral("I want to use the dryer. Now or later on?"));
        const auto apart = readText(QStringLiteral("The dryer is new.\nNow or later on?\n") + now +
                                    dishwasher + two + prices);
        QVERIFY(!apart.has_value());
        QCOMPARE(apart.error().error.kind, ErrorKind::AmbiguousTarget);
        const auto several =
            readText(QStringLiteral("The dryer is beside the dishwasher. Now or later on?\n") +
                     now + dishwasher + two + prices);
        QVERIFY(!several.has_value());
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &text, ErrorKind kind) {
            QTest::newRow(name) << text << static_cast<int>(kind);
        };
        row("empty", QString(), ErrorKind::EmptyText);
        row("blank", QStringLiteral(" \n\t\n"), ErrorKind::EmptyText);
        row("no prices", question + now + dishwasher, ErrorKind::NoPrices);
        row("no question", now + dishwasher + prices, ErrorKind::NoQuestion);
        row("no duration", question + now + QStringLiteral("Dishwasher: 1.2 kWh\n") + prices,
            ErrorKind::TargetWithoutDuration);
        row("no energy", question + now + QStringLiteral("Dishwasher: 90 min\n") + prices,
            ErrorKind::TargetWithoutEnergy);
        row("unknown machine",
            QStringLiteral("Should the kiln run now or later?\n") + now + dishwasher + prices,
            ErrorKind::TargetWithoutDuration);
        row("unknown word",
            QStringLiteral("Should the unicorn run now or later?\n") + now + dishwasher + prices,
            ErrorKind::UnknownTarget);
        row("unknown word behind the verb",
            QStringLiteral("Shall I start my unicorn now?\n") + now + dishwasher + prices,
            ErrorKind::UnknownTarget);
        row("too long", question + now + QStringLiteral("Dishwasher: 90 h, 1 kWh\n") + prices,
            ErrorKind::OverCap);
        row("too much", question + now + QStringLiteral("Dishwasher: 90 min, 900 kWh\n") + prices,
            ErrorKind::OverCap);
    }

    void saysWhatIsMissing()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto result = readText(text);
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().error.kind), kind);
    }

    void saysWhatIsMissingAtTheLineOfTheMachine()
    {
        const auto result =
            readText(question + now + QStringLiteral("Dishwasher: 90-120 min, 1 kWh\n") + prices);
        QVERIFY(!result.has_value());
        QVERIFY(result.error().error.kind == ErrorKind::TargetWithoutDuration);
        QCOMPARE(result.error().error.place.line, 3);
    }

    void findsTheOpeningQuestion()
    {
        const HouseholdReader reader;
        const auto place = reader.openingQuestion(PrivateText(question + now));
        QVERIFY(place.has_value());
        QCOMPARE(place->line, 1);
        QCOMPARE(place->span.to, question.size() - 1);
        QVERIFY(!reader.openingQuestion(PrivateText(now + question)).has_value());
        QVERIFY(!reader.openingQuestion(PrivateText(QString())).has_value());
    }

    void countsWeekdaysFromToday()
    {
        const auto result =
            readText(question + QStringLiteral("It is Thursday, 14:00.\n") +
                     QStringLiteral("The dishwasher must be done by Saturday 10:00.\n") +
                     dishwasher + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.rules.size(), 1U);
        const auto finish = std::get<FinishBy>(result->household.rules.front().what);
        QCOMPARE(finish.moment.day, std::optional(2));
    }

    void countsToTheDayAfterTomorrow_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"The dishwasher must be done the day after tomorrow by 10:00.",
                                 "By 10:00 the day after tomorrow the dishwasher must be done."}) {
            QTest::newRow(line) << QString::fromUtf8(line);
        }
    }

    void countsToTheDayAfterTomorrow()
    {
        QFETCH(QString, line);
        const auto result = readText(question + now + line + u'\n' + dishwasher + prices);
        QVERIFY(result.has_value());
        QCOMPARE(result->household.rules.size(), 1U);
        const auto finish = std::get<FinishBy>(result->household.rules.front().what);
        QCOMPARE(finish.moment.day, std::optional(2));
    }

    void survivesAnyCharacters_data()
    {
        QTest::addColumn<QString>("odd");
        QTest::newRow("NUL") << QString(50, QChar(u'\0'));
        QTest::newRow("half a pair") << QString(50, QChar(0xD83D));
        QTest::newRow("other half") << QString(50, QChar(0xDE00));
        QTest::newRow("right to left") << QStringLiteral("\u202E\u202D by 22:00 \u2067");
        QTest::newRow("long word") << QString(100'000, u'x');
        QTest::newRow("long number") << QString(100'000, u'9');
        QTest::newRow("points") << QString(100'000, u'.');
        QTest::newRow("brackets") << QString(1000, u'[');
        QTest::newRow("lone mark") << QStringLiteral("(");
    }

    void survivesAnyCharacters()
    {
        QFETCH(QString, odd);
        const auto result = readText(question + now + odd + u'\n' + dishwasher + prices);
        QVERIFY(result.has_value());
        QVERIFY(result->household.rules.empty());
        QCOMPARE(result->household.machines.size(), 1U);
    }

    /// As much as the door lets in. Work that grew with the square of the length would take hours.
    void readsTwoMegabytesOfOneSentence()
    {
        const QString sentence =
            QStringLiteral("Someone must not run it between 22:00 and 06:00 or by 7 pm.\n");
        const QString text =
            question + now + dishwasher + prices + sentence.repeated(2'000'000 / sentence.size());
        const auto result = readText(text);
        const auto &lines = result ? result->lines : result.error().lines;
        QCOMPARE(static_cast<qsizetype>(lines.size()), text.count(u'\n') + 1);
    }
};

REGISTER_TEST(TestMachines)
#include "testmachines.moc"
