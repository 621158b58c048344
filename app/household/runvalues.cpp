// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "runvalues.h"

#include "wordvalues.h"

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

/// "The price of one kWh is 0.30 EUR": what is paid for, and no machine's.
bool isPricedUnit(const Sentence &sentence, const Item &item)
{
    constexpr qint64 oneKilowattHour = 1000;
    const bool priced = sentence.has(WordClass::PRICE) || sentence.has(WordClass::MAJOR) ||
                        sentence.has(WordClass::MINOR) || sentence.has(WordClass::TARIFF);
    return item.is(WordClass::ENERGY) && item.value == oneKilowattHour && priced &&
           !sentence.has(WordClass::APPLIANCE) && !sentence.has(WordClass::DURATION);
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

bool isRunQuantity(const Sentence &sentence, size_t at)
{
    const Item &item = sentence.items[at];
    if (!item.isOneOf(WordClass::DURATION, WordClass::ENERGY, WordClass::POWER) ||
        isPricedUnit(sentence, item)) {
        return false;
    }
    size_t before = at;
    while (before > 0 &&
           sentence.items[before - 1].isOneOf(WordClass::ABOUT, WordClass::DETERMINER)) {
        --before;
    }
    // "is good for 90 minutes"
    const bool lasts = item.is(WordClass::DURATION) && before > 0 &&
                       sentence.items[before - 1].is(WordClass::ATMOST) &&
                       sentence.items[before - 1].value == wordvalue::goodFor;
    if (before > 0 && !lasts &&
        sentence.items[before - 1].isOneOf(WordClass::WITHIN, WordClass::NEXT, WordClass::ATLEAST,
                                           WordClass::DELAY, WordClass::SINCE, WordClass::EVERY,
                                           WordClass::BY, WordClass::ATMOST)) {
        return false;
    }
    // "0.8 kWh in 210 minutes", "stops after 90 minutes and 2 kWh" say what a run takes, "done in 3
    // hours" does not.
    if (before > 0 && sentence.items[before - 1].isOneOf(WordClass::IN, WordClass::AFTER) &&
        !runsIn(sentence, before) &&
        std::none_of(sentence.items.begin(), sentence.items.end(), [](const Item &other) {
            return other.isOneOf(WordClass::ENERGY, WordClass::POWER);
        })) {
        return false;
    }
    if (at + 1 < sentence.items.size()) {
        const Item &next = sentence.items[at + 1];
        // "60 minutes after" tells when, "2 kWh after the dryer" how much.
        const bool delay =
            item.is(WordClass::DURATION) && next.isOneOf(WordClass::AFTER, WordClass::BEFORE);
        const bool fromNow = next.is(WordClass::IN) && next.value == wordvalue::fromNow;
        return !delay && !fromNow &&
               !next.isOneOf(WordClass::DELAY, WordClass::ATLEAST, WordClass::ATMOST);
    }
    return true;
}

} // namespace gatehouse
