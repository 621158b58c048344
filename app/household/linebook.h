// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexer.h"
#include "reading.h"

#include <vector>

namespace gatehouse
{

/// Keeps, for each line, whether something in it became a fact and whether something was not
/// understood.
class LineBook
{
public:
    explicit LineBook(const LexedText &text) : m_text(text), m_marks(text.lines.size()) {}

    /// The tokens, half-open, became a fact.
    void use(int first, int last) { mark(first, last, &Mark::used); }
    /// The tokens hold something that was not understood.
    void leave(int first, int last) { mark(first, last, &Mark::unread); }
    void useLine(int number);
    void leaveLine(int number);
    /// A rule for the machine of that line was not understood.
    void missRule(int number);

    std::vector<ReadLine> lines() const;

    /// Where the tokens, half-open, stand; cut to the line of the first.
    Place place(int first, int last) const;

private:
    struct Mark
    {
        bool used = false;
        bool lacksRule = false;
        bool unread = false;
    };

    void mark(int first, int last, bool Mark::*flag);
    void markLine(int number, bool Mark::*flag);

    const LexedText &m_text;
    std::vector<Mark> m_marks;
};

} // namespace gatehouse
