// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "household.h"

#include <QRandomGenerator>

/// Households drawn at random, each fact on a line of its own, as a reader would have found them.
/// Most of them become a problem; whether a plan exists is left to chance.
namespace randomhouseholds
{

gatehouse::Household draw(QRandomGenerator &random);

} // namespace randomhouseholds
