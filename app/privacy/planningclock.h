// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bands.h"
#include "moment.h"

#include <QDateTime>

#include <optional>
#include <unordered_map>
#include <vector>

namespace gatehouse
{

/// The way from moments as people state them to whole minutes after now. Follows the calendar of
/// now's time zone: on the day of a clock change the minutes between two clock times are those that
/// really pass.
class PlanningClock
{
public:
    /// Counts from \a now, rounded up to the minute.
    explicit PlanningClock(const QDateTime &now);

    const QDateTime &now() const { return m_now; }

    /// Where something begins: a clock time without a day is its first occurrence, and now counts.
    Minutes begin(const Moment &moment) const;

    /// Where something ends: a clock time without a day is its first occurrence after now.
    Minutes end(const Moment &moment) const;

    /// Each time that \a from to \a to comes round between now and \a horizon, clipped to that:
    /// once where a day is named or it counts from now, else daily. Equal clock times are a whole
    /// day. Nothing where the end comes before the beginning.
    std::optional<std::vector<Window>> windows(const Moment &from, const Moment &to,
                                               Minutes horizon) const;

    /// Where a quiet time begins that has no end: now, if the clock time was less than 12 hours
    /// ago.
    Minutes openBegin(const Moment &from) const;

    /// Whether \a moment is bound to one day.
    static bool isDated(const Moment &moment);

    /// The clock time of \a moment, "20:00".
    QString clockTime(Minutes moment) const;

private:
    struct Day
    {
        Minutes midnight{0};
        /// Without a clock change: each of its times is as far from midnight as it says.
        bool isPlain = false;
    };

    Minutes at(int day, int minuteOfDay) const;
    Minutes onCalendar(int day, int minute) const;
    const Day &dayOf(int day) const;
    Minutes firstFrom(int minuteOfDay, Minutes earliest) const;
    Minutes datedOrAfterNow(const Moment &moment) const;
    Window onceOnly(const Moment &from, const Moment &to) const;

    QDateTime m_now;
    /// Days and times that were asked for before. The calendar asks the system for its time zone at
    /// each step, and a text may name the same time ten thousand times.
    mutable std::unordered_map<int, Day> m_days;
    mutable std::unordered_map<qint64, Minutes> m_timesOfOddDays;
};

} // namespace gatehouse
