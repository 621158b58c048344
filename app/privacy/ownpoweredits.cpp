// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ownpoweredits.h"

#include "household.h"

#include <set>

namespace gatehouse
{

namespace
{

bool earnTheSame(const std::vector<Surplus> &surplus)
{
    return std::all_of(surplus.begin(), surplus.end(), [&surplus](const Surplus &own) {
        return own.earns == surplus.front().earns;
    });
}

bool samePowers(const std::vector<Surplus> &some, const std::vector<Surplus> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const Surplus &one, const Surplus &other) {
                          return one.window == other.window && one.power == other.power;
                      });
}

} // namespace

EditWays::Ways OwnPowerEdits::ways() const
{
    const std::vector<Surplus> &mine = m_household.anonymized.problem.surplus;
    if (!earnTheSame(m_asked.surplus)) {
        return {};
    }
    if (m_asked.surplus.empty()) {
        return withoutAll(placesOfPowers());
    }
    const std::optional<Stated<Price>> &feedIn = m_household.reading.household.feedIn;
    const Price earned = feedIn ? feedIn->value : Price{};
    const Price asked = m_asked.surplus.front().earns;
    if (samePowers(mine, m_asked.surplus)) {
        return earnings(asked);
    }
    return earned == asked ? powers() : together(powers(), earnings(asked));
}

EditWays::Ways OwnPowerEdits::powers() const
{
    Ways ways = changesWhereTheyStand();
    append(ways, newSentences());
    return ways;
}

/// Where each stretch was stated for itself, its own times and its own power.
EditWays::Ways OwnPowerEdits::changesWhereTheyStand() const
{
    const std::vector<Surplus> &mine = m_household.anonymized.problem.surplus;
    const std::vector<StatedPower> &stated = m_household.reading.household.ownPower;
    if (mine.size() != m_asked.surplus.size() || stated.size() != mine.size()) {
        return {};
    }
    Ways ways{{}};
    for (const Origin &origin : m_household.anonymized.origins) {
        if (origin.what != Origin::What::OwnPower) {
            continue;
        }
        const auto own = std::find_if(mine.begin(), mine.end(), [&origin](const Surplus &surplus) {
            return surplus.window == origin.window;
        });
        if (own == mine.end()) {
            return {};
        }
        const StatedPower &said = stated.at(static_cast<size_t>(*origin.own));
        const Surplus &asked = m_asked.surplus.at(static_cast<size_t>(own - mine.begin()));
        if (asked.power != own->power) {
            ways = together(ways, amountChanges(said.place, WrittenValue::Kind::Power,
                                                own->power.value, asked.power.value));
        }
        if (asked.window.from != own->window.from) {
            ways = together(ways, clockChanges(said.place, said.from, asked.window.from));
        }
        if (asked.window.to != own->window.to) {
            ways = together(ways, clockChanges(said.place, said.to, asked.window.to));
        }
    }
    return ways;
}

std::vector<Place> OwnPowerEdits::placesOfPowers() const
{
    std::set<Place> places;
    for (const MarkedFact &fact : m_household.reading.facts) {
        if (fact.kind == FactKind::OwnPower) {
            places.insert(fact.place);
        }
    }
    return {places.begin(), places.end()};
}

EditWays::Ways OwnPowerEdits::withoutAll(const std::vector<Place> &places) const
{
    Ways ways{{}};
    for (const Place &place : places) {
        ways = together(ways, alone(m_lines.removals(place)));
    }
    return ways;
}

/// All stretches told anew, in place of what told them.
EditWays::Ways OwnPowerEdits::newSentences() const
{
    QList<QStringList> sentences{{}, {}};
    for (const Surplus &own : m_asked.surplus) {
        const QString power = m_values.amountWords(WrittenValue::Kind::Power, own.power.value);
        const QStringList from = m_values.clockWords(own.window.from);
        const QStringList to = m_values.clockWords(own.window.to);
        sentences[0] << m_sentences.say(Saying::OwnPower, {from.first(), to.first(), power});
        sentences[1] << m_sentences.say(Saying::OwnPower, {from.last(), to.last(), power});
    }
    std::vector<Place> places = placesOfPowers();
    if (places.empty()) {
        return additions(sentences, std::nullopt);
    }
    const Place first = places.front();
    places.erase(places.begin());
    Ways ways;
    for (const QStringList &told : sentences) {
        append(ways, together(replacements(told, first, std::nullopt), withoutAll(places)));
    }
    return ways;
}

EditWays::Ways OwnPowerEdits::earnings(Price asked) const
{
    Ways ways;
    const std::optional<Stated<Price>> &feedIn = m_household.reading.household.feedIn;
    if (feedIn) {
        append(ways, amountChanges(feedIn->place, WrittenValue::Kind::Price,
                                   feedIn->value.billionths, asked.billionths));
        if (asked == Price{}) {
            append(ways, alone(m_lines.removals(feedIn->place)));
        }
    }
    for (const QString &money : m_values.moneyWords(asked)) {
        const QString saying = m_sentences.say(Saying::FeedIn, {money});
        append(ways, feedIn ? replacements({saying}, feedIn->place, std::nullopt)
                            : additions({{saying}}, std::nullopt));
    }
    return ways;
}

} // namespace gatehouse
