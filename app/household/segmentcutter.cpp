// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "segmentcutter.h"

#include "conditions.h"
#include "contents.h"
#include "wordvalues.h"

#include <algorithm>
#include <utility>

namespace gatehouse
{

namespace
{

bool cuts(const Item &item)
{
    if (item.is(WordClass::SIGN)) {
        static const QString signs = QStringLiteral(",;:()|-.!?=/\u2192\u2022\u00B7");
        return signs.contains(QChar(static_cast<char16_t>(item.value)));
    }
    if (item.is(WordClass::MUST) && item.value == condition::demand) {
        return true;
    }
    return item.isOneOf(WordClass::AND, WordClass::OR, WordClass::BUT, WordClass::RELATIVE,
                        WordClass::REASON, WordClass::SO, WordClass::OTHERWISE, WordClass::BREAK);
}

bool isClockOrRange(const Item &item)
{
    return item.isOneOf(WordClass::CLOCK, WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK,
                        WordClass::AT_CLOCK, WordClass::FROM_CLOCK, WordClass::UNTIL_CLOCK,
                        WordClass::RANGE);
}

/// Classes of which a clause with a subject is made although no frame mentions them.
bool namesSubject(WordClass c)
{
    return c == WordClass::MACHINE || c == WordClass::APPLIANCE || c == WordClass::PRONOUN ||
           c == WordClass::ALL || c == WordClass::NOTHING;
}

} // namespace

bool SegmentCutter::looksForeign(size_t first, size_t last) const
{
    for (size_t i = first; i < last; ++i) {
        const Item &item = items()[i];
        if (item.isOneOf(WordClass::PERSON, WordClass::OUTSIDER, WordClass::NOBODY,
                         WordClass::UNKNOWN, WordClass::NOUN, WordClass::EVENINGMEAL,
                         WordClass::MORNINGMEAL, WordClass::NOONMEAL)) {
            return true;
        }
        if (!item.isOneOf(WordClass::FILLER, WordClass::SIGN, WordClass::ABOUT, WordClass::AND,
                          WordClass::SO, WordClass::BUT, WordClass::REASON, WordClass::BREAK,
                          WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::DELAY,
                          WordClass::OR, WordClass::OTHERWISE, WordClass::HABIT)) {
            return false;
        }
    }
    return false;
}

void SegmentCutter::closeSegment(size_t first, size_t last, bool reason)
{
    Segment segment{
        .first = first, .last = last, .classes = {}, .reason = reason, .foreign = false};
    bool matters = false;
    const bool result = tellsResult(items() + first, items() + last);
    for (size_t i = first; i < last; ++i) {
        const WordClass kind = items()[i].kind;
        // Whose shirts they are is for what was said before.
        segment.classes.add(result && kind == WordClass::APPLIANCE ? WordClass::UNKNOWN : kind);
        if (kind == WordClass::START && items()[i].value == wordvalue::startsIt) {
            segment.classes.add(WordClass::PRONOUN);
        }
        matters =
            matters || namesSubject(kind) || !m_grammar.neutral().test(static_cast<size_t>(kind));
    }
    if (matters && !explainsClock(segment)) {
        segment.foreign = looksForeign(first, last) && !result;
        m_segments.push_back(segment);
    }
}

/// "until nine when the children are up": what happens then is told behind the clock.
bool SegmentCutter::opensEvent(size_t at) const
{
    if (at == 0 || !items()[at].is(WordClass::ONCE) || !isClockOrRange(items()[at - 1])) {
        return false;
    }
    size_t subject = at + 1;
    while (subject < m_sentence.items.size() &&
           items()[subject].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE)) {
        ++subject;
    }
    return subject < m_sentence.items.size() &&
           items()[subject].isOneOf(WordClass::PERSON, WordClass::UNKNOWN, WordClass::OUTSIDER);
}

/// "..., when he leaves for work" right behind a clock says why that clock, and no more.
bool SegmentCutter::explainsClock(const Segment &segment) const
{
    const size_t first = segment.first;
    const bool behindComma = first > 0 && first + 1 < segment.last && items()[first].isSign(u',') &&
                             items()[first + 1].is(WordClass::ONCE) &&
                             isClockOrRange(items()[first - 1]);
    const bool behindClock = behindComma || opensEvent(first);
    return behindClock && !segment.classes.hasAny(m_grammar.values()) &&
           !segment.classes.has(WordClass::MACHINE) && !segment.classes.has(WordClass::ALL) &&
           !segment.classes.has(WordClass::PRONOUN) && !segment.classes.has(WordClass::MUST) &&
           !segment.classes.has(WordClass::NOT) && !segment.classes.has(WordClass::ONLY) &&
           !segment.classes.has(WordClass::EXCEPTION);
}

/// "Off from one to six because she sleeps, and the dryer must be done by ten": no reason any more,
/// and a rule if it were one.
bool SegmentCutter::addsRule(size_t at) const
{
    if (at == 0 || !items()[at].is(WordClass::AND) || !items()[at - 1].isSign(u',')) {
        return false;
    }
    ClassCount classes;
    for (size_t i = at + 1; i < m_sentence.items.size() && !cuts(items()[i]); ++i) {
        classes.add(items()[i].kind);
    }
    const bool binds = classes.has(WordClass::NOT) || classes.has(WordClass::MUST) ||
                       classes.has(WordClass::OFF) || classes.has(WordClass::FINISH) ||
                       classes.has(WordClass::EARLIEST) || classes.has(WordClass::ONLY);
    // "because Tom drives first, and it has to be full by five", "..., and must be finished by
    // five"
    const WordClass next =
        at + 1 < m_sentence.items.size() ? items()[at + 1].kind : WordClass::SIGN;
    const bool goesOn = (next == WordClass::PRONOUN || next == WordClass::MUST) &&
                        classes.has(WordClass::MUST) && classes.hasAny(m_grammar.machineVerbs());
    return binds && (classes.has(WordClass::MACHINE) || goesOn) &&
           classes.hasAny(m_grammar.values());
}

/// "washer 95 min 0.9 kWh by 22:00": behind what a machine takes, without a verb, begins a rule.
bool SegmentCutter::opensRule(size_t at) const
{
    const Items &all = m_sentence.items;
    return at > 0 && all[at - 1].isOneOf(WordClass::DURATION, WordClass::ENERGY) &&
           all[at].isOneOf(WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK, WordClass::AFTER_MACHINE,
                           WordClass::NOT, WordClass::MUST, WordClass::CAN, WordClass::LATEST,
                           WordClass::EARLIEST, WordClass::FINISH, WordClass::DEADLINE) &&
           std::all_of(all.begin(), all.begin() + static_cast<ptrdiff_t>(at), [](const Item &item) {
               return item.isOneOf(WordClass::MACHINE, WordClass::DURATION, WordClass::ENERGY,
                                   WordClass::SIGN, WordClass::ABOUT, WordClass::DETERMINER,
                                   WordClass::BREAK);
           });
}

std::vector<Segment> SegmentCutter::cut()
{
    const Items &all = m_sentence.items;
    size_t first = 0;
    bool reason = false;
    bool reasonOpens = false;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool inner =
            all[i].isSign(u'-') && m_text.tokens[static_cast<size_t>(all[i].first)].glued;
        if (!(cuts(all[i]) || opensEvent(i) || opensRule(i)) || inner) {
            continue;
        }
        closeSegment(first, i, reason);
        first = i;
        if (all[i].isOneOf(WordClass::REASON, WordClass::OTHERWISE)) {
            reason = true;
            reasonOpens = m_segments.empty();
        } else if (reason && (all[i].is(WordClass::BUT) || (!reasonOpens && addsRule(i)) ||
                              (reasonOpens ? all[i].isSign(u',') : all[i].is(WordClass::SO)))) {
            reason = false;
        }
    }
    closeSegment(first, all.size(), reason);
    return std::move(m_segments);
}

} // namespace gatehouse
