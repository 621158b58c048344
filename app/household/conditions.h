// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"

namespace gatehouse
{

/// What EXCEPTION and MUST carry as their value, as the grammar numbers them.
namespace condition
{
constexpr qint64 leavesOut = 1;
constexpr qint64 onlyIf = 2;
constexpr qint64 unless = 3;
constexpr qint64 asLongAs = 4;
constexpr qint64 anyMore = 5;
/// "Sometime", which says no more than the time behind it.
constexpr qint64 someTime = 8;
/// "Half done": a state, and an exception only where a machine is ordered into it.
constexpr qint64 partly = 7;
/// A MUST that was "as long as": what stands before it is no part of its clause.
constexpr qint64 demand = 2;
/// A REASON that tells what for: "plan it so that it is done by ten".
constexpr qint64 purpose = 1;
/// A HABIT that denies: "wasn't".
constexpr qint64 denial = 2;
} // namespace condition

/// Turns conditions that are rules into the words of a rule: "as long as it is done by ten" and
/// "Mum is cross unless it is done by ten" into a must, "there'll be trouble if it runs after ten"
/// into a must not. All other conditions stay.
void readConditions(Items &items);

} // namespace gatehouse
