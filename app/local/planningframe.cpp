// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "planningframe.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

int firstAfter(int minutes)
{
    const int rest = minutes % minutesPerDay;
    return rest < 0 ? rest + minutesPerDay : rest;
}

} // namespace

int PlanningFrame::offset(const LooseMoment &moment) const
{
    if (moment.isAfterNow) {
        return moment.minutes;
    }
    const int now = m_now.hour() * minutesPerHour + m_now.minute();
    return moment.minutes - now + moment.day.value_or(0) * minutesPerDay;
}

Minutes PlanningFrame::begin(const LooseMoment &moment) const
{
    const int minutes = offset(moment);
    const bool isDated = moment.isAfterNow || moment.day;
    return Minutes{isDated ? std::max(minutes, 0) : firstAfter(minutes)};
}

Minutes PlanningFrame::end(const LooseMoment &moment) const
{
    const int minutes = offset(moment);
    if (moment.isAfterNow || moment.day) {
        return Minutes{std::max(minutes, 0)};
    }
    const int first = firstAfter(minutes);
    return Minutes{first == 0 ? minutesPerDay : first};
}

std::vector<Window> PlanningFrame::windows(const LooseRange &range, Minutes openEnd) const
{
    if (!range.from) {
        return {{Minutes{0}, range.to ? std::min(end(*range.to), m_horizon) : m_horizon}};
    }
    const LooseMoment &from = *range.from;
    const bool isDated = from.isAfterNow || from.day;
    if (!range.to) {
        Minutes start = begin(from);
        // Begun less than twelve hours ago.
        start = !isDated && start.count() > minutesPerDay / 2 ? Minutes{0} : start;
        return start < openEnd ? std::vector<Window>{{start, std::min(openEnd, m_horizon)}}
                               : std::vector<Window>{};
    }
    if (isDated) {
        const Minutes start = begin(from);
        Minutes stop = range.to->isAfterNow || range.to->day
                           ? end(*range.to)
                           : start + Minutes{firstAfter(offset(*range.to) - offset(from))};
        stop = std::min(stop, m_horizon);
        return start < stop ? std::vector<Window>{{start, stop}} : std::vector<Window>{};
    }
    if (range.to->isAfterNow) {
        const Minutes stop = std::min(end(*range.to), m_horizon);
        return begin(from) < stop ? std::vector<Window>{{begin(from), stop}}
                                  : std::vector<Window>{};
    }
    const int length = firstAfter(range.to->minutes - from.minutes);
    return daily(offset(from), length == 0 ? minutesPerDay : length);
}

std::vector<Window> PlanningFrame::daily(int from, int length) const
{
    std::vector<Window> windows;
    // The one that began yesterday may still hold.
    for (int start = firstAfter(from) - minutesPerDay; start < m_horizon.count();
         start += minutesPerDay) {
        const Window window{Minutes{std::max(start, 0)},
                            std::min(Minutes{start + length}, m_horizon)};
        if (!isEmpty(window)) {
            windows.push_back(window);
        }
    }
    return windows;
}

} // namespace gatehouse
