// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulechecks.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::rulelines;

namespace
{

/// A household that counts its hours to twelve; \a rule stands in line 3.
Result<Reading, ReadingFailure> readAt(const QString &now, const QString &rule)
{
    return readText(QStringLiteral("Should the dishwasher run now or later?\nIt's %1.\n%2\n"
                                   "Dishwasher: 90 min, 1.2 kWh\nAll day: $0.30 per kWh\n")
                        .arg(now, rule));
}

int nowOf(const Reading &reading)
{
    const QTime now = reading.household.now.time();
    return now.hour() * 60 + now.minute();
}

} // namespace

/// Hours that could be before or after noon, and the time it is.
class TestOpenClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesWhatComesFirst_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("rules");
        QTest::newRow("at night, for the morning")
            << QStringLiteral("11:30 pm")
            << QStringLiteral("The dishwasher must be done by half past seven.")
            << QStringLiteral("D<07:30");
        QTest::newRow("in the morning, for noon")
            << QStringLiteral("5:55 am")
            << QStringLiteral("The dishwasher must be finished by a quarter past twelve.")
            << QStringLiteral("D<12:15");
        QTest::newRow("figures") << QStringLiteral("4 am")
                                 << QStringLiteral("The dishwasher must be finished by 6:30.")
                                 << QStringLiteral("D<06:30");
        QTest::newRow("a rest") << QStringLiteral("7 am")
                                << QStringLiteral("The dishwasher must not run from 9 to 10.")
                                << QStringLiteral("D!09:00-10:00");
    }

    void settlesWhatComesFirst()
    {
        QFETCH(QString, now);
        QFETCH(QString, line);
        QFETCH(QString, rules);
        const auto result = readAt(now, line);
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), rules);
        QCOMPARE(result->lines[2].state, LineState::Used);
    }

    /// Where the evening comes first, either may be meant.
    void tellsWhatStaysOpen_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("line");
        QTest::newRow("this evening or tomorrow")
            << QStringLiteral("6:45 pm")
            << QStringLiteral("The dishwasher must be done by half past seven.");
        QTest::newRow("the part of the day is elsewhere")
            << QStringLiteral("11:05 pm")
            << QStringLiteral("In the evening Olu wants the dishwasher to be done by quarter past "
                              "eight.");
        QTest::newRow("the part of the day is in the next line")
            << QStringLiteral("11:05 pm")
            << QStringLiteral("Olu wants the dishwasher to be done by quarter past eight in\nthe "
                              "evening.");
        QTest::newRow("a long rest")
            << QStringLiteral("7 am") << QStringLiteral("The dishwasher must not run from 9 to 6.");
    }

    void tellsWhatStaysOpen()
    {
        QFETCH(QString, now);
        QFETCH(QString, line);
        const auto result = readAt(now, line);
        QVERIFY(result.has_value());
        QVERIFY(result->lines[2].state != LineState::Unneeded);
        if (result->lines[2].state == LineState::Used) {
            QCOMPARE(rulesOf(*result), QStringLiteral("D<20:15"));
        }
    }

    /// What tells the time besides "it is ten".
    void hearsWhatTimeItIs_data()
    {
        QTest::addColumn<QString>("opening");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *opening, int hour, int minute) {
            QTest::newRow(opening) << QString::fromUtf8(opening) << hour * 60 + minute;
        };
        row("Hiya! 11:55 pm, can't sleep.", 23, 55);
        row("Note to self (18:25)", 18, 25);
        row("We'd like a plan for all that has to run. As of 12:35:", 12, 35);
        row("It's just after lunch, 13:40 to be exact.", 13, 40);
        row("Given: 17:17 on the clock", 17, 17);
        row("Right, the time's 22:45.", 22, 45);
        row("At the time of writing it's 7:15.", 7, 15);
    }

    void hearsWhatTimeItIs()
    {
        QFETCH(QString, opening);
        QFETCH(int, minutes);
        const auto result =
            readText(opening + QStringLiteral("\n\nDishwasher: 90 min, 1.2 kWh\nShould the "
                                              "dishwasher run now or later?\nAll day: $0.30 per "
                                              "kWh\n"));
        QVERIFY(result.has_value());
        QVERIFY(result->household.nowIsStated);
        QCOMPARE(nowOf(*result), minutes);
    }

    /// A deadline in brackets, or of somebody, is no such time.
    void takesNoOtherTimeForNow()
    {
        const auto result =
            readText(QStringLiteral("Should the dishwasher run (done by 21:00)?\n"
                                    "Dishwasher: 90 min, 1.2 kWh\nAll day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QVERIFY(!result->household.nowIsStated);
    }
};

REGISTER_TEST(TestOpenClocks)
#include "testopenclocks.moc"
