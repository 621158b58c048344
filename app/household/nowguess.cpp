// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "nowguess.h"

#include "wordvalues.h"

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
    case WordClass::PER:
        return true;
    case WordClass::SIGN:
        return item.value == u',' || item.value == u'.' || item.value == u';' ||
               item.value == u'(' || item.value == u')' || item.value == u'!' ||
               item.value == u'"' || item.value == u'-';
    default:
        return false;
    }
}

/// "It's gone 6:20", not "it's choir at 7".
bool saysItIs(const Items &items)
{
    const auto said = std::find_if(items.begin(), items.end(),
                                   [](const Item &item) { return item.is(WordClass::ITIS); });
    const auto next =
        said == items.end() ? said : std::find_if(said + 1, items.end(), [](const Item &i) {
            return !i.isOneOf(WordClass::FILLER, WordClass::ABOUT);
        });
    return next != items.end() && isClock(*next);
}

} // namespace

/// Something that is said of a machine, or of a price.
bool bindsMachine(const Items &items)
{
    return std::any_of(items.begin(), items.end(), [](const Item &item) {
        return item.isOneOf(WordClass::MACHINE, WordClass::APPLIANCE, WordClass::ALL,
                            WordClass::NOTHING, WordClass::PRICE, WordClass::ENERGY,
                            WordClass::DURATION, WordClass::RANGE) ||
               item.isOneOf(WordClass::FINISH, WordClass::START, WordClass::RUN, WordClass::OFF,
                            WordClass::QUIET, WordClass::PRONOUN, WordClass::DEADLINE,
                            WordClass::LATEST) ||
               item.isOneOf(WordClass::EARLIEST, WordClass::TARIFF, WordClass::MUST);
    });
}

void NowGuess::Guess::add(const Item &found)
{
    const bool other = clock && clock->from.minutes != found.from.minutes;
    several = several || other;
    clock = several ? std::nullopt : std::optional(found);
}

/// Whether nothing but words that stand beside a time is from \a first to \a last, or what comes
/// before the clock says that it is now.
bool NowGuess::tellsTime(Place first, Place last) const
{
    const auto clock = std::find_if(first, last, isClock);
    const bool said = std::any_of(
        first, clock, [](const Item &i) { return i.isOneOf(WordClass::ITIS, WordClass::NOW); });
    // "19:30 and I'm at home"
    const bool joined = clock == first && clock != last && std::next(clock) != last &&
                        std::next(clock)->is(WordClass::AND) && m_looked == 1;
    const auto besideNow = [&](const Item &item) {
        return isClock(item) || isIn(m_grammar.besideNow(), item);
    };
    return clock != last && std::all_of(first, said || joined ? std::next(clock) : last, besideNow);
}

/// The clock of the parts of the sentence that tell a time, as in "Notes, 6:50 in the morning",
/// where it is the same in all of them. \a owned: the sentence holds what a clock may belong to;
/// then the text has to begin with the time.
const Item *NowGuess::openingTime(const Items &items, bool owned) const
{
    const Item *found = nullptr;
    for (auto first = items.begin(); first != items.end() && m_looked <= opening;) {
        const auto last = std::find_if(first, items.end(), endsSegment);
        const auto clock = std::find_if(first, last, isClock);
        // "Hi! 11:55 pm, can't sleep."
        const bool alone = clock != last && std::all_of(first, last, [this](const Item &item) {
                               return isClock(item) || isIn(m_grammar.besideNow(), item);
                           });
        const bool begins = found == nullptr && first == items.begin() &&
                            (m_looked == 1 || (m_looked == 2 && alone && !bindsMachine(items)));
        if (clock != last && !clock->ambiguous && tellsTime(first, last) && (!owned || begins)) {
            if (found != nullptr && found->from.minutes != clock->from.minutes) {
                return nullptr;
            }
            found = &*clock;
        }
        first = last == items.end() ? last : std::next(last);
    }
    return found;
}

bool NowGuess::tellsNow(const Items &items) const
{
    const auto clock = std::find_if(items.begin(), items.end(), isClock);
    const bool same = std::all_of(items.begin(), items.end(), [&](const Item &item) {
        return !isClock(item) || item.from.minutes == clock->from.minutes;
    });
    const bool named = std::any_of(items.begin(), items.end(),
                                   [](const Item &item) { return item.is(WordClass::NOW); });
    const bool shown = std::any_of(items.begin(), items.end(),
                                   [](const Item &item) { return item.is(WordClass::SHOWS); });
    return same && (named || shown || saysItIs(items));
}

/// "(Sunday, 10:30) Should the dryer run now?": the clock in brackets that opens a question.
const Item *NowGuess::openingBracket(const Sentence &sentence)
{
    const Items &items = sentence.items;
    const auto closing = std::find_if(items.begin(), items.end(),
                                      [](const Item &item) { return item.isSign(u')'); });
    const auto clock = std::find_if(items.begin(), closing, isClock);
    const bool plain = std::all_of(items.begin(), closing, [](const Item &item) {
        return isClock(item) || item.isOneOf(WordClass::SIGN, WordClass::WEEKDAY, WordClass::NOW,
                                             WordClass::ITIS, WordClass::TODAY);
    });
    const bool opens = sentence.question && items.front().isSign(u'(') && closing != items.end();
    return opens && plain && clock != closing ? &*clock : nullptr;
}

/// "Note to self (18:25)", "What's left for today (11:20)?": the clock in brackets that ends the
/// text's first sentence, which is about no machine.
const Item *NowGuess::closingBracket(const Items &items) const
{
    size_t end = items.size();
    while (end > 0 && items[end - 1].isOneOf(WordClass::SIGN, WordClass::BREAK) &&
           !items[end - 1].isSign(u')')) {
        --end;
    }
    const bool closes = m_looked == 1 && end > 3 && items[end - 1].isSign(u')') &&
                        isClock(items[end - 2]) && items[end - 3].isSign(u'(');
    return closes && !items[end - 2].ambiguous && !bindsMachine(items) ? &items[end - 2] : nullptr;
}

/// "17:40, in a hurry: dishwasher now, or later?": the clock that the question opens with.
const Item *NowGuess::openingQuestion(const Sentence &sentence) const
{
    const Items &items = sentence.items;
    const bool opens = m_looked == 1 && sentence.question && items.size() > 2 &&
                       isClock(items[0]) && !items[0].ambiguous &&
                       (items[1].isSign(u',') || items[1].isSign(u'-')) &&
                       !items[2].isOneOf(WordClass::OR, WordClass::CLOCK, WordClass::AT_CLOCK);
    const bool asks = (sentence.has(WordClass::NOW) || sentence.has(WordClass::QUESTION)) &&
                      std::none_of(items.begin() + 1, items.end(), isClock);
    return opens && asks ? &items[0] : nullptr;
}

void NowGuess::look(const Sentence &sentence)
{
    const Items &items = sentence.items;
    if (items.empty()) {
        return;
    }
    ++m_looked;
    if (const Item *bracket = openingBracket(sentence)) {
        m_opening.add(*bracket);
        return;
    }
    if (const Item *clock = closingBracket(items)) {
        m_opening.add(*clock);
        return;
    }
    if (const Item *clock = openingQuestion(sentence)) {
        m_opening.add(*clock);
        return;
    }
    const auto ownsClock = [&](const Item &item) {
        const bool house = item.is(WordClass::ALL) && item.value == wordvalue::house;
        return isIn(m_grammar.ownsClock(), item) && !house;
    };
    const bool owned = std::any_of(items.begin(), items.end(), ownsClock);
    const auto clock = std::find_if(items.begin(), items.end(), isClock);
    if (const Item *time = sentence.question ? nullptr : openingTime(items, owned)) {
        m_opening.add(*time);
    } else if (!owned && clock != items.end() && !clock->ambiguous && tellsNow(items)) {
        m_told.add(*clock);
    }
}

bool isOneClock(const Items &items, const Grammar &grammar)
{
    const auto isTold = [](const Item &item) {
        return isClock(item) || (item.is(WordClass::FROM_CLOCK) && item.value == 2);
    };
    return std::all_of(
               items.begin(), items.end(),
               [&](const Item &item) { return isTold(item) || isIn(grammar.besideNow(), item); }) &&
           std::count_if(items.begin(), items.end(),
                         [&](const Item &item) { return isTold(item) && !item.ambiguous; }) == 1;
}

} // namespace gatehouse
