// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "dials.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// "the clock on the kitchen wall says": so many words at most from the clock to its verb.
constexpr int longestPlace = 6;

using Walk = Items::iterator;

bool isDial(const Item &item)
{
    return item.is(WordClass::DIAL) || (item.is(WordClass::NOW) && item.value == 1);
}

bool tellsPlace(const Item &item)
{
    return item.isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::FILLER,
                        WordClass::UNKNOWN, WordClass::NOUN, WordClass::APPLIANCE,
                        WordClass::MACHINE, WordClass::IN) ||
           item.isOneOf(WordClass::AT, WordClass::ATMOST, WordClass::OTHER);
}

bool isClockAhead(Walk item, Walk last)
{
    const Walk clock = std::find_if(item, last, [](const Item &i) {
        return !i.isOneOf(WordClass::FILLER, WordClass::ABOUT, WordClass::AT, WordClass::SIGN);
    });
    return clock != last && clock->is(WordClass::CLOCK);
}

/// The words stay where they are, without a meaning of their own.
void silence(Walk first, Walk last)
{
    std::for_each(first, last, [](Item &item) {
        item.kind = WordClass::FILLER;
        item.value = 0;
        item.machines.clear();
    });
}

/// "on the stove says": the verb behind the dial, or nothing.
Walk verbBehind(Walk dial, Walk last)
{
    Walk item = std::next(dial);
    int words = 0;
    while (item != last && tellsPlace(*item) && words < longestPlace) {
        ++item;
        ++words;
    }
    const bool tells = item != last && item->isOneOf(WordClass::SHOWS, WordClass::ITIS) &&
                       isClockAhead(std::next(item), last);
    return tells ? item : last;
}

/// The "by" of "by the hall clock".
Walk prepositionBefore(Walk first, Walk dial)
{
    Walk item = dial;
    while (item != first && tellsPlace(*std::prev(item))) {
        --item;
    }
    return item != first && std::prev(item)->is(WordClass::BY) ? std::prev(item) : dial;
}

} // namespace

void readDials(Items &items)
{
    for (Walk dial = items.begin(); dial != items.end(); ++dial) {
        if (!isDial(*dial)) {
            continue;
        }
        const Walk verb = verbBehind(dial, items.end());
        const Walk by = prepositionBefore(items.begin(), dial);
        if (verb != items.end()) {
            silence(by, verb);
            verb->kind = WordClass::ITIS;
        } else if (by != dial && by != items.begin() && std::prev(by)->is(WordClass::CLOCK)) {
            // "It is ten by my watch."
            silence(by, std::next(dial));
        }
    }
}

} // namespace gatehouse
