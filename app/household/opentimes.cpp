// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "opentimes.h"

#include "units.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// What is said in so many words behind "or", "and" is a time; more is a sentence of its own.
constexpr size_t longestTail = 6;

bool isPartOfDay(const Item &item)
{
    return item.isOneOf(WordClass::MORNING, WordClass::AFTERNOON, WordClass::EVENING,
                        WordClass::NIGHT, WordClass::WEEKDAY);
}

bool joinsParts(const Item &item)
{
    return item.isOneOf(WordClass::AND, WordClass::OR, WordClass::BUT, WordClass::TOO);
}

bool endsSentence(const Item &item)
{
    return item.isOneOf(WordClass::BREAK, WordClass::REASON, WordClass::RELATIVE) ||
           item.isSign(u';') || item.isSign(u'.') || item.isSign(u'(');
}

/// "by ten or before the match"
bool lacksItsClock(const Items &items, size_t at)
{
    return items[at].is(WordClass::LATEST) && at > 0 && at + 1 < items.size() &&
           items[at - 1].isOneOf(WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK) &&
           items[at + 1].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE);
}

/// What stands between two "and"s.
class SentencePart
{
public:
    SentencePart(const Items &items, size_t first, size_t last, const Grammar &grammar)
        : m_items(items), m_first(first), m_last(last), m_grammar(grammar)
    {}

    /// "must start right after the washer": any time after it is all that is kept.
    bool isAtOnce() const
    {
        return has(WordClass::MUST) && std::any_of(begin(), end(), [](const Item &item) {
                   return item.isOneOf(WordClass::AFTER_MACHINE, WordClass::FOLLOWS) &&
                          item.value == wordvalue::atOnce;
               });
    }

    bool isOpen() const
    {
        if (isAtOnce()) {
            return true;
        }
        if (hasClass(m_grammar.values())) {
            return false;
        }
        return bindsPartOfDay() || isTail() || goesOnWaiting();
    }

private:
    template<typename... C>
    bool has(C... classes) const
    {
        return std::any_of(begin(), end(),
                           [&](const Item &item) { return item.isOneOf(classes...); });
    }
    bool hasClass(const ClassSet &classes) const
    {
        return std::any_of(begin(), end(), [&](const Item &item) {
            return classes.test(static_cast<size_t>(item.kind));
        });
    }
    bool namesMachine() const
    {
        return std::any_of(begin(), end(), [](const Item &item) { return !item.machines.empty(); });
    }
    bool hasVerb() const
    {
        return hasClass(m_grammar.machineVerbs()) ||
               has(WordClass::MUST, WordClass::CAN, WordClass::NEED, WordClass::TAKE);
    }

    /// "stay off in the evening", "must not run while she naps"
    bool bindsPartOfDay() const
    {
        const bool binds = has(WordClass::MUST, WordClass::NOT, WordClass::OFF, WordClass::ONLY);
        return binds && std::any_of(begin(), end(), isPartOfDay);
    }

    /// "or during the afternoon nap", "and not at teatime", "and all Sunday"
    bool isTail() const
    {
        if (m_first == 0 || !joinsParts(m_items[m_first - 1]) || hasVerb() || namesMachine() ||
            m_last - m_first > longestTail) {
            return false;
        }
        const auto first = std::find_if(begin(), end(), [](const Item &item) {
            return !item.isOneOf(WordClass::NOT, WordClass::TOO, WordClass::FILLER,
                                 WordClass::STILL, WordClass::SO);
        });
        const bool leads = first != end() && std::next(first) != end() &&
                           first->isOneOf(WordClass::WHILE, WordClass::AT, WordClass::IN,
                                          WordClass::BEFORE, WordClass::AFTER, WordClass::UNTIL);
        const bool names =
            first != end() &&
            (isPartOfDay(*first) || (std::next(first) != end() && isPartOfDay(*std::next(first))));
        return leads || names;
    }

    /// "until the washer and the shower are done", "until ten and the shower is free"
    bool goesOnWaiting() const
    {
        size_t before = m_first;
        while (before > 0 &&
               (joinsParts(m_items[before - 1]) || m_items[before - 1].isSign(u','))) {
            --before;
        }
        const bool waits =
            before > 0 && before < m_first &&
            m_items[m_first - 1].isOneOf(WordClass::AND, WordClass::OR) &&
            m_items[before - 1].isOneOf(WordClass::UNTIL_CLOCK, WordClass::UNTIL_MACHINE,
                                        WordClass::AFTER_MACHINE);
        return waits && !namesMachine() && begin() != end() &&
               begin()->isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::UNKNOWN,
                                WordClass::NOUN, WordClass::PERSON, WordClass::APPLIANCE) &&
               !has(WordClass::MUST, WordClass::NEED, WordClass::TAKE);
    }

    Items::const_iterator begin() const
    {
        return m_items.begin() + static_cast<std::ptrdiff_t>(m_first);
    }
    Items::const_iterator end() const
    {
        return m_items.begin() + static_cast<std::ptrdiff_t>(m_last);
    }

    const Items &m_items;
    size_t m_first;
    size_t m_last;
    const Grammar &m_grammar;
};

} // namespace

bool endsNotBefore(const Item *items, const Clause &clause)
{
    const Item *last = items + clause.last;
    const Item *earliest = std::find_if(items + clause.first, last,
                                        [](const Item &i) { return i.is(WordClass::EARLIEST); });
    const Item *from =
        std::find_if(earliest, last, [](const Item &i) { return i.is(WordClass::CLOCK); });
    const Item *by =
        std::find_if(items, last, [](const Item &i) { return i.is(WordClass::BY_CLOCK); });
    const bool finishes =
        std::any_of(items, last, [](const Item &i) { return i.is(WordClass::FINISH); });
    if (from == last || by == last || !finishes) {
        return false;
    }
    const int between = (by->from.minutes - from->from.minutes + minutesPerDay) % minutesPerDay;
    return between <= minutesPerHour;
}

bool asksForDay(const Items &items)
{
    const bool day = std::any_of(items.begin(), items.end(), [](const Item &item) {
        return item.is(WordClass::TOMORROW) || isPartOfDay(item);
    });
    // "tonight or tomorrow", "so that it is ready tomorrow", "before tomorrow evening"
    return day && std::none_of(items.begin(), items.end(), [](const Item &item) {
               return item.isOneOf(WordClass::OR, WordClass::REASON, WordClass::BEFORE,
                                   WordClass::BY, WordClass::UNTIL, WordClass::FINISH,
                                   WordClass::TONIGHT, WordClass::TODAY) ||
                      (item.is(WordClass::QUESTION) && item.value == wordvalue::nowOrLater);
           });
}

std::vector<std::pair<size_t, size_t>> timesLeftOpen(const Items &items, const Grammar &grammar)
{
    std::vector<std::pair<size_t, size_t>> open;
    bool explains = false;
    size_t first = 0;
    for (size_t i = 0; i <= items.size(); ++i) {
        const bool last = i == items.size();
        // "and stay off", "and not": one word that joins and says.
        const bool opens = !last && i > first && items[i].is(WordClass::OFF) && items[i].value == 1;
        if (!last && !opens && !joinsParts(items[i]) && !endsSentence(items[i])) {
            if (!explains && lacksItsClock(items, i)) {
                open.emplace_back(i, i + 2);
            }
            continue;
        }
        if (!explains && i > first && SentencePart(items, first, i, grammar).isOpen()) {
            open.emplace_back(first, i);
        }
        explains = !last && (items[i].is(WordClass::REASON) ||
                             (explains && !items[i].isOneOf(WordClass::BUT, WordClass::BREAK) &&
                              !items[i].isSign(u';') && !items[i].isSign(u'.')));
        first = opens ? i : i + 1;
    }
    return open;
}

} // namespace gatehouse
