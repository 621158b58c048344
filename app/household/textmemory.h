// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clockreader.h"
#include "preparedtext.h"

#include <vector>

namespace gatehouse
{

/// Prepares a text again and again while somebody writes it. What lines say by themselves is found
/// once: lines that did not change are not lexed, tagged or searched for quantities and clocks
/// again.
class TextMemory
{
public:
    /// The same as gatehouse::prepare(), from line 1 on. Each call has the same \a grammar.
    PreparedText prepare(const QString &text, const Grammar &grammar);

private:
    /// A line with the lines that it wraps into.
    struct Block
    {
        size_t lines = 0;
        /// Words and quantities; ends with a BREAK.
        Items words;
        /// What they tell of the habits of the whole text.
        ClockHabits habits;
        /// The same with clocks, once they were looked for.
        Items items;
        bool hasClocks = false;
        bool behindTariffSection = false;
        bool leavesTariffSection = false;
    };
    struct Change;

    std::vector<Block> blocksAfter(const Change &change, const Grammar &grammar);
    Block *blockBefore(const Change &change, size_t line, size_t count);
    void findClocks();

    LexedText m_text;
    std::vector<LineLayout> m_layouts;
    std::vector<Block> m_blocks;
    ClockHabits m_habits;
};

} // namespace gatehouse
