// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "allowedstart.h"

#include <algorithm>
#include <map>
#include <vector>

namespace gatehouse
{

namespace
{

/// One flag for each minute from 0 to the horizon.
using Flags = std::vector<bool>;

bool touchesQuietTime(const Load &load, Minutes from, Minutes to)
{
    return std::any_of(load.notDuring.begin(), load.notDuring.end(),
                       [&](const Window &quiet) { return from < quiet.to && quiet.from < to; });
}

Flags startsByOwnRules(const Problem &problem, const Load &load)
{
    Flags starts(static_cast<size_t>(problem.horizon.count()) + 1, false);
    const Minutes length = duration(load);
    const Minutes last = std::min(deadline(problem, load), problem.horizon) - length;
    for (Minutes start = std::max(load.earliest, Minutes(0)); start <= last; ++start) {
        starts[static_cast<size_t>(start.count())] = !touchesQuietTime(load, start, start + length);
    }
    return starts;
}

/// Takes away each start before which the other load cannot have ended in time.
void keepStartsAfter(Flags &starts, const Flags &otherStarts, Minutes otherLength,
                     std::optional<Minutes> within)
{
    std::optional<Minutes> lastEnd;
    for (size_t minute = 0; minute < starts.size(); ++minute) {
        const Minutes moment(static_cast<Minutes::rep>(minute));
        const Minutes otherStart = moment - otherLength;
        if (otherStart >= Minutes(0) && otherStarts[static_cast<size_t>(otherStart.count())]) {
            lastEnd = moment;
        }
        const bool inTime = lastEnd && (!within || moment - *lastEnd <= *within);
        starts[minute] = starts[minute] && inTime;
    }
}

/// Each load is worked out once, however many others wait for it.
using KnownStarts = std::map<LoadId, Flags>;

/// The order is free of cycles (check), so this ends.
const Flags &allowedStarts(const Problem &problem, const Load &load, KnownStarts &known)
{
    const auto before = known.find(load.id);
    if (before != known.end()) {
        return before->second;
    }
    Flags starts = startsByOwnRules(problem, load);
    for (const After &after : load.after) {
        const Load *other = find(problem, after.load);
        if (other && !other->optional) {
            keepStartsAfter(starts, allowedStarts(problem, *other, known), duration(*other),
                            after.within);
        }
    }
    return known.emplace(load.id, std::move(starts)).first->second;
}

} // namespace

std::optional<Minutes> firstAllowedStart(const Problem &problem, const Load &load)
{
    KnownStarts known;
    const Flags &starts = allowedStarts(problem, load, known);
    const auto first = std::find(starts.begin(), starts.end(), true);
    if (first == starts.end()) {
        return std::nullopt;
    }
    return Minutes(first - starts.begin());
}

} // namespace gatehouse
