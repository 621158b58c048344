// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexer.h"

#include <vector>

namespace gatehouse
{

/// How a line stands among its neighbours.
struct LineLayout
{
    /// The first token behind bullet, number or heading sign.
    int firstToken = 0;
    bool blank = false;
    bool bullet = false;
    /// The sentence goes on in the next line.
    bool wraps = false;
    /// Looks like a title: marked as one, or short and ending in a colon.
    bool heading = false;
    /// Struck out, ticked off, or written so that it may look like something else.
    bool withdrawn = false;

    bool operator==(const LineLayout &) const = default;
};

/// Tells paragraphs that were wrapped from lists that were not. One entry for each line.
std::vector<LineLayout> layOut(const LexedText &text);

} // namespace gatehouse
