// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tarifflines.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::tarifflines;

namespace
{

void priceRow(const char *tariff, const char *prices)
{
    QTest::newRow(tariff) << QString::fromUtf8(tariff) << QString::fromUtf8(prices);
}

} // namespace

/// Hours and prices as people put them beside each other.
class TestTariffForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHoursAndPrices_data()
    {
        QTest::addColumn<QString>("tariff");
        QTest::addColumn<QString>("prices");
        const char *three = "00:00-06:00=12 06:00-20:00=30 20:00-24:00=9";
        priceRow("0-6h 0,12 \u20ac/kWh; 6-20h 0,30 \u20ac/kWh; 20-0h 0,09 \u20ac/kWh", three);
        priceRow("Price 12 ct 0-6h, 30 ct 6-20h, 9 ct 20-0h", three);
        priceRow("0-6 h: 12 ct. 6-20 h: 30 ct. 20-0 h: 9 ct.", three);
        priceRow("kWh price in cents: 0-6h 12 / 6-20h 30 / 20-0h 9", three);
        priceRow("Spot prices, kr per kWh: 00-06 0.12, 06-20 0.30, 20-00 0.09.", three);
        priceRow("Prices (EUR per MWh): 0-6: 120; 6-20: 300; 20-0: 90.", three);
        priceRow("0-6 o'clock 120 \u20ac/MWh, 6-20 o'clock 300 \u20ac/MWh, 20-0 o'clock 90 "
                 "\u20ac/MWh",
                 three);
        priceRow("00:00 - 06:00, 12 pence; 06:00 - 20:00, 30 pence; 20:00 - 00:00, 9 pence.",
                 three);
        priceRow("Off-peak: 00:00-06:00, 0.12 \u20ac/kWh; peak: 06:00-20:00, 0.30 \u20ac/kWh; "
                 "evening: 20:00-00:00, 0.09 \u20ac/kWh.",
                 three);
        priceRow(
            "| from | to | price |\n| 0.00 | 6.00 | 0.12 EUR/kWh |\n| 6.00 | 20.00 | 0.30 EUR/kWh "
            "|\n| 20.00 | 0.00 | 0.09 EUR/kWh |",
            three);
        priceRow("0.12 EUR 0:00 to 6:00, 0.30 EUR 6:00 to 20:00, 0.09 EUR from 20:00.", three);
        priceRow("A kWh costs 30 cents from nine until twelve, 12 cents from twelve until four, 9 "
                 "cents from four until nine in the evening and 20 cents from nine in the evening "
                 "until nine in the morning.",
                 "00:00-09:00=20 09:00-12:00=30 12:00-16:00=12 16:00-21:00=9 21:00-24:00=20");
    }

    void readsHoursAndPrices()
    {
        QFETCH(QString, tariff);
        QFETCH(QString, prices);
        const auto result = read(tariff);
        QVERIFY(result.has_value());
        QCOMPARE(daysPrices(result->household), prices);
        QCOMPARE(unreadLines(*result), QStringList());
    }

    /// What is paid each day changes no plan.
    void passesOverTheStandingCharge_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"Standing charge: 45 p per day.", "There is also a standing charge of 0.40 a day.",
              "On top of that we pay a standing charge, 40 cents per day."}) {
            QTest::newRow(line) << QString::fromUtf8(line);
        }
    }

    void passesOverTheStandingCharge()
    {
        QFETCH(QString, line);
        const auto result =
            read(QStringLiteral("From 00:00 to 06:00 12 ct per kWh, otherwise 30 ct per kWh.\n%1")
                     .arg(line));
        QVERIFY(result.has_value());
        QCOMPARE(daysPrices(result->household), QStringLiteral("00:00-06:00=12 06:00-24:00=30"));
        QCOMPARE(unreadLines(*result), QStringList());
    }

    /// When somebody wrote a line is no time of a price.
    void takesNoTimeStampForAPrice()
    {
        const auto result = read(QStringLiteral("[18:05] Ann: power is 12 ct per kWh from 0:00 to "
                                                "6:00 and 30 ct per kWh from 6:00 to 0:00"));
        QVERIFY(result.has_value());
        QCOMPARE(daysPrices(result->household), QStringLiteral("00:00-06:00=12 06:00-24:00=30"));
    }

    /// The kilowatt-hour that is paid for is no machine's.
    void takesNoPricedUnitForARun()
    {
        for (const char *price :
             {"The price of one kWh is EUR 0.30 all day.", "1 kWh costs 30 ct all day.",
              "Price of 1 kWh: 30 ct all day", "From 0:00 to 24:00 one kWh is 30 ct."}) {
            const auto result = readText(QStringLiteral("Should the pump run now? It is 12:06.\n"
                                                        "Pump: 1 h at 1.6 kW\n\n%1\n")
                                             .arg(QString::fromUtf8(price)));
            QVERIFY2(result.has_value(), price);
            const Machine &pump = result->household.machines.front();
            QCOMPARE(pump.phases.front().energy.value.value, qint64{1600});
            QCOMPARE(daysPrices(result->household), QStringLiteral("00:00-24:00=30"));
        }
    }

    /// Nothing tells in which half of the day these hours are.
    void tellsHoursThatCouldBeTwice()
    {
        const auto result = read(QStringLiteral("12 cents a kWh from eleven to two, 30 cents a kWh "
                                                "from two to eleven."));
        QVERIFY(result.has_value());
        QCOMPARE(unreadLines(*result), QStringList(QStringLiteral("5")));
    }

    /// A duration beside money is no time of the day.
    void takesNoHoursForTimes()
    {
        const auto result =
            read(QStringLiteral("All day 30 ct per kWh.\n"
                                "The sauna takes 2-3h, which costs us 40 ct or so."));
        QVERIFY(result.has_value());
        QCOMPARE(daysPrices(result->household), QStringLiteral("00:00-24:00=30"));
    }
};

REGISTER_TEST(TestTariffForms)
#include "testtariffforms.moc"
