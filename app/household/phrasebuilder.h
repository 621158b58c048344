// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"
#include "sentence.h"

#include <optional>

namespace gatehouse
{

/// Joins prepositions with the clock, the duration or the machine that they govern: "before he
/// leaves at 7" becomes one BEFORE_CLOCK.
class PhraseBuilder
{
public:
    /// Works on one sentence after the other, in order: "by then" means the last clock before.
    void build(Sentence &sentence);

private:
    bool buildPhrase(const Items &items, size_t at);
    bool governClock(const Items &items, size_t at);
    bool governMachine(const Items &items, size_t at);
    bool governPronoun(const Items &items, size_t at);
    const Item *otherMachine(const Items &items, size_t at) const;
    bool governDuration(const Items &items, size_t at);
    bool closeWithClock(const Items &items, size_t at);
    bool repeatClock(const Items &items, size_t at);
    bool repeatRange(const Items &items, size_t at);
    bool waits(const Items &items, size_t at, size_t machine) const;
    void awaitBack();
    void forget();
    void put(Item item, size_t end);

    Items m_result;
    size_t m_end = 0;
    std::optional<Item> m_lastClock;
    std::optional<Item> m_lastRange;
    /// Sentences since they were named.
    int m_clockAge = 0;
    /// The last clock was "after ten" or "from ten", a time without an end.
    bool m_clockOpens = false;
    int m_rangeAge = 0;
};

} // namespace gatehouse
