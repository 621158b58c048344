// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "factedits.h"

#include "choiceedits.h"
#include "ownpoweredits.h"
#include "tariffedits.h"

#include <algorithm>
#include <set>

namespace gatehouse
{

namespace
{

using Kind = WrittenValue::Kind;

/// Difference::What of \a windows is not in \a others.
std::vector<Window> missingIn(const std::vector<Window> &others, const std::vector<Window> &windows)
{
    std::vector<Window> missing;
    std::copy_if(windows.begin(), windows.end(), std::back_inserter(missing),
                 [&others](const Window &window) {
                     return std::find(others.begin(), others.end(), window) == others.end();
                 });
    return missing;
}

} // namespace

FactEdits::FactEdits(const ReadHousehold &household, const Problem &asked,
                     const HouseholdSentences &sentences, const MachineNames &newNames)
    : EditWays(household, asked, sentences), m_newNames(newNames)
{}

std::vector<WordChanges> FactEdits::ways(const Difference &difference) const
{
    switch (difference.what) {
    case Difference::What::Phases:
    case Difference::What::Earliest:
    case Difference::What::FinishBy:
    case Difference::What::NotDuring:
    case Difference::What::After:
        return ofLoad(difference);
    case Difference::What::PowerLimit:
        return powerLimit();
    case Difference::What::Prices:
        return TariffEdits(m_household, m_asked, m_values).ways();
    case Difference::What::Load:
        if (const Load *asked = find(m_asked, *difference.load);
            asked != nullptr && difference.how == Difference::How::Added) {
            return newLoad(*asked);
        }
        break;
    case Difference::What::NotWith:
    case Difference::What::Pausable:
    case Difference::What::Optional:
        return ChoiceEdits(m_household, m_asked, m_sentences).ways(difference);
    case Difference::What::Surplus:
        return OwnPowerEdits(m_household, m_asked, m_sentences).ways();
    case Difference::What::Target:
    case Difference::What::Horizon:
        break;
    }
    return {};
}

std::vector<WordChanges> FactEdits::ofLoad(const Difference &difference) const
{
    const std::vector<Mapping::Entry> &entries = m_household.anonymized.mapping.entries;
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const Mapping::Entry &e) {
        return e.load == difference.load;
    });
    const Load *mine = find(m_household.anonymized.problem, *difference.load);
    const Load *asked = find(m_asked, *difference.load);
    if (entry == entries.end() || mine == nullptr || asked == nullptr) {
        return {};
    }
    const OfLoad load{entry->machine, entry->name.reveal(), *mine, *asked};
    switch (difference.what) {
    case Difference::What::Phases:
        return phases(load);
    case Difference::What::Earliest:
        return earliest(load);
    case Difference::What::FinishBy:
        return finishBy(load);
    case Difference::What::NotDuring:
        return quietTimes(load);
    case Difference::What::After:
        return order(load);
    case Difference::What::Load:
    case Difference::What::NotWith:
    case Difference::What::Pausable:
    case Difference::What::Optional:
    case Difference::What::Target:
    case Difference::What::Prices:
    case Difference::What::Surplus:
    case Difference::What::PowerLimit:
    case Difference::What::Horizon:
        break;
    }
    return {};
}

std::vector<WordChanges> FactEdits::sayings(Saying what, const QString &name, Minutes moment,
                                            int machine) const
{
    QList<QStringList> sentences;
    for (const QString &clock : m_values.clockWords(moment)) {
        sentences << QStringList{m_sentences.say(what, {name, clock})};
    }
    return additions(sentences, machine);
}

std::vector<WordChanges> FactEdits::finishBy(const OfLoad &load) const
{
    Ways ways;
    if (!load.asked.finishBy) {
        return withQuietTimesEnded(removals(rules<FinishBy>(load.machine)), load);
    }
    for (const HouseholdRule *rule : rules<FinishBy>(load.machine)) {
        append(ways, clockChanges(rule->place, std::get<FinishBy>(rule->what).moment,
                                  *load.asked.finishBy));
    }
    for (const HouseholdRule *rule : rules<AllowedTime>(load.machine)) {
        append(ways, clockChanges(rule->place, std::get<AllowedTime>(rule->what).to,
                                  *load.asked.finishBy));
    }
    append(ways, sayings(Saying::FinishBy, load.name, *load.asked.finishBy, load.machine));
    return withQuietTimesEnded(std::move(ways), load);
}

/// A quiet time without an end lasts until the deadline, so with another deadline it has to say
/// when it ends for the household to mean what it meant.
std::vector<WordChanges> FactEdits::withQuietTimesEnded(Ways ways, const OfLoad &load) const
{
    const Minutes end = deadline(m_household.anonymized.problem, load.mine);
    Ways closed;
    for (const HouseholdRule *rule : rules<QuietTime>(load.machine)) {
        const auto &quiet = std::get<QuietTime>(rule->what);
        if (!quiet.to) {
            append(closed, together(ways, endings(*rule, quiet.from, end)));
        }
    }
    append(ways, std::move(closed));
    return ways;
}

/// Behind the time \a from, at which \a rule begins, the words that end it.
std::vector<WordChanges> FactEdits::endings(const HouseholdRule &rule, const Moment &from,
                                            Minutes end) const
{
    Ways ways;
    for (const WrittenValue &value : valuesIn(rule.place)) {
        if (!value.isClock() || !says(value, from)) {
            continue;
        }
        for (const QString &clock : m_values.clockWords(end)) {
            const QString words = u' ' + m_sentences.say(Saying::Until, {clock});
            ways.push_back({{.span = {value.span.to, value.span.to}, .words = PrivateText(words)}});
        }
    }
    return ways;
}

std::vector<WordChanges> FactEdits::earliest(const OfLoad &load) const
{
    if (load.asked.earliest == Minutes{0}) {
        return removals(rules<StartFrom>(load.machine));
    }
    Ways ways;
    for (const HouseholdRule *rule : rules<StartFrom>(load.machine)) {
        append(ways, clockChanges(rule->place, std::get<StartFrom>(rule->what).moment,
                                  load.asked.earliest));
    }
    for (const HouseholdRule *rule : rules<AllowedTime>(load.machine)) {
        append(ways, clockChanges(rule->place, std::get<AllowedTime>(rule->what).from,
                                  load.asked.earliest));
    }
    append(ways, sayings(Saying::StartFrom, load.name, load.asked.earliest, load.machine));
    return ways;
}

/// \a rule, which keeps the machine off in \a mine, keeps it off in \a asked.
std::vector<WordChanges> FactEdits::windowChanges(const HouseholdRule &rule, const Window &mine,
                                                  const Window &asked) const
{
    const auto &quiet = std::get<QuietTime>(rule.what);
    Ways ways{{}};
    if (mine.from != asked.from) {
        ways = together(ways, clockChanges(rule.place, quiet.from, asked.from));
    }
    if (mine.to != asked.to) {
        ways = together(ways, quiet.to ? clockChanges(rule.place, *quiet.to, asked.to)
                                       : endings(rule, quiet.from, asked.to));
    }
    return ways;
}

std::vector<WordChanges> FactEdits::quietTimes(const OfLoad &load) const
{
    const std::vector<Window> gone = missingIn(load.asked.notDuring, load.mine.notDuring);
    const std::vector<Window> come = missingIn(load.mine.notDuring, load.asked.notDuring);
    const std::vector<const HouseholdRule *> quiet = rules<QuietTime>(load.machine);
    if (come.empty()) {
        return removals(quiet);
    }
    Ways ways;
    for (const HouseholdRule *rule : quiet) {
        for (const Window &mine : gone) {
            for (const Window &asked : come) {
                append(ways, windowChanges(*rule, mine, asked));
            }
        }
    }
    QStringList sentences;
    for (const Window &window : come) {
        sentences << quietTime(load.name, window);
    }
    append(ways, additions({sentences}, load.machine));
    return ways;
}

std::vector<WordChanges> FactEdits::order(const OfLoad &load) const
{
    Ways ways;
    const auto isIn = [](const std::vector<After> &list, const After &after) {
        return std::find(list.begin(), list.end(), after) != list.end();
    };
    for (const HouseholdRule *rule : rules<RunsAfter>(load.machine)) {
        const auto &order = std::get<RunsAfter>(rule->what);
        for (const After &after : load.asked.after) {
            if (order.within && after.within && !isIn(load.mine.after, after)) {
                append(ways, clockChanges(rule->place,
                                          {.basis = Moment::Basis::AfterNow,
                                           .minutes = static_cast<int>(order.within->count())},
                                          *after.within));
            }
        }
    }
    QStringList sentences;
    for (const After &after : load.asked.after) {
        if (isIn(load.mine.after, after)) {
            continue;
        }
        sentences << runsAfter(load.name, after);
    }
    if (sentences.isEmpty()) {
        return removals(rules<RunsAfter>(load.machine));
    }
    append(ways, additions({sentences}, load.machine));
    return ways;
}

QString FactEdits::quietTime(const QString &name, const Window &window) const
{
    return m_sentences.say(Saying::QuietTime, {name, m_values.clockWords(window.from).first(),
                                               m_values.clockWords(window.to).first()});
}

QString FactEdits::runsAfter(const QString &name, const After &after) const
{
    const Saying what = after.within ? Saying::RunsAfterWithin : Saying::RunsAfter;
    const qint64 within = after.within ? after.within->count() : 0;
    return m_sentences.say(
        what, {name, nameOf(after.load), m_values.amountWords(Kind::Duration, within)});
}

/// All that there are words for of what \a load needs and of its rules.
QStringList FactEdits::sayingsOf(const QString &name, const Load &load) const
{
    const Phase &phase = load.phases.front();
    QStringList sentences{m_sentences.say(
        Saying::Machine, {name, m_values.amountWords(Kind::Duration, phase.duration.count()),
                          m_values.amountWords(Kind::Energy, phase.energy.value)})};
    const auto sayMoment = [&](Saying what, Minutes moment) {
        sentences << m_sentences.say(what, {name, m_values.clockWords(moment).first()});
    };
    if (load.earliest > Minutes{0}) {
        sayMoment(Saying::StartFrom, load.earliest);
    }
    if (load.finishBy) {
        sayMoment(Saying::FinishBy, *load.finishBy);
    }
    for (const Window &window : load.notDuring) {
        sentences << quietTime(name, window);
    }
    for (const After &after : load.after) {
        sentences << runsAfter(name, after);
    }
    return sentences;
}

/// Where the last machine is described.
Place FactEdits::placeOfMachines() const
{
    Place last;
    for (const Machine &machine : m_household.reading.household.machines) {
        last = std::max(last, machine.place);
    }
    return last;
}

/// The name that \a newLoad was given, then those of the program; none that another machine has.
QStringList FactEdits::namesFor(LoadId newLoad) const
{
    QStringList names = m_sentences.newMachines();
    if (const auto given = m_newNames.find(newLoad); given != m_newNames.end()) {
        names.prepend(given->second.reveal());
    }
    for (const Mapping::Entry &entry : m_household.anonymized.mapping.entries) {
        names.removeAll(entry.name.reveal());
    }
    return names;
}

std::vector<WordChanges> FactEdits::newLoad(const Load &asked) const
{
    Ways ways;
    if (asked.phases.size() != 1) {
        return ways;
    }
    const ChoiceEdits choices(m_household, m_asked, m_sentences);
    for (const QString &name : namesFor(asked.id)) {
        if (const std::optional<QStringList> chosen = choices.sayings(name, asked)) {
            append(ways,
                   alone(m_lines.additions(sayingsOf(name, asked) + *chosen, placeOfMachines())));
        }
    }
    return ways;
}

std::vector<WordChanges> FactEdits::phases(const OfLoad &load) const
{
    const Machine &machine =
        m_household.reading.household.machines.at(static_cast<size_t>(load.machine));
    if (load.mine.phases.size() != load.asked.phases.size()) {
        return {};
    }
    WordChanges changes;
    const auto change = [&](const Place &place, Kind kind, qint64 before, qint64 after) {
        const auto words = m_values.amountChange(place.span, kind, before, after);
        if (before != after && words) {
            changes.push_back(*words);
        }
    };
    for (size_t i = 0; i < machine.phases.size(); ++i) {
        const MachinePhase &mine = machine.phases.at(i);
        const Phase &asked = load.asked.phases.at(i);
        change(mine.duration.place, Kind::Duration, mine.duration.value.count(),
               asked.duration.count());
        change(mine.energy.place, Kind::Energy, mine.energy.value.value, asked.energy.value);
    }
    return {changes};
}

std::vector<WordChanges> FactEdits::powerLimit() const
{
    const std::optional<Stated<Watts>> &mine = m_household.reading.household.powerLimit;
    Ways ways;
    if (!m_asked.powerLimit) {
        for (const MarkedFact &fact : m_household.reading.facts) {
            if (fact.kind == FactKind::PowerLimit) {
                append(ways, alone(m_lines.removals(fact.place)));
            }
        }
        return ways;
    }
    if (mine) {
        const auto change = m_values.amountChange(mine->place.span, Kind::Power, mine->value.value,
                                                  m_asked.powerLimit->value);
        return change ? Ways{{*change}} : Ways{};
    }
    const QString watts = m_values.amountWords(Kind::Power, m_asked.powerLimit->value);
    return additions({{m_sentences.say(Saying::PowerLimit, {watts})}}, std::nullopt);
}

} // namespace gatehouse
