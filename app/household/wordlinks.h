// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"

namespace gatehouse
{

/// Words of a sentence whose neighbours give them another meaning than their own: "hears
/// everything" is no word for all machines, "in use by Ann" no deadline. Prepositions have what
/// they govern by then.
void linkWords(Items &items);

/// "It has to wait for the dryer to finish": "to finish", which begins at item \a at, says no more
/// than "for the dryer".
void silenceEnd(Items &items, size_t at);

} // namespace gatehouse
