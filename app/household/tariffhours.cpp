// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tariffhours.h"

#include "units.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int noon = minutesPerDay / 2;

std::vector<Item *> rangesOf(Sentence &sentence)
{
    std::vector<Item *> ranges;
    for (Item &item : sentence.items) {
        if (item.is(WordClass::RANGE)) {
            ranges.push_back(&item);
        }
    }
    return ranges;
}

bool isSameHour(int minutes, int other)
{
    return (minutes - other) % noon == 0;
}

/// What \a range means where one of its ends is \a known: the next such hour before or behind it.
/// Less than half a day lies between the ends of what is told in hours of twelve.
void settleFrom(Item &range, int start)
{
    const int length = (range.to.minutes - start + minutesPerDay) % noon;
    range.from.minutes = start;
    range.to.minutes = (start + (length == 0 ? noon : length)) % minutesPerDay;
    range.ambiguous = false;
}

void settleUntil(Item &range, int end)
{
    const int length = (end - range.from.minutes + minutesPerDay) % noon;
    range.to.minutes = end;
    range.from.minutes = (end - (length == 0 ? noon : length) + minutesPerDay) % minutesPerDay;
    range.ambiguous = false;
}

/// "9-12 ..., 12-16 ..., 16-9": as they are written they follow each other round the day, and one
/// of them counts beyond twelve.
bool fillDay(const std::vector<Item *> &ranges)
{
    bool late = false;
    int total = 0;
    for (size_t i = 0; i < ranges.size(); ++i) {
        const Item &range = *ranges[i];
        if (range.to.minutes % minutesPerDay !=
            ranges[(i + 1) % ranges.size()]->from.minutes % minutesPerDay) {
            return false;
        }
        late = late || range.from.minutes > noon || range.to.minutes > noon;
        total += (range.to.minutes - range.from.minutes + minutesPerDay - 1) % minutesPerDay + 1;
    }
    return late && total == minutesPerDay;
}

/// Words that stand between the name of a charge and its amount.
bool joinsAmount(const Item &item)
{
    return item.isOneOf(WordClass::AUXILIARY, WordClass::FILLER, WordClass::SIGN, WordClass::ITIS,
                        WordClass::HALFOF, WordClass::ABOUT, WordClass::AT, WordClass::DETERMINER);
}

bool tellsDay(const Item &item)
{
    return item.isOneOf(WordClass::PER, WordClass::DAYS, WordClass::DETERMINER, WordClass::DELAY,
                        WordClass::FILLER, WordClass::SIGN);
}

} // namespace

void settleHours(Sentence &sentence)
{
    const std::vector<Item *> ranges = rangesOf(sentence);
    if (fillDay(ranges)) {
        std::for_each(ranges.begin(), ranges.end(), [](Item *range) { range->ambiguous = false; });
        return;
    }
    for (size_t i = 1; i < ranges.size(); ++i) {
        const Item &before = *ranges[i - 1];
        if (ranges[i]->ambiguous && !before.ambiguous &&
            isSameHour(ranges[i]->from.minutes, before.to.minutes)) {
            settleFrom(*ranges[i], before.to.minutes);
        }
    }
    for (size_t i = ranges.size(); i-- > 1;) {
        const Item &behind = *ranges[i];
        if (ranges[i - 1]->ambiguous && !behind.ambiguous &&
            isSameHour(ranges[i - 1]->to.minutes, behind.from.minutes)) {
            settleUntil(*ranges[i - 1], behind.from.minutes);
        }
    }
}

bool takeStandingCharge(Sentence &sentence)
{
    Items &items = sentence.items;
    const auto charge = std::find_if(items.begin(), items.end(), [](const Item &item) {
        return item.is(WordClass::LIST) && item.value == wordvalue::standingCharge;
    });
    if (charge == items.end()) {
        return false;
    }
    // "40 p standing charge" as well as "standing charge: 40 p a day".
    auto amount = std::find_if_not(std::next(charge), items.end(), joinsAmount);
    auto last = std::next(charge);
    if (amount != items.end() && amount->isOneOf(WordClass::PRICE, WordClass::DIGITS) &&
        !amount->perKwh) {
        last = std::find_if_not(std::next(amount), items.end(), tellsDay);
    }
    auto first = charge;
    if (last == std::next(charge) && first != items.begin()) {
        while (first != items.begin() && tellsDay(*std::prev(first))) {
            --first;
        }
        const bool before = first != items.begin() && std::prev(first)->is(WordClass::PRICE) &&
                            !std::prev(first)->perKwh;
        first = before ? std::prev(first) : charge;
    }
    // A comma behind it still parts what follows.
    if (last != items.end() && std::prev(last)->is(WordClass::SIGN)) {
        --last;
    }
    std::for_each(first, last, [](Item &item) { item.take(); });
    return true;
}

} // namespace gatehouse
