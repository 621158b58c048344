// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"

namespace gatehouse
{

/// What the phrases of one sentence say of each other: "after ten and before six" is one range,
/// "nothing but the oven" leaves a machine out, "seven or eight" is no time at all.
void linkPhrases(Items &items);

} // namespace gatehouse
