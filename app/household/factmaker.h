// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings.h"
#include "grammar.h"
#include "item.h"

#include <utility>
#include <vector>

namespace gatehouse
{

/// Whom a clause is about.
struct Subject
{
    std::vector<int> machines;
    bool all = false;
    /// An appliance that is no load, or a name that could mean several.
    bool other = false;
    /// All of them, and only because the house is named.
    bool house = false;

    bool known() const { return all || !machines.empty(); }
};

/// Turns a clause with the frame that fits it into facts.
class FactMaker
{
public:
    explicit FactMaker(Findings &findings) : m_findings(findings) {}

    /// The clause that the next calls are about: items, half-open.
    void setClause(const Item *first, const Item *last)
    {
        m_first = first;
        m_last = last;
    }

    /// Whether \a frame, whose classes fit, can become a fact about \a subject.
    bool makesSense(const Frame &frame, const Subject &subject) const;
    void make(const Frame &frame, const Subject &subject);

private:
    const Item *clock() const;
    const Item *find(WordClass c) const;
    std::vector<const Item *> all(WordClass c) const;
    std::vector<const Item *> differentMachines() const;
    bool knowsOwners() const;
    bool namesOneOther(const Subject &subject) const;
    bool statesDeadline() const;
    bool onlyPermits() const;
    bool endsRun(const Subject &subject) const;
    bool saysNow() const;
    bool tellsNow() const;
    bool startsWithFirst() const;
    bool isReadyFrom() const;
    bool isNeededUntil() const;
    bool isPlain() const;
    bool saysHow() const;
    bool comesAndExpects() const;
    bool mayStart() const;
    bool staysOff() const;
    bool limitsHouse(const Subject &subject) const;

    void makeRule(const Subject &subject, const Item &value, FactKind kind,
                  const HouseholdLimit &what);
    void makeTime(const Frame &frame, const Subject &subject);
    void makeQuiet(const Subject &subject, bool allowed);
    void makeAfter(const Subject &subject);
    void makeBefore(const Subject &subject);
    void makeOrder(bool reversed);
    std::optional<std::pair<int, int>> firstOfPair() const;
    void makeFirstOfPair();
    void makeSpec();
    void makeNow();
    void makePowerLimit();
    void addRule(std::optional<int> machine, const Item &value, FactKind kind,
                 const HouseholdLimit &what);
    void addFact(FactKind kind, const Item &item, std::optional<int> machine);
    Place placeOf(const Item &value) const;

    Findings &m_findings;
    const Item *m_first = nullptr;
    const Item *m_last = nullptr;
};

} // namespace gatehouse
