// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulechecks.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::rulelines;

/// Rules beside others in one sentence, with their reasons, their pronouns and their owners.
class TestLongRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFollowsAReason_data()
    {
        addColumns();
        row("The dryer can't be on from 16:00 to 18:00 because Mia is asleep, and the dishwasher "
            "can't be on between 20:00 and 22:00.",
            "D!20:00-22:00 T!16:00-18:00");
        row("I need the dryer to be done by 20:00 because Ben is coming over, and Mia told me to "
            "have the dishwasher done by 22:00.",
            "D<22:00 T<20:00");
        row("The dryer must be done by 20:00 before the guests come.", "T<20:00");
        row("Have the dryer done no later than 20:00, before the in-laws show up", "T<20:00");
        row("Mia will lose it if the dryer is on between 16:00 and 18:00, so not then.",
            "T!16:00-18:00 T!16:00-18:00");
        row("If the dryer isn't finished by 20:00 i'm toast.", "T<20:00");
    }

    void readsWhatFollowsAReason() { checkRules(); }

    /// What was is no rule for what will be.
    void makesNoRuleOfWhatWas_data()
    {
        addColumns();
        for (const char *line :
             {"The dryer ran from 18:00 to 20:00.", "The dryer ran at 20:00.",
              "The dryer ran after 22:00 and Mum was cross.",
              "The dryer ran before the washing machine.", "Anna handed over the dryer at 20:00.",
              "Anna hands over the dryer at 20:00."}) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString();
        }
    }

    void makesNoRuleOfWhatWas()
    {
        QFETCH(QString, line);
        const auto result = read(line);
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QString());
    }

    void keepsAMereReasonOutOfTheRules()
    {
        const auto result =
            read(QStringLiteral("The dryer must be off from 16:00 to 18:00 because Mia naps, and "
                                "the dishwasher wakes her."));
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QStringLiteral("T!16:00-18:00"));
    }

    void readsDenialsBesideOtherRules_data()
    {
        addColumns();
        row("The dryer: finished by 22:00, and not running from 18:00 until 20:00.",
            "T!18:00-20:00 T<22:00");
        row("The dryer finished by 22:00 and not running between 18:00 and 20:00.",
            "T!18:00-20:00 T<22:00");
        row("And not the dryer after 22:30, please, it goes right through the ceiling.",
            "T!22:30-");
        row("The dishwasher and the dryer must not run from 16:00 to 18:00 and not from 20:00 to "
            "21:00.",
            "D!16:00-18:00 D!20:00-21:00 T!16:00-18:00 T!20:00-21:00");
    }

    void readsDenialsBesideOtherRules() { checkRules(); }

    void tellsWhoWaits_data()
    {
        addColumns();
        row("We only start the dryer if the washing machine is finished.", "T@W");
        row("Queue: the washing machine, and when that's finished, the dryer", "T@W");
        row("The washing machine goes first and the dryer follows when it has finished.", "T@W");
        row("The dryer goes first and the washing machine follows when it has finished.", "W@T");
        row("The washing machine goes first, the dryer follows once it is done.", "T@W");
        row("The dryer follows when the washing machine has finished.", "T@W");
        row("The dryer can't go until the washing machine has finished.", "T@W");
        row("The washing machine must finish before Mia's dryer starts.", "T@W");
        row("The dryer only after the end of the washing machine.", "T@W");
    }

    void tellsWhoWaits() { checkRules(); }

    /// Who says it twice has two rules that say the same.
    void readsWhatComesThen_data()
    {
        addColumns();
        row("The dryer is tied up until 16:45; it can start then.", "T>16:45 T>16:45");
        row("Hands off the dryer until 16:15, then it may start", "T>16:15 T>16:15");
        row("Ben has the use of the dryer till 16.15, so start it after that.", "T>16:15 T>16:15");
        row("The dryer is busy, start possible after 16:05", "T>16:05");
        row("Start of the dryer: 16.00 or later", "T>16:00");
        row("Now don't let the dryer run from 16:00 to 18:00.", "T!16:00-18:00");
        row("Now the earliest the dryer can start is 16:00.", "T>16:00");
        row("By 8 p.m. I need the dryer all finished.", "T<20:00");
        row("It would never do for the dryer to be unfinished at 20:00; it has to be done by then.",
            "T<20:00 T<20:00");
        row("The dryer to be off and finished before 2000 hrs", "T<20:00");
    }

    void readsWhatComesThen() { checkRules(); }

    /// "So no dryer then" tells whose the quiet is.
    void keepsQuietForTheOneThatIsNamed_data()
    {
        addColumns();
        row("It must be quiet from 18:00 to 20:00, so no dryer then.", "T!18:00-20:00");
        row("Quiet from 18:00 to 20:00: no dryer then.", "T!18:00-20:00");
        row("It has to be quiet from 18:00 to 20:00, so please no dryer.", "T!18:00-20:00");
        row("The whole house must be quiet from 18:00 to 20:00, so no dryer then.",
            "*!18:00-20:00 T!18:00-20:00");
        row("It must be quiet from 18:00 to 20:00, so nothing runs then.",
            "*!18:00-20:00 D!18:00-20:00");
    }

    void keepsQuietForTheOneThatIsNamed() { checkRules(); }

    /// Wide gaps and tabs part the cells of a row, as bars do.
    void readsTablesOfGaps()
    {
        for (const QString &gap : {QStringLiteral("   "), QStringLiteral("\t")}) {
            QString text = QStringLiteral("Should the dryer run now or later? It is 4.15 p.m.\n\n"
                                          "Machine_Duration (min)_kWh\nDryer_70_2.2\n"
                                          "Washing machine_95_0.85\n\n"
                                          "From_Until_Price\n14.00_9.00 p.m._41 ct per kWh\n"
                                          "21.00_14.00_0.12 EUR per kWh\n");
            const auto result = readText(text.replace(u'_', gap));
            QVERIFY(result.has_value());
            const std::vector<Machine> &machines = result->household.machines;
            QCOMPARE(machines.size(), size_t{2});
            QCOMPARE(machines[1].phases[0].duration.value.count(), 95);
            QCOMPARE(machines[1].phases[0].energy.value.value, qint64{850});
            QCOMPARE(result->household.tariff.size(), size_t{2});
            for (const ReadLine &line : result->lines) {
                QVERIFY(line.state != LineState::Unread);
            }
        }
    }

    /// Two blanks behind a sentence are somebody's way of typing.
    void readsSentencesWithWideGaps_data()
    {
        addColumns();
        row("The dryer must be done by 22:00.  The oven is new.  The dishwasher can't run from "
            "18:00 to 20:00.",
            "D!18:00-20:00 T<22:00");
        row("The   dryer must   be done   by 22:00", "T<22:00");
    }

    void readsSentencesWithWideGaps() { checkRules(); }

    void readsTheColumnsOfRules_data()
    {
        addColumns();
        row("Machine | Quiet | Finish by | Only after\n"
            "Dryer | 20:00-22:00 | 06:00 | washing machine",
            "T!20:00-22:00 T<06:00 T@W");
        row("Machine | Not between | Not before\nDryer | 20:00 and 22:00 | 19.00 (today)",
            "T!20:00-22:00 T>19:00");
        row("Machine | Energy per run | To be done by\nDryer | 2 kWh | 21.30", "T<21:30");
    }

    void readsTheColumnsOfRules() { checkRules(); }

    /// A line that ends in a clock does not go on in "E-bike".
    void givesTheRestToTheEntryItStandsIn()
    {
        const auto result = readText(
            QStringLiteral("Should the bread maker run now? It is 14:00. 30 ct/kWh all day.\n\n"
                           "Bread maker: 2h50 / 0.5 kWh; off 22:30 - 04:30\n"
                           "E-bike charger - 3h10 - 0.3 kWh; earliest 06:30; done by 17:00\n"));
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QStringLiteral("D!22:30-04:30 T<17:00 T>06:30"));
    }

    void readsShortNotes_data()
    {
        addColumns();
        row("Dryer: wait for washing machine to finish", "T@W");
        row("- dryer after washing machine (don't forget!)", "T@W");
        row("The dryer can begin only if the washing machine has been completed first.", "T@W");
        row("Dryer to be finished for 18:30", "T<18:30");
        row("Dryer: finished for 18:30", "T<18:30");
        row("The dryer'll have to be finished by 18:30", "T<18:30");
        row("The dryer'd better be done by 18:30", "T<18:30");
        row("Ann would like to find the dryer finished by 18:30.", "T<18:30");
        row("Nobody starts the wash before ten past nine in the evening.", "W>21:10");
        row("Dryer - 20.45 onwards only", "T>20:45");
        row("The earliest start for our dryer is 15.00.", "T>15:00");
        row("The latest finish for the dryer is 19.00", "T<19:00");
        row("The dryer is in use, it becomes free at 21:00.", "T>21:00");
        row("The earliest start for the dryer is 16h15 today", "T>16:15");
        row("The dryer can't go on any earlier than a quarter after three this afternoon.",
            "T>15:15");
        row("The dryer isn't home until twenty after nine in the evening.", "T>21:20");
        row("Quiet time for dryer: from 2:30 to 5:30 pm", "T!14:30-17:30");
        row("Quiet time for dryer: from 02:30 to 5:30 pm", "T!02:30-17:30");
        row("Kindly do not put on the dryer between 18:00 and 20:00.", "T!18:00-20:00");
        row("Running machines may not exceed 4 kW in sum.", "4000 W");
        row("Rest period, dryer: 7:15 pm until 9:15 pm", "T!19:15-21:15");
        row("The dryer is to rest from 18:00 to 20:00.", "T!18:00-20:00");
        row("- Dryer: 60 minutes, 2 kWh; quiet time 18:00-20:00.", "D!18:00-20:00");
        row("Dryer: not until end of washing machine", "T@W");
        row("Dryer: start only after end of washing machine", "T@W");
        row("Dryer | finish by | 18.30", "T<18:30");
        row("The dryer needs 2 kWh in 60 min, and it has to wait for the washing machine to "
            "finish.",
            "D@E");
        row("It has to be 8 pm or later when the dryer starts.", "T>20:00");
        row("The latest permissible end for the dryer is 16.15.", "T<16:15");
        row("All runs complete by 21.00", "*<21:00");
        row("The dryer can only go on once the washing machine has finished - one thing at a time",
            "T@W");
    }

    void readsShortNotes() { checkRules(); }

    void readsOtherWords_data()
    {
        addColumns();
        row("Nothing's allowed to run between 18:00 and 20:00", "*!18:00-20:00");
        row("Don't set the dryer off before 16:00 today.", "T>16:00");
        row("We have the dryer from 16:15 and not before", "T>16:15");
        row("The dryer can only be started at 16:00 or after, the plumber is here until then.",
            "T>16:00");
        row("It is not possible to use the dryer before 16:00", "T>16:00");
        row("No point thinking about the dryer before 16:00, it can't start sooner.", "T>16:00");
        row("I would rather not start the dryer earlier than 16.30.", "T>16:30");
        row("Wait for the washing machine to finish before starting the dryer", "T@W");
        row("Dryer waits for the end of: the washing machine", "T@W");
        row("The washing machine before the dryer, no overlap", "T@W");
        row("The dryer shall not run from 23.00 to 0.30.", "T!23:00-00:30");
        row("The dryer should be through by 21 h 15 tonight", "T<21:15");
        row("We do without the dryer from 22 h to 3 h.", "T!22:00-03:00");
        row("Everything from 18:00 to 20:00 must be off.", "*!18:00-20:00");
        row("Everything from the dryer is needed at 20:00, so it has to be done by then.",
            "T<20:00 T<20:00");
        row("Order of running: washing machine, dryer.", "T@W");
        row("The dryer has until 20:00.", "T<20:00");
    }

    void readsOtherWords() { checkRules(); }

    /// "Anything" in the reason of one machine's rule does not make it the rule of all.
    void bindsOneMachineForAReasonAboutAnything()
    {
        const auto result = read(QStringLiteral(
            "The dryer must be finished by 20:00 because there is nowhere to hang anything."));
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QStringLiteral("T<20:00"));
    }

    /// "It" is the same machine until another one is named.
    void followsAPronounThroughAParagraph()
    {
        const auto result = readText(QStringLiteral(
            "Should the dishwasher run now or later? It is 14:00.\n\n"
            "The dishwasher takes 90 min and 1.2 kWh. It cannot be started before 16:00. By 23:00 "
            "it should have finished. It must be off between 18:00 and 20:00. It can only start "
            "once the washing machine is finished. The washing machine takes 75 min and 0.9 kWh."
            "\n\nAll day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QStringLiteral("D!18:00-20:00 D<23:00 D>16:00 D@T"));
    }

    /// Where no other scooter is told of, the mobility scooter is the scooter.
    void knowsAMachineByTheEndOfItsName()
    {
        const auto result = readText(
            QStringLiteral("Should I charge the scooter now or later? It is 14:00.\n"
                           "Mobility scooter: 190 minutes, 0.4 kWh\n"
                           "The scooter must be done by 22:00.\nAll day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QStringLiteral("D<22:00"));
    }

    /// A list's second machine has nothing to wait for because its sentence opens with "then".
    void hearsNoOrderInAList()
    {
        const auto result = readText(QStringLiteral(
            "Should the dishwasher run now or later? It is 14:00.\n"
            "The dishwasher needs 95 minutes and 1.4 kWh. Then there's the heat pump, which runs "
            "for 115 minutes and uses 5.1 kWh.\nAll day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines.size(), size_t{2});
        QCOMPARE(rulesOf(*result), QString());
    }
};

REGISTER_TEST(TestLongRules)
#include "testlongrules.moc"
