// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexer.h"
#include "sentence.h"

#include <utility>
#include <vector>

namespace gatehouse
{

/// Makes durations, energies and powers of the bare numbers in a table whose heading says their
/// units: "Machine | Minutes | kWh" above "dryer | 90 | 2.5". The columns are apart by "|". A table
/// ends at a blank line, at another heading, or at a line with another number of columns.
/// \returns the tokens, half-open, of the headings that gave numbers their units.
std::vector<std::pair<int, int>> readColumnUnits(std::vector<Sentence> &sentences,
                                                 const LexedText &text);

} // namespace gatehouse
