// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "sentence.h"

#include <optional>

namespace gatehouse
{

/// Finds the clock that can only be now, for texts that nowhere say so in a way that is understood:
/// the one that the text opens with ("Notes, 6:50 in the morning"), or the only one beside a word
/// for now or for what shows the time.
class NowGuess
{
public:
    explicit NowGuess(const Grammar &grammar) : m_grammar(grammar) {}

    /// Sentences come in the order of the text, before anything is taken out of them.
    void look(const Sentence &sentence);

    /// The clock, where there is just one that can be meant.
    const std::optional<Item> &clock() const
    {
        return m_opening.clock ? m_opening.clock : m_told.clock;
    }

private:
    /// A clock that was found, and no other beside it.
    struct Guess
    {
        std::optional<Item> clock;
        bool several = false;

        void add(const Item &found);
    };

    static const Item *openingBracket(const Sentence &sentence);
    const Item *closingBracket(const Items &items) const;
    const Item *openingQuestion(const Sentence &sentence) const;
    using Place = Items::const_iterator;
    bool tellsTime(Place first, Place last) const;
    const Item *openingTime(const Items &items, bool owned) const;
    bool tellsNow(const Items &items) const;

    const Grammar &m_grammar;
    size_t m_looked = 0;
    Guess m_opening;
    Guess m_told;
};

/// \a items are one clock ("18:00", "as of 18:00") and words that may stand beside the time it is.
bool isOneClock(const Items &items, const Grammar &grammar);

} // namespace gatehouse
