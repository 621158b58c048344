// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tarifflines.h"
#include "testregistry.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::tarifflines;

class TestTariffs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTariffs_data()
    {
        QTest::addColumn<QString>("tariff");
        QTest::addColumn<QString>("bands");

        QFile file(QStringLiteral(TARIFFS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList blocks = QString::fromUtf8(file.readAll()).split(QLatin1String("\n== "));
        QVERIFY(blocks.size() > 100);
        for (const QString &block : blocks.mid(1)) {
            const qsizetype bar = block.indexOf(QLatin1String(" | "));
            const qsizetype end = block.indexOf(QLatin1Char('\n'));
            QTest::newRow(qPrintable(block.left(bar)))
                << block.mid(end + 1) << block.mid(bar + 3, end - bar - 3);
        }
    }

    void readsTariffs()
    {
        QFETCH(QString, tariff);
        QFETCH(QString, bands);
        const auto result = read(tariff);
        QVERIFY(result);
        QCOMPARE(daysPrices(result->household), bands);
        QCOMPARE(unreadLines(*result), QStringList());
    }

    /// The units of one heading do not reach below the next.
    void readsTheTableBelowAnother()
    {
        const auto result = read(QStringLiteral("Machine | Minutes | kWh\nDryer | 60 | 2\n"
                                                "From | To | ct/kWh\n"
                                                "06:00 | 22:00 | 38\n22:00 | 06:00 | 12\n"));
        QVERIFY(result);
        QCOMPARE(daysPrices(result->household),
                 QStringLiteral("00:00-06:00=12 06:00-22:00=38 22:00-24:00=12"));
        QCOMPARE(result->household.machines.size(), 2U);
        QVERIFY(std::any_of(result->lines.begin(), result->lines.end(), [](const ReadLine &line) {
            return line.number == 5 && line.state == LineState::Used;
        }));
    }

    void leavesOtherMoneyAlone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("wage") << QStringLiteral("Babysitter $12 per hour from 20:00 to 00:00.");
        QTest::newRow("wage a day")
            << QStringLiteral("The cleaner gets $15 a day, 17:00 to 20:00.");
        QTest::newRow("ticket") << QStringLiteral("Parking is $3 between 08:00 and 18:00.");
        QTest::newRow("happy hour") << QStringLiteral("Happy hour 18:00-19:00 beer $4.50.");
        QTest::newRow("somebody else's")
            << QStringLiteral("My sister pays $0.31 per kWh from 20:00 to 22:00.");
        QTest::newRow("last year's")
            << QStringLiteral("Last year it was $0.18 per kWh from 20:00 to 00:00.");
        QTest::newRow("another unit") << QStringLiteral("Gas is $95/MWh from 20:00 to 00:00.");
    }

    void leavesOtherMoneyAlone()
    {
        QFETCH(QString, line);
        const auto result = read(QStringLiteral("00:00 to 06:00: $0.12 per kWh\n"
                                                "otherwise $0.30 per kWh\n\n%1")
                                     .arg(line));
        QVERIFY(result);
        QCOMPARE(daysPrices(result->household), QStringLiteral("00:00-06:00=12 06:00-24:00=30"));
        QCOMPARE(unreadLines(*result), QStringList(QStringLiteral("8")));
    }

    void neverTakesPartOfATariffForAll_data()
    {
        QTest::addColumn<QString>("tariff");
        for (const char *tariff : {
                 "Power is 0.22 in the evening from 20:00.\nCheaper later on.",
                 "Power is 0.22 in the evening from 20:00.",
                 "Power is 0.22 from 20:00.",
                 "Electricity costs 30 cents, cheaper at night.",
                 "Electricity is 30 cents per kWh, but dearer in the evening.",
                 "Electricity is 30 cents per kWh. In the night it's a bit less.",
                 "Electricity is between 20 and 30 cents per kWh.",
                 "Electricity is 20-30 cents per kWh.",
                 "Electricity is 20 ct per kWh.\n+5 ct from 17:00 to 20:00\n-5 ct from 01:00 to "
                 "05:00",
                 "-5 ct/kWh from 01:00 to 05:00\n+5 ct from 17:00 to 20:00\nOtherwise 20 ct.",
                 "Electricity is $0.20-$0.30 per kWh.",
                 "Electricity is at most 30 cents per kWh.",
                 "Electricity from 22:00 to 06:00 is cheap, otherwise 30 cents.",
                 "Spot price plus 5 ct/kWh.",
                 "Electricity is $0.30/kWh, minus 10 cents from 22:00 to 06:00.",
                 "Electricity is 25 ct/kWh plus VAT.",
                 "Electricity costs 30 cents, from 10 to 6 it is 12 cents.",
                 "From 22:00 to 06:00 power costs 12 cents, otherwise 18 cents more.",
                 "Between 17:00 and 20:00 it is 45 cents per kWh, 23 cents less at other times.",
             }) {
            QTest::newRow(tariff) << QString::fromUtf8(tariff);
        }
    }

    /// Nothing of it is lost in silence: it is told, or there is an error.
    void neverTakesPartOfATariffForAll()
    {
        QFETCH(QString, tariff);
        const auto result = read(tariff);
        QVERIFY(!result || !unreadLines(*result).isEmpty());
    }
};

REGISTER_TEST(TestTariffs)
#include "testtariffs.moc"
