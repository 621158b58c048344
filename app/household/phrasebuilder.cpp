// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrasebuilder.h"

#include "conditions.h"

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

/// "before then", "by then": the clock that was named last.
bool PhraseBuilder::repeatClock(const Items &items, size_t at)
{
    const Item &item = items[at];
    // "in use until ten and can start after that"
    const bool then = item.is(WordClass::THEN) && item.value == 2 && at > 0 &&
                      items[at - 1].isOneOf(WordClass::START, WordClass::RUN, WordClass::FREE);
    const std::optional<WordClass> kind =
        then ? std::optional(WordClass::AFTER_CLOCK) : withClock(item.kind);
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
    const bool then = items[at].is(WordClass::THEN) && items[at].value == 1 && at > 0 &&
                      (at + 1 == items.size() ||
                       items[at + 1].isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::REASON));
    if (!m_lastRange || !(then || items[at].is(WordClass::THATTIME))) {
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
    size_t next = at + 1;
    while (next < items.size() && next - at <= gap && tellsEvent(items[next])) {
        ++next;
    }
    if (next >= items.size() || !items[next].is(WordClass::CLOCK)) {
        return false;
    }
    if (items[at].is(WordClass::AT)) {
        for (size_t i = at + 1; i < next; ++i) {
            if (items[i].is(WordClass::SIGN)) {
                return false;
            }
        }
    }
    Item phrase = items[next];
    phrase.kind = *kind;
    phrase.first = items[at].first;
    phrase.value = items[at].value;
    m_lastClock = items[next];
    m_clockAge = 0;
    put(phrase, next + 1);
    return true;
}

bool PhraseBuilder::governMachine(const Items &items, size_t at)
{
    std::optional<WordClass> kind = withMachine(items[at].kind);
    if (!kind) {
        return false;
    }
    size_t next = at + 1;
    while (next < items.size() && next - at < 6 &&
           mayStandBeforeMachine(items[next], items[at].kind)) {
        ++next;
    }
    if (next >= items.size() || !items[next].is(WordClass::MACHINE)) {
        return false;
    }
    Item phrase = items[next];
    phrase.first = items[at].first;
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
        if (m_result.back().is(WordClass::CLOCK)) {
            m_result.back().kind = WordClass::FROM_CLOCK;
        }
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
    return items[at].is(WordClass::BEFORE) && starts &&
           (clock ||
            (has(WordClass::WAIT) && has(WordClass::UNTIL_CLOCK, WordClass::UNTIL_MACHINE)));
}

bool PhraseBuilder::governDuration(const Items &items, size_t at)
{
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

bool PhraseBuilder::buildPhrase(const Items &items, size_t at)
{
    return repeatClock(items, at) || repeatRange(items, at) || governDuration(items, at) ||
           governMachine(items, at) || governClock(items, at);
}

/// "by seven or eight": neither of them is sure.
void PhraseBuilder::doubtAlternatives()
{
    // "Only the dryer may run then" speaks of all the others.
    for (size_t i = 0; i + 1 < m_result.size(); ++i) {
        const size_t next = m_result[i + 1].is(WordClass::DETERMINER) ? i + 2 : i + 1;
        if (m_result[i].is(WordClass::ONLY) && next < m_result.size() &&
            m_result[next].is(WordClass::MACHINE)) {
            m_result[i].kind = WordClass::EXCEPTION;
        }
    }
    for (size_t i = 1; i + 1 < m_result.size(); ++i) {
        if (!m_result[i].is(WordClass::OR)) {
            continue;
        }
        const Item &next = m_result[i + 1];
        const bool clock =
            next.isOneOf(WordClass::CLOCK, WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK,
                         WordClass::AT_CLOCK, WordClass::UNTIL_CLOCK, WordClass::SMALL) ||
            next.isOneOf(WordClass::DIGITS, WordClass::FROM_CLOCK, WordClass::AFTER_CLOCK);
        if (clock) {
            m_result[i - 1].ambiguous = true;
            m_result[i + 1].ambiguous = true;
        }
    }
}

/// "after ten and before six", "before six or after ten": one range.
void PhraseBuilder::joinRanges()
{
    const bool priced = std::any_of(m_result.begin(), m_result.end(),
                                    [](const Item &item) { return item.is(WordClass::PRICE); });
    const auto opens = [priced](const Item &item) {
        return item.is(WordClass::AFTER_CLOCK) || (!priced && item.is(WordClass::FROM_CLOCK));
    };
    const auto closes = [priced](const Item &item) {
        return item.is(WordClass::BEFORE_CLOCK) || (!priced && item.is(WordClass::UNTIL_CLOCK));
    };
    for (size_t i = 0; i + 2 < m_result.size(); ++i) {
        const Item &first = m_result[i];
        const Item &second = m_result[i + 2];
        const bool linked = m_result[i + 1].isOneOf(WordClass::AND, WordClass::OR);
        const bool forward = opens(first) && closes(second);
        const bool backward = closes(first) && opens(second);
        if (!linked || (!forward && !backward) || first.weekday > 0 || second.weekday > 0) {
            continue;
        }
        Item range{.kind = WordClass::RANGE, .first = first.first, .last = second.last};
        range.from = forward ? first.from : second.from;
        range.to = forward ? second.from : first.from;
        range.ambiguous = first.ambiguous || second.ambiguous;
        m_result[i] = range;
        m_result.erase(m_result.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                       m_result.begin() + static_cast<std::ptrdiff_t>(i) + 3);
    }
}

/// "Nothing but the oven", "all machines except the oven", "only the oven may run": the word for
/// all keeps the machines that it leaves out.
void PhraseBuilder::exceptMachines()
{
    const auto at = [this](size_t i) { return i < m_result.size() ? &m_result[i] : nullptr; };
    const auto machineBehind = [&](size_t i) {
        while (at(i) && at(i)->isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE)) {
            ++i;
        }
        return at(i) && at(i)->is(WordClass::MACHINE) ? i : m_result.size();
    };
    exceptRange();
    Item *all = nullptr;
    for (size_t i = 0; i < m_result.size(); ++i) {
        Item &item = m_result[i];
        const bool leavesOut = (item.is(WordClass::EXCEPTION) && item.value == 1) ||
                               (item.is(WordClass::BUT) && i > 0 &&
                                m_result[i - 1].isOneOf(WordClass::ALL, WordClass::NOTHING));
        const size_t machine = machineBehind(i + 1);
        if (all && leavesOut && machine < m_result.size() && all->machines.empty()) {
            all->machines = m_result[machine].machines;
            m_result[machine].kind = WordClass::FILLER;
            item.kind = WordClass::FILLER;
        }
        const Item *behind = at(machine + 1);
        if (item.is(WordClass::ONLY) && machine < m_result.size() && behind &&
            behind->is(WordClass::CAN)) {
            item.kind = WordClass::NOTHING;
            item.machines = m_result[machine].machines;
            m_result[machine].kind = WordClass::FILLER;
        }
        if (item.isOneOf(WordClass::ALL, WordClass::NOTHING) && item.value >= 0) {
            all = &item;
        }
    }
}

/// "any time except 18:00 to 20:00": not then.
void PhraseBuilder::exceptRange()
{
    Item *always = nullptr;
    for (size_t i = 0; i + 1 < m_result.size(); ++i) {
        Item &item = m_result[i];
        if (item.is(WordClass::PRICE)) {
            return;
        }
        if (always && item.is(WordClass::EXCEPTION) && item.value == 1 &&
            m_result[i + 1].is(WordClass::RANGE)) {
            item.kind = WordClass::NOT;
            always->kind = WordClass::FILLER;
        }
        always = item.isOneOf(WordClass::NEEDLESS, WordClass::FLAT) ? &item : always;
    }
}

/// "It follows the dryer" is about whatever the pronoun means; "and not before" at the end of a
/// clause says nothing new.
void PhraseBuilder::followPronouns()
{
    bool pronoun = false;
    bool machine = false;
    bool begins = false;
    for (size_t i = 0; i < m_result.size(); ++i) {
        Item &item = m_result[i];
        const size_t next =
            i + 1 < m_result.size() && m_result[i + 1].is(WordClass::DETERMINER) ? i + 2 : i + 1;
        const bool ends = i + 1 >= m_result.size() ||
                          (m_result[i + 1].is(WordClass::SIGN) && m_result[i + 1].value != u':');
        if (item.is(WordClass::EARLIEST) && ends && (item.value == 1 || begins)) {
            item.kind = WordClass::FILLER;
        } else if (item.is(WordClass::FOLLOWS) && pronoun && !machine && next < m_result.size() &&
                   m_result[next].is(WordClass::MACHINE)) {
            item.kind = WordClass::FILLER;
            m_result[next].kind = WordClass::AFTER_MACHINE;
        }
        pronoun = pronoun || item.isOneOf(WordClass::PRONOUN, WordClass::ITIS);
        machine = machine || item.is(WordClass::MACHINE);
        begins = begins || item.isOneOf(WordClass::AFTER_MACHINE, WordClass::UNTIL_MACHINE,
                                        WordClass::FROM_CLOCK, WordClass::AFTER_CLOCK);
    }
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
    const Items items = std::move(sentence.items);
    size_t at = 0;
    while (at < items.size()) {
        if (buildPhrase(items, at)) {
            at = m_end;
            continue;
        }
        if (items[at].is(WordClass::CLOCK)) {
            m_lastClock = items[at];
            m_clockAge = 0;
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
    joinRanges();
    exceptMachines();
    followPronouns();
    readConditions(m_result);
    doubtAlternatives();
    sentence.items = std::move(m_result);
    m_result = {};
}

} // namespace gatehouse
