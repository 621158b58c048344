// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulelines.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::rulelines;

/// Runs that may be paused, runs that may stay out, and what only looks like it.
class TestPauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPauses_data()
    {
        addColumns();
        row("The EV charger may be paused.", "E~");
        row("EV charging can be split into blocks of at least 30 minutes.", "E~30");
        row("The EV charger may be interrupted, but each stretch at least half an hour.", "E~30");
        row("The EV charger can be paused at any time.", "E~");
        row("The EV charger is pausable.", "E~");
        row("EV charger: pausable", "E~");
        row("EV charger: pausable, in pieces of at least 20 minutes", "E~20");
        row("The EV charger may be split up.", "E~");
        row("The EV charger can be interrupted as often as you like.", "E~");
        row("You may pause the EV charger.", "E~");
        row("You can interrupt the EV charger whenever you like.", "E~");
        row("Feel free to pause the EV charger.", "E~");
        row("It's fine to pause the EV charger.", "E~");
        row("Pausing the EV charger is fine.", "E~");
        row("Pauses are fine for the EV charger.", "E~");
        row("Interruptions are no problem for the EV charger.", "E~");
        row("The EV charger doesn't mind being interrupted.", "E~");
        row("The EV charger doesn't mind pauses.", "E~");
        row("The EV charger does not have to run in one go.", "E~");
        row("The EV charger needn't run in one piece.", "E~");
        row("The EV charger need not run without a break.", "E~");
        row("Charging the EV may be split into several sessions.", "E~");
        row("The EV charger can run in pieces of 45 minutes or more.", "E~45");
        row("The EV charger can run in several blocks, each at least 45 minutes.", "E~45");
        row("The EV charger can run in blocks of 30 minutes.", "E~30");
        row("The EV charger can charge in bursts of no less than 15 minutes.", "E~15");
        row("The EV charger may be paused, but every block has to be at least 20 minutes long.",
            "E~20");
        row("The EV charger may be paused and must be done by 07:00.", "E<07:00 E~");
        row("The EV charger may be interrupted as long as it runs for at least 30 minutes at a "
            "time.",
            "E~30");
        row("The EV can be charged in stages of at least 1 hour.", "E~60");
        row("The EV charger can be stopped and restarted.", "E~");
        row("The EV charger can be stopped and restarted, minimum run 30 minutes.", "E~30");
        row("The dryer may be paused, with pieces not shorter than 10 minutes.", "T~10");
        row("Dryer and washer can both be paused.", "T~ W~");
        row("The dryer and the EV charger may be interrupted.", "E~ T~");
        row("The EV charger's run may be broken up into chunks of at least 40 minutes each.",
            "E~40");
        row("The EV charger may take breaks.", "E~");
        row("The EV charger can pause in between.", "E~");
        row("EV charger (may be paused, at least 30 min at a time)", "E~30");
        row("The EV charger is interruptible. It is loud.", "E~");
        row("The EV charger is slow. It may be paused.", "E~");
        row("The EV charger may be paused. Each block must be at least 30 minutes.", "E~ E~30");
        row("EV charger, can be paused in 30-minute blocks", "E~30");
        row("Split the EV charger into blocks of at least 30 minutes if you like.", "E~30");
        row("The EV charger can be divided into parts of at least a quarter of an hour.", "E~15");
        row("We can split the EV charger up into two or more runs.", "E~");
    }

    void readsPauses() { checkRules(); }

    /// Each holds a machine or an amount and something that was not understood.
    void tellsWhatOnlyLooksLikePauses_data()
    {
        addLines({
            "The EV charger must not be paused.",
            "The EV charger may not be interrupted.",
            "The film may be paused.",
            "You may pause the music.",
            "The kettle may be paused.",
            "The EV charger was paused last night.",
            "The EV charger may be paused after 22:00.",
            "The EV charger may be paused if the sun is gone.",
            "The EV charger may be paused between 18:00 and 20:00.",
            "Can the EV charger be paused?",
            "The EV charger may be paused for at most 30 minutes.",
            "The EV charger may be paused only once.",
            "The EV charger can be interrupted at most twice.",
            "My neighbour says the EV charger may be paused.",
            "The EV charger may be paused in pieces of at least 10 hours.",
            "The pizza is cut into pieces of 10 minutes.",
            "Each block must be at least 30 minutes.",
            "The EV charger has to run in one go.",
            "The EV charger might be interrupted by a power cut.",
            "Usually the EV charger is interrupted.",
            "The dishwasher should not be stopped and restarted.",
            "The dryer runs in two stages.",
            "The dryer stops in between.",
            "The EV charger may be paused by the neighbour's child.",
        });
    }

    void tellsWhatOnlyLooksLikePauses() { checkListed(); }

    void passesOverWhatIsNoPauses_data()
    {
        addLines({
            "We split the bill in pieces.",
            "The dryer broke into pieces.",
            "The meeting may be split into blocks of 30 minutes.",
        });
    }

    void passesOverWhatIsNoPauses() { checkNoRule(); }

    void readsWhatMayStayOut_data()
    {
        addColumns();
        row("The dryer run is optional; it is worth 50 ct to us.", "T^0.50");
        row("The dryer is optional, worth $0.50.", "T^0.50");
        row("Run the dryer only if it costs less than 0.30 EUR.", "T^0.30");
        row("Skip the dryer if it would cost more than $0.40.", "T^0.40");
        row("The dryer is optional. It is worth 50 ct to us.", "T^0.50");
        row("Dryer: optional, worth 0.50 EUR", "T^0.50");
        row("The dryer can be left out, but it is worth 60 cents to us.", "T^0.60");
        row("The dryer may be left out if it costs more than 40 ct.", "T^0.40");
        row("Only run the dryer if it costs less than 30 ct.", "T^0.30");
        row("Run the dryer only when the run costs less than 0.30 EUR.", "T^0.30");
        row("Leave the dryer out if it costs more than 45 ct.", "T^0.45");
        row("Leave out the dryer if it costs more than 45 ct.", "T^0.45");
        row("Don't run the dryer if it costs more than 45 ct.", "T^0.45");
        row("The dryer should only run if it costs less than $1.20.", "T^1.20");
        row("The dryer only if it costs less than 80 cents.", "T^0.80");
        row("The dryer may be skipped if the cost exceeds $0.35.", "T^0.35");
        row("The dryer doesn't have to run; we would pay up to 70 ct for it.", "T^0.70");
        row("The dryer is optional, and we would pay at most 70 ct for it.", "T^0.70");
        row("The dryer is optional: a run is worth 55 ct to me.", "T^0.55");
        row("If it costs more than 40 ct, skip the dryer.", "T^0.40");
        row("If the dryer costs more than 40 ct, leave it out.", "T^0.40");
        row("The dryer isn't essential, but worth 90 ct.", "T^0.90");
        row("Do without the dryer if it would cost more than 40 ct.", "T^0.40");
        row("The dryer can be skipped if it comes to more than 40 ct.", "T^0.40");
        row("The dryer may be omitted; its run is worth $0.60 to us.", "T^0.60");
        row("The dryer may stay out if it costs more than 35 ct.", "T^0.35");
        row("Forget the dryer if it costs more than 35 ct.", "T^0.35");
        row("The dryer need not run. Its run is worth 35 ct to us.", "T^0.35");
        row("Run the dryer as long as it costs less than 50 ct.", "T^0.50");
        row("The dryer has to run only if it stays under 50 ct.", "T^0.50");
        row("The dryer (optional, worth 50 ct)", "T^0.50");
        row("Optional: the dryer, worth 50 ct", "T^0.50");
        row("Cancel the dryer if it costs over 50 ct.", "T^0.50");
        row("The dryer must not run if it costs more than 50 ct.", "T^0.50");
        row("The dryer may be left out, which costs us 50 ct.", "T^0.50");
        row("The dryer can be dropped; skipping it costs us 50 ct.", "T^0.50");
        row("The EV charger is optional and worth 2.50 EUR to us.", "E^2.50");
        row("The dryer is optional - we'd pay 50 ct for it.", "T^0.50");
        row("No dryer if it costs more than 50 ct.", "T^0.50");
        row("The dryer is not needed at any price: skip it if it costs more than 50 ct.", "T^0.50");
        row("The dryer may be left out today; a run is worth 50 ct to us.", "T^0.50");
        row("Dryer: skip it if it would cost more than $0.40", "T^0.40");
    }

    void readsWhatMayStayOut() { checkRules(); }

    /// Each holds a machine or an amount and something that was not understood.
    void tellsWhatOnlyLooksLikeWhatMayStayOut_data()
    {
        addLines({
            "The dryer can be left out.",
            "The dryer is optional.",
            "The dryer may be skipped.",
            "Run the dryer only if it costs less than 0.30 EUR per kWh.",
            "Skip the dryer if the price is above 0.40 EUR/kWh.",
            "The dryer is worth 500 EUR.",
            "The dryer cost 400 EUR.",
            "It is worth 50 ct to us.",
            "Run the dryer only if it rains.",
            "Skip the dryer if Maya is asleep.",
            "The dryer and the washer are optional, worth 50 ct.",
            "The dryer is optional, worth 0 ct.",
            "Optional extras cost 50 EUR.",
            "The dryer is optional if Granny is away, worth 50 ct.",
            "The dryer may be left out on Sundays, it is worth 50 ct.",
            "Swim club is optional; it costs 5 EUR.",
            "A load of washing costs 40 ct.",
            "The old dryer was worth 50 ct to us.",
            "Run the dryer only if it costs less than yesterday.",
            "Run the dryer only if it uses less than 2 kWh.",
            "The kettle is optional, worth 50 ct.",
            "The dryer is optional, worth about a beer.",
            "We would pay 50 ct for it.",
            "The neighbour would pay 50 ct for the dryer.",
            "The dryer is a must; it is worth 50 ct.",
            "The school trip may be skipped if it costs more than 40 EUR.",
        });
    }

    void tellsWhatOnlyLooksLikeWhatMayStayOut() { checkListed(); }

    void passesOverWhatIsNoWhatMayStayOut_data()
    {
        addLines({
            "Dessert is optional.",
            "Leave the dryer out of this.",
            "Is the dryer optional?",
            "It is worth noting that the dryer is loud.",
        });
    }

    void passesOverWhatIsNoWhatMayStayOut() { checkNoRule(); }
};

REGISTER_TEST(TestPauses)
#include "testpauses.moc"
