// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clausecheck.h"

#include "conditions.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

bool ClauseCheck::hasVerb() const
{
    return m_classes.hasAny(m_grammar.machineVerbs()) || m_classes.has(WordClass::FREE) ||
           m_classes.has(WordClass::BUSY) || m_classes.has(WordClass::WAIT) ||
           m_classes.has(WordClass::QUIET) || m_classes.has(WordClass::FOLLOWS) ||
           m_classes.has(WordClass::TAKE);
}

/// "may also run": a permission beside another rule.
bool ClauseCheck::permitsBesides() const
{
    return m_classes.has(WordClass::TOO) && m_classes.has(WordClass::CAN) &&
           !m_classes.has(WordClass::MUST) && !m_classes.has(WordClass::NOT) &&
           !m_classes.has(WordClass::ONLY);
}

/// "No noise from ten to six but the dryer": the machine is what it does not hold for.
bool ClauseCheck::leavesOut() const
{
    const Item *last = m_last;
    while (last != m_first && (last - 1)->isOneOf(WordClass::SIGN, WordClass::BREAK)) {
        --last;
    }
    if (last == m_first || !(last - 1)->is(WordClass::MACHINE)) {
        return false;
    }
    const Item *item = last - 1;
    while (item != m_first && (item - 1)->isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE)) {
        --item;
    }
    return item != m_first && (item - 1)->is(WordClass::BUT);
}

/// "The dishwasher is full by nine": what will be, and from when it may run, or until when it must.
bool ClauseCheck::foretells() const
{
    if (m_classes.has(WordClass::MUST) || m_classes.has(WordClass::NEED) ||
        m_classes.has(WordClass::DEADLINE) || m_classes.has(WordClass::LATEST)) {
        return false;
    }
    for (const Item *item = m_first; item + 2 < m_last; ++item) {
        const bool will = item->isOneOf(WordClass::AUXILIARY, WordClass::CAN);
        const bool state = item[1].is(WordClass::FREE) ||
                           (item[1].is(WordClass::FINISH) && item[1].value == wordvalue::result);
        if (will && state && item[2].is(WordClass::BY_CLOCK)) {
            return true;
        }
    }
    return false;
}

/// "Only one machine may run": a rule about how many, not about each.
bool ClauseCheck::countsMachines() const
{
    return std::any_of(m_first, m_last, [this](const Item &item) {
        const Item *next = &item + 1;
        return item.is(WordClass::ONE) && next != m_last && next->is(WordClass::ALL);
    });
}

/// "must be switched on by nine", "ready to start by nine": when it starts, not when it is done.
bool ClauseCheck::startsByThen() const
{
    return std::any_of(m_first, m_last, [this](const Item &item) {
        const Item *next = &item + 1;
        const bool starts = (item.is(WordClass::RUN) && item.value == wordvalue::switchedOn) ||
                            (item.is(WordClass::FREE) && item.value == wordvalue::readyToStart);
        return starts && next != m_last &&
               next->isOneOf(WordClass::BY_CLOCK, WordClass::LATEST, WordClass::BEFORE_CLOCK) &&
               !m_classes.has(WordClass::NOT);
    });
}

bool ClauseCheck::leadsTo(const Item *end) const
{
    const Item *clock = std::find_if(m_first, m_last,
                                     [](const Item &item) { return item.is(WordClass::AT_CLOCK); });
    const bool plain = m_foreign && clock != m_last && m_classes.count(WordClass::MACHINE) == 1 &&
                       !m_classes.has(WordClass::MUST) && !m_classes.has(WordClass::NOT) &&
                       !m_classes.has(WordClass::ONLY) && !m_classes.has(WordClass::NEED) &&
                       !m_classes.has(WordClass::RUN) && !m_classes.has(WordClass::START) &&
                       !m_classes.has(WordClass::EXCEPTION);
    return plain && std::any_of(m_last, end, [clock](const Item &item) {
               return item.isOneOf(WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK) &&
                      item.from == clock->from;
           });
}

bool ClauseCheck::deniesAll() const
{
    const bool denies = m_classes.has(WordClass::NOTHING) || m_classes.has(WordClass::NOBODY) ||
                        (m_classes.has(WordClass::NOT) && m_classes.has(WordClass::ALL));
    return denies && m_classes.has(WordClass::RUN) && !m_classes.has(WordClass::MACHINE) &&
           !m_classes.hasAny(m_grammar.values()) && !m_classes.has(WordClass::EXCEPTION);
}

bool ClauseCheck::needsContents() const
{
    return m_classes.has(WordClass::NEED) && statesValue() &&
           std::any_of(m_first, m_last, [](const Item &item) {
               return item.is(WordClass::UNKNOWN) && item.value == wordvalue::contents;
           });
}

bool ClauseCheck::limitsPartOfHouse() const
{
    return std::any_of(m_first, m_last, [this](const Item &item) {
        const Item *before = &item - 1;
        return item.is(WordClass::HOUSEPOWER) && item.value == wordvalue::circuit &&
               &item != m_first &&
               before->isOneOf(WordClass::FILLER, WordClass::UNKNOWN, WordClass::NOUN);
    });
}

bool ClauseCheck::isDoubtful() const
{
    const bool verb = hasVerb();
    bool behind = false;
    bool needed = false;
    bool purpose = false;
    for (const Item *item = m_first; item != m_last; ++item) {
        const Item *next = item + 1 != m_last ? item + 1 : nullptr;
        const bool mention = item->is(WordClass::MACHINE);
        // "my brother's dryer", "the neighbours run their dryer"
        const bool theirs = item->is(WordClass::OUTSIDER) && !behind;
        // "the dryer man", "the dryer's warranty"
        const bool part = mention && next && next->is(WordClass::UNKNOWN) && opensNoun(next);
        // "needed by ten for the party", "no dryer from one to three while the baby sleeps": the
        // reason binds nobody.
        purpose = item->is(WordClass::WHILE) ||
                  (needed && item->is(WordClass::AT) && item->value == wordvalue::forIt) ||
                  (item->is(WordClass::NEED) && item->value == wordvalue::neededFor) ||
                  (needed && item->is(WordClass::PER)) ||
                  (purpose && item->isOneOf(WordClass::UNKNOWN, WordClass::DETERMINER,
                                            WordClass::POSSESSIVE, WordClass::NOUN));
        // "must be bought by ten", "isn't loud after ten"
        const bool unknownVerb = behind && !verb && !purpose && item->is(WordClass::UNKNOWN);
        // "must not not run"
        const bool twice = item->is(WordClass::NOT) && next && next->is(WordClass::NOT);
        if (theirs || part || unknownVerb || twice) {
            return true;
        }
        behind =
            behind || mention || item->isOneOf(WordClass::PRONOUN, WordClass::MUST, WordClass::NOT);
        needed = needed || item->is(WordClass::NEED);
    }
    return permitsBesides() || leavesOut() || foretells() || countsMachines() || startsByThen();
}

/// Whether \a unknown belongs to the machine's name before it, not to what follows: a verb or a
/// clock stands behind it.
bool ClauseCheck::opensNoun(const Item *unknown) const
{
    const Item *behind = std::find_if(unknown, m_last, [](const Item &item) {
        return !item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN);
    });
    return behind != m_last &&
           behind->isOneOf(WordClass::MUST, WordClass::CAN, WordClass::AUXILIARY, WordClass::NOT,
                           WordClass::NEED, WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK,
                           WordClass::AFTER_CLOCK, WordClass::AT_CLOCK, WordClass::HABIT,
                           WordClass::FREE, WordClass::UNTIL_CLOCK);
}

bool ClauseCheck::tellsState() const
{
    const bool partly = std::all_of(m_first, m_last, [](const Item &item) {
        return !item.is(WordClass::EXCEPTION) || item.value == condition::partly;
    });
    return partly && m_foreign && !statesValue() && !m_classes.has(WordClass::LIST) &&
           !m_classes.has(WordClass::EVERY) && !m_classes.has(WordClass::MACHINE);
}

bool ClauseCheck::tellsEvent() const
{
    const Item *event =
        std::find_if(m_first, m_last, [](const Item &item) { return item.is(WordClass::ONCE); });
    const bool plain = std::all_of(m_first, m_last, [](const Item &item) {
        return item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::APPLIANCE,
                            WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::FILLER,
                            WordClass::AUXILIARY, WordClass::ONCE, WordClass::RUN,
                            WordClass::SIGN) ||
               item.isOneOf(WordClass::PERSON, WordClass::REASON, WordClass::AND, WordClass::BREAK,
                            WordClass::HOUSEPOWER) ||
               (item.is(WordClass::ALL) && item.value > 0);
    });
    return plain && event != m_last && std::any_of(m_first, event, [](const Item &item) {
               return item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::APPLIANCE);
           });
}

bool ClauseCheck::namesStrangers() const
{
    return std::any_of(m_first, m_last, [](const Item &item) {
        return item.isOneOf(WordClass::UNKNOWN, WordClass::PERSON, WordClass::OUTSIDER,
                            WordClass::NOBODY, WordClass::EVENINGMEAL, WordClass::MORNINGMEAL,
                            WordClass::NOONMEAL, WordClass::APPLIANCE, WordClass::NOUN);
    });
}

bool ClauseCheck::addsToPrices() const
{
    return m_classes.has(WordClass::PERCENT) && std::any_of(m_first, m_last, [](const Item &item) {
               return item.is(WordClass::TARIFF) && item.value == 1;
           });
}

bool ClauseCheck::statesValue() const
{
    ClassSet values = m_grammar.values();
    for (const WordClass machine :
         {WordClass::AFTER_MACHINE, WordClass::BEFORE_MACHINE, WordClass::UNTIL_MACHINE,
          WordClass::WHILE_MACHINE, WordClass::AFTER_START}) {
        values.reset(static_cast<size_t>(machine));
    }
    return m_classes.hasAny(values);
}

bool ClauseCheck::ordersAtOnce() const
{
    const Item *word = std::find_if_not(m_first, m_last, [](const Item &item) {
        return item.isOneOf(WordClass::SIGN, WordClass::AND, WordClass::BUT, WordClass::BREAK);
    });
    const Item *next = word == m_last ? word : word + 1;
    if (next == m_last || !word->is(WordClass::UNKNOWN) || !statesValue()) {
        return false;
    }
    const bool time = m_grammar.values().test(static_cast<size_t>(next->kind)) &&
                      !next->isOneOf(WordClass::CLOCK, WordClass::AT_CLOCK);
    const bool done =
        next->is(WordClass::AUXILIARY) && next + 1 < m_last && (next + 1)->is(WordClass::FINISH);
    return time || done;
}

bool ClauseCheck::opensWithVerb() const
{
    const Item *first = std::find_if(m_first, m_last, [](const Item &item) {
        return !item.isOneOf(WordClass::SIGN, WordClass::FILLER, WordClass::AND, WordClass::BUT,
                             WordClass::SO, WordClass::AUXILIARY, WordClass::BREAK);
    });
    return first != m_last &&
           (first->isOneOf(WordClass::MUST, WordClass::FREE, WordClass::CAN, WordClass::WAIT) ||
            m_grammar.machineVerbs().test(static_cast<size_t>(first->kind)) ||
            (first->is(WordClass::NOT) && hasVerb() && !namesStrangers()));
}

bool ClauseCheck::opensWithTime() const
{
    const Item *first = std::find_if(m_first, m_last, [](const Item &item) {
        return !item.isOneOf(WordClass::SIGN, WordClass::FILLER, WordClass::AND, WordClass::BREAK);
    });
    return first != m_last &&
           first->isOneOf(WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK, WordClass::LATEST,
                          WordClass::DEADLINE, WordClass::EARLIEST);
}

bool ClauseCheck::bindsPronoun() const
{
    return m_classes.has(WordClass::PRONOUN) && statesValue() &&
           (m_classes.has(WordClass::NOT) || m_classes.has(WordClass::OFF) ||
            m_classes.has(WordClass::MUST));
}

bool ClauseCheck::speaksOfHouse() const
{
    bool house = false;
    bool machines = false;
    for (const Item *item = m_first; item != m_last; ++item) {
        house = house || (item->is(WordClass::ALL) && item->value == wordvalue::house);
        machines = machines || (item->is(WordClass::ALL) && item->value != wordvalue::house);
    }
    return house && !machines;
}

} // namespace gatehouse
