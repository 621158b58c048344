// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clock.h"
#include "localzone.h"
#include "testregistry.h"

#include <QTest>
#include <QTimeZone>

using namespace gatehouse;

namespace
{

const QDate spring(2026, 3, 29);

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeOfDayIsThatTime()
    {
        const LocalZone berlin("Europe/Berlin");
        const QDateTime now(QDate(2026, 3, 28), QTime(12, 0));
        QCOMPARE(atMinuteOfDay(now, spring, 9 * 60 + 5), QDateTime(spring, QTime(9, 5)));
        QCOMPARE(now.secsTo(atMinuteOfDay(now, spring, 12 * 60)), 23 * 3600);
    }

    void aTimeThatTheClocksSkipIsAnHourLater()
    {
        const LocalZone berlin("Europe/Berlin");
        const QDateTime now(QDate(2026, 3, 28), QTime(12, 0));
        const QDateTime skipped = atMinuteOfDay(now, spring, 2 * 60 + 30);
        QVERIFY(skipped.isValid());
        QCOMPARE(skipped, QDateTime(spring, QTime(3, 30)));
    }

    void midnightThatIsSkippedIsOneOClock()
    {
        // Where the clocks go forward at midnight.
        const LocalZone beirut("Asia/Beirut");
        const QDateTime now(QDate(2026, 3, 28), QTime(12, 0));
        const QDateTime skipped = atMinuteOfDay(now, spring, 0);
        QVERIFY(skipped.isValid());
        QCOMPARE(skipped, QDateTime(spring, QTime(1, 0)));
    }

    void theZoneIsKept()
    {
        const QDateTime now(QDate(2026, 3, 28), QTime(12, 0), QTimeZone("Asia/Tokyo"));
        QCOMPARE(atMinuteOfDay(now, spring, 0).timeZone(), QTimeZone("Asia/Tokyo"));
        QCOMPARE(now.secsTo(atMinuteOfDay(now, spring, 0)), 12 * 3600);
    }

    void everyMinuteOfTheYearIsValid()
    {
        const LocalZone berlin("Europe/Berlin");
        const QDateTime now(QDate(2026, 1, 1), QTime(12, 0));
        qint64 last = now.secsTo(atMinuteOfDay(now, QDate(2026, 1, 1), 0)) - 1;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            for (int minute = 0; minute < 1440; minute += 15) {
                const QDateTime moment = atMinuteOfDay(now, day, minute);
                QVERIFY(moment.isValid());
                const qint64 seconds = now.secsTo(moment);
                QVERIFY(seconds >= last - 3600);
                last = seconds;
            }
        }
    }
};

REGISTER_TEST(TestClock)
#include "testclock.moc"
