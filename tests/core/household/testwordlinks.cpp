// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulechecks.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::rulelines;

/// Words that mean one thing in these places and another one elsewhere.
class TestWordLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWordsByTheirNeighbours_data()
    {
        addColumns();
        row("The dryer is in use by Frau Lehner until 16:00.", "T>16:00");
        row("The dryer can only go when the washing machine is finished.", "T@W");
        row("The dryer must not go before 16:00.", "T>16:00");
        row("Dryer: follows the washing machine.", "T@W");
        row("Dryer, which goes after the washing machine.", "T@W");
        row("The dryer has to come on when the washing machine is done or later.", "T@W");
        row("Total power \u2264 9 kW", "9000 W");
        row("Max 9 kW please!", "9000 W");
        row("Our limit's 9 kW.", "9000 W");
        row("The dryer should be finished at 20:00, no later.", "T<20:00");
        row("The dryer is to stay off 18-19h.", "T!18:00-19:00");
        row("The dryer's job has to be complete by 20:00.", "T<20:00");
        row("The dryer has to be finished by 0.35.", "T<00:35");
        row("We turn in at 22:00, and the dryer must not still be running then.", "T!22:00-");
        row("The shop closes at 20:00, so the dryer needs to be done then.", "T<20:00");
        row("The hedgehogs come out at 21:00; the dryer must not be on from then until 05:00.",
            "T!21:00-05:00");
        row("The dryer has the same deadline of 20:00.", "T<20:00");
        row("Dryer, ready for folding at 20:00.", "T<20:00");
        row("Drying must be over by 20:00.", "T<20:00");
    }

    void readsWordsByTheirNeighbours() { checkRules(); }

    /// What forbids, and is not understood, is told.
    void tellsWhatItCannotKeep_data()
    {
        addColumns();
        row("Not both together.", "");
        row("Tom gets home at 17:30 and has to get it ready first, so the dryer cannot start "
            "sooner.",
            "T>17:30");
        row("Never both at once, the fuse blows.", "");
    }

    void tellsWhatItCannotKeep() { checkRulesOfUnreadLine(); }
};

REGISTER_TEST(TestWordLinks)
#include "testwordlinks.moc"
