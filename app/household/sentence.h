// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"
#include "layout.h"
#include "lexer.h"

#include <algorithm>

namespace gatehouse
{

/// A sentence, a list entry, a heading.
struct Sentence
{
    Items items;
    bool question = false;
    /// A question that states a wish: "Could you make sure that ...?", "..., would you?".
    bool request = false;
    bool heading = false;
    bool bullet = false;
    /// Of a line that is struck out: it states nothing, and is told.
    bool withdrawn = false;
    /// A blank line stands before it.
    bool opensParagraph = false;
    /// The first sentence of its line.
    bool opensLine = false;
    /// The machine in whose entry of several lines it stands.
    std::vector<int> record;

    bool has(WordClass c) const
    {
        return std::any_of(items.begin(), items.end(),
                           [c](const Item &item) { return item.is(c); });
    }
};

} // namespace gatehouse
