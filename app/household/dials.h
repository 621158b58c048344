// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"

namespace gatehouse
{

/// "The clock on the stove says ten", "by my watch it is ten": the words for what shows the time
/// become "it is", whatever the clock stands on.
void readDials(Items &items);

} // namespace gatehouse
