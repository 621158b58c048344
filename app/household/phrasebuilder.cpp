// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrasebuilder.h"

#include "dials.h"
#include "joinedverbs.h"
#include "phraselinks.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// "by the time the last of us gets up at 6:30": so many words may stand in between.
constexpr size_t longestGap = 9;

std::optional<WordClass> withClock(WordClass preposition)
{
    switch (preposition) {
    case WordClass::BY:
        return WordClass::BY_CLOCK;
    case WordClass::BEFORE:
        return WordClass::BEFORE_CLOCK;
    case WordClass::UNTIL:
        return WordClass::UNTIL_CLOCK;
    case WordClass::AFTER:
    case WordClass::PAST:
        return WordClass::AFTER_CLOCK;
    case WordClass::FROM:
    case WordClass::START:
        return WordClass::FROM_CLOCK;
    case WordClass::AT:
        return WordClass::AT_CLOCK;
    case WordClass::SINCE:
        return WordClass::SINCE_CLOCK;
    case WordClass::ONCE:
        return WordClass::ONCE_CLOCK;
    default:
        return std::nullopt;
    }
}

std::optional<WordClass> withMachine(WordClass preposition)
{
    switch (preposition) {
    case WordClass::AFTER:
    case WordClass::ONCE:
        return WordClass::AFTER_MACHINE;
    case WordClass::BEFORE:
        return WordClass::BEFORE_MACHINE;
    case WordClass::UNTIL:
        return WordClass::UNTIL_MACHINE;
    case WordClass::WHILE:
        return WordClass::WHILE_MACHINE;
    default:
        return std::nullopt;
    }
}

std::optional<WordClass> withDuration(WordClass preposition)
{
    switch (preposition) {
    case WordClass::WITHIN:
        return WordClass::WITHIN_DURATION;
    case WordClass::NEXT:
        return WordClass::FOR_NEXT_DURATION;
    case WordClass::IN:
        return WordClass::IN_DURATION;
    default:
        return std::nullopt;
    }
}

/// Words that may stand between a preposition and its clock, because they only say what happens
/// then.
bool tellsEvent(const Item &item)
{
    switch (item.kind) {
    case WordClass::UNKNOWN:
    case WordClass::FILLER:
    case WordClass::DETERMINER:
    case WordClass::POSSESSIVE:
    case WordClass::AUXILIARY:
    case WordClass::PERSON:
    case WordClass::NOUN:
    case WordClass::ABOUT:
    case WordClass::AT:
    case WordClass::IN:
    case WordClass::TO:
    case WordClass::HALFOF:
    case WordClass::STILL:
    case WordClass::MORNINGMEAL:
    case WordClass::NOONMEAL:
    case WordClass::EVENINGMEAL:
    case WordClass::ONCE:
    case WordClass::ITIS:
    case WordClass::START:
    case WordClass::FINISH:
    case WordClass::FREE:
    case WordClass::QUIET:
    case WordClass::CAN:
    case WordClass::ONE:
    case WordClass::LATEST:
    case WordClass::RELATIVE:
    case WordClass::HABIT:
    case WordClass::MORNING:
    case WordClass::NIGHT:
    case WordClass::EVENING:
    case WordClass::AFTERNOON:
    case WordClass::TONIGHT:
        return true;
    case WordClass::SIGN:
        return item.value == u',' || item.value == u'(' || item.value == u'-' || item.value == u')';
    case WordClass::BREAK:
        return item.value == 0;
    default:
        return false;
    }
}

/// "Free from: 12:30", "Only after: dryer"
size_t behindColon(const Items &items, size_t at)
{
    return at < items.size() && items[at].isSign(u':') ? at + 1 : at;
}

bool endsPart(const Items &items, size_t at)
{
    return at == items.size() ||
           items[at].isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::REASON);
}

/// "20:00 and after", "20:00 or after" is "20:00 onwards".
void joinOnwards(Items &items)
{
    for (size_t i = 1; i + 1 < items.size(); ++i) {
        if (items[i - 1].is(WordClass::CLOCK) && items[i].isOneOf(WordClass::AND, WordClass::OR) &&
            items[i + 1].is(WordClass::AFTER) && endsPart(items, i + 2)) {
            items[i + 1].kind = WordClass::ONWARDS;
            items[i + 1].first = items[i].first;
            items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
}

/// "half an hour before, at 18:30": the clock says it all.
void dropDistance(Items &items)
{
    for (size_t i = 0; i + 4 < items.size(); ++i) {
        if (items[i].is(WordClass::DURATION) &&
            items[i + 1].isOneOf(WordClass::BEFORE, WordClass::AFTER) &&
            items[i + 2].isSign(u',') && items[i + 3].is(WordClass::AT) &&
            items[i + 4].is(WordClass::CLOCK)) {
            std::for_each(&items[i], &items[i + 3],
                          [](Item &item) { item.kind = WordClass::FILLER; });
        }
    }
}

/// "after it, the dryer", "after it the dryer": the pronoun is all that "after" governs.
bool pronounEnds(const Items &items, size_t at)
{
    return endsPart(items, at) ||
           items[at].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::MACHINE);
}

bool mayStandBeforeMachine(const Item &item, WordClass preposition)
{
    // "before we can start the dryer"
    if (preposition == WordClass::BEFORE &&
        item.isOneOf(WordClass::PERSON, WordClass::CAN, WordClass::START, WordClass::RUN)) {
        return true;
    }
    return item.isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::FILLER,
                        WordClass::ABOUT, WordClass::STILL);
}

} // namespace

void PhraseBuilder::put(Item item, size_t end)
{
    m_result.push_back(std::move(item));
    m_end = end;
}

/// "We turn in at ten, and it must not still be running then", "it needs to be done then", "... so
/// it cannot start sooner": what ends such a part means the clock that was named last.
bool PhraseBuilder::closeWithClock(const Items &items, size_t at)
{
    const bool then = items[at].is(WordClass::THEN) && items[at].value == 1;
    const bool sooner = items[at].is(WordClass::UNKNOWN) && items[at].value == wordvalue::sooner &&
                        at > 0 &&
                        items[at - 1].isOneOf(WordClass::START, WordClass::RUN, WordClass::FREE);
    if (!(then || sooner) || !m_lastClock || m_clockAge > 1 || !endsPart(items, at + 1)) {
        return false;
    }
    const auto opens = std::find_if(m_result.rbegin(), m_result.rend(), [](const Item &item) {
        return item.isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::SO);
    });
    const auto has = [&](auto... kinds) {
        return std::any_of(m_result.rbegin(), opens,
                           [=](const Item &item) { return item.isOneOf(kinds...); });
    };
    const bool still = then && has(WordClass::NOT) && has(WordClass::STILL) && has(WordClass::RUN);
    const bool done = then && !has(WordClass::NOT) && has(WordClass::MUST, WordClass::NEED) &&
                      has(WordClass::FINISH) && !has(WordClass::CLOCK, WordClass::BY_CLOCK);
    const bool told = std::any_of(m_result.begin(), m_result.end(), [](const Item &item) {
        return item.isOneOf(WordClass::UNTIL_CLOCK, WordClass::BEFORE_CLOCK);
    });
    const bool early = sooner && has(WordClass::NOT) && !told;
    if (!still && !done && !early) {
        return false;
    }
    Item phrase = *m_lastClock;
    phrase.kind = still  ? WordClass::AFTER_CLOCK
                  : done ? WordClass::BY_CLOCK
                         : WordClass::BEFORE_CLOCK;
    phrase.first = items[at].first;
    phrase.last = items[at].last;
    put(phrase, at + 1);
    return true;
}

/// "before then", "by then": the clock that was named last.
bool PhraseBuilder::repeatClock(const Items &items, size_t at)
{
    if (closeWithClock(items, at)) {
        return true;
    }
    const Item &item = items[at];
    // "before we leave at ten" has a clock of its own.
    const size_t behind =
        at + 1 < items.size() && items[at + 1].is(WordClass::AT) ? at + 2 : at + 1;
    if (behind < items.size() && items[behind].is(WordClass::CLOCK)) {
        return false;
    }
    // "in use until ten and can start after that"
    const size_t verb = at > 1 && items[at - 1].is(WordClass::PRONOUN) ? at - 2 : at - 1;
    // "tied up until ten; it can start then", "off until ten, then it may start"
    const bool here = item.value == 1 && m_clockAge == 0 &&
                      std::any_of(m_result.begin(), m_result.end(), [](const Item &before) {
                          return before.is(WordClass::UNTIL_CLOCK);
                      });
    const bool opens = here && at + 3 < items.size() && items[at + 1].is(WordClass::PRONOUN) &&
                       items[at + 2].is(WordClass::CAN) && items[at + 3].is(WordClass::START);
    const bool then =
        item.is(WordClass::THEN) && at > 0 &&
        (opens || ((item.value == 2 || here) &&
                   items[verb].isOneOf(WordClass::START, WordClass::RUN, WordClass::FREE)));
    const bool there = item.is(WordClass::THEN) && item.value == 1 && at > 0 && m_clockOpens &&
                       endsPart(items, at + 1);
    const std::optional<WordClass> kind =
        then || there ? std::optional(WordClass::AFTER_CLOCK) : withClock(item.kind);
    if ((item.value != 1 && !then) || !kind || !m_lastClock || item.is(WordClass::START)) {
        return false;
    }
    Item phrase = *m_lastClock;
    phrase.kind = *kind;
    phrase.first = item.first;
    phrase.last = item.last;
    put(phrase, at + 1);
    return true;
}

/// "no dryer then": the range that was named last.
bool PhraseBuilder::repeatRange(const Items &items, size_t at)
{
    const bool then =
        items[at].is(WordClass::THEN) && items[at].value == 1 && at > 0 && endsPart(items, at + 1);
    // Where a clock was named since, that may be meant as well.
    if (!m_lastRange || m_lastClock || !(then || items[at].is(WordClass::THATTIME))) {
        return false;
    }
    Item range = *m_lastRange;
    range.first = items[at].first;
    range.last = items[at].last;
    put(range, at + 1);
    return true;
}

bool PhraseBuilder::governClock(const Items &items, size_t at)
{
    const std::optional<WordClass> kind = withClock(items[at].kind);
    if (!kind || (items[at].is(WordClass::START) && items[at].value != 1)) {
        return false;
    }
    const size_t gap = items[at].isOneOf(WordClass::AT, WordClass::START) ? 3 : longestGap;
    size_t next = behindColon(items, at + 1);
    while (next < items.size() && next - at <= gap && tellsEvent(items[next])) {
        ++next;
    }
    if (next >= items.size() || !items[next].is(WordClass::CLOCK)) {
        return false;
    }
    for (size_t i = at + 1; i < next; ++i) {
        // "Hello from Nelson, it's 16:45"
        const bool tellsNow = items[i].is(WordClass::ITIS) && items[i - 1].isSign(u',');
        if (tellsNow || (items[at].is(WordClass::AT) && items[i].is(WordClass::SIGN))) {
            return false;
        }
    }
    // "Finished for ten"
    const bool due = items[at].is(WordClass::AT) && items[at].value == wordvalue::forIt && at > 0 &&
                     items[at - 1].is(WordClass::FINISH);
    Item phrase = items[next];
    phrase.kind = due ? WordClass::BY_CLOCK : *kind;
    phrase.first = items[at].first;
    phrase.value = items[at].value;
    m_lastClock = items[next];
    m_clockAge = 0;
    m_clockOpens = phrase.isOneOf(WordClass::AFTER_CLOCK, WordClass::FROM_CLOCK);
    put(phrase, next + 1);
    return true;
}

bool PhraseBuilder::governMachine(const Items &items, size_t at)
{
    std::optional<WordClass> kind = withMachine(items[at].kind);
    if (!kind) {
        return false;
    }
    size_t next = behindColon(items, at + 1);
    while (next < items.size() && next - at < 6 &&
           mayStandBeforeMachine(items[next], items[at].kind)) {
        ++next;
    }
    if (next >= items.size() || !items[next].is(WordClass::MACHINE)) {
        return false;
    }
    Item phrase = items[next];
    phrase.first = items[at].first;
    phrase.value = items[at].value == wordvalue::atOnce ? wordvalue::atOnce : 0;
    size_t end = next + 1;
    while (end < items.size() && items[end].isOneOf(WordClass::AUXILIARY, WordClass::FILLER,
                                                    WordClass::STILL, WordClass::CAN)) {
        ++end;
    }
    const WordClass verb = end < items.size() ? items[end].kind : WordClass::BREAK;
    if (verb == WordClass::FINISH || verb == WordClass::RUN || verb == WordClass::START ||
        verb == WordClass::FREE) {
        phrase.last = items[end].last;
        const bool starts = verb != WordClass::FINISH;
        if (*kind == WordClass::AFTER_MACHINE && starts) {
            kind = verb == WordClass::RUN && items[at].is(WordClass::AFTER)
                       ? WordClass::AFTER_MACHINE
                       : WordClass::AFTER_START;
        }
        if (*kind == WordClass::AFTER_MACHINE && items[at].is(WordClass::ONCE) && starts) {
            kind = WordClass::AFTER_START;
        }
        ++end;
    } else {
        end = next + 1;
        if (items[at].is(WordClass::ONCE)) {
            return false;
        }
    }
    phrase.kind = *kind;
    if (waits(items, at, next)) {
        phrase = items[next];
        awaitBack();
    }
    put(phrase, end);
    return true;
}

/// "Wait until ten before starting the dryer", "it will be ten before we can start the dryer": it
/// is the dryer that waits.
bool PhraseBuilder::waits(const Items &items, size_t at, size_t machine) const
{
    const bool starts =
        std::any_of(items.begin() + static_cast<std::ptrdiff_t>(at),
                    items.begin() + static_cast<std::ptrdiff_t>(machine), [](const Item &item) {
                        return item.isOneOf(WordClass::START, WordClass::RUN);
                    });
    const auto has = [this](auto... kinds) {
        return std::any_of(m_result.begin(), m_result.end(),
                           [=](const Item &item) { return item.isOneOf(kinds...); });
    };
    const bool clock = !m_result.empty() && m_result.back().is(WordClass::CLOCK);
    // "It will be half an hour before the dryer can start"
    const bool time = !m_result.empty() && m_result.back().is(WordClass::DURATION) &&
                      m_result.back().machines.empty() && has(WordClass::CAN) &&
                      has(WordClass::PRONOUN, WordClass::ITIS);
    const bool behind = machine + 1 < items.size() && items[machine + 1].is(WordClass::CAN);
    if (time && (starts || behind) && items[at].is(WordClass::BEFORE)) {
        return true;
    }
    return items[at].is(WordClass::BEFORE) && starts &&
           (clock ||
            (has(WordClass::WAIT) && has(WordClass::UNTIL_CLOCK, WordClass::UNTIL_MACHINE)));
}

/// Makes what stands last the time until which the machine waits.
void PhraseBuilder::awaitBack()
{
    Item &back = m_result.back();
    if (back.is(WordClass::CLOCK)) {
        back.kind = WordClass::FROM_CLOCK;
    } else if (back.is(WordClass::DURATION)) {
        back.kind = WordClass::IN_DURATION;
        back.from = {.basis = Moment::Basis::AfterNow, .minutes = static_cast<int>(back.value)};
        for (Item &item : m_result) {
            item.kind = item.is(WordClass::CAN) ? WordClass::WAIT : item.kind;
        }
    }
}

bool PhraseBuilder::governDuration(const Items &items, size_t at)
{
    // "6 hours from now"
    if (items[at].is(WordClass::DURATION) && at + 1 < items.size() &&
        items[at + 1].is(WordClass::IN) && items[at + 1].value == wordvalue::fromNow) {
        Item phrase = items[at];
        phrase.kind = WordClass::IN_DURATION;
        phrase.last = items[at + 1].last;
        phrase.from = {.basis = Moment::Basis::AfterNow, .minutes = static_cast<int>(phrase.value)};
        put(phrase, at + 2);
        return true;
    }
    const std::optional<WordClass> kind = withDuration(items[at].kind);
    if (!kind) {
        return false;
    }
    size_t next = at + 1;
    while (next < items.size() && items[next].isOneOf(WordClass::ABOUT, WordClass::DETERMINER)) {
        ++next;
    }
    const bool takes =
        next < items.size() && items[at].is(WordClass::IN) && !items[next].machines.empty();
    if (next >= items.size() || !items[next].is(WordClass::DURATION) || takes) {
        return false;
    }
    Item phrase = items[next];
    phrase.kind = *kind;
    phrase.first = items[at].first;
    phrase.from = {.basis = Moment::Basis::AfterNow, .minutes = static_cast<int>(phrase.value)};
    put(phrase, next + 1);
    return true;
}

/// "The washer goes first, the dryer can start when it is done": of two machines, the one that the
/// part of the sentence is not about.
const Item *PhraseBuilder::otherMachine(const Items &items, size_t at) const
{
    std::vector<const Item *> named;
    const auto name = [&](const Item &item) {
        if (item.is(WordClass::MACHINE) &&
            std::none_of(named.begin(), named.end(),
                         [&](const Item *other) { return other->machines == item.machines; })) {
            named.push_back(&item);
        }
    };
    const Item *subject = nullptr;
    for (const Item &item : m_result) {
        name(item);
        if (item.isOneOf(WordClass::SIGN, WordClass::AND, WordClass::BUT, WordClass::SO)) {
            subject = nullptr;
        } else if (item.is(WordClass::MACHINE) && !subject) {
            subject = &item;
        }
    }
    const size_t before = named.size();
    std::for_each(items.begin() + static_cast<std::ptrdiff_t>(at), items.end(), name);
    if (named.size() != 2) {
        return nullptr;
    }
    if (before == 1) {
        return named[0];
    }
    subject = subject ? subject : named[0];
    return subject->machines == named[0]->machines ? named[1] : named[0];
}

bool PhraseBuilder::governPronoun(const Items &items, size_t at)
{
    const std::optional<WordClass> kind = withMachine(items[at].kind);
    size_t next = at + 1;
    if (!kind || kind == WordClass::BEFORE_MACHINE || next >= items.size() ||
        !items[next].isOneOf(WordClass::PRONOUN, WordClass::ITIS, WordClass::DETERMINER)) {
        return false;
    }
    const bool alone = kind == WordClass::AFTER_MACHINE && items[at].is(WordClass::AFTER) &&
                       items[next].is(WordClass::PRONOUN) && pronounEnds(items, next + 1);
    if (alone) {
        // "Run the washer first and the dryer after it."
        const Item *named = otherMachine(items, next);
        if (named) {
            put({.kind = *kind,
                 .first = items[at].first,
                 .last = items[next].last,
                 .machines = named->machines},
                next + 1);
        }
        return named != nullptr;
    }
    ++next;
    while (next < items.size() &&
           items[next].isOneOf(WordClass::AUXILIARY, WordClass::FILLER, WordClass::HABIT)) {
        ++next;
    }
    const Item *other = otherMachine(items, next);
    if (next >= items.size() || !items[next].is(WordClass::FINISH) || !other) {
        return false;
    }
    put({.kind = *kind,
         .first = items[at].first,
         .last = items[next].last,
         .machines = other->machines},
        next + 1);
    return true;
}

bool PhraseBuilder::buildPhrase(const Items &items, size_t at)
{
    return governPronoun(items, at) || repeatClock(items, at) || repeatRange(items, at) ||
           governDuration(items, at) || governMachine(items, at) || governClock(items, at);
}

/// A pronoun for a time reaches back to the sentence before, no further.
void PhraseBuilder::forget()
{
    if (++m_clockAge > 2) {
        m_lastClock.reset();
    }
    if (++m_rangeAge > 2) {
        m_lastRange.reset();
    }
}

void PhraseBuilder::build(Sentence &sentence)
{
    forget();
    m_result.clear();
    m_result.reserve(sentence.items.size());
    const bool prices = sentence.has(WordClass::PRICE);
    Items items = std::move(sentence.items);
    readDials(items);
    joinVerbs(items);
    joinOnwards(items);
    dropDistance(items);
    size_t at = 0;
    while (at < items.size()) {
        if (buildPhrase(items, at)) {
            at = m_end;
            continue;
        }
        if (items[at].is(WordClass::CLOCK)) {
            m_lastClock = items[at];
            m_clockAge = 0;
            m_clockOpens = false;
            const bool about = !m_result.empty() && m_result.back().is(WordClass::ABOUT);
            m_result.push_back(items[at]);
            if (about) {
                m_result.back().kind = WordClass::AT_CLOCK;
            }
            if (at + 1 < items.size() && items[at + 1].is(WordClass::ONWARDS)) {
                m_result.back().kind = WordClass::FROM_CLOCK;
            }
        } else {
            if (items[at].is(WordClass::RANGE)) {
                m_lastRange = items[at];
                m_rangeAge = 0;
                m_lastClock.reset();
            }
            m_result.push_back(items[at]);
        }
        ++at;
    }
    if (prices) {
        // When a price holds is no time that a rule means.
        m_lastRange.reset();
    }
    linkPhrases(m_result);
    sentence.items = std::move(m_result);
    m_result = {};
}

} // namespace gatehouse
