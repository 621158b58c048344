// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "layout.h"
#include "lexer.h"
#include "sentence.h"

#include <utility>
#include <vector>

namespace gatehouse
{

/// Cuts items at the ends of lines and sentences. Empty sentences are left out.
class SentenceSplitter
{
public:
    /// Both outlive this object.
    SentenceSplitter(const LexedText &text, const std::vector<LineLayout> &layouts)
        : m_text(text), m_layouts(layouts)
    {}

    /// Blocks of items that end with a BREAK, in the order of the text.
    void add(const Items &items);
    std::vector<Sentence> take() { return std::move(m_sentences); }

private:
    bool endsHere(const Items &items, size_t at) const;
    bool nowFollows(const Items &items, size_t at) const;
    bool statesRun() const;
    bool tellsNow() const;
    void close();

    const LexedText &m_text;
    const std::vector<LineLayout> &m_layouts;
    std::vector<Sentence> m_sentences;
    Sentence m_sentence;
    /// The items of the sentence, in memory that serves all sentences.
    Items m_items;
    bool m_lineOpens = true;
    bool m_paragraphOpens = true;
};

} // namespace gatehouse
