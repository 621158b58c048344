// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"

namespace gatehouse
{

/// Whether the clause of \a first to \a last says what is in a machine, or what it warms or fills,
/// by when that has to be done: "the shirts must be dry by ten", "loaf out by 18:30". Whose things
/// they are it does not say.
bool tellsResult(const Item *first, const Item *last);

} // namespace gatehouse
