// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "contents.h"

#include "grammar.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr std::ptrdiff_t mostWords = 4;

/// "shirts", where more than one machine may have them in it.
bool isThing(const Item &item)
{
    return Grammar::isProduct(item) || item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN,
                                                    WordClass::DETERMINER, WordClass::POSSESSIVE);
}

bool isContents(const Item &item)
{
    return Grammar::isProduct(item) ||
           (item.is(WordClass::UNKNOWN) && item.value == wordvalue::contents);
}

bool joins(const Item &item)
{
    return item.isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::AND, WordClass::SO,
                        WordClass::FILLER);
}

} // namespace

bool tellsResult(const Item *first, const Item *last)
{
    const Item *thing = std::find_if_not(first, last, joins);
    const Item *behind = std::find_if_not(thing, last, isThing);
    const Item *state = std::find_if_not(behind, last, [](const Item &item) {
        return item.isOneOf(WordClass::MUST, WordClass::AUXILIARY, WordClass::NEED,
                            WordClass::FILLER);
    });
    if (behind == thing || behind - thing > mostWords || state == last ||
        !std::any_of(thing, behind, [](const Item &item) {
            return item.isOneOf(WordClass::UNKNOWN, WordClass::APPLIANCE);
        })) {
        return false;
    }
    // A state that only things come to by a machine says enough by itself.
    const bool result = state->is(WordClass::FINISH) && state->value == wordvalue::result;
    const bool done = state->isOneOf(WordClass::FINISH, WordClass::BUSY) &&
                      std::any_of(thing, behind, isContents);
    const bool timed = std::any_of(state, last, [](const Item &item) {
        return item.isOneOf(WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK);
    });
    return (result || done) && timed;
}

} // namespace gatehouse
