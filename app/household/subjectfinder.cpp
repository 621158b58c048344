// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "subjectfinder.h"

#include "clausecheck.h"
#include "contents.h"
#include "runvalues.h"
#include "wordvalues.h"

#include <algorithm>
#include <iterator>

namespace gatehouse
{

namespace
{

/// A pronoun looks back so many sentences.
constexpr int longestMemory = 2;

} // namespace

/// The word that means all machines where there are as many as it says.
const Item *SubjectFinder::pair(const Clause &clause) const
{
    for (size_t i = clause.first; i < clause.last; ++i) {
        if (items()[i].is(WordClass::ALL) && items()[i].value > 0) {
            return items() + i;
        }
    }
    return nullptr;
}

std::vector<int> SubjectFinder::allBut(const std::vector<int> &machines) const
{
    std::vector<int> others;
    for (int i = 0; i < static_cast<int>(m_machines.size()); ++i) {
        if (std::count(machines.begin(), machines.end(), i) == 0) {
            others.push_back(i);
        }
    }
    return others;
}

/// "The others", "the other two", "the rest": a word for machines that are not named.
const Item *SubjectFinder::others(const Clause &clause) const
{
    const Item *last = items() + clause.last;
    const Item *found = std::find_if(items() + clause.first, last, [](const Item &item) {
        return (item.is(WordClass::ALL) && item.value <= wordvalue::others) ||
               (item.is(WordClass::OTHER) && item.value == wordvalue::theRest);
    });
    return found == last ? nullptr : found;
}

/// All machines but those that were \a named just now. Where others had rules before, they may be
/// left out as well: then only a \a count tells which are meant, 0 for none.
Subject SubjectFinder::othersThan(const std::set<int> &named, qint64 count) const
{
    Subject subject;
    std::set<int> all = named;
    all.insert(m_ruled.begin(), m_ruled.end());
    for (const std::set<int> &without : {named, all}) {
        const std::vector<int> left = allBut({without.begin(), without.end()});
        const bool fits = count == 0 ? named == all : static_cast<qint64>(left.size()) == count;
        if (!named.empty() && !left.empty() && fits) {
            subject.machines = left;
            return subject;
        }
    }
    subject.other = true;
    return subject;
}

/// "Nothing", "all but the dryer", "quiet hours".
Subject SubjectFinder::allOf(const Clause &clause) const
{
    Subject subject;
    for (size_t i = clause.first; i < clause.last; ++i) {
        const Item &item = items()[i];
        if (item.isOneOf(WordClass::ALL, WordClass::NOTHING) && !item.machines.empty()) {
            subject.machines = allBut(item.machines);
            subject.other = subject.machines.empty();
            return subject;
        }
    }
    subject.all = true;
    subject.house = ClauseCheck(items(), clause, m_grammar).speaksOfHouse() &&
                    !clause.classes.has(WordClass::NOTHING);
    return subject;
}

/// Whom "the others" in \a rest means: all but those that were spoken of.
Subject SubjectFinder::othersOf(const Item &rest, const Subject &carried) const
{
    std::set<int> named(carried.machines.begin(), carried.machines.end());
    if (named.empty() && m_ruled.empty()) {
        // Nothing was said yet that could hold for others than these.
        return Subject{.machines = {}, .all = false, .other = true};
    }
    if (!m_sentence->opensLine) {
        named.insert(m_machinesOfLine.begin(), m_machinesOfLine.end());
    }
    if (named.empty() && m_sentencesSinceSalient == 0) {
        named.insert(m_salient.begin(), m_salient.end());
    }
    return othersThan(named, rest.is(WordClass::ALL) ? wordvalue::others - rest.value : 0);
}

/// "... then the dryer, which must be done by ten": the machine that is named last before.
const Item *SubjectFinder::antecedent(const Clause &clause) const
{
    if (clause.first == 0 || !items()[clause.first].is(WordClass::RELATIVE)) {
        return nullptr;
    }
    const auto first = std::make_reverse_iterator(items() + clause.first);
    const auto last = std::make_reverse_iterator(items());
    const auto named =
        std::find_if(first, last, [](const Item &item) { return !item.machines.empty(); });
    return named == last ? nullptr : &*named;
}

Subject SubjectFinder::find(const Clause &clause, const Subject &carried) const
{
    Subject subject;
    const bool result = tellsResult(items() + clause.first, items() + clause.last);
    for (size_t i = clause.first; i < clause.last; ++i) {
        const Item &item = items()[i];
        if (item.is(WordClass::MACHINE) && subject.machines.empty()) {
            subject.machines = item.machines;
        }
        subject.other = subject.other || (item.is(WordClass::APPLIANCE) && !result);
    }
    if (subject.known() || subject.other) {
        return subject;
    }
    if (const Item *named = antecedent(clause)) {
        subject.machines = named->machines;
        return subject;
    }
    if (const Item *rest = others(clause)) {
        return othersOf(*rest, carried);
    }
    if (carried.known() &&
        std::any_of(items() + clause.first, items() + clause.last, [](const Item &item) {
            return item.is(WordClass::ALL) && item.value == wordvalue::allOfIt;
        })) {
        // "5 kWh in two hours, and all of it by ten"
        return carried;
    }
    const bool pronoun = clause.classes.has(WordClass::PRONOUN) ||
                         clause.classes.has(WordClass::ITIS) || meansSeveral(clause);
    if (!m_sentence->record.empty() && !carried.known() && !carried.other &&
        (!clause.foreign || pronoun) && !clause.classes.has(WordClass::ALL) &&
        !clause.classes.has(WordClass::NOTHING) && !namesThing(clause)) {
        subject.machines = m_sentence->record;
        return subject;
    }
    if (const Item *both = pair(clause)) {
        subject.all = m_machines.size() == static_cast<size_t>(both->value);
        return subject;
    }
    if (carried.known() && titlesLine() && !clause.classes.has(WordClass::ALL) &&
        !clause.classes.has(WordClass::NOTHING)) {
        return carried;
    }
    if (clause.classes.has(WordClass::ALL) || clause.classes.has(WordClass::NOTHING) ||
        clause.classes.has(WordClass::QUIET)) {
        return allOf(clause);
    }
    if (carried.known() || carried.other) {
        return clause.foreign && !pronoun ? Subject{} : carried;
    }
    // "Max 12 kW, please.": the house's.
    if (clause.classes.has(WordClass::ATMOST) && clause.classes.has(WordClass::POWER) && !pronoun) {
        return subject;
    }
    if (speaksOfOne() ? meansTheOne(clause, pronoun) : meansSalient(clause, pronoun)) {
        subject.machines = speaksOfOne() ? std::vector{0} : m_salient;
    }
    return subject;
}

/// Whether a clause that names no machine is about the one that was named last.
bool SubjectFinder::meansSalient(const Clause &clause, bool pronoun) const
{
    return m_sentencesSinceSalient <= longestMemory && !namesThing(clause) &&
           (pronoun || mayLeaveOut(clause));
}

bool SubjectFinder::meansEach(qint64 value)
{
    return value == 0 || value == wordvalue::machine;
}

bool SubjectFinder::speaksOfOne() const
{
    return m_machines.size() == 1 && !m_otherSalient;
}

/// "They must be charged": storage heaters, where the text is about nothing else.
bool SubjectFinder::meansSeveral(const Clause &clause) const
{
    const auto isPlural = [this](const FoundMachine &machine) {
        const QStringView name(machine.name.reveal());
        return name.endsWith(u's') && m_grammar.stem(name) != name;
    };
    return speaksOfOne() && isPlural(m_machines.front()) &&
           std::any_of(items() + clause.first, items() + clause.last, [](const Item &item) {
               return item.is(WordClass::PERSON) && item.value == wordvalue::they;
           });
}

/// Whether a clause that names no machine is about the only one that there is.
bool SubjectFinder::meansTheOne(const Clause &clause, bool pronoun) const
{
    // "The tea is at four, so it must be ready", "I am out until ten, so not before then"
    const bool concludes = items()[clause.first].is(WordClass::SO) && clause.first > 0;
    if (concludes) {
        return pronoun || !clause.foreign;
    }
    // "At seven the shop closes, and by then it has to be finished"
    const bool goesOn = items()[clause.first].is(WordClass::AND) && clause.first > 0 && pronoun &&
                        std::none_of(items(), items() + clause.first, [](const Item &item) {
                            return item.isOneOf(WordClass::MUST, WordClass::NEED);
                        });
    if (goesOn) {
        return true;
    }
    // The soup that has to be hot is no matter of the dishwasher's.
    if (tellsResult(items() + clause.first, items() + clause.last)) {
        return meansSalient(clause, pronoun);
    }
    return !namesThing(clause) && (pronoun || mayLeaveOut(clause));
}

/// "Dryer: done by ten, silence from 22:00 to 6:00", "- The dryer takes 70 min, 2 kWh; quiet time
/// 22:00 to 6:00": the line is about the machine that opens it.
bool SubjectFinder::titlesLine() const
{
    const Item *first = items();
    const Item *last = first + m_sentence->items.size();
    const Item *name = std::find_if(first, last, [](const Item &item) {
        return !item.isOneOf(WordClass::SIGN, WordClass::DETERMINER, WordClass::POSSESSIVE);
    });
    const bool parted = m_sentence->bullet || std::any_of(first, last, [](const Item &item) {
                            return item.isSign(u';');
                        });
    const bool entry = parted && statesRun(*m_sentence);
    return last - name > 1 && name->is(WordClass::MACHINE) && ((name + 1)->isSign(u':') || entry);
}

/// "Finish the homework by nine", "Homework: done by nine": the sentence has an object of its own
/// before the time.
bool SubjectFinder::namesThing(const Clause &clause) const
{
    if (tellsResult(items() + clause.first, items() + clause.last)) {
        return false;
    }
    const auto isThing = [](const Item &item) {
        return item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN);
    };
    const Item *first = items();
    const Item *last =
        std::find_if(items() + clause.first, items() + clause.last, [this](const Item &item) {
            return m_grammar.values().test(static_cast<size_t>(item.kind));
        });
    while (first != last && first->is(WordClass::SIGN)) {
        ++first;
    }
    const bool titled =
        !m_titled && first + 1 < last && isThing(*first) && (first + 1)->is(WordClass::SIGN);
    return titled ||
           std::adjacent_find(first, last, [&](const Item &a, const Item &b) {
               return a.isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE) && isThing(b);
           }) != last;
}

/// Whether a clause without any word for its machine may mean the one that was named last: in the
/// same line, under a heading, or in the next line where it opens with a verb.
bool SubjectFinder::mayLeaveOut(const Clause &clause) const
{
    if (clause.foreign) {
        return false;
    }
    if (tellsResult(items() + clause.first, items() + clause.last)) {
        // With two machines in the line, whose shirts they are is not said.
        return !m_sentence->opensLine && m_machinesOfLine.size() == 1;
    }
    if (!m_sentence->opensLine || m_titled) {
        return true;
    }
    const ClauseCheck check(items(), clause, m_grammar);
    return (m_sentencesSinceSalient == 0 || speaksOfOne()) &&
           (check.opensWithVerb() || (speaksOfOne() && check.opensWithTime()));
}

void SubjectFinder::remember()
{
    ++m_sentencesSinceSalient;
    bool appliance = false;
    if (m_sentence->opensLine) {
        m_machinesOfLine.clear();
    }
    for (const Item &item : m_sentence->items) {
        m_machinesOfLine.insert(item.machines.begin(), item.machines.end());
    }
    for (const Item &item : m_sentence->items) {
        appliance = appliance || item.is(WordClass::APPLIANCE);
        if (item.is(WordClass::APPLIANCE) && !Grammar::isProduct(item)) {
            m_otherSalient = true;
        }
        if (item.is(WordClass::MACHINE)) {
            m_otherSalient = false;
            m_salient = item.machines;
            m_sentencesSinceSalient = 0;
            appliance = false;
            break;
        }
    }
    // "It must be off at night. It can only start ...": still the same one.
    const bool goesOn = m_sentencesSinceSalient > 0 && m_sentencesSinceSalient <= longestMemory &&
                        m_sentence->has(WordClass::PRONOUN);
    m_sentencesSinceSalient = goesOn ? 1 : m_sentencesSinceSalient;
    const Items &all = m_sentence->items;
    const bool thing = all.size() > 1 &&
                       all[0].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE) &&
                       all[1].isOneOf(WordClass::UNKNOWN, WordClass::NOUN);
    if (appliance || (thing && m_sentencesSinceSalient > 0)) {
        m_salient.clear();
    }
}

void SubjectFinder::openParagraph()
{
    if (m_sentencesSinceSalient > 0) {
        m_salient.clear();
    }
    m_ruled.clear();
}

} // namespace gatehouse
