// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "exactnumbers.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

class TestExactNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainDecimalsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("billionths");
        QTest::newRow("two places") << QStringLiteral("0.45") << qint64(450'000'000);
        QTest::newRow("whole") << QStringLiteral("3") << qint64(3'000'000'000);
        QTest::newRow("negative") << QStringLiteral("-0.05") << qint64(-50'000'000);
        QTest::newRow("nine places") << QStringLiteral("0.123456789") << qint64(123'456'789);
        QTest::newRow("largest") << QStringLiteral("1000000") << qint64(1'000'000'000'000'000);
    }
    void plainDecimalsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, billionths);
        const Result<Price> price = parsePrice(text);
        QVERIFY(price.has_value());
        QCOMPARE(price->billionths, billionths);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "-", ".", ".5", "5.", "1e3", "+1", " 1", "1,5", "0.1234567891",
              "1000000.000000001", "99999999999999999999", "١", "--1", "1.2.3"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void anythingElseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parsePrice(text).has_value());
    }

    void writingAndReadingAPriceGivesTheSamePrice()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 10'000; ++i) {
            const qint64 limit = qint64(1) << random.bounded(1, 49);
            const Price price{static_cast<qint64>(random.generate64() % quint64(limit)) *
                              (i % 2 == 0 ? 1 : -1)};
            const QString text = toString(price);
            const Result<Price> again = parsePrice(text);
            QVERIFY2(again.has_value(), qPrintable(text));
            QCOMPARE(again->billionths, price.billionths);
        }
    }

    void pricesHaveTwoPlacesOrAsManyAsTheyNeed()
    {
        QCOMPARE(toString(Price{500'000'000}), QStringLiteral("0.50"));
        QCOMPARE(toString(Price{-3'000'000'000}), QStringLiteral("-3.00"));
        QCOMPARE(toString(Price{123'400'000}), QStringLiteral("0.1234"));
        QCOMPARE(toString(Price{0}), QStringLiteral("0.00"));
    }

    void roundingIsHalfAwayFromZero()
    {
        QCOMPARE(toDecimal(Rational(1, 2), 0), QStringLiteral("1"));
        QCOMPARE(toDecimal(Rational(-1, 2), 0), QStringLiteral("-1"));
        QCOMPARE(toDecimal(Rational(5, 1000), 2), QStringLiteral("0.01"));
        QCOMPARE(toDecimal(Rational(-5, 1000), 2), QStringLiteral("-0.01"));
        QCOMPARE(toDecimal(Rational(4, 1000), 2), QStringLiteral("0.00"));
        QCOMPARE(toDecimal(Rational(-4, 1000), 2), QStringLiteral("0.00"));
        QCOMPARE(toDecimal(Rational(2, 3), 6), QStringLiteral("0.666667"));
        QCOMPARE(toDecimal(Rational(1944, 1000), 6), QStringLiteral("1.944000"));
    }

    void kilowattHoursCarryNoNeedlessZeros()
    {
        QCOMPARE(toKilowattHours(WattHours{1200}), QStringLiteral("1.2"));
        QCOMPARE(toKilowattHours(WattHours{14'000}), QStringLiteral("14"));
        QCOMPARE(toKilowattHours(WattHours{5}), QStringLiteral("0.005"));
        QCOMPARE(toKilowattHours(WattHours{0}), QStringLiteral("0"));
    }

    void costIsEnergyTimesPrice()
    {
        const Rational exact = cost(WattHours{1200}, Price{450'000'000});
        QCOMPARE(toDecimal(exact, 6), QStringLiteral("0.540000"));
    }
};

REGISTER_TEST(TestExactNumbers)
#include "testexactnumbers.moc"
