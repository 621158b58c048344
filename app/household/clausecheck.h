// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clause.h"
#include "grammar.h"
#include "item.h"

namespace gatehouse
{

/// Looks at a clause for what keeps it from being a rule about the machine that
/// it names.
class ClauseCheck
{
public:
    /// \a items are those of the sentence; all outlive this object.
    ClauseCheck(const Item *items, const Clause &clause, const Grammar &grammar)
        : m_first(items + clause.first), m_last(items + clause.last), m_classes(clause.classes),
          m_foreign(clause.foreign), m_grammar(grammar)
    {}

    /// It may be about something else than the machine, or no rule at all: "the dryer man comes by
    /// ten", "my brother's dryer", "must be bought by ten", "may also run".
    bool isDoubtful() const;
    /// "Henrik can't stand finding it half done": of somebody, without a time.
    bool tellsState() const;
    /// What happens, and no rule: that of tellsEvent(), or that of leadsTo() before \a end.
    bool isEvent(const Item *end) const { return tellsEvent() || leadsTo(end); }
    /// It speaks of anybody or anything that the grammar does not know.
    bool namesStrangers() const;
    /// "All prices plus 20 % tax"
    bool addsToPrices() const;
    /// "Zofia comes to check on the dryer at ten, so it must be done by then": what somebody does,
    /// at a time that the rest of the sentence, up to \a end, takes up.
    bool leadsTo(const Item *end) const;
    /// "No machine may run", and no time.
    bool deniesAll() const;
    /// "I need my shirt at eight": what machines have in them, by a time, and no machine.
    bool needsContents() const;
    /// "The upstairs circuit", of which there is more than one.
    bool limitsPartOfHouse() const;
    /// It holds a clock, a duration, an amount.
    bool statesValue() const;
    /// One word that nobody knows, and right behind it a time or what is done: "withhold 18:00 to
    /// 20:00". It may be an order.
    bool ordersAtOnce() const;
    /// "must be done by ten": nothing that could be its subject stands before the verb.
    bool opensWithVerb() const;
    /// "By ten", "not before ten": a time to keep, with nothing before it.
    bool opensWithTime() const;
    /// "She doesn't want it on from ten to eleven": somebody forbids, and may mean a machine.
    bool bindsPronoun() const;
    /// "The house has to be quiet": no word means the machines themselves.
    bool speaksOfHouse() const;

    /// "The lights flicker when both are on".
    bool tellsEvent() const;

private:
    bool opensNoun(const Item *unknown) const;
    bool hasVerb() const;
    bool permitsBesides() const;
    bool leavesOut() const;
    bool foretells() const;
    bool countsMachines() const;
    bool startsByThen() const;

    const Item *m_first;
    const Item *m_last;
    const ClassCount &m_classes;
    bool m_foreign;
    const Grammar &m_grammar;
};

} // namespace gatehouse
