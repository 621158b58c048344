// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "questions.h"

#include "conditions.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// So many words stand at most before the one that asks.
constexpr size_t longestOpening = 3;

/// "Can the dryer be done by ten please": no question mark, or a "please".
bool asksForDeadline(const Sentence &sentence)
{
    const Items &items = sentence.items;
    const auto has = [&items](auto... kinds) {
        return std::any_of(items.begin(), items.end(),
                           [=](const Item &item) { return item.isOneOf(kinds...); });
    };
    const bool courteous =
        !items.back().isSign(u'?') || std::any_of(items.begin(), items.end(), [](const Item &item) {
            return item.is(WordClass::FILLER) && item.value == wordvalue::please;
        });
    const bool asksMore = has(WordClass::NOW, WordClass::OR) ||
                          std::count_if(items.begin(), items.end(), [](const Item &item) {
                              return item.is(WordClass::QUESTION);
                          }) > 1;
    const auto first = std::find_if(items.begin(), items.end(), [](const Item &item) {
        return !item.isOneOf(WordClass::FILLER, WordClass::SIGN);
    });
    return first != items.end() && first->is(WordClass::QUESTION) &&
           first->value == wordvalue::asksLeave && courteous && !asksMore &&
           has(WordClass::CLOCK) && has(WordClass::FINISH) &&
           has(WordClass::BY, WordClass::BEFORE, WordClass::UNTIL);
}

bool requests(const Sentence &sentence)
{
    const Items &items = sentence.items;
    // "Finish the oven by two, would you?"
    const bool tag = items.size() > 3 && items.back().isSign(u'?') &&
                     items[items.size() - 2].is(WordClass::QUESTION) &&
                     items[items.size() - 3].isSign(u',');
    // "Schedule the oven so that it is done by two."
    const bool purpose = std::any_of(items.begin(), items.end(), [](const Item &item) {
        return item.is(WordClass::REASON) && item.value == condition::purpose;
    });
    const bool order = purpose && sentence.has(WordClass::CLOCK) && !items.back().isSign(u'?');
    return tag || order || sentence.has(WordClass::REQUEST) || asksForDeadline(sentence);
}

bool asks(const Sentence &sentence)
{
    if (sentence.question) {
        return true;
    }
    size_t looked = 0;
    for (const Item &item : sentence.items) {
        // "Decide: dryer, now or later", "It's ten now, tell me should I run the dryer"
        // "Granny wants to know when the dryer should run."
        const bool chooses = item.is(WordClass::QUESTION) && (item.value == wordvalue::nowOrLater ||
                                                              item.value == wordvalue::wantsToKnow);
        if (chooses || (item.is(WordClass::QUESTION) && looked < longestOpening)) {
            return true;
        }
        // "Only after ten can the dryer start."
        if (item.isOneOf(WordClass::ONLY, WordClass::AFTER, WordClass::ONCE)) {
            return false;
        }
        looked = item.isSign(u',') || item.isSign(u':') ? 0 : looked + 1;
    }
    return false;
}

} // namespace

void tellQuestions(std::vector<Sentence> &sentences)
{
    for (Sentence &sentence : sentences) {
        sentence.question = asks(sentence);
        sentence.request = sentence.question && requests(sentence);
    }
}

} // namespace gatehouse
