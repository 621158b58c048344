// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"

namespace gatehouse
{

/// Turns verbs that are written apart from what completes them into one: "put the dryer on" and
/// "putting on the dryer" into a start, "leave the dryer until" into a wait.
void joinVerbs(Items &items);

} // namespace gatehouse
