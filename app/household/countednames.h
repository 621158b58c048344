// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "lexer.h"

namespace gatehouse
{

/// Whether the tokens, half-open, are a name that counts several machines: "2 x dryer",
/// "dryer x2", "3 heaters"; not "dryer 2", "60 degree wash".
bool countsSeveral(const LexedText &text, int first, int last, const Grammar &grammar);

} // namespace gatehouse
