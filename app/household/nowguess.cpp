// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "nowguess.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Nobody tells the time later than this.
constexpr size_t opening = 5;

bool isClock(const Item &item)
{
    return item.isOneOf(WordClass::CLOCK, WordClass::AT_CLOCK);
}

/// Where such a thing is spoken of, the clock may be its own.
bool ownsClocks(const Item &item)
{
    return item.isOneOf(WordClass::MACHINE, WordClass::APPLIANCE, WordClass::ALL,
                        WordClass::NOTHING, WordClass::MUST, WordClass::NOT, WordClass::ONLY,
                        WordClass::PRICE, WordClass::ENERGY, WordClass::DURATION) ||
           item.isOneOf(WordClass::RANGE, WordClass::BY_CLOCK, WordClass::UNTIL_CLOCK,
                        WordClass::FROM_CLOCK, WordClass::AFTER_CLOCK, WordClass::BEFORE_CLOCK,
                        WordClass::SINCE_CLOCK, WordClass::ONCE_CLOCK, WordClass::QUIET);
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

/// What may stand beside a clock that says what time it is.
bool tellsTime(const Item &item)
{
    switch (item.kind) {
    case WordClass::CLOCK:
    case WordClass::AT_CLOCK:
    case WordClass::ITIS:
    case WordClass::NOW:
    case WordClass::SIGN:
    case WordClass::FILLER:
    case WordClass::TOO:
    case WordClass::ABOUT:
    case WordClass::DETERMINER:
    case WordClass::AUXILIARY:
    case WordClass::WEEKDAY:
    case WordClass::TODAY:
    case WordClass::TONIGHT:
    case WordClass::MORNING:
    case WordClass::AFTERNOON:
    case WordClass::EVENING:
    case WordClass::NIGHT:
        return true;
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
    if (!alone || clock->ambiguous || std::any_of(items.begin(), items.end(), ownsClocks)) {
        return;
    }
    auto first = clock;
    while (first != items.begin() && !endsSegment(*std::prev(first))) {
        --first;
    }
    const auto last = std::find_if(clock, items.end(), endsSegment);
    const bool said = std::any_of(
        first, last, [](const Item &i) { return i.isOneOf(WordClass::ITIS, WordClass::NOW); });
    const bool tells = std::all_of(first, said ? std::next(clock) : last, tellsTime);
    if (tells) {
        m_several = m_several || m_clock.has_value();
        m_clock = m_several ? std::nullopt : std::optional(*clock);
    }
}

} // namespace gatehouse
