// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sentence.h"

#include <vector>

namespace gatehouse
{

/// Sees which of \a sentences ask something (they end in a question mark, open as questions do, or
/// choose: "now or later"), and which of those state a wish: "Could you make sure that ...?".
void tellQuestions(std::vector<Sentence> &sentences);

} // namespace gatehouse
