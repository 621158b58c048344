// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clause.h"
#include "grammar.h"
#include "item.h"

#include <utility>
#include <vector>

namespace gatehouse
{

/// "Done by seven but no earlier than half past six": too little time between the end and what the
/// \a clause of the sentence \a items says to be its start.
bool endsNotBefore(const Item *items, const Clause &clause);

/// "When should the dryer run tomorrow?": a question that leaves one day to choose from.
bool asksForDay(const Items &items);

/// Where the \a items of a sentence that states a rule name a time for which there is no clock:
/// "not after ten, or during the nap", "by ten, and stay off in the evening". Items, half-open, in
/// order. What only gives a reason is not among them.
std::vector<std::pair<size_t, size_t>> timesLeftOpen(const Items &items, const Grammar &grammar);

} // namespace gatehouse
