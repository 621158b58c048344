// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulechecks.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::rulelines;

/// One line for each way of saying a rule, and for each thing that only looks like one.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDeadlines_data()
    {
        addColumns();
        row("The dishwasher must be finished by ten at night.", "D<22:00");
        row("Dishwasher: due by 10pm", "D<22:00");
        row("We are counting on the dishwasher being done by 22.00.", "D<22:00");
        row("The dryer can take its time but must be done by 22:00.", "T<22:00");
        row("Sven comes home at 20:00 and expects the car to be charged.", "E<20:00");
        row("Mark drives off at 07:00 and his car has to be full by then.", "E<07:00");
        row("Laundry dryer ready for 10 pm please", "T<22:00");
        row("Nothing may finish later than 22:00.", "*<22:00");
        row("All machines except the car must be done by 22:00.", "D<22:00 T<22:00 W<22:00");
        row("The dishwasher may not finish any later than 22:00.", "D<22:00");
        row("Could you see to it that the dishwasher is finished by 22:00?", "D<22:00");
        row("Finish the dishwasher by 22:00, would you?", "D<22:00");
        row("Can the dishwasher be done by 22:00 please.", "D<22:00");
        row("Could the dishwasher be done by 22:00 please?", "D<22:00");
        row("Dishwasher: deadline 10 PM // Priya heads out right after that", "D<22:00");
        row("Latest finish for the dishwasher: 22:00 // Priya promised the neighbours", "D<22:00");
        row("Dishwasher: finished by 22:00 (Henrik can't stand finding it half finished)",
            "D<22:00");
        row("Dishwasher: finished by 10h30 tomorrow", "D<10:30");
        row("Come 22:00 the dishwasher has to be finished.", "D<22:00");
        row("My uniform must be out of the dishwasher by 22:00.", "D<22:00");
        row("The dishwasher must be done by 12:00 noon.", "D<12:00");
        row("The dishwasher must get over by 22:00.", "D<22:00");
        row("Dishwasher ready \u2264 22.00", "D<22:00");
        row("The dishwasher has until 22:00 to finish, not longer.", "D<22:00");
        row("The dishwasher must be finished by kl. 22.00.", "D<22:00");
        row("Dishwasher finished by 22.00 h, the others are waiting for it.", "D<22:00");
        row("This evening the dishwasher must be done by 10.", "D<22:00");
        row("In the afternoon the dryer must be done by 5.", "T<17:00");
        row("First the washing machine, then the dryer, which must be done by 22:00.",
            "T<22:00 T@W");
        // Conditions that are rules.
        row("Mum will be cross unless the dishwasher is done by 22:00.", "D<22:00");
        row("It would be a disaster if the dishwasher wasn't done by 22:00.", "D<22:00");
        row("If the dishwasher isn't done by 22:00, Mum will be cross.", "D<22:00");
        row("I don't mind when the dryer runs so long as it has finished by 22:00.", "T<22:00");
        row("The dryer can run whenever it likes as long as it's done by 22:00.", "T<22:00");
        row("The dryer must not still be running at 22:00, when we go to bed.", "T<22:00");
        row("22:00 is the last time for the dishwasher to be finished.", "D<22:00");
        row("Sven was promised the dishwasher would be done by 22:00.", "D<22:00");
        row("The dishwasher has a hard deadline at 22:00.", "D<22:00");
        row("The car must be charged at 22:00 at the latest.", "E<22:00");
        row("If the dishwasher isn't done by 22:00 I'm in trouble with Mum.", "D<22:00");
        row("We leave the house at 22:00, and the dishwasher must be done before we go.",
            "D<22:00");
        row("The dishwasher has to be finished before we leave at 22:00.", "D<22:00");
        row("Plan the dishwasher so that it is done by 22:00.", "D<22:00");
        row("Schedule the dishwasher so that it is done by 22:00.", "D<22:00");
        // One machine more.
        row("The dishwasher must be done by 22:00, and so must the dryer.", "D<22:00 T<22:00");
        row("The dishwasher must be done by 22:00, the dryer too.", "D<22:00 T<22:00");
        row("The dishwasher must be done by 22:00 (dryer too).", "D<22:00 T<22:00");
        row("The dishwasher must be done by 22:00, same for the dryer.", "D<22:00 T<22:00");
    }

    void readsDeadlines() { checkRules(); }

    void readsEarliestStarts_data()
    {
        addColumns();
        row("We can't load the dishwasher until 16:00.", "D>16:00");
        row("The soonest the dishwasher can start is 16:00.", "D>16:00");
        row("Leave the dishwasher alone until 16:00.", "D>16:00");
        row("Wait until half four in the afternoon before starting the dryer.", "T>16:30");
        row("The dryer may start at 16:00 and must be done by 22:00.", "T<22:00 T>16:00");
        row("The car is out of the house until 6 pm.", "E>18:00");
        row("The dishwasher is in use for another two hours.", "D>02:00");
        row("Nothing may start before 16:00.", "*>16:00");
        row("The dryer will be ready to go from 16:00.", "T>16:00");
        row("Sven is loading the dryer at 16:00; don't start it any earlier.", "T>16:00 T>16:00");
        row("The dryer is in use until 16:00 and can start after that.", "T>16:00 T>16:00");
        row("It will be 16:00 before we can start the dryer.", "T>16:00");
        row("Mum won't be happy if the dryer starts before 16:00.", "T>16:00");
        row("We can use the dryer from 16:00.", "T>16:00");
        row("Only after 16:00 can the dryer be turned on.", "T>16:00");
        row("Plan the dryer so that it starts no earlier than 16:00.", "T>16:00");
        row("Sven is working on the dryer until 16:00, so it can't start before then.",
            "T>16:00 T>16:00");
        row("The dryer is being repaired until 16:00.", "T>16:00");
        row("Nobody starts the dryer before 16:00.", "T>16:00");
        row("Don't put the dryer on before 16:00.", "T>16:00");
        row("The dryer shouldn't start till 16:00 at the earliest.", "T>16:00");
        row("I can't get to the dryer until 16:00, so not before that.", "T>16:00");
        row("The charger for the EV is free from 16:00.", "E>16:00");
        row("Leave the dryer until 16:00 at least, as visitors are staying until then.", "T>16:00");
        row("On no account start the dryer before 16:00.", "T>16:00");
        row("The dryer isn't ready to go until 16:00", "T>16:00");
        row("Dryer: earliest start 4 PM // Priya has visitors until then", "T>16:00");
        row("Dryer: not before 16h00 today", "T>16:00");
        row("Priya needs the dryer until 16:00, so it can only start after that.",
            "T>16:00 T>16:00");
        row("Putting on the dryer before 16:00 is out of the question.", "T>16:00");
        row("The dryer may only run 16:00 and after.", "T>16:00");
        row("The dryer is available only post 1600 hrs.", "T>16:00");
        row("Dryer | release for start at 16:00", "T>16:00");
        row("Dryer start \u2265 16.00", "T>16:00");
        row("Don't nobody start the dryer till 4 PM.", "T>16:00");
        row("The dryer is to be started at 16:00 or afterwards.", "T>16:00");
        row("The dryer can be started kl. 16.00 at the earliest.", "T>16:00");
        row("Dryer: free from: 16:00", "T>16:00");
    }

    void readsEarliestStarts() { checkRules(); }

    void readsTimesOfRest_data()
    {
        addColumns();
        row("Nobody may run the dryer between 18:00 and 20:00.", "T!18:00-20:00");
        row("Maya naps from 18:00 to 20:00, so no dryer then.", "T!18:00-20:00");
        row("The dryer must not run before 06:00 or after 22:00.", "T!22:00-06:00");
        row("The dryer can run any time except 18:00 to 20:00.", "T!18:00-20:00");
        row("The dryer may only run between 06:00 and 22:00.", "T=06:00-22:00");
        row("The dryer must fit in somewhere after 06:00 and before 22:00.", "T=06:00-22:00");
        row("Mum is cross if the dryer runs between 18:00 and 20:00.", "T!18:00-20:00");
        row("The house has to be quiet from 22:00 to 06:00.", "*!22:00-06:00");
        row("Quiet hours start at 22:00.", "*!22:00-");
        row("No dryer later than 22:00.", "T!22:00-");
        row("Only the dryer may run between 18:00 and 20:00.",
            "D!18:00-20:00 E!18:00-20:00 W!18:00-20:00");
        row("Running the dryer between 18:00 and 20:00 is out of the question.", "T!18:00-20:00");
        row("The dryer is too loud to run later than 22:00.", "T!22:00-");
        row("There's a power cut from 02:00 to 03:00.", "*!02:00-03:00");
        row("Nothing goes on between 18:00 and 20:00, full stop.", "*!18:00-20:00");
        row("The dryer can run until 22:00, but not after that.", "T!22:00-");
        row("The dryer may stay on until 22:00 and no longer.", "T!22:00-");
        row("The dryer needs to be off by 22:00 and stay off.", "T!22:00-");
        row("The neighbours sleep after 22:00, so the dryer can't run then.", "T!22:00-");
        row("The dryer is permitted up to 22:00 and not beyond.", "T!22:00-");
        row("Switch the dryer off at 22:00 and leave it off.", "T!22:00-");
        row("The hours from 18:00 to 20:00 are closed to the dryer.", "T!18:00-20:00");
        row("No machines of any kind between 18:00 and 20:00 please.", "*!18:00-20:00");
        row("It must be silent in the house from 18:00 to 20:00 and no machine may run.",
            "*!18:00-20:00");
        row("Nobody runs the dryer or the dishwasher between 18:00 and 20:00.",
            "D!18:00-20:00 T!18:00-20:00");
        row("No dryer and no dishwasher between 18:00 and 20:00.", "D!18:00-20:00 T!18:00-20:00");
        row("Night mode for the dryer from 18:00 to 20:00: must not run.", "T!18:00-20:00");
        row("The dryer can't be running any more after 22:00.", "T!22:00-");
        row("Dryer: done by 22:00, silence from 18:00 to 20:00", "T!18:00-20:00 T<22:00");
        row("Nothing on between 18:00 and 20:00.", "*!18:00-20:00");
        row("Nothing from 18:00 to 20:00.", "*!18:00-20:00");
        row("Nothing from the dryer between 18:00 and 20:00.", "T!18:00-20:00");
        row("We have agreed that nothing runs between 18.00 and 20.00.", "*!18:00-20:00");
        row("Between 18.00 h and 20.00 h the dryer must not run.", "T!18:00-20:00");
        row("Dryer | standstill from 18:00 to 20:00", "T!18:00-20:00");
        row("No more dryer from 22:00 on", "T!22:00-");
        row("There must be peace from the dryer between 18:00 and 20:00.", "T!18:00-20:00");
        row("The dryer keeps still from 18:00 to 20:00.", "T!18:00-20:00");
        row("After 22:00 the dryer should be still.", "T!22:00-");
        row("Silence, please, from 18:00 until 20:00: no dryer then.", "T!18:00-20:00");
        row("Nobody may use the dryer between 18:00 and 20:00, the neighbours complain otherwise.",
            "T!18:00-20:00");
        row("Nobody may use any machine between 18:00 and 20:00.", "*!18:00-20:00");
        row("Nothing may run while the electrician works, from 18:00 to 20:00.", "*!18:00-20:00");
        row("The dryer must not run after 22:00, it is right under the bed.", "T!22:00-");
        row("No dryer from 18:00 to 20:00 while the baby sleeps.", "T!18:00-20:00");
        row("Dryer: not between: 18:00 and 20:00", "T!18:00-20:00");
        row("Dryer + dishwasher: off 18:00 to 20:00", "D!18:00-20:00 T!18:00-20:00");
    }

    void readsTimesOfRest() { checkRules(); }

    void readsOrderAndPower_data()
    {
        addColumns();
        row("There's no point in starting the dryer until the washing machine is done.", "T@W");
        row("Washing machine \u2192 dryer", "T@W");
        row("Wait for the washing machine before starting the dryer.", "T@W");
        row("The dryer needs the washing machine to be done first.", "T@W");
        row("Do the washing machine first and the dryer second.", "T@W");
        row("Once the washing machine is done, and not before, the dryer may start.", "T@W");
        row("No dryer until the washing machine is through.", "T@W");
        row("When the washing machine has finished, the dryer can go on, not earlier.", "T@W");
        row("The washing machine goes first, the dryer can start when it is done.", "T@W");
        row("The dryer depends on the washing machine and cannot start until that is done.",
            "T@W T@W");
        row("First comes the washing machine, and only after it has finished comes the dryer.",
            "T@W");
        row("Wait for the washing machine to finish before you put the dryer on.", "T@W");
        row("If the washing machine is not finished, the dryer can't start.", "T@W");
        row("Don't start the dryer unless the washing machine is done.", "T@W");
        row("The dryer must stay off as long as the washing machine has not finished.", "T@W");
        row("The dryer uses the same plug as the washing machine, so it has to wait until the "
            "washing machine is finished.",
            "T@W");
        row("The dryer and the washing machine can't run at the same time, the washing machine "
            "goes first.",
            "T@W");
        row("The dryer comes second, after the washing machine.", "T@W");
        row("Wait for the washing machine to end, then switch on the dryer.", "T@W");
        row("The dryer follows the washing machine, never the other way round.", "T@W");
        row("Run the washing machine first and the dryer after it.", "T@W");
        row("Run the washing machine, and after it the dryer.", "T@W");
        row("The washing machine first, the dryer after (there is only one socket).", "T@W");
        row("Wait for the end of the washing machine before launching the dryer", "T@W");
        row("Let the washing machine finish before putting on the dryer.", "T@W");
        row("The dryer to start only on completion of the washing machine.", "T@W");
        row("The dryer is queued behind the washing machine.", "T@W");
        row("First the washing machine, and the dryer after it.", "T@W");
        row("The lights flicker when both are going, so don't start the dryer until the washing "
            "machine is done.",
            "T@W");
        // The house.
        row("We may never use more than 5 kW at the same time.", "5000 W");
        row("The grid connection allows up to 5 kW.", "5000 W");
        row("The whole flat must stay below 5 kW.", "5000 W");
        row("The breaker trips if more than 5 kW are drawn.", "5000 W");
    }

    void readsOrderAndPower() { checkRules(); }

    void listsWhatOnlyLooksLikeARule_data()
    {
        addLines({"The dryer man comes by 20:00.",
                  "The dishwasher tablets must be bought by 19:00.",
                  "My brother's tumble dryer has to be done by 20:00.",
                  "The neighbours run their tumble dryer from 20:00 to 22:00.",
                  "The dryer may also run before 20:00.",
                  "Nobody minds the dryer after 22:00.",
                  "There is no rule that the dryer must be off after 22:00.",
                  "The dryer must not not run before 06:00.",
                  "The dryer must be half done by 20:00.",
                  "The dryer must be done by seven or eight.",
                  "The dryer must be ready from 20:00.",
                  "Switch the dryer off at 20:00.",
                  "Don't run the dryer from 22:00 to 06:00 on Saturday.",
                  "The dryer doesn't have to be done by 20:00 any more.",
                  "The dryer can start when it is done.",
                  "~~dryer done by 20:00~~",
                  "[x] dryer done by 20:00",
                  "// dryer done by 20:00",
                  "[cancelled] The dryer must be done by 20:00.",
                  "The dryer must be done by 20:00 on weekdays.",
                  "The dryer has to run twice.",
                  "The dryer must be done three hours before 20:00.",
                  "Main switch code: 4711 W",
                  "Dryer done by \u202E00:32\u202C",
                  "The dryer is from 2019.",
                  "The dishwasher must run after the dryer or the washing machine.",
                  "Stop the dryer at 20:00.",
                  "The dryer ends at 20:00.",
                  "The dryer can run any time before 20:00.",
                  "The dryer goes last.",
                  "The dryer is too shrill to run after 22:00.",
                  "Leave the dryer on until 20:00.",
                  "Leave the dryer until after Anna is back.",
                  "The dryer needs until 06:00.",
                  "The dryer must be done by 20:00 // half done is fine",
                  "The dryer runs when both are home.",
                  "When that's done, start the dryer.",
                  "After that, start the dryer.",
                  "Please, no overlap.",
                  "The dryer is clear from 20:00.",
                  "The dryer is done by 2 h of work.",
                  "Not more than 16 A in all.",
                  "Not more than 16A in all.",
                  "The sockets take 10 amps.",
                  "I need my shirt at 20:00.",
                  "Sven needs his costume by 20:00.",
                  "The dishwasher needs emptying by 20:00."});
    }

    void listsWhatOnlyLooksLikeARule() { checkListed(); }

    void readsWhatMachinesAreNeededFor_data()
    {
        addColumns();
        row("The dishwasher is needed by 22:00 for the party.", "D<22:00");
        row("The dishwasher is needed for the shower at 22:00, so it must be done by then.",
            "D<22:00 D<22:00");
        row("I need the dishwasher at 22:00, so it has to be done by then.", "D<22:00 D<22:00");
        row("The party starts at 23:00 and the dishwasher has to be finished an hour before, at "
            "22:00.",
            "D<22:00");
    }

    void readsWhatMachinesAreNeededFor() { checkRules(); }

    void readsRulesThatTakeTheLongWay_data()
    {
        addColumns();
        row("Zofia checks on the dryer at 22:00, so it must be complete by then.", "T<22:00");
        row("Ravi brings the dryer a plug at 16:00; it cannot begin before that.", "T>16:00");
        row("Make sure the dryer finishes in time for 22:00.", "T<22:00");
        row("Any time from 16:00 is fine for the dryer, nothing earlier.", "T>16:00");
        row("Without the washing machine being finished, the dryer cannot be started.", "T@W");
        row("I don't want the dryer going once it's past 22:00.", "T!22:00-");
        row("Finish-by time of the dryer: 22:00.", "T<22:00");
        row("Finish-by time of the dryer: 22.00.", "T<22:00");
        row("Come 22.00, the dryer must have finished.", "T<22:00");
        row("It would wake Luca if the dryer ran between 18:00 and 20:00, so it must not.",
            "T!18:00-20:00");
        row("Not before 16:00, but finished by 22:00: that goes for the dryer.", "T<22:00 T>16:00");
        row("22:00 is when Emeka falls asleep, and the dryer may not be on from that moment.",
            "T!22:00-");
        row("The dryer is of no use to us unless it finishes by 22:00.", "T<22:00");
        row("Spare us the dryer from 18:00 to 20:00, Rafael gets migraines.", "T!18:00-20:00");
        row("The dryer can go ahead at 16:00 or any time later.", "T>16:00");
        row("Rosalind is relying on the dryer to be complete at 22:00.", "T<22:00");
        row("Anneke needs the dryer finished 3 hours from now at the latest.", "T<03:00");
        row("After 22:00 everything has to be silent, no machine may be on.", "*!22:00-");
        row("Later than 22:00 is too late for the dryer to be running.", "T!22:00-");
        row("After 22:00 nothing is allowed to run any more.", "*!22:00-");
        row("Piano lesson 18:00-20:00, during which nothing may run.", "*!18:00-20:00");
        row("The breaker goes out above 2.3 kW.", "2300 W");
        row("The meter cuts us off as soon as we draw more than 2300 W.", "2300 W");
        row("We can't pull over 2 kW from the grid at any moment.", "2000 W");
    }

    void readsRulesThatTakeTheLongWay() { checkRules(); }

    /// What stands above a column says what a clock in it is.
    void readsTheRulesOfTables_data()
    {
        addColumns();
        row("Machine | Finish by\nDryer | 22:00", "T<22:00");
        row("Machine;deadline\nDryer;22:00\nEV charger;07:00", "E<07:00 T<22:00");
        row("| Machine | Ready by | Not before |\n|---|---|---|\n| Dryer | 22:00 | 16:00 |\n"
            "| EV charger | - | 18:00 |",
            "E>18:00 T<22:00 T>16:00");
        row("Machine | Earliest start | Latest finish\nDryer | 16:00 | 22:00", "T<22:00 T>16:00");
    }

    void readsTheRulesOfTables() { checkRules(); }

    void listsWhatATableDoesNotSayClearly_data()
    {
        addLines({"Machine | Latest start\nDryer | 22:00", "Machine | Start\nDryer | 22:00",
                  "Machine | Not after\nDryer | 22:00", "Machine | Finish by\nDryer | 8",
                  "Machine | Finish by | Owner\nDryer | 22:00"});
    }

    void listsWhatATableDoesNotSayClearly()
    {
        QFETCH(QString, line);
        const auto result = read(line);
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QString());
        QCOMPARE(result->lines[3].state, LineState::Unread);
    }

    void readsWhatBecomesOfThings_data()
    {
        addColumns();
        row("The dryer can't run from 6:30 am to 8 am, at night it may.", "T!06:30-08:00");
        row("The dryer must be done by 2 am at night.", "T<02:00");
        row("The dryer must not run between ten and six at night.", "T!22:00-06:00");
        row("The dryer must not run from 11 to 5 at night.", "T!23:00-05:00");
        row("The dryer must not run from 12 to 6 at night.", "T!00:00-06:00");
        row("The dryer must not run from 10 pm to 6 at night.", "T!22:00-06:00");
        row("The dryer must not run from 22:00 to 6 at night.", "T!22:00-06:00");
        row("The dryer must not run from 7 to 9 at night.", "T!19:00-21:00");
        row("The dryer must not run from 10 to 2 at night.", "T!22:00-02:00");
        row("The dryer is full. The shirts have to be dry by 5:45 am.", "T<05:45");
        row("The dryer is full, so the sheets must be dry by 5:45 am.", "T<05:45");
        row("The dryer is full. Everything in it has to be dry by 05:45.", "T<05:45");
        row("The dryer must not start before 20:15 when the cubs have gone home.", "T>20:15");
        row("The dryer is off-limits 1 am to 4 am when Dana lies down.", "T!01:00-04:00");
        row("Start the dryer after 19:30, not sooner.", "T>19:30");
        row("The dryer stays off until 21:00 while we're still eating.", "T>21:00");
        row("The dryer must be done by ten to midnight.", "T<23:50");
        row("The landlord doesn't permit the dryer to run between 06:00 and 07:00.",
            "T!06:00-07:00");
        row("The harbour master, Kees, allows no dryers from 21:00 to 08:00.", "T!21:00-08:00");
    }

    void readsWhatBecomesOfThings() { checkRules(); }

    void listsRulesOfOtherThings_data()
    {
        addLines(
            {"Only one of the dishwasher and the dryer may run at 20:00.",
             "One of the machines must be done by 20:00.",
             "The other machines must be done by 20:00.", "The homework must be done by 20:00.",
             "The dryer is new. Finish the homework by 20:00.",
             "The dryer is new. The film should be done by 20:00, it wakes the dog.",
             "The dryer is new. Homework: done by 20:00 please.",
             // Whose duvets?
             "The dryer is new, and the dishwasher is old. The duvets must be dry by 20:00.",
             "The duvets must be dry by 20:00.", "The dishwahser must be done by 20:00.",
             "Electricity is free between 02:00 and 03:00.", "All prices plus 20 % VAT.",
             "The grid fee is 5 ct/kWh on top.", "From Monday the price is $0.50 all day.",
             "Our main breaker is 16 A at 230 V.",
             "The electrician cuts the power at 02:00 for one hour.",
             "The baby naps from 18:00 to 20:00, and the dryer wakes her.",
             "Bedtime is 22:00 and the dishwasher wakes the baby.",
             "And when should I charge the car?", "Can the dryer be done by 20:00?",
             "Can the dryer be done by 20:00 or 21:00 please.",
             "Nobody needs the dryer until 06:00.", "Anna does not need the dryer until 06:00.",
             "The washing machine first, the dryer after lunch.", "Run the dryer after it.",
             "No noise from 22:00 to 06:00 but the dryer.",
             "Nothing from the house from 22:00 to 06:00 but the dryer."});
    }

    void listsRulesOfOtherThings() { checkListed(); }

    void listsConditions_data()
    {
        addLines({"Ring me if the dryer isn't done by 20:00.",
                  "If the dryer isn't done by 20:00, start the dishwasher.",
                  "The dryer must be done by 20:00 if it rains.",
                  "The dryer may run before 20:00 as long as nobody sleeps.",
                  "Mum will be cross if the dryer isn't done by seven or eight.",
                  "It's no good if the dryer only starts after 20:00.",
                  "Nobody is cross if the dryer runs after 20:00.",
                  "It won't be a problem if the dryer runs after 20:00.",
                  "If the dryer runs after 20:00 it won't be a problem.",
                  "It's fine if the dryer isn't done by 20:00.",
                  "The dryer can run as long as the washing machine isn't finished.",
                  "The dryer can run unless the washing machine is finished.",
                  "The rule that the dryer must be off after 22:00 no longer applies.",
                  "In case of rain the dryer must be done by 20:00.",
                  "When Granny visits, the dryer must be done by 20:00.",
                  "When both are home, the dryer must be done by 20:00.",
                  "The dryer must be done by 20:00 unless it snows."});
    }

    void listsConditions() { checkListed(); }

    /// A line that says more than became of it: its rule may stand, but it is told.
    void listsWhatIsReadInPart_data()
    {
        addLines({"The dishwasher must be done by 22:00, dryer included.",
                  "Nothing from 22:00 to 06:00 but the dryer.",
                  "The dishwasher must be done by 22:00 (and the dryer).",
                  "The dishwasher must be done by 22:00, like the dryer.",
                  "Like the dryer, the dishwasher must be done by 22:00.",
                  "As well as the dryer, the dishwasher must be done by 22:00.",
                  "The dishwasher must be done by 22:00. The dryer too.",
                  "Don't run the dishwasher between 18:00 and 20:00, nor the dryer.",
                  "By 22:00: dishwasher, dryer.",
                  "Dryer, washing machine, dishwasher in that order.",
                  "The dishwasher must be done by 22:00 because nobody may make noise after 23:00.",
                  "The dishwasher must be done by 22:00, as quiet hours are 22:00 to 06:00.",
                  "Quiet time starts at 22:00 and ends at 06:00.",
                  "Nothing may run from 22:00 to 06:00; the car may.",
                  "Everything must be off between 22:00 and 06:00, only the car may run then.",
                  "The dryer must be done by 22:00; withold 18:00 to 20:00.",
                  "The dishwasher must be done by 22:00 and munt be finished by 21:00.",
                  "The dryer is off limits until 20:00 and again from 22:00."});
    }

    void listsWhatIsReadInPart()
    {
        QFETCH(QString, line);
        const auto result = read(line);
        QVERIFY(result.has_value());
        QCOMPARE(result->lines[2].state, LineState::Unread);
    }

    /// Lines below a machine's line that are indented, or below its title up to the next blank
    /// line, are about that machine.
    void readsEntriesOfSeveralLines_data()
    {
        addColumns();
        row("Machine: dryer\nFinish by: 22:00\nNot allowed: 18:00 to 20:00",
            "T!18:00-20:00 T<22:00");
        row("Machine: dryer\nWait for: washing machine to finish", "T@W");
        row("Machine: dryer\nOnly after: washing machine", "T@W");
        row("Dryer\nIt must be done by 22:00.\nThe landlord is upstairs.\nNo visitors today.\nIt "
            "can't start before 16:00.",
            "T<22:00 T>16:00");
        row("- [ ] Dryer\n   * due 22:00\n   * after the washing machine is done", "T<22:00 T@W");
        row("Machine: dryer\nQuiet hours: 18:00 to 20:00", "T!18:00-20:00");
        // The next paragraph, or a line that is not indented, is about the house.
        row("Machine: dryer\n\nQuiet hours: 18:00 to 20:00", "*!18:00-20:00");
        row("- Dryer is new\n- Quiet hours: 18:00 to 20:00", "*!18:00-20:00");
        row("Machine: dryer\nMachine: dishwasher\nFinish by: 22:00", "D<22:00");
    }

    void readsEntriesOfSeveralLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, rules);
        const auto result = read(line + u'\n');
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), rules);
    }

    /// "because she said so, the charger must ...": each machine keeps its own time.
    void keepsTimesApartInOneLine()
    {
        const auto result =
            read(QStringLiteral("The dryer must be done by 22:00 because Mum said so and the "
                                "dishwasher must be done by 21:00."));
        QVERIFY(result.has_value());
        const QString rules = rulesOf(*result);
        QVERIFY(rules == QStringLiteral("D<21:00 T<22:00") ||
                result->lines[2].state == LineState::Unread);
        QVERIFY(!rules.contains(QStringLiteral("D<22:00")));
        QVERIFY(!rules.contains(QStringLiteral("T<21:00")));
    }

    /// The rule calls the machine otherwise than its own line, which tells that a rule is missing.
    void tellsWhichMachineLacksARule()
    {
        const auto result = read(QStringLiteral("Stop the car at 20:00."));
        QVERIFY(result.has_value());
        QCOMPARE(result->lines[2].state, LineState::Unread);
        QCOMPARE(result->lines[6].state, LineState::LacksRule);
        QCOMPARE(result->lines[3].state, LineState::Used);
    }

    void letsOtherLinesBe_data()
    {
        addLines({"The spare key is with Aoife.", "Dinner is at 19:30.", "No visitors after 22:00.",
                  "The robot vacuum finished at 16:10 and sits on its dock at 78 %.",
                  "Anna takes the bus at 7:15.", "The bins go out on Thursday.",
                  "The door code is 4711.", "The washing machine ran yesterday.",
                  "The dryer doesn't have to be done by 20:00.",
                  "The television needs a new cable.",
                  "Mum was cross because the dryer wasn't done by 20:00 yesterday.",
                  "The lights flicker when both are going.", "We leave the house at 7:15."});
    }

    void letsOtherLinesBe()
    {
        QFETCH(QString, line);
        const auto result = read(line);
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QString());
        QCOMPARE(result->lines[2].state, LineState::Unneeded);
    }

    /// A second word may turn a rule round or take it away: it stands, or the line is told.
    void losesNoRuleByAWordMore()
    {
        const QStringList base = {QStringLiteral("The dryer must be done by 20:00"),
                                  QStringLiteral("No dryer between 18:00 and 20:00"),
                                  QStringLiteral("The dryer can't start before 16:00"),
                                  QStringLiteral("Quiet hours: 18:00 to 20:00")};
        const QStringList more = {
            QStringLiteral("unless"),   QStringLiteral("not"),       QStringLiteral("only"),
            QStringLiteral("except"),   QStringLiteral("on Sunday"), QStringLiteral("22:00"),
            QStringLiteral("2 kWh"),    QStringLiteral("17 min"),    QStringLiteral("blorf"),
            QStringLiteral("or 21:30"), QStringLiteral("nobody"),    QStringLiteral("if"),
            QStringLiteral("twice"),    QStringLiteral("4711"),      QStringLiteral("5 kW"),
        };
        for (const QString &line : base) {
            const QString plain = rulesOf(*read(line));
            const QStringList words = line.split(u' ');
            for (const QString &word : more) {
                for (qsizetype at = 0; at <= words.size(); ++at) {
                    QStringList changed = words;
                    changed.insert(at, word);
                    const auto result = read(changed.join(u' '));
                    const bool told = !result || result->lines[2].state == LineState::Unread;
                    QVERIFY2(told || rulesOf(*result) == plain, qPrintable(changed.join(u' ')));
                }
            }
        }
    }
};

REGISTER_TEST(TestRules)
#include "testrules.moc"
