// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clause.h"
#include "grammar.h"
#include "lexer.h"
#include "sentence.h"

#include <vector>

namespace gatehouse
{

/// Cuts a sentence into the segments that may matter.
class SegmentCutter
{
public:
    /// All three outlive this object.
    SegmentCutter(const LexedText &text, const Grammar &grammar, const Sentence &sentence)
        : m_text(text), m_grammar(grammar), m_sentence(sentence)
    {}

    /// To be called once.
    std::vector<Segment> cut();

private:
    void closeSegment(size_t first, size_t last, bool reason);
    bool opensEvent(size_t at) const;
    bool explainsClock(const Segment &segment) const;
    bool addsRule(size_t at) const;
    bool opensRule(size_t at) const;
    bool looksForeign(size_t first, size_t last) const;
    const Item *items() const { return m_sentence.items.data(); }

    const LexedText &m_text;
    const Grammar &m_grammar;
    const Sentence &m_sentence;
    std::vector<Segment> m_segments;
};

} // namespace gatehouse
