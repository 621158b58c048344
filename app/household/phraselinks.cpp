// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phraselinks.h"

#include "conditions.h"
#include "wordlinks.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// "by seven or eight": neither of them is sure.
void doubtAlternatives(Items &items)
{
    // "Only the dryer may run then" speaks of all the others.
    for (size_t i = 0; i + 1 < items.size(); ++i) {
        const size_t next = items[i + 1].is(WordClass::DETERMINER) ? i + 2 : i + 1;
        if (items[i].is(WordClass::ONLY) && next < items.size() &&
            items[next].is(WordClass::MACHINE)) {
            items[i].kind = WordClass::EXCEPTION;
        }
    }
    for (size_t i = 1; i + 1 < items.size(); ++i) {
        if (!items[i].is(WordClass::OR)) {
            continue;
        }
        const Item &next = items[i + 1];
        const bool clock =
            next.isOneOf(WordClass::CLOCK, WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK,
                         WordClass::AT_CLOCK, WordClass::UNTIL_CLOCK, WordClass::SMALL) ||
            next.isOneOf(WordClass::DIGITS, WordClass::FROM_CLOCK, WordClass::AFTER_CLOCK);
        if (clock) {
            items[i - 1].ambiguous = true;
            items[i + 1].ambiguous = true;
        }
    }
}

/// "after ten and before six", "before six or after ten": one range.
void joinRanges(Items &items)
{
    const bool priced = std::any_of(items.begin(), items.end(),
                                    [](const Item &item) { return item.is(WordClass::PRICE); });
    const auto opens = [priced](const Item &item) {
        return item.is(WordClass::AFTER_CLOCK) || (!priced && item.is(WordClass::FROM_CLOCK));
    };
    const auto closes = [priced](const Item &item) {
        return item.is(WordClass::BEFORE_CLOCK) || (!priced && item.is(WordClass::UNTIL_CLOCK));
    };
    for (size_t i = 0; i + 2 < items.size(); ++i) {
        const Item &first = items[i];
        const Item &second = items[i + 2];
        const bool linked = items[i + 1].isOneOf(WordClass::AND, WordClass::OR);
        const bool forward = opens(first) && closes(second);
        const bool backward = closes(first) && opens(second);
        if (!linked || (!forward && !backward) || first.weekday > 0 || second.weekday > 0) {
            continue;
        }
        Item range{.kind = WordClass::RANGE, .first = first.first, .last = second.last};
        range.from = forward ? first.from : second.from;
        range.to = forward ? second.from : first.from;
        range.ambiguous = first.ambiguous || second.ambiguous;
        items[i] = range;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                    items.begin() + static_cast<std::ptrdiff_t>(i) + 3);
    }
}

/// "They come out at nine; it must not run from then until five": one range.
void joinEnds(Items &items)
{
    const bool priced = std::any_of(items.begin(), items.end(),
                                    [](const Item &item) { return item.is(WordClass::PRICE); });
    for (size_t i = 0; i + 1 < items.size() && !priced; ++i) {
        if (!items[i].is(WordClass::FROM_CLOCK) || !items[i + 1].is(WordClass::UNTIL_CLOCK) ||
            items[i].weekday > 0 || items[i + 1].weekday > 0) {
            continue;
        }
        items[i].kind = WordClass::RANGE;
        items[i].to = items[i + 1].from;
        items[i].last = items[i + 1].last;
        items[i].ambiguous = items[i].ambiguous || items[i + 1].ambiguous;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

/// "any time except 18:00 to 20:00": not then.
void exceptRange(Items &items)
{
    Item *always = nullptr;
    for (size_t i = 0; i + 1 < items.size(); ++i) {
        Item &item = items[i];
        if (item.is(WordClass::PRICE)) {
            return;
        }
        if (always && item.is(WordClass::EXCEPTION) && item.value == condition::leavesOut &&
            items[i + 1].is(WordClass::RANGE)) {
            item.kind = WordClass::NOT;
            always->kind = WordClass::FILLER;
        }
        always = item.isOneOf(WordClass::NEEDLESS, WordClass::FLAT) ? &item : always;
    }
}

/// "Nothing but the oven", "all machines except the oven", "only the oven may run": the word for
/// all keeps the machines that it leaves out.
void exceptMachines(Items &items)
{
    const auto at = [&](size_t i) { return i < items.size() ? &items[i] : nullptr; };
    const auto machineBehind = [&](size_t i) {
        while (at(i) && at(i)->isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE)) {
            ++i;
        }
        return at(i) && at(i)->is(WordClass::MACHINE) ? i : items.size();
    };
    exceptRange(items);
    Item *all = nullptr;
    for (size_t i = 0; i < items.size(); ++i) {
        Item &item = items[i];
        const bool leavesOut =
            (item.is(WordClass::EXCEPTION) && item.value == condition::leavesOut) ||
            (item.is(WordClass::BUT) && i > 0 &&
             items[i - 1].isOneOf(WordClass::ALL, WordClass::NOTHING));
        const size_t machine = machineBehind(i + 1);
        if (all && leavesOut && machine < items.size() && all->machines.empty()) {
            all->machines = items[machine].machines;
            items[machine].kind = WordClass::FILLER;
            item.kind = WordClass::FILLER;
        }
        const Item *behind = at(machine + 1);
        if (item.is(WordClass::ONLY) && machine < items.size() && behind &&
            behind->is(WordClass::CAN)) {
            item.kind = WordClass::NOTHING;
            item.machines = items[machine].machines;
            items[machine].kind = WordClass::FILLER;
        }
        if (item.isOneOf(WordClass::ALL, WordClass::NOTHING) &&
            (item.value >= 0 || item.value == wordvalue::machine)) {
            all = &item;
        }
    }
}

/// "It follows the dryer" is about whatever the pronoun means; "and not before" at the end of a
/// clause says nothing new.
void followPronouns(Items &items)
{
    bool pronoun = false;
    bool machine = false;
    bool begins = false;
    for (size_t i = 0; i < items.size(); ++i) {
        Item &item = items[i];
        const size_t next =
            i + 1 < items.size() && items[i + 1].is(WordClass::DETERMINER) ? i + 2 : i + 1;
        const bool ends = i + 1 >= items.size() ||
                          (items[i + 1].is(WordClass::SIGN) && items[i + 1].value != u':');
        if (item.is(WordClass::EARLIEST) && ends && (item.value == 1 || begins)) {
            item.kind = WordClass::FILLER;
        } else if (item.is(WordClass::FOLLOWS) && pronoun && !machine && next < items.size() &&
                   items[next].is(WordClass::MACHINE)) {
            item.kind = WordClass::FILLER;
            items[next].kind = WordClass::AFTER_MACHINE;
            silenceEnd(items, next + 1);
        }
        // "The dryer takes 70 min, and it follows the washer."
        const bool means = item.isOneOf(WordClass::PRONOUN, WordClass::ITIS);
        pronoun = pronoun || means;
        machine = (machine && !means) || item.is(WordClass::MACHINE);
        begins = begins || item.isOneOf(WordClass::AFTER_MACHINE, WordClass::UNTIL_MACHINE,
                                        WordClass::FROM_CLOCK, WordClass::AFTER_CLOCK);
    }
}

/// "The washer first, the dryer after": at the end of its part, "after" tells the order.
void orderPairs(Items &items)
{
    bool first = false;
    for (size_t i = 0; i < items.size(); ++i) {
        const bool ends =
            i + 1 == items.size() ||
            items[i + 1].isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::REASON);
        if (items[i].is(WordClass::AFTER) && first && ends && i > 0 &&
            items[i - 1].is(WordClass::MACHINE)) {
            items[i].kind = WordClass::THEN;
        }
        first = first || items[i].is(WordClass::FIRST);
    }
}

/// "Silence from ten until six: no sauna then.", "it must be quiet from ten to six, so no sauna
/// then": the rest is the sauna's.
void silenceForOne(Items &items)
{
    const auto link = std::find_if(items.begin(), items.end(), [](const Item &item) {
        return item.isSign(u':') || item.is(WordClass::SO);
    });
    const auto find = [](auto first, auto last, WordClass c) {
        return std::find_if(first, last, [c](const Item &item) { return item.is(c); });
    };
    const auto range = find(items.begin(), link, WordClass::RANGE);
    const auto isQuiet = [](const Item &item) {
        return item.isOneOf(WordClass::QUIET, WordClass::OFF);
    };
    const bool named = std::any_of(items.begin(), link, [](const Item &item) {
        return item.isOneOf(WordClass::MACHINE, WordClass::ALL, WordClass::NOTHING);
    });
    if (range == link || named || std::none_of(items.begin(), link, isQuiet)) {
        return;
    }
    const auto again = find(link, items.end(), WordClass::RANGE);
    const bool denies = find(link, items.end(), WordClass::NOT) != items.end() &&
                        find(link, items.end(), WordClass::MACHINE) != items.end();
    if (!denies || again == items.end() || again->from != range->from || again->to != range->to) {
        return;
    }
    std::for_each(items.begin(), link, [](Item &item) {
        if (item.isOneOf(WordClass::QUIET, WordClass::OFF, WordClass::MUST, WordClass::RANGE)) {
            item.kind = WordClass::FILLER;
        }
    });
}

/// "... because there is nowhere to hang anything": the rule is not everything's.
void silenceReason(Items &items)
{
    const auto reason = std::find_if(items.begin(), items.end(), [](const Item &item) {
        return item.is(WordClass::REASON) && item.value == 0;
    });
    const auto end = std::find_if(reason, items.end(), [](const Item &item) {
        return item.isOneOf(WordClass::SO, WordClass::BUT, WordClass::NOT, WordClass::MUST,
                            WordClass::OFF, WordClass::RANGE, WordClass::BY_CLOCK) ||
               item.isOneOf(WordClass::UNTIL_CLOCK, WordClass::AFTER_CLOCK, WordClass::FROM_CLOCK,
                            WordClass::BEFORE_CLOCK, WordClass::AT_CLOCK);
    });
    if (reason != items.begin() && end == items.end()) {
        std::for_each(reason, end, [](Item &item) {
            item.kind =
                item.isOneOf(WordClass::ALL, WordClass::QUIET) ? WordClass::FILLER : item.kind;
        });
    }
}

/// "The washer before the dryer, no overlap", "- one thing at a time": the order says it.
void silenceOverlap(Items &items)
{
    bool ordered = false;
    for (size_t i = 0; i + 1 < items.size(); ++i) {
        ordered = ordered || items[i].isOneOf(WordClass::AFTER_MACHINE, WordClass::BEFORE_MACHINE,
                                              WordClass::UNTIL_MACHINE);
        Item &next = items[i + 1];
        if (ordered && next.is(WordClass::LIST) && next.value == wordvalue::oneAtATime) {
            next.kind = WordClass::FILLER;
        }
        if (ordered && items[i].is(WordClass::NOT) && items[i + 1].is(WordClass::WHILE) &&
            (i + 2 == items.size() || items[i + 2].isOneOf(WordClass::SIGN, WordClass::BREAK))) {
            items[i].kind = WordClass::FILLER;
            items[i + 1].kind = WordClass::FILLER;
        }
    }
}

/// "Wait for the washer to finish before starting the dryer": the washer comes before.
void silenceWait(Items &items)
{
    const auto waits = std::find_if(items.begin(), items.end(),
                                    [](const Item &item) { return item.is(WordClass::FOLLOWS); });
    const auto before = std::find_if(
        waits, items.end(), [](const Item &item) { return item.is(WordClass::BEFORE_MACHINE); });
    const bool ends = before != items.end() && std::any_of(waits, before, [](const Item &item) {
                          return item.is(WordClass::FINISH);
                      });
    const bool opens = std::none_of(items.begin(), waits, [](const Item &item) {
        return item.is(WordClass::MACHINE) || item.is(WordClass::PRONOUN);
    });
    if (ends && opens) {
        waits->kind = WordClass::FILLER;
    }
}

/// "The washer goes first and the dryer follows when it is done": the end says what "first" said.
void silenceRepeatedOrder(Items &items)
{
    const auto find = [&](Items::iterator from, WordClass c) {
        return std::find_if(from, items.end(), [c](const Item &item) { return item.is(c); });
    };
    const auto first = find(items.begin(), WordClass::FIRST);
    const auto follows = find(first, WordClass::FOLLOWS);
    const auto after = find(follows, WordClass::AFTER_MACHINE);
    const auto second = std::find_if(std::make_reverse_iterator(follows), items.rend(),
                                     [](const Item &item) { return item.is(WordClass::MACHINE); });
    const bool other = after != items.end() && second != items.rend() &&
                       find(items.begin(), WordClass::MACHINE)->machines != second->machines;
    if (other) {
        after->kind = WordClass::FILLER;
        after->machines.clear();
    }
}

/// "Done by ten before the guests come": why, no other time.
void silenceEvent(Items &items)
{
    const auto binds = [](const Item &item) {
        return !item.isOneOf(WordClass::UNKNOWN, WordClass::FILLER, WordClass::DETERMINER,
                             WordClass::POSSESSIVE, WordClass::AUXILIARY, WordClass::PERSON,
                             WordClass::NOUN, WordClass::IN, WordClass::TO) &&
               !item.isOneOf(WordClass::HALFOF, WordClass::FREE, WordClass::AND) &&
               !item.isSign(u'-') && !item.isSign(u'.');
    };
    for (size_t i = 1; i + 1 < items.size(); ++i) {
        const size_t before = items[i - 1].isSign(u',') && i > 1 ? i - 2 : i - 1;
        if (items[i].is(WordClass::BEFORE) && items[i].value == 0 &&
            items[before].is(WordClass::BY_CLOCK) &&
            std::none_of(items.begin() + static_cast<std::ptrdiff_t>(i) + 1, items.end(), binds)) {
            items[i].kind = WordClass::REASON;
        }
    }
}

} // namespace

void linkPhrases(Items &items)
{
    linkWords(items);
    silenceForOne(items);
    orderPairs(items);
    joinRanges(items);
    joinEnds(items);
    exceptMachines(items);
    followPronouns(items);
    silenceRepeatedOrder(items);
    silenceReason(items);
    silenceWait(items);
    silenceOverlap(items);
    readConditions(items);
    doubtAlternatives(items);
    silenceEvent(items);
}

} // namespace gatehouse
