// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace gatehouse
{

/// Where the time of day comes from; a reference in constructors, so that tests can stop it.
class Clock
{
public:
    virtual ~Clock();

    /// Local date and time.
    virtual QDateTime now() const = 0;
};

/// The clock of this machine.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
};

/// The minute \a minuteOfDay (0 to 1439) of \a date in the time zone of \a zoned. Always valid: a
/// time that the clocks skip there, such as 02:30 where they go from 02:00 to 03:00, is as much
/// later as they skip (03:30).
QDateTime atMinuteOfDay(const QDateTime &zoned, QDate date, int minuteOfDay);

} // namespace gatehouse
