// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "item.h"
#include "layout.h"
#include "lexer.h"

namespace gatehouse
{

/// Gives each word of a text its class, joins forms of several words, drops bullets and emphasis.
/// Goes through the text block by block: a block is a line, with the lines that it wraps into, and
/// ends with a BREAK item (value 1; a blank line is one of value 2).
class Tagger
{
public:
    /// All three outlive this object.
    Tagger(const LexedText &text, const std::vector<LineLayout> &layouts, const Grammar &grammar)
        : m_text(text), m_layouts(layouts), m_grammar(grammar)
    {}

    bool atEnd() const { return m_line >= m_layouts.size(); }
    /// The next block is the one that begins at \a line, counted from 0.
    void goTo(size_t line) { m_line = line; }
    /// Puts the next block in place of \a items.
    void read(Items &items);

private:
    int tagOne(int token, int end, Items &items) const;
    int tagForm(int token, int end, Items &items) const;
    bool isDoubleSlash(int token, int end) const;
    int numberBehind(int token, int end) const;
    QChar letterBehind(int token, int end) const;
    int endOfName(int token, int end) const;
    int matches(const WordForm &form, int token, int end) const;

    const LexedText &m_text;
    const std::vector<LineLayout> &m_layouts;
    const Grammar &m_grammar;
    /// The first line that was not read yet.
    size_t m_line = 0;
};

/// Whether \a token of \a text is a word that begins with a capital letter.
bool isCapitalised(const LexedText &text, int token);

} // namespace gatehouse
