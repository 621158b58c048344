// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sentence.h"

#include <vector>

namespace gatehouse
{

/// Whether a clock without its half of the day waits for settleOpenClocks().
bool hasOpenClocks(const std::vector<Sentence> &sentences);

/// "By half past seven", said at eleven at night, is next morning, however one counts the hours: a
/// clock that could be before or after noon is what it says where that comes first after \a now, a
/// minute of the day. All others stay open. Whether any was settled.
bool settleOpenClocks(std::vector<Sentence> &sentences, int now);

} // namespace gatehouse
