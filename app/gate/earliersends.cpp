// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "earliersends.h"

#include "level.h"

#include <algorithm>

namespace gatehouse
{

int EarlierSends::arrived() const
{
    return static_cast<int>(std::count_if(sends.begin(), sends.end(), [](const EarlierSend &send) {
        return send.arrival != Arrival::NotSent;
    }));
}

std::optional<UndoneDisguise> EarlierSends::undoneBy(Level level) const
{
    std::optional<UndoneDisguise> undone;
    for (const EarlierSend &send : sends) {
        if (send.arrival == Arrival::NotSent || !send.level || *send.level <= level) {
            continue;
        }
        // The latest comes first, so the first of a level is its last.
        if (!undone || *send.level > undone->level) {
            undone = {.level = *send.level, .when = send.when, .arrival = send.arrival};
        } else if (*send.level == undone->level) {
            undone->arrival = std::max(undone->arrival, send.arrival);
        }
    }
    return undone;
}

} // namespace gatehouse
