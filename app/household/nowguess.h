// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "sentence.h"

#include <optional>

namespace gatehouse
{

/// Finds the clock that a text opens with ("Notes, 6:50 in the morning"), for texts that nowhere
/// say in so many words what time it is.
class NowGuess
{
public:
    explicit NowGuess(const Grammar &grammar) : m_grammar(grammar) {}

    /// Sentences come in the order of the text, before anything is taken out of them.
    void look(const Sentence &sentence);

    /// The clock, where the opening of the text holds just one that can be meant.
    const std::optional<Item> &clock() const { return m_clock; }

private:
    const Grammar &m_grammar;
    size_t m_looked = 0;
    bool m_several = false;
    std::optional<Item> m_clock;
};

} // namespace gatehouse
