// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "conditions.h"

#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isCondition(const Item &item, qint64 kind)
{
    return item.is(WordClass::EXCEPTION) && item.value == kind;
}

bool endsPart(const Item &item)
{
    return item.is(WordClass::BREAK) || item.isSign(u',') || item.isSign(u';') ||
           item.isSign(u'.') || item.isOneOf(WordClass::REASON, WordClass::BUT, WordClass::FEAR);
}

bool isTime(const Item &item)
{
    return item.isOneOf(WordClass::CLOCK, WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK,
                        WordClass::UNTIL_CLOCK, WordClass::AFTER_CLOCK, WordClass::FROM_CLOCK,
                        WordClass::AT_CLOCK, WordClass::RANGE) ||
           item.isOneOf(WordClass::AFTER_MACHINE, WordClass::BEFORE_MACHINE,
                        WordClass::UNTIL_MACHINE);
}

bool isDenial(const Item &item)
{
    return item.is(WordClass::NOT) ||
           (item.is(WordClass::HABIT) && item.value == condition::denial);
}

/// "Nothing may run any more"
bool deniesAny(const Item &item)
{
    return isDenial(item) || item.isOneOf(WordClass::NOTHING, WordClass::NOBODY);
}

/// "The dryer ran"
bool isPast(const Item &item)
{
    return item.is(WordClass::RUN) && item.value == wordvalue::ran;
}

/// The condition's own words, about a machine: "the dryer has finished by ten".
class Part
{
public:
    Part(Items::iterator condition, Items::iterator end)
        : m_condition(condition), m_first(std::next(condition)),
          m_last(std::find_if(m_first, end, endsPart))
    {}

    /// A machine, or what stands for one, and a time to keep; nobody and nothing else.
    bool bindsMachine() const
    {
        const auto subject = std::find_if(m_first, m_last, [](const Item &item) {
            return !item.isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::FILLER,
                                 WordClass::START, WordClass::RUN, WordClass::PERSON);
        });
        return subject != m_last &&
               subject->isOneOf(WordClass::MACHINE, WordClass::PRONOUN, WordClass::ITIS) &&
               std::any_of(subject, m_last, isTime);
    }

    Items::iterator last() const { return m_last; }

    /// "if the dryer ran": what would be, not what was.
    void readAsPresent()
    {
        std::for_each(m_first, m_last,
                      [](Item &item) { item.value = isPast(item) ? 0 : item.value; });
    }

    void demand() { *m_condition = changed(WordClass::MUST, condition::demand); }

    void forbidOrDemand()
    {
        const auto denial = std::find_if(m_first, m_last, isDenial);
        if (denial == m_last) {
            *m_condition = changed(WordClass::NOT, 0);
        } else {
            *denial = Item{.kind = WordClass::FILLER, .first = denial->first, .last = denial->last};
            demand();
        }
    }

private:
    Item changed(WordClass kind, qint64 value) const
    {
        return {
            .kind = kind, .first = m_condition->first, .last = m_condition->last, .value = value};
    }

    Items::iterator m_condition;
    Items::iterator m_first;
    Items::iterator m_last;
};

/// The rest of the sentence forbids: "the dryer must not run unless the washer is done".
bool forbids(Items::iterator first, Items::iterator last)
{
    return std::any_of(first, last, [](const Item &item) {
        return item.isOneOf(WordClass::NOT, WordClass::NOBODY, WordClass::NOTHING, WordClass::OFF,
                            WordClass::WAIT);
    });
}

/// "Without the washer being finished"
bool isWithout(const Item &item)
{
    return item.is(WordClass::NOT) && item.value == wordvalue::without;
}

/// "As long as the washer has not finished", "if it is not done", "unless it is done", where the
/// rest forbids: the machine whose end is awaited, or none.
const Item *awaited(Items &items, Items::iterator condition)
{
    const auto last = items.end();
    const bool asLong = isWithout(*condition) || isCondition(*condition, condition::asLongAs) ||
                        isCondition(*condition, condition::onlyIf);
    if (!asLong && !isCondition(*condition, condition::unless)) {
        return nullptr;
    }
    const Item *machine = nullptr;
    bool denied = isWithout(*condition);
    bool done = false;
    auto item = std::next(condition);
    for (; item != last && !endsPart(*item) && !done; ++item) {
        const bool plain = item->isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE,
                                         WordClass::FILLER, WordClass::AUXILIARY, WordClass::STILL);
        if (item->is(WordClass::MACHINE) && !machine) {
            machine = &*item;
        } else if (isDenial(*item)) {
            denied = true;
        } else if (item->is(WordClass::FINISH) && machine) {
            done = true;
        } else if (!plain) {
            return nullptr;
        }
    }
    const bool forbidden = forbids(items.begin(), condition) || forbids(item, last);
    return done && denied == asLong && forbidden ? machine : nullptr;
}

/// Puts "until the washer is done" in the place of the words up to its "done".
void awaitEnd(Items &items, Items::iterator condition, const Item &machine)
{
    const auto done = std::find_if(condition, items.end(),
                                   [](const Item &item) { return item.is(WordClass::FINISH); });
    Item phrase{.kind = WordClass::UNTIL_MACHINE,
                .first = condition->first,
                .last = done->last,
                .machines = machine.machines};
    *condition = std::move(phrase);
    items.erase(std::next(condition), std::next(done));
}

/// "Mum will be cross", not "nobody will be cross", "it won't be a problem".
bool isFear(const Items &items, Items::const_iterator fear)
{
    return fear->is(WordClass::FEAR) && std::none_of(items.begin(), fear, [](const Item &item) {
               return isDenial(item) ||
                      item.isOneOf(WordClass::NOBODY, WordClass::NOTHING, WordClass::NEEDLESS);
           });
}

/// "Mum will be cross if ...", or "If ..., Mum will be cross".
bool isFeared(const Items &items, const Part &part, Items::const_iterator condition)
{
    // "It would wake Luca if"
    const auto feared =
        std::find_if_not(std::make_reverse_iterator(condition), items.rend(), [](const Item &item) {
            return item.isOneOf(WordClass::UNKNOWN, WordClass::PERSON, WordClass::POSSESSIVE,
                                WordClass::DETERMINER);
        });
    if (feared != items.rend() && feared->is(WordClass::FEAR)) {
        return isFear(items, std::prev(feared.base()));
    }
    const bool opens = std::all_of(items.begin(), condition, [](const Item &item) {
        return item.isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::BUT, WordClass::AND);
    });
    const auto fear = std::find_if(Items::const_iterator(part.last()), items.end(),
                                   [](const Item &item) { return item.is(WordClass::FEAR); });
    const bool denied = std::any_of(Items::const_iterator(part.last()), fear, [](const Item &item) {
        return isDenial(item) || item.is(WordClass::NOBODY);
    });
    return opens && fear != items.end() && !denied && !isDenial(*std::prev(fear));
}

/// "Plan the dryer so that it is done by ten": nothing but the machine stands between the order and
/// its purpose.
bool isPurpose(const Items &items, Items::const_iterator item)
{
    return item->is(WordClass::REASON) && item->value == condition::purpose &&
           item != items.begin() && std::prev(item)->is(WordClass::MACHINE);
}

} // namespace

void readConditions(Items &items)
{
    for (auto item = items.begin(); item != items.end(); ++item) {
        if (!item->isOneOf(WordClass::EXCEPTION, WordClass::REASON) && !isWithout(*item)) {
            continue;
        }
        Part part(item, items.end());
        // "must not run any more"
        if (isCondition(*item, condition::anyMore) && std::any_of(items.begin(), item, deniesAny)) {
            item->kind = WordClass::FILLER;
        }
        if (const Item *machine = awaited(items, item)) {
            awaitEnd(items, item, *machine);
            continue;
        }
        if (!(item->is(WordClass::EXCEPTION) || isPurpose(items, item)) || !part.bindsMachine()) {
            continue;
        }
        const bool feared = isFeared(items, part, item);
        if (feared) {
            part.readAsPresent();
        }
        if (feared && isCondition(*item, condition::onlyIf)) {
            part.forbidOrDemand();
        } else if (item->is(WordClass::REASON) || isCondition(*item, condition::asLongAs) ||
                   (feared && isCondition(*item, condition::unless))) {
            part.demand();
        }
    }
    for (Item &item : items) {
        item.kind = isPast(item) ? WordClass::HABIT : item.kind;
    }
}

} // namespace gatehouse
