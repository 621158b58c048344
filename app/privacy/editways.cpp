// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "editways.h"

#include <iterator>

namespace gatehouse
{

EditWays::EditWays(const ReadHousehold &household, const Problem &asked,
                   const HouseholdSentences &sentences)
    : m_household(household), m_asked(asked), m_sentences(sentences),
      m_lines(household.text.reveal(), household.parts, household.reading),
      m_values(household.text.reveal(), household.parts, sentences, household.anonymized.now),
      m_clock(household.anonymized.now)
{}

EditWays::Ways EditWays::alone(const std::vector<WordChange> &changes)
{
    Ways ways;
    ways.reserve(changes.size());
    for (const WordChange &change : changes) {
        ways.push_back({change});
    }
    return ways;
}

EditWays::Ways EditWays::together(const Ways &first, const Ways &second)
{
    Ways ways;
    for (const WordChanges &one : first) {
        for (const WordChanges &other : second) {
            WordChanges both = one;
            both.insert(both.end(), other.begin(), other.end());
            ways.push_back(std::move(both));
        }
    }
    return ways;
}

void EditWays::append(Ways &ways, Ways more)
{
    ways.insert(ways.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}

bool EditWays::says(const WrittenValue &value, const Moment &moment)
{
    if (moment.basis == Moment::Basis::AfterNow) {
        return value.kind == WrittenValue::Kind::Duration && value.amount == moment.minutes;
    }
    return value.isClock() &&
           value.moment.minutes % minutesPerDay == moment.minutes % minutesPerDay;
}

std::vector<WrittenValue> EditWays::valuesIn(const Place &place) const
{
    std::vector<WrittenValue> inside;
    for (const WrittenValue &value : m_household.parts.values) {
        if (place.line > 0 && value.span.from >= place.span.from &&
            value.span.to <= place.span.to) {
            inside.push_back(value);
        }
    }
    return inside;
}

QString EditWays::nameOf(LoadId load) const
{
    return m_household.anonymized.mapping.nameOf(load).reveal();
}

std::optional<int> EditWays::machineOf(LoadId load) const
{
    for (const Mapping::Entry &entry : m_household.anonymized.mapping.entries) {
        if (entry.load == load) {
            return entry.machine;
        }
    }
    return std::nullopt;
}

/// Behind the last rule of the machine, or of any; else behind what a machine needs.
Place EditWays::placeNear(std::optional<int> machine) const
{
    const Household &household = m_household.reading.household;
    Place own;
    Place any;
    for (const HouseholdRule &rule : household.rules) {
        any = std::max(any, rule.place);
        own = machine && rule.machine == machine ? std::max(own, rule.place) : own;
    }
    if (own.line > 0 || any.line > 0) {
        return own.line > 0 ? own : any;
    }
    return household.machines.at(static_cast<size_t>(machine.value_or(0))).place;
}

EditWays::Ways EditWays::removals(const std::vector<const HouseholdRule *> &rules) const
{
    Ways ways;
    for (const HouseholdRule *rule : rules) {
        append(ways, alone(m_lines.removals(rule->place)));
    }
    return ways;
}

EditWays::Ways EditWays::additions(const QList<QStringList> &sentences,
                                   std::optional<int> machine) const
{
    Ways ways;
    for (const QStringList &together : sentences) {
        append(ways, alone(m_lines.additions(together, placeNear(machine))));
    }
    return ways;
}

EditWays::Ways EditWays::replacements(const QStringList &sentences, const Place &place,
                                      std::optional<int> machine) const
{
    Ways ways = alone(m_lines.replacements(sentences, place));
    append(ways, together(alone(m_lines.removals(place)), additions({sentences}, machine)));
    return ways;
}

EditWays::Ways EditWays::clockChanges(const Place &place, const Moment &said, Minutes moment) const
{
    Ways ways;
    for (const WrittenValue &value : valuesIn(place)) {
        if (!says(value, said)) {
            continue;
        }
        if (value.isClock()) {
            append(ways, alone(m_values.clockChanges(value, moment)));
        } else if (const auto change = m_values.amountChange(value.span, value.kind, value.amount,
                                                             moment.count())) {
            ways.push_back({*change});
        }
    }
    return ways;
}

EditWays::Ways EditWays::amountChanges(const Place &place, WrittenValue::Kind kind, qint64 before,
                                       qint64 after) const
{
    Ways ways;
    for (const WrittenValue &value : valuesIn(place)) {
        if (value.kind != kind || value.amount != before) {
            continue;
        }
        if (const auto change = m_values.amountChange(value.span, kind, before, after)) {
            ways.push_back({*change});
        }
    }
    return ways;
}

} // namespace gatehouse
