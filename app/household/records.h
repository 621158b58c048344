// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexer.h"
#include "sentence.h"

#include <vector>

namespace gatehouse
{

/// Knows entries of several lines about one machine: "Machine: dryer" with a line for each thing
/// that is said of it up to the next blank line, or a machine's line with lines indented or list
/// entries below it.
class Records
{
public:
    /// \a text outlives this object.
    explicit Records(const LexedText &text) : m_text(text) {}

    /// Works on one sentence after the other, in order: sets the machine in whose entry
    /// \a sentence stands, or that it names at its end ("...: that goes for the dryer"), and reads
    /// "Wait for: washer" in it as "after the washer".
    void read(Sentence &sentence);

private:
    int indentOf(const Sentence &sentence) const;
    void readOpening(Sentence &sentence);
    static void takeNamed(Sentence &sentence);
    void close();

    const LexedText &m_text;
    std::vector<int> m_machines;
    /// Those of the line at hand, none where it opens the entry.
    std::vector<int> m_ofLine;
    int m_indent = 0;
    /// The line "Dryer: 90 min" was no list entry itself: those below it belong to it.
    bool m_takesList = false;
    /// The entry ends with the paragraph, not with its indentation.
    bool m_titled = false;
};

} // namespace gatehouse
