// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "planningclock.h"

#include "clock.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// A quiet time without an end that began longer ago than this is taken to be the next one.
constexpr Minutes longestBegun{720};

QDateTime roundedUp(const QDateTime &moment)
{
    constexpr qint64 minute = 60'000;
    const qint64 over = moment.toMSecsSinceEpoch() % minute;
    return over == 0 ? moment : moment.addMSecs(minute - over);
}

std::optional<Window> clipped(Window window, Minutes horizon)
{
    window.from = std::max(window.from, Minutes{0});
    window.to = std::min(window.to, horizon);
    return window.from < window.to ? std::optional(window) : std::nullopt;
}

} // namespace

PlanningClock::PlanningClock(const QDateTime &now) : m_now(roundedUp(now)) {}

Minutes PlanningClock::at(int day, int minuteOfDay) const
{
    const int days = day + minuteOfDay / minutesPerDay;
    const int minute = minuteOfDay % minutesPerDay;
    const Day &known = dayOf(days);
    if (known.isPlain) {
        return known.midnight + Minutes{minute};
    }
    const auto [time, isNew] =
        m_timesOfOddDays.try_emplace(qint64{days} * minutesPerDay + minute, Minutes{0});
    if (isNew) {
        time->second = onCalendar(days, minute);
    }
    return time->second;
}

const PlanningClock::Day &PlanningClock::dayOf(int day) const
{
    const auto [known, isNew] = m_days.try_emplace(day);
    if (isNew) {
        const Minutes midnight = onCalendar(day, 0);
        known->second = {midnight, onCalendar(day + 1, 0) - midnight == Minutes{minutesPerDay}};
    }
    return known->second;
}

Minutes PlanningClock::onCalendar(int day, int minute) const
{
    const QDateTime moment = atMinuteOfDay(m_now, m_now.date().addDays(day), minute);
    return Minutes{m_now.secsTo(moment) / 60};
}

Minutes PlanningClock::firstFrom(int minuteOfDay, Minutes earliest) const
{
    int day = static_cast<int>(earliest.count() / minutesPerDay) - 2;
    while (at(day, minuteOfDay) < earliest) {
        ++day;
    }
    return at(day, minuteOfDay);
}

bool PlanningClock::isDated(const Moment &moment)
{
    return moment.basis == Moment::Basis::AfterNow || moment.day.has_value();
}

Minutes PlanningClock::datedOrAfterNow(const Moment &moment) const
{
    return moment.basis == Moment::Basis::AfterNow ? Minutes{moment.minutes}
                                                   : at(moment.day.value_or(0), moment.minutes);
}

Minutes PlanningClock::begin(const Moment &moment) const
{
    return isDated(moment) ? std::max(datedOrAfterNow(moment), Minutes{0})
                           : firstFrom(moment.minutes, Minutes{0});
}

Minutes PlanningClock::end(const Moment &moment) const
{
    return isDated(moment) ? std::max(datedOrAfterNow(moment), Minutes{0})
                           : firstFrom(moment.minutes, Minutes{1});
}

Minutes PlanningClock::openBegin(const Moment &from) const
{
    if (isDated(from)) {
        return begin(from);
    }
    const int lastDay = at(0, from.minutes) > Minutes{0} ? -1 : 0;
    const bool hasBegun = -at(lastDay, from.minutes) < longestBegun;
    return hasBegun ? Minutes{0} : firstFrom(from.minutes, Minutes{1});
}

Window PlanningClock::onceOnly(const Moment &from, const Moment &to) const
{
    if (isDated(from)) {
        const Minutes begin = datedOrAfterNow(from);
        return {begin,
                isDated(to) ? datedOrAfterNow(to) : firstFrom(to.minutes, begin + Minutes{1})};
    }
    // Only the end names its day: "from 22:00 to 06:00 tomorrow" begins the day before.
    const Minutes end = datedOrAfterNow(to);
    int day = static_cast<int>(end.count() / minutesPerDay) + 3;
    while (at(day, from.minutes) >= end) {
        --day;
    }
    return {at(day, from.minutes), end};
}

std::optional<std::vector<Window>> PlanningClock::windows(const Moment &from, const Moment &to,
                                                          Minutes horizon) const
{
    std::vector<Window> all;
    const auto add = [&](Window window) {
        if (const std::optional<Window> inside = clipped(window, horizon)) {
            all.push_back(*inside);
        }
    };
    if (isDated(from) || isDated(to)) {
        const Window once = onceOnly(from, to);
        if (isEmpty(once)) {
            return std::nullopt;
        }
        add(once);
        return all;
    }
    const int begin = from.minutes % minutesPerDay;
    const int length = (to.minutes - begin + minutesPerDay) % minutesPerDay;
    const int end = begin + (length == 0 ? minutesPerDay : length);
    for (int day = -1; at(day, begin) < horizon; ++day) {
        add({at(day, begin), at(day, end)});
    }
    return all;
}

QString PlanningClock::clockTime(Minutes moment) const
{
    return m_now.addSecs(moment.count() * 60).time().toString(QStringLiteral("HH:mm"));
}

} // namespace gatehouse
