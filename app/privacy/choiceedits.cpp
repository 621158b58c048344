// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "choiceedits.h"

#include "canonicalproblem.h"
#include "household.h"

#include <set>

namespace gatehouse
{

namespace
{

bool holds(const std::vector<LoadId> &loads, LoadId load)
{
    return std::find(loads.begin(), loads.end(), load) != loads.end();
}

} // namespace

ChoiceEdits::ChoiceEdits(const ReadHousehold &household, const Problem &asked,
                         const HouseholdSentences &sentences)
    : EditWays(household, asked, sentences), m_plainly(canonical(asked))
{}

EditWays::Ways ChoiceEdits::ways(const Difference &difference) const
{
    const Load *mine = find(m_household.anonymized.problem, *difference.load);
    const Load *asked = find(m_plainly, *difference.load);
    const std::optional<int> machine = machineOf(*difference.load);
    if (mine == nullptr || asked == nullptr || !machine) {
        return {};
    }
    if (difference.what == Difference::What::Pausable) {
        return pauses(*machine, *mine, *asked);
    }
    if (difference.what == Difference::What::Optional) {
        return worth(*machine, *mine, *asked);
    }
    Ways all = apart(*mine, *asked);
    append(all, noLongerApart(*mine, *asked));
    return all;
}

QString ChoiceEdits::keepApart(const Pair &pair) const
{
    return m_sentences.say(Saying::NotWith, {nameOf(pair.first), nameOf(pair.second)});
}

/// The pairs of loads that the words at \a place keep apart, the earlier id first.
std::vector<ChoiceEdits::Pair> ChoiceEdits::pairsAt(const Place &place) const
{
    const Household &household = m_household.reading.household;
    std::set<Pair> pairs;
    for (const Origin &origin : m_household.anonymized.origins) {
        if (origin.what == Origin::What::NotWith &&
            household.rules.at(static_cast<size_t>(*origin.rule)).place == place) {
            pairs.insert({*origin.load, *origin.first});
        }
    }
    return {pairs.begin(), pairs.end()};
}

/// Where more pairs are kept apart than before, and no fewer.
EditWays::Ways ChoiceEdits::apart(const Load &mine, const Load &asked) const
{
    QStringList sentences;
    for (const LoadId other : asked.notWith) {
        if (!holds(mine.notWith, other)) {
            sentences << keepApart({mine.id, other});
        }
    }
    return sentences.isEmpty() ? Ways() : additions({sentences}, machineOf(mine.id));
}

/// What kept those apart that may run together says so of the others only.
EditWays::Ways ChoiceEdits::noLongerApart(const Load &mine, const Load &asked) const
{
    std::set<Place> places;
    const std::vector<HouseholdRule> &rules = m_household.reading.household.rules;
    for (const Origin &origin : m_household.anonymized.origins) {
        if (origin.what == Origin::What::NotWith && origin.load == mine.id &&
            !holds(asked.notWith, *origin.first)) {
            places.insert(rules.at(static_cast<size_t>(*origin.rule)).place);
        }
    }
    Ways ways;
    for (const Place &place : places) {
        QStringList sentences;
        for (const Pair &pair : pairsAt(place)) {
            if (pair.first != mine.id || holds(asked.notWith, pair.second)) {
                sentences << keepApart(pair);
            }
        }
        for (const LoadId other : asked.notWith) {
            if (!holds(mine.notWith, other)) {
                sentences << keepApart({mine.id, other});
            }
        }
        append(ways, sentences.isEmpty() ? alone(m_lines.removals(place))
                                         : replacements(sentences, place, machineOf(mine.id)));
    }
    return ways;
}

QString ChoiceEdits::pausesSaying(const QString &name, const Load &load) const
{
    if (load.minRun <= Minutes{1}) {
        return m_sentences.say(Saying::Pausable, {name});
    }
    const QString pieces = m_values.amountWords(WrittenValue::Kind::Duration, load.minRun.count());
    return m_sentences.say(Saying::PausableInPieces, {name, pieces});
}

EditWays::Ways ChoiceEdits::pauses(int machine, const Load &mine, const Load &asked) const
{
    const std::vector<const HouseholdRule *> stated = rules<Pausable>(machine);
    if (!asked.pausable) {
        return removals(stated);
    }
    Ways ways;
    const QString saying = pausesSaying(nameOf(mine.id), asked);
    for (const HouseholdRule *rule : stated) {
        append(ways, amountChanges(rule->place, WrittenValue::Kind::Duration, mine.minRun.count(),
                                   asked.minRun.count()));
    }
    for (const HouseholdRule *rule : stated) {
        append(ways, replacements({saying}, rule->place, machine));
    }
    append(ways, additions({{saying}}, machine));
    return ways;
}

QStringList ChoiceEdits::worthSayings(const QString &name, Price worth) const
{
    QStringList sayings;
    for (const QString &money : m_values.moneyWords(worth)) {
        sayings << m_sentences.say(Saying::MayStayOut, {name, money});
    }
    return sayings;
}

EditWays::Ways ChoiceEdits::worth(int machine, const Load &mine, const Load &asked) const
{
    const std::vector<const HouseholdRule *> stated = rules<MayStayOut>(machine);
    Ways ways;
    if (!asked.optional) {
        // What is said in two places is taken out of both.
        for (const HouseholdRule *rule : stated) {
            Ways without = alone(m_lines.removals(rule->place));
            append(ways, rule->addedAt.line > 0
                             ? together(without, alone(m_lines.removals(rule->addedAt)))
                             : without);
        }
        return ways;
    }
    for (const HouseholdRule *rule : stated) {
        append(ways, amountChanges(rule->place, WrittenValue::Kind::Price, mine.worth.billionths,
                                   asked.worth.billionths));
    }
    for (const QString &saying : worthSayings(nameOf(mine.id), asked.worth)) {
        for (const HouseholdRule *rule : stated) {
            append(ways, replacements({saying}, rule->place, machine));
        }
        append(ways, additions({{saying}}, machine));
    }
    return ways;
}

std::optional<QStringList> ChoiceEdits::sayings(const QString &name, const Load &load) const
{
    QStringList all;
    if (load.pausable) {
        all << pausesSaying(name, load);
    }
    if (load.optional) {
        const QStringList worths = worthSayings(name, load.worth);
        if (worths.isEmpty()) {
            return std::nullopt;
        }
        all << worths.first();
    }
    return all;
}

} // namespace gatehouse
