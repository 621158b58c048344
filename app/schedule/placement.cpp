// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "placement.h"

#include <algorithm>

namespace gatehouse
{

bool runsSooner(const Placement &a, const Placement &b)
{
    if (a.empty() || b.empty()) {
        return !a.empty();
    }
    const auto [ofA, ofB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (ofA == a.end() || ofB == b.end()) {
        return ofA != a.end();
    }
    return ofA->from != ofB->from ? ofA->from < ofB->from : ofA->to > ofB->to;
}

int minutesOf(const Placement &placement)
{
    int minutes = 0;
    for (const Piece &piece : placement) {
        minutes += piece.to - piece.from;
    }
    return minutes;
}

} // namespace gatehouse
