// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "nowguess.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Nobody tells the time later than in the first sentences.
constexpr size_t opening = 5;

bool isClock(const Item &item)
{
    return item.isOneOf(WordClass::CLOCK, WordClass::AT_CLOCK);
}

bool isIn(const ClassSet &classes, const Item &item)
{
    return classes.test(static_cast<size_t>(item.kind));
}

bool endsSegment(const Item &item)
{
    switch (item.kind) {
    case WordClass::BREAK:
        return true;
    case WordClass::SIGN:
        return item.value == u',' || item.value == u'.' || item.value == u';' ||
               item.value == u'(' || item.value == u')' || item.value == u'!' || item.value == u'"';
    default:
        return false;
    }
}

} // namespace

void NowGuess::look(const Sentence &sentence)
{
    const Items &items = sentence.items;
    if (items.empty() || m_looked >= opening) {
        return;
    }
    ++m_looked;
    const auto clock = std::find_if(items.begin(), items.end(), isClock);
    const bool alone = std::count_if(items.begin(), items.end(), isClock) == 1;
    const auto ownsClock = [&](const Item &item) {
        const bool house = item.is(WordClass::ALL) && item.value == -1;
        return isIn(m_grammar.ownsClock(), item) && !house;
    };
    if (!alone || clock->ambiguous || std::any_of(items.begin(), items.end(), ownsClock)) {
        return;
    }
    auto first = clock;
    while (first != items.begin() && !endsSegment(*std::prev(first))) {
        --first;
    }
    const auto last = std::find_if(clock, items.end(), endsSegment);
    const bool said = std::any_of(
        first, last, [](const Item &i) { return i.isOneOf(WordClass::ITIS, WordClass::NOW); });
    const auto besideNow = [&](const Item &item) {
        return isClock(item) || isIn(m_grammar.besideNow(), item);
    };
    if (std::all_of(first, said ? std::next(clock) : last, besideNow)) {
        m_several = m_several || m_clock.has_value();
        m_clock = m_several ? std::nullopt : std::optional(*clock);
    }
}

} // namespace gatehouse
