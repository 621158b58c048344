// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "disguise.h"

#include <QRandomGenerator>

#include <vector>

namespace gatehouse
{

/// The most decoys that a problem is given.
constexpr int mostDecoys = 3;

/// Whether loads of nobody could stand in \a problem and change no plan of its own ones: nothing is
/// shared and nothing waits for anything.
bool mayHaveDecoys(const Problem &problem);

/// One to mostDecoys loads, or as many as there is room for, that look as if they belonged to
/// \a problem, which is withoutUnreached() and mayHaveDecoys(): their energies have the same
/// divisor, and each states the kinds of rules that one of its loads states, with other values. A
/// plan for each exists. Amounts are those that \a disguise makes; the ids are left to the caller.
std::vector<Load> drawDecoys(const Problem &problem, const Disguise &disguise,
                             QRandomGenerator &random);

} // namespace gatehouse
