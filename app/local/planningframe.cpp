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

bool isDated(const LooseMoment &moment)
{
    return moment.isAfterNow || moment.day.has_value();
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
    return Minutes{isDated(moment) ? std::max(minutes, 0) : firstAfter(minutes)};
}

Minutes PlanningFrame::end(const LooseMoment &moment) const
{
    const int minutes = offset(moment);
    if (isDated(moment)) {
        return Minutes{std::max(minutes, 0)};
    }
    const int first = firstAfter(minutes);
    return Minutes{first == 0 ? minutesPerDay : first};
}

std::vector<Window> PlanningFrame::windows(const LooseRange &range, Minutes openEnd,
                                           Repeats repeats) const
{
    if (!range.from) {
        return {{Minutes{0}, range.to ? std::min(end(*range.to), m_horizon) : m_horizon}};
    }
    if (!range.to) {
        return openEnded(*range.from, openEnd);
    }
    if (repeats == Repeats::Once || isDated(*range.from) || isDated(*range.to)) {
        return once(*range.from, *range.to);
    }
    const int length = firstAfter(range.to->minutes - range.from->minutes);
    return daily(offset(*range.from), length == 0 ? minutesPerDay : length);
}

std::vector<Window> PlanningFrame::openEnded(const LooseMoment &from, Minutes openEnd) const
{
    Minutes start = begin(from);
    const bool hasBegun = !isDated(from) && start.count() > minutesPerDay / 2;
    start = hasBegun ? Minutes{0} : start;
    openEnd = std::min(openEnd, m_horizon);
    return start < openEnd ? std::vector<Window>{{start, openEnd}} : std::vector<Window>{};
}

std::vector<Window> PlanningFrame::once(const LooseMoment &from, const LooseMoment &to) const
{
    int start = offset(from);
    if (to.isAfterNow && !isDated(from)) {
        start = firstAfter(start);
    }
    const int length = firstAfter(offset(to) - start);
    int stop = isDated(to) ? offset(to) : start + (length == 0 ? minutesPerDay : length);
    if (stop <= 0 && !isDated(from) && !isDated(to)) {
        start += minutesPerDay;
        stop += minutesPerDay;
    }
    const Window window{Minutes{std::max(start, 0)}, std::min(Minutes{stop}, m_horizon)};
    return isEmpty(window) ? std::vector<Window>{} : std::vector<Window>{window};
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
