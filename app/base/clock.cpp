// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clock.h"

#include "units.h"

namespace gatehouse
{

Clock::~Clock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

QDateTime atMinuteOfDay(const QDateTime &zoned, QDate date, int minuteOfDay)
{
    constexpr qint64 secondsPerMinute = 60;
    QDateTime moment = zoned;
    moment.setDate(date);
    moment.setTime(QTime(minuteOfDay / minutesPerHour, minuteOfDay % minutesPerHour));
    if (moment.isValid()) {
        return moment;
    }
    // The clock before it is valid, or the one before that.
    const bool wraps = minuteOfDay < minutesPerHour;
    const QDateTime before =
        atMinuteOfDay(zoned, wraps ? date.addDays(-1) : date,
                      wraps ? minuteOfDay + 23 * minutesPerHour : minuteOfDay - minutesPerHour);
    return before.addSecs(minutesPerHour * secondsPerMinute);
}

} // namespace gatehouse
