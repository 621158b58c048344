// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "runvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

template<typename... Kinds>
bool hasOneOf(const Sentence &sentence, Kinds... kinds)
{
    return std::any_of(sentence.items.begin(), sentence.items.end(),
                       [=](const Item &item) { return item.isOneOf(kinds...); });
}

} // namespace

bool statesRun(const Sentence &sentence)
{
    return hasOneOf(sentence, WordClass::DURATION) &&
           hasOneOf(sentence, WordClass::ENERGY, WordClass::POWER);
}

bool tellsOther(const Sentence &sentence)
{
    const bool usual = hasOneOf(sentence, WordClass::HABIT);
    const bool speaks =
        hasOneOf(sentence, WordClass::PRONOUN) ||
        (!usual && hasOneOf(sentence, WordClass::TAKE, WordClass::RUN, WordClass::NEED));
    const bool labels =
        std::any_of(sentence.items.begin(), sentence.items.end(),
                    [](const Item &item) { return item.isSign(u':') || item.isSign(u'='); });
    return !speaks && !labels && !statesRun(sentence) &&
           (usual || hasOneOf(sentence, WordClass::UNKNOWN, WordClass::PERSON));
}

bool speaksOfHousePower(const Sentence &sentence)
{
    // "Inverter battery: 90 min, 1.2 kWh"
    const auto &items = sentence.items;
    const size_t at = !items.empty() && items[0].is(WordClass::DETERMINER) ? 1 : 0;
    if (statesRun(sentence) && items.size() > at + 1 && items[at].is(WordClass::HOUSEPOWER) &&
        items[at + 1].is(WordClass::APPLIANCE)) {
        return false;
    }
    return std::any_of(sentence.items.begin(), sentence.items.end(), [](const Item &item) {
        return item.isOneOf(WordClass::HOUSEPOWER, WordClass::SURPLUS, WordClass::EVERY,
                            WordClass::CODE);
    });
}

bool definesUnit(const Sentence &sentence)
{
    const Items &items = sentence.items;
    const auto equals = std::find_if(items.begin(), items.end(),
                                     [](const Item &item) { return item.isSign(u'='); });
    return equals != items.begin() && equals != items.end() && equals + 1 != items.end() &&
           (equals - 1)->is(WordClass::ENERGY) && (equals + 1)->is(WordClass::ENERGY) &&
           (equals - 1)->value == (equals + 1)->value;
}

bool runsIn(const Sentence &sentence, size_t at)
{
    const Items &items = sentence.items;
    const bool asks = hasOneOf(sentence, WordClass::MUST, WordClass::CAN, WordClass::NOT,
                               WordClass::ONLY, WordClass::NEED, WordClass::QUESTION,
                               WordClass::EARLIEST, WordClass::LATEST, WordClass::BUSY);
    return !asks && at > 2 && items[at - 1].is(WordClass::IN) && items[at - 1].value == 0 &&
           items[at - 2].is(WordClass::RUN) && items[at - 3].is(WordClass::APPLIANCE);
}

} // namespace gatehouse
