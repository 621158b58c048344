// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulelines.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::rulelines;

/// Machines that never run at once, and what only looks like it.
class TestKeptApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMachinesKeptApart_data()
    {
        addColumns();
        row("The dryer and the washing machine must not run at the same time.", "T#W");
        row("Never run the washing machine while the dryer is on.", "T#W");
        row("The dryer and the washer can't both be on at once.", "T#W");
        row("Only one of washer and dryer at a time.", "T#W");
        row("The dryer and the EV charger never together.", "T#E");
        row("One at a time, please: washer, dryer and dishwasher.", "D#T D#W T#W");
        row("Don't run the dryer and the washer together.", "T#W");
        row("Don't run the dishwasher and the dryer simultaneously.", "D#T");
        row("Please don't run the EV charger and the dryer in parallel.", "T#E");
        row("Only one machine at a time.", "*#*");
        row("Never more than one machine at a time!", "*#*");
        row("Run only one appliance at a time, please.", "*#*");
        row("No two machines may run at the same time.", "*#*");
        row("The washing machine and the dryer share a socket, so never run both at once.", "T#W");
        row("Dishwasher and washing machine share a tap: one at a time.", "D#W");
        row("The dishwasher must not run at the same time as the dryer.", "D#T");
        row("The dishwasher must never run together with the EV charger.", "D#E");
        row("The EV charger must not be on while the dryer is running.", "T#E");
        row("While the dryer is running, the washing machine must stay off.", "T#W");
        row("When the dryer is on, the EV charger must not run.", "T#E");
        row("Keep the dryer and the EV charger apart.", "T#E");
        row("The washer and dryer may not overlap.", "T#W");
        row("The dryer must not overlap with the EV charger.", "T#E");
        row("No overlap between the dryer and the washing machine, please.", "T#W");
        row("Dryer and EV charger: never at the same time, the fuse can't take it.", "T#E");
        row("Dryer + EV charger: not at the same time", "T#E");
        row("- washer and dryer: never at the same time", "T#W");
        row("The dryer, the washer and the dishwasher must never run at once.", "D#T D#W T#W");
        row("Neither the dryer nor the washer may run while the EV is charging.", "T#E W#E");
        row("Dryer not on together with the EV charger", "T#E");
        row("The dryer is not allowed to run in parallel with the dishwasher.", "D#T");
        row("Avoid running the dryer and the EV charger at the same time.", "T#E");
        row("I don't want the dryer and the dishwasher running at the same time.", "D#T");
        row("We can't have the dryer and the EV charger on at the same time because the breaker "
            "trips.",
            "T#E");
        row("Make sure the dryer and the EV charger never run at the same time.", "T#E");
        row("Please make sure that the washer and the dryer are never on together.", "T#W");
        row("The dryer and the washing machine can only run one at a time.", "T#W");
        row("Run the dryer, the washer and the dishwasher one at a time.", "D#T D#W T#W");
        row("Just one of the dryer and the EV charger may be on at any one time.", "T#E");
        row("At no time may the dryer and the EV charger run together.", "T#E");
        row("Under no circumstances run the dryer and the EV charger at once.", "T#E");
        row("The dryer and washer exclude each other.", "T#W");
        row("Either the dryer or the EV charger, but never both at the same time.", "T#E");
        row("The dryer or the washer, never both at once.", "T#W");
        row("The dryer doesn't run alongside the EV charger.", "T#E");
        row("The dryer never with the EV charger.", "T#E");
        row("Dryer: not together with the EV charger.", "T#E");
        row("EV charger - never while the dryer runs", "T#E");
        row("Not the dryer and the EV charger at the same time, please.", "T#E");
        row("The dryer has to stay off as long as the EV charger is running.", "T#E");
        row("Washer and dryer must run separately.", "T#W");
        row("Never use the dryer when the EV charger is on.", "T#E");
        row("The dryer and the EV charger aren't allowed to be on simultaneously.", "T#E");
        row("The dryer mustn't be on at the same time as the washer or the dishwasher.", "D#T T#W");
        row("The dryer takes a lot of power and must not run together with the EV charger.", "T#E");
        row("The EV charger and the dryer should not both be running.", "T#E");
        row("The dryer and the EV charger. Never both at once.", "T#E");
        row("Washing machine: 75 min, 0.9 kWh, never together with the dryer", "D#W");
        row("The EV charger is a big one. It must not run while the dryer is on.", "T#E");
        row("The dishwasher and the dryer: no overlap.", "D#T");
    }

    void readsMachinesKeptApart() { checkRules(); }

    /// Each holds a machine or an amount and something that was not understood.
    void tellsWhatOnlyLooksLikeMachinesKeptApart_data()
    {
        addLines({
            "The dryer and the dishwasher must run at the same time.",
            "The dryer and the dishwasher should start together.",
            "The dryer and the dishwasher must not start at the same time.",
            "The dryer and the dishwasher must not run at the same time unless it is Sunday.",
            "The dryer and the EV charger must not run at the same time after 22:00.",
            "The dryer and the EV charger never together between 18:00 and 20:00.",
            "When Granny is here, the dryer and the washer must not run at the same time.",
            "On Sundays the dryer and the washer must not run together.",
            "The dryer must not run while Maya sleeps.",
            "The dryer must not run while it rains.",
            "Don't run the dryer while we are out.",
            "At most two machines may run at once.",
            "The dryer and the kettle must not run at the same time.",
            "The dryer and the washer together must not draw more than 3 kW.",
            "The dryer and the washer may run at the same time.",
            "The dryer and the washer needn't run at the same time.",
            "My neighbour says the dryer and the washer must not run at the same time.",
            "If possible, the dryer and the washer should not run at the same time.",
            "Ideally the dryer and the EV charger never run together.",
            "The dryer and the washer were never on together.",
            "The dryer and the washer used to never run at the same time.",
            "The dryer must not finish at the same time as the washer.",
            "Should the dryer and the washer never run at the same time?",
            "The kids and the dryer must never be alone together.",
            "The dryer must not be used together with fabric softener.",
            "Only one of the washer and the dryer is needed.",
            "Only one of us is at home at a time.",
            "One of the dryer and the washer must run.",
            "The dryer and the washer never run at the same time as the kettle.",
            "Not more than one glass of wine at a time.",
            "Never leave the dryer running at the same time as you shower.",
        });
    }

    void tellsWhatOnlyLooksLikeMachinesKeptApart() { checkListed(); }

    void passesOverWhatIsNoMachinesKeptApart_data()
    {
        addLines({
            "The baby and the dog must not be together.",
        });
    }

    void passesOverWhatIsNoMachinesKeptApart() { checkNoRule(); }
};

REGISTER_TEST(TestKeptApart)
#include "testkeptapart.moc"
