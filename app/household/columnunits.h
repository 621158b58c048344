// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexer.h"
#include "sentence.h"

#include <utility>
#include <vector>

namespace gatehouse
{

/// Reads the cells of tables by what stands above their columns. "Machine | Minutes | kWh" makes
/// durations, energies and powers of bare numbers; "Finish by" and "Not before" make deadlines and
/// earliest starts of clocks. The columns are apart by "|" or ";". A table ends at a blank line, at
/// another heading, or at a line with another number of columns.
/// \returns the tokens, half-open, of the headings that gave cells their meaning.
std::vector<std::pair<int, int>> readColumnUnits(std::vector<Sentence> &sentences,
                                                 const LexedText &text);

} // namespace gatehouse
