// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "disguise.h"

#include <QRandomGenerator>

namespace gatehouse
{

/// Draws the secrets for \a problem, which has passed check(). Generators in the same state give
/// the same disguise for an equal problem, and for one that differs in a little, such as a
/// deadline, mostly the same factors, order and decoys.
Disguise drawDisguise(const Problem &problem, QRandomGenerator &random);

} // namespace gatehouse
