// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "openingname.h"

#include "grammar.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isNoun(const Item &item)
{
    return item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::APPLIANCE) ||
           (item.is(WordClass::ALL) && (item.value == 0 || item.value == wordvalue::machine));
}

/// Words that have a meaning of their own, and may be part of a name all the same: "heat mat",
/// "train set", "second dryer", "washing machine 2".
bool mayBePart(const Item &item)
{
    return isNoun(item) ||
           item.isOneOf(WordClass::RUN, WordClass::START, WordClass::FINISH, WordClass::OFF,
                        WordClass::FIRST, WordClass::SECOND, WordClass::FILLER, WordClass::DIGITS,
                        WordClass::NIGHT, WordClass::HOUSEPOWER, WordClass::KWH) ||
           item.isOneOf(WordClass::FREE, WordClass::QUIET, WordClass::PUT, WordClass::DIAL,
                        WordClass::STILL, WordClass::DELAY);
}

bool isHyphen(const Item &item)
{
    return item.isSign(u'-');
}

/// "Running the dryer", "one run of the dryer": the item behind those words.
size_t behindRun(const Items &items, size_t firstValue)
{
    size_t at = 0;
    while (at < firstValue &&
           items[at].isOneOf(WordClass::SIGN, WordClass::ONE, WordClass::FILLER)) {
        ++at;
    }
    const bool article = at + 1 < firstValue && items[at].isArticle();
    at += article && items[at + 1].is(WordClass::RUN) ? size_t{1} : size_t{0};
    if (at < firstValue && items[at].is(WordClass::RUN)) {
        ++at;
    }
    const bool run = at > 0 && at < firstValue &&
                     (items[at - 1].is(WordClass::RUN) || items[at - 1].is(WordClass::FILLER));
    if (run && items[at].is(WordClass::HALFOF)) {
        return at + 1;
    }
    // "Running the dryer", "every time we use the dryer"
    return run && items[at].isArticle() ? at : 0;
}

bool endsName(const Item &item)
{
    return item.isSign(u':') || item.isSign(u'(') || item.isSign(u'|') ||
           item.isOneOf(WordClass::TAKE, WordClass::NEED, WordClass::AUXILIARY, WordClass::CAN,
                        WordClass::PRONOUN) ||
           (item.is(WordClass::FINISH) && item.value == 3);
}

} // namespace

std::optional<std::pair<size_t, size_t>> openingName(const Sentence &sentence, size_t firstValue)
{
    const Items &items = sentence.items;
    size_t first = behindRun(items, firstValue);
    while (first < firstValue &&
           items[first].isOneOf(WordClass::SIGN, WordClass::DETERMINER, WordClass::POSSESSIVE)) {
        ++first;
    }
    const bool pointed = first > 0 && !items[first - 1].is(WordClass::SIGN);
    size_t last = first;
    int words = 0;
    while (last < firstValue && (last == first || !endsName(items[last])) &&
           (mayBePart(items[last]) || (last > first && isHyphen(items[last])))) {
        words += items[last].is(WordClass::SIGN) ? 0 : items[last].last - items[last].first;
        ++last;
    }
    const bool dashed = last > first && items[last - 1].is(WordClass::SIGN);
    if (dashed) {
        --last;
    }
    // "The dryer runs for 90 minutes", "the dryer finishes in 90 minutes"
    const bool verb = last > first + 1 && last < firstValue &&
                      items[last - 1].isOneOf(WordClass::RUN, WordClass::FINISH) &&
                      items[last].isOneOf(WordClass::AT, WordClass::IN, WordClass::ABOUT);
    if (verb) {
        words -= items[last - 1].last - items[last - 1].first;
        --last;
    }
    // "The dryer runs 90 minutes", "the dryer gulps 2 kWh"
    if (last == firstValue && last > first &&
        !items[last - 1].isOneOf(WordClass::APPLIANCE, WordClass::DIGITS)) {
        return std::nullopt;
    }
    const bool closed = dashed || verb || last == firstValue || endsName(items[last]);
    const bool named = std::any_of(items.begin() + static_cast<std::ptrdiff_t>(first),
                                   items.begin() + static_cast<std::ptrdiff_t>(last), isNoun);
    // "The really loud dryer takes": what stands before the noun only describes it.
    const bool describes = pointed && first < last && items[first].is(WordClass::FILLER);
    if (!closed || !named || describes || words < 1 || words > Grammar::longestName ||
        items[last - 1].is(WordClass::SIGN)) {
        return std::nullopt;
    }
    return std::pair(first, last);
}

bool describesKnown(const Sentence &sentence, size_t firstValue)
{
    const auto first = sentence.items.begin();
    const auto value = first + static_cast<std::ptrdiff_t>(firstValue);
    const auto refers = [](const Item &item) {
        return item.isOneOf(WordClass::PRONOUN, WordClass::ITIS);
    };
    const auto opens = std::find_if_not(first, value, [](const Item &item) {
        return item.isOneOf(WordClass::SIGN, WordClass::FILLER, WordClass::SO, WordClass::AND);
    });
    const auto colon = std::find_if(first, value, [](const Item &i) { return i.isSign(u':'); });
    const bool plain = std::none_of(first, value, [](const Item &item) {
        return item.isOneOf(WordClass::APPLIANCE, WordClass::CLOCK, WordClass::AT_CLOCK);
    });
    return plain && opens != value &&
           (refers(*opens) || (colon != value && std::any_of(first, colon, refers)));
}

bool isLabelled(const Sentence &sentence, size_t firstValue)
{
    const Items &items = sentence.items;
    const auto isSign = [](const Item &item) {
        return item.isOneOf(WordClass::SIGN, WordClass::BREAK);
    };
    return firstValue == 2 && items[0].is(WordClass::UNKNOWN) && items[1].isSign(u':') &&
           std::all_of(items.begin() + 3, items.end(), isSign);
}

std::optional<std::pair<size_t, size_t>> bracketedName(const Sentence &sentence, size_t from,
                                                       size_t value)
{
    const Items &items = sentence.items;
    size_t bracket = value;
    while (bracket > from && items[bracket - 1].isOneOf(WordClass::ABOUT, WordClass::DETERMINER)) {
        --bracket;
    }
    if (bracket <= from || !items[bracket - 1].isSign(u'(')) {
        return std::nullopt;
    }
    const size_t end = bracket - 1;
    size_t first = end;
    while (first > from &&
           items[first - 1].isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::APPLIANCE)) {
        --first;
    }
    const bool points =
        first == 0 || items[first - 1].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE,
                                               WordClass::SIGN, WordClass::AND, WordClass::ONE);
    const bool named = first < end && end - first <= Grammar::longestName;
    return named && points ? std::optional(std::pair(first, end)) : std::nullopt;
}

} // namespace gatehouse
