// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"
#include "lexer.h"
#include "phrasepatterns.h"

#include <optional>

namespace gatehouse
{

/// Lays phrases over the items of one sentence. Gives up on a sentence that was made to keep it
/// busy.
class PhraseMatcher
{
public:
    /// All three outlive this object.
    PhraseMatcher(const LexedText &text, const PhrasePatterns &patterns, const Items &items)
        : m_text(text), m_patterns(patterns), m_items(items)
    {}

    /// What a phrase takes that begins at an item.
    enum class Until
    {
        /// Where a phrase may end: the end of a sentence, a comma, an "and".
        Joint,
        Anywhere,
    };
    /// The item behind the longest stretch from \a first on that \a node takes.
    std::optional<size_t> match(int node, size_t first, Until until);
    /// The patterns that may begin at \a item by what stands there, and behind what is passed over.
    PhrasePatterns::PatternSet openings(size_t item) const;
    /// Whether a phrase may begin at \a item.
    bool isBeginning(size_t item) const;

private:
    /// An item and the token within it that comes next.
    struct Spot
    {
        size_t item = 0;
        int token = 0;
    };
    /// What has to follow: nodes still to be matched, the last one first.
    struct Rest
    {
        int node = 0;
        /// With a repeated node: how often it was taken.
        int taken = 0;
        const Rest *next = nullptr;
    };

    bool endsWithPoint(size_t item) const;
    bool isEnd(size_t item) const;
    bool isSkipped(const Item &item) const;
    bool isInside(const Spot &spot) const;
    Spot behind(size_t item) const;
    Spot settled(Spot spot) const;
    void go(const Spot &spot, const Rest *rest);
    void end(const Spot &spot);
    void take(const Spot &spot, const Rest &rest);
    void takeWord(Spot spot, const Rest &rest);
    void takeMachines(const Spot &spot, const Rest &rest);
    void takeSequence(const Spot &spot, const Rest &rest);
    void takeRepeated(const Spot &spot, const Rest &rest);

    const LexedText &m_text;
    const PhrasePatterns &m_patterns;
    const Items &m_items;
    Until m_until = Until::Joint;
    std::optional<size_t> m_best;
    int m_steps = 0;
    int m_depth = 0;
};

} // namespace gatehouse
