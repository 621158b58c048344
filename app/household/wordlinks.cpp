// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordlinks.h"

#include "conditions.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool endsPhrase(const Items &items, size_t at)
{
    return at >= items.size() ||
           items[at].isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::AND, WordClass::BUT,
                             WordClass::SO, WordClass::REASON);
}

bool tellsTime(const Item &item)
{
    return item.isOneOf(WordClass::CLOCK, WordClass::RANGE, WordClass::BY_CLOCK,
                        WordClass::BEFORE_CLOCK, WordClass::UNTIL_CLOCK, WordClass::AFTER_CLOCK,
                        WordClass::FROM_CLOCK, WordClass::AT_CLOCK) ||
           item.isOneOf(WordClass::ONCE_CLOCK, WordClass::SINCE_CLOCK, WordClass::IN_DURATION,
                        WordClass::WITHIN_DURATION, WordClass::FOR_NEXT_DURATION,
                        WordClass::THATTIME);
}

/// "Aunt Berta hears everything."
void silenceObject(Items &items, size_t at)
{
    const bool object =
        at > 1 && items[at].is(WordClass::ALL) && items[at].value == 0 &&
        items[at - 1].is(WordClass::UNKNOWN) &&
        items[at - 2].isOneOf(WordClass::UNKNOWN, WordClass::PERSON, WordClass::OUTSIDER);
    if (object && endsPhrase(items, at + 1)) {
        items[at].kind = WordClass::FILLER;
    }
}

/// "In use by Frau Lehner until ten"
void silenceAgent(Items &items, size_t at)
{
    const bool agent =
        items[at].is(WordClass::BY) && items[at].value == 0 && at > 0 && at + 1 < items.size() &&
        items[at + 1].isOneOf(WordClass::UNKNOWN, WordClass::PERSON, WordClass::OUTSIDER,
                              WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::FILLER);
    if (agent && items[at - 1].isOneOf(WordClass::BUSY, WordClass::TAKE, WordClass::RUN)) {
        items[at].kind = WordClass::FILLER;
    }
}

/// "Total power <= 9 kW"
void limitPower(Items &items, size_t at)
{
    if (items[at].is(WordClass::BY) && at + 1 < items.size() &&
        items[at + 1].is(WordClass::POWER)) {
        items[at].kind = WordClass::ATMOST;
    }
}

/// "Sometime before ten" is before ten.
void silenceVague(Items &items, size_t at)
{
    const bool vague =
        items[at].is(WordClass::EXCEPTION) && items[at].value == condition::someTime &&
        at + 1 < items.size() &&
        items[at + 1].isOneOf(WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK, WordClass::AFTER_CLOCK);
    if (vague) {
        items[at].kind = WordClass::FILLER;
    }
}

/// "If it's 16:40 now, when should the dryer run?" states no condition.
void stateNow(Items &items, size_t at)
{
    const bool states = items[at].is(WordClass::EXCEPTION) &&
                        items[at].value == condition::onlyIf && at + 3 < items.size() &&
                        items[at + 1].is(WordClass::ITIS) && items[at + 2].is(WordClass::CLOCK) &&
                        items[at + 3].is(WordClass::NOW);
    if (states) {
        items[at].kind = WordClass::FILLER;
    }
}

/// "It has to be ten or later when the dryer starts": it starts then.
void startThen(Items &items, size_t at)
{
    const bool starts = items[at].is(WordClass::AFTER_START) && at > 1 &&
                        items[at - 1].is(WordClass::EARLIEST) && items[at - 2].is(WordClass::CLOCK);
    if (starts) {
        items[at].kind = WordClass::MACHINE;
    }
}

/// "For a trip", not "trips at 9 kW".
void readTrip(Items &items, size_t at)
{
    if (items[at].is(WordClass::ATMOST) && items[at].value == wordvalue::trip && at > 0 &&
        (items[at - 1].isArticle() || items[at - 1].is(WordClass::PER))) {
        items[at].kind = WordClass::UNKNOWN;
    }
}

/// "Can only go when the oven is finished", "must not go before ten", not "go to bed".
void readGo(Items &items, size_t at)
{
    const bool goes = items[at].is(WordClass::UNKNOWN) && items[at].value == wordvalue::go &&
                      at > 0 && at + 1 < items.size();
    if (!goes) {
        return;
    }
    const bool orders = items[at - 1].isOneOf(WordClass::ONLY, WordClass::CAN, WordClass::NOT,
                                              WordClass::MUST, WordClass::MACHINE);
    const Item &next = items[at + 1];
    const bool begins =
        next.isOneOf(WordClass::AFTER_MACHINE, WordClass::UNTIL_MACHINE, WordClass::BEFORE_MACHINE,
                     WordClass::FROM_CLOCK, WordClass::AFTER_CLOCK, WordClass::BEFORE_CLOCK,
                     WordClass::UNTIL_CLOCK, WordClass::FIRST) ||
        (next.is(WordClass::FILLER) && next.value == wordvalue::on);
    if (orders && begins) {
        items[at].kind = WordClass::START;
    }
}

/// "The dryer's job has to be complete": the dryer has.
void silenceJob(Items &items, size_t at)
{
    if (items[at].is(WordClass::UNKNOWN) && items[at].value == wordvalue::job && at > 0 &&
        items[at - 1].is(WordClass::MACHINE)) {
        items[at].kind = WordClass::FILLER;
    }
}

/// "Follows the washer", "which goes after the washer": what does, was named before.
void readFollower(Items &items, size_t at)
{
    if (!items[at].is(WordClass::FOLLOWS) || at + 1 >= items.size()) {
        return;
    }
    size_t first = at;
    while (first > 0 && items[first - 1].isOneOf(WordClass::MUST, WordClass::CAN, WordClass::NEED,
                                                 WordClass::FILLER, WordClass::AUXILIARY)) {
        --first;
    }
    const bool opens = first == 0 || items[first - 1].isOneOf(WordClass::SIGN, WordClass::BREAK,
                                                              WordClass::RELATIVE, WordClass::AND);
    const size_t machine = items[at + 1].isArticle() ? at + 2 : at + 1;
    const bool ordered = std::any_of(items.begin(), items.begin() + static_cast<ptrdiff_t>(first),
                                     [](const Item &item) { return item.is(WordClass::FIRST); });
    // "Wait for the washer; after that the dryer may start."
    const bool more = first == 0 && machine < items.size() &&
                      std::any_of(items.begin() + static_cast<ptrdiff_t>(machine) + 1, items.end(),
                                  [](const Item &item) { return !item.machines.empty(); });
    if (opens && !ordered && !more && machine < items.size() &&
        items[machine].is(WordClass::MACHINE)) {
        items[at].kind = WordClass::FILLER;
        items[machine].kind = WordClass::AFTER_MACHINE;
        silenceEnd(items, machine + 1);
    }
}

/// "When it must be ready: 9:30": what the line is about.
void readLabel(Items &items)
{
    const auto word = std::find_if_not(items.begin(), items.end(),
                                       [](const Item &item) { return item.is(WordClass::SIGN); });
    const auto colon =
        std::find_if(word, items.end(), [](const Item &i) { return i.isSign(u':'); });
    if (word == items.end() || colon == items.end() || std::next(colon) == items.end()) {
        return;
    }
    const bool value = tellsTime(*std::next(colon)) || std::next(colon)->is(WordClass::DURATION);
    const bool asks = std::any_of(word, colon, [](const Item &item) {
        return item.isOneOf(WordClass::MUST, WordClass::CAN, WordClass::NOT);
    });
    if (value && asks && word->is(WordClass::ONCE) && std::none_of(word, colon, tellsTime)) {
        word->kind = WordClass::FILLER;
    }
}

/// "Rest period, dryer: ten to six", "Dryer, washer: done by ten": the comma parts nothing.
void joinLabel(Items &items)
{
    const auto label = std::find_if_not(items.begin(), items.end(),
                                        [](const Item &item) { return item.is(WordClass::SIGN); });
    const auto colon =
        std::find_if(label, items.end(), [](const Item &item) { return item.isSign(u':'); });
    const bool names = std::all_of(label, colon, [](const Item &item) {
        return item.is(WordClass::MACHINE) || item.isSign(u',');
    });
    if (names && colon != items.end()) {
        std::for_each(label, colon, [](Item &item) {
            item.kind = item.is(WordClass::SIGN) ? WordClass::AND : item.kind;
        });
        return;
    }
    if (std::distance(label, colon) < 3 ||
        !label->isOneOf(WordClass::QUIET, WordClass::DEADLINE, WordClass::EARLIEST,
                        WordClass::LATEST) ||
        !std::next(label)->isSign(u',') || !std::prev(colon)->is(WordClass::MACHINE)) {
        return;
    }
    std::next(label)->kind = WordClass::FILLER;
}

/// "Guests are here from ten to eleven, so keep the press off": then.
void inheritRange(Items &items)
{
    const auto isRange = [](const Item &item) { return item.is(WordClass::RANGE); };
    const auto range = std::find_if(items.begin(), items.end(), isRange);
    const auto so =
        std::find_if(range, items.end(), [](const Item &item) { return item.is(WordClass::SO); });
    const auto end = std::find_if(so, items.end(), [](const Item &item) {
        return item.isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::REASON, WordClass::AND);
    });
    const bool alone = std::count_if(items.begin(), items.end(), tellsTime) == 1;
    const auto machine = std::find_if(so, end, [](const Item &item) {
        return item.isOneOf(WordClass::MACHINE, WordClass::PRONOUN);
    });
    const auto denial = std::find_if(
        so, end, [](const Item &item) { return item.isOneOf(WordClass::OFF, WordClass::NOT); });
    const bool ours = std::any_of(items.begin(), so, [](const Item &item) {
        return item.isOneOf(WordClass::MACHINE, WordClass::PRICE, WordClass::TARIFF);
    });
    // "Keep it off" holds its pronoun.
    const bool staysOff = denial != end && denial->is(WordClass::OFF) && denial->value == 1;
    if (so == items.end() || !alone || ours || denial == end || (machine == end && !staysOff)) {
        return;
    }
    Item again = *range;
    again.first = denial->first;
    again.last = denial->last;
    items.insert(end, again);
}

} // namespace

void silenceEnd(Items &items, size_t at)
{
    if (at + 1 < items.size() && items[at].is(WordClass::TO) &&
        items[at + 1].is(WordClass::FINISH)) {
        items[at].kind = WordClass::FILLER;
        items[at + 1].kind = WordClass::FILLER;
    }
}

void linkWords(Items &items)
{
    readLabel(items);
    joinLabel(items);
    for (size_t i = 0; i < items.size(); ++i) {
        silenceObject(items, i);
        silenceAgent(items, i);
        limitPower(items, i);
        silenceVague(items, i);
        stateNow(items, i);
        startThen(items, i);
        readTrip(items, i);
        readGo(items, i);
        silenceJob(items, i);
        readFollower(items, i);
    }
    inheritRange(items);
}

} // namespace gatehouse
