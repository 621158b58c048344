// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulelines.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::rulelines;

/// Power of the household and what it earns, and what only looks like it.
class TestOwnPower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOwnPower_data()
    {
        addColumns();
        row("The solar panels give about 2.5 kW from 10:00 to 15:00.", "10:00-15:00=2500W");
        row("PV surplus 11:00-16:00: 1.8 kW, feed-in pays 8 ct/kWh", "+0.08 11:00-16:00=1800W");
        row("We get 8 ct per kWh for what we feed in.", "+0.08");
        row("PV: 1.8 kW from 11:00 to 16:00", "11:00-16:00=1800W");
        row("Solar surplus: 11:00-16:00, 1.8 kW", "11:00-16:00=1800W");
        row("Our PV makes 3 kW between 11:00 and 14:00.", "11:00-14:00=3000W");
        row("Own power: 2 kW from 10:00 to 16:00", "10:00-16:00=2000W");
        row("From 11:00 to 15:00 the solar panels give 2 kW.", "11:00-15:00=2000W");
        row("Between 10:00 and 14:00 we have 1.5 kW of surplus.", "10:00-14:00=1500W");
        row("We have 1.5 kW of solar power from 10:00 to 14:00.", "10:00-14:00=1500W");
        row("The panels on our roof give about 2 kW more than we use from 11:00 to 15:00; what we "
            "do not use is sold for 8 ct per kWh.",
            "+0.08 11:00-15:00=2000W");
        row("The PV system produces 900 W from 9:00 to 11:00 and 2.2 kW from 11:00 to 15:00.",
            "09:00-11:00=900W 11:00-15:00=2200W");
        row("Feed-in: 8 ct/kWh", "+0.08");
        row("Feed-in tariff: 8.2 ct per kWh", "+0.082");
        row("The feed-in tariff is 8 ct per kWh.", "+0.08");
        row("What we do not use is sold for 8 ct per kWh.", "+0.08");
        row("We are paid 8 ct per kWh for what we export.", "+0.08");
        row("Surplus power earns 8 ct per kWh.", "+0.08");
        row("Exported power earns 0.08 EUR per kWh.", "+0.08");
        row("We sell the rest for 6 ct per kWh.", "+0.06");
        row("The solar panels deliver 2.5 kW from 10:00 to 15:00, and feed-in pays 8 ct per kWh.",
            "+0.08 10:00-15:00=2500W");
        row("Solar: 10:00-15:00 2.5 kW", "10:00-15:00=2500W");
        row("The sun gives us 2 kW of own power from 11:00 to 16:00.", "11:00-16:00=2000W");
        row("Our solar panels should give 2 kW from 11 am to 4 pm.", "11:00-16:00=2000W");
        row("We expect 2 kW of surplus from 11:00 to 16:00.", "11:00-16:00=2000W");
        row("The roof gives 2 kW from 11:00 to 16:00.", "11:00-16:00=2000W");
        row("The PV leaves 1.2 kW to spare between 12:00 and 15:00.", "12:00-15:00=1200W");
        row("Photovoltaic surplus between 12:00 and 15:00: 1200 W", "12:00-15:00=1200W");
        row("We get 7 ct per kWh for feeding in.", "+0.07");
        row("Excess solar power is sold at 7 ct per kWh.", "+0.07");
        row("Whatever we don't use is sold at 7 ct/kWh.", "+0.07");
        row("For each kWh we export we get 7 ct per kWh.", "+0.07");
        row("There is a PV surplus of 2 kW from 11:00 to 15:00.", "11:00-15:00=2000W");
        row("Solar power: 2 kW from 11:00 until 15:00", "11:00-15:00=2000W");
        row("The balcony panels make 600 W from 12:00 to 17:00.", "12:00-17:00=600W");
        row("Tomorrow the solar panels give 2 kW from 11:00 to 15:00.", "11:00-15:00=2000W");
        row("Our export rate is 9 ct per kWh.", "+0.09");
        row("Export pays 9 ct per kWh.", "+0.09");
        row("2 kW of solar from 11:00 to 15:00", "11:00-15:00=2000W");
        row("We have solar panels: 2 kW from 11:00 to 15:00.", "11:00-15:00=2000W");
    }

    void readsOwnPower() { checkRules(); }

    /// Each holds a machine or an amount and something that was not understood.
    void tellsWhatOnlyLooksLikeOwnPower_data()
    {
        addLines({
            "The solar panels gave 2.5 kW yesterday from 10:00 to 15:00.",
            "The solar panels give 2.5 kW.",
            "The solar panels give 2.5 kWh from 10:00 to 15:00.",
            "If the sun shines, the panels give 2.5 kW from 10:00 to 15:00.",
            "Maybe the panels give 2 kW from 10:00 to 15:00.",
            "On Sunday the panels give 2 kW from 10:00 to 15:00.",
            "The neighbour's panels give 2 kW from 10:00 to 15:00.",
            "The panels must not give more than 2 kW from 10:00 to 15:00.",
            "We get 8 ct for what we feed in.",
            "Last year we got 8 ct per kWh for what we fed in.",
            "The house may not draw more than 2 kW from 10:00 to 15:00.",
            "The heater gives 2 kW from 10:00 to 15:00.",
            "Do the panels give 2 kW from 10:00 to 15:00?",
            "The solar panels give 2 kW from 10:00.",
            "The dryer should run when the sun shines.",
            "The solar lamp draws 5 W from 20:00 to 22:00.",
            "We sell lemonade for 50 ct.",
            "The panels give up to 2 kW at noon.",
        });
    }

    void tellsWhatOnlyLooksLikeOwnPower() { checkListed(); }

    void passesOverWhatIsNoOwnPower_data()
    {
        addLines({
            "The PV inverter firmware was updated last week.",
            "We feed in the cat at 18:00.",
            "Feed the dog from 10:00 to 15:00.",
            "The solar panels were cleaned from 10:00 to 15:00.",
            "Use the solar power for the dryer.",
        });
    }

    void passesOverWhatIsNoOwnPower() { checkNoRule(); }
};

REGISTER_TEST(TestOwnPower)
#include "testownpower.moc"
