// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrasefacts.h"

#include <algorithm>
#include <set>

namespace gatehouse
{

namespace
{

using Phrase = PhraseFacts::Phrase;

constexpr qint64 highestWorth = 1000 * Price::perUnit;
constexpr qint64 highestPower = 1'000'000'000;

std::vector<const Item *> itemsOf(const Phrase &phrase, WordClass kind)
{
    std::vector<const Item *> found;
    for (const Item *item = phrase.first; item != phrase.last; ++item) {
        if (item->is(kind)) {
            found.push_back(item);
        }
    }
    return found;
}

const std::vector<int> &machinesOf(const Phrase &phrase)
{
    return phrase.named.size() == 1 ? phrase.named.front() : phrase.meant;
}

std::optional<Minutes> piecesOf(const Phrase &phrase)
{
    const std::vector<const Item *> stretches = itemsOf(phrase, WordClass::STRETCH);
    return stretches.empty() ? std::nullopt : std::optional(Minutes(stretches.front()->value));
}

/// What a run is worth as a whole. A price for each kWh is none.
std::optional<Price> worthOf(const Phrase &phrase)
{
    const std::vector<const Item *> prices = itemsOf(phrase, WordClass::PRICE);
    const bool fits = prices.size() == 1 && !prices.front()->perKwh &&
                      prices.front()->change == PriceChange::None && prices.front()->value > 0 &&
                      prices.front()->value <= highestWorth;
    return fits ? std::optional(Price{prices.front()->value}) : std::nullopt;
}

} // namespace

/// From the first to the last word, as far as that is one line.
Place PhraseFacts::placeOf(const Phrase &phrase) const
{
    const auto says = [](const Item &item) {
        return item.first < item.last &&
               !item.isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::AND, WordClass::BUT);
    };
    const Item *first = std::find_if(phrase.first, phrase.last, says);
    const Item *last = phrase.last;
    while (last > first + 1 && !says(*(last - 1))) {
        --last;
    }
    return m_findings.book.place(first->first, (last - 1)->last);
}

void PhraseFacts::addRule(const Phrase &phrase, std::optional<int> machine, FactKind kind,
                          const HouseholdLimit &what)
{
    const Place place = placeOf(phrase);
    m_findings.rules.push_back({.rule = {.machine = machine, .what = what, .place = place}});
    const bool known =
        std::any_of(m_findings.facts.begin(), m_findings.facts.end(), [&](const MarkedFact &fact) {
            return fact.kind == kind && fact.place == place && fact.machine == machine;
        });
    if (!known) {
        m_findings.facts.push_back({.kind = kind, .place = place, .machine = machine});
    }
}

bool PhraseFacts::makePairs(const Phrase &phrase, const std::vector<int> &some,
                            const std::vector<int> &others)
{
    std::set<std::pair<int, int>> pairs;
    for (const int one : some) {
        for (const int other : others) {
            if (one != other) {
                pairs.insert({std::min(one, other), std::max(one, other)});
            }
        }
    }
    for (const auto &[one, other] : pairs) {
        addRule(phrase, one, FactKind::NotWith, NotWith{.machine = other});
    }
    return !pairs.empty();
}

/// Of one list each with each other, of two lists each of the one with each of the other.
bool PhraseFacts::makeApart(const Phrase &phrase)
{
    if (phrase.named.size() == 2) {
        return makePairs(phrase, phrase.named[0], phrase.named[1]);
    }
    const std::vector<int> &machines = machinesOf(phrase);
    return phrase.named.size() < 2 && makePairs(phrase, machines, machines);
}

bool PhraseFacts::makeAllApart(const Phrase &phrase)
{
    addRule(phrase, std::nullopt, FactKind::NotWith, NotWith{.machine = {}});
    return true;
}

/// Only what runs evenly can be split, into pieces that are shorter than the whole.
bool PhraseFacts::canBePaused(int machine, std::optional<Minutes> pieces) const
{
    const auto &phases = m_findings.machines[static_cast<size_t>(machine)].phases;
    return phases.size() == 1 &&
           (!pieces || (pieces->count() > 0 && pieces->count() <= phases.front().first.value));
}

bool PhraseFacts::makePausable(const Phrase &phrase)
{
    const std::vector<int> &machines = machinesOf(phrase);
    const std::optional<Minutes> pieces = piecesOf(phrase);
    const bool can =
        !machines.empty() && std::all_of(machines.begin(), machines.end(),
                                         [&](int machine) { return canBePaused(machine, pieces); });
    for (const int machine : can ? machines : std::vector<int>()) {
        addRule(phrase, machine, FactKind::Pausable, Pausable{.pieces = pieces});
    }
    return can;
}

HouseholdRule *PhraseFacts::pausableOf(int machine)
{
    const auto found = std::find_if(m_findings.rules.rbegin(), m_findings.rules.rend(),
                                    [machine](const FoundRule &other) {
                                        return other.rule.machine == machine &&
                                               std::holds_alternative<Pausable>(other.rule.what);
                                    });
    return found == m_findings.rules.rend() ? nullptr : &found->rule;
}

/// "Each piece at least 30 minutes": of a machine that may be paused.
bool PhraseFacts::addPieces(const Phrase &phrase)
{
    const std::vector<int> &machines = machinesOf(phrase);
    const bool isKnown =
        !machines.empty() && std::all_of(machines.begin(), machines.end(),
                                         [this](int machine) { return pausableOf(machine); });
    return isKnown && makePausable(phrase);
}

bool PhraseFacts::statesOther(int machine, Price worth) const
{
    return std::any_of(
        m_findings.rules.begin(), m_findings.rules.end(), [&](const FoundRule &found) {
            const auto *optional = std::get_if<MayStayOut>(&found.rule.what);
            return optional && found.rule.machine == machine && optional->worth != worth;
        });
}

bool PhraseFacts::makeOptional(const Phrase &phrase)
{
    const std::vector<int> &machines = machinesOf(phrase);
    const std::optional<Price> worth = worthOf(phrase);
    const bool can = worth && machines.size() == 1 && !statesOther(machines.front(), *worth);
    if (can) {
        addRule(phrase, machines.front(), FactKind::MayStayOut, MayStayOut{.worth = *worth});
    }
    return can;
}

/// "The dryer is optional": without a worth it would always stay out.
bool PhraseFacts::openOptional(const Phrase &phrase)
{
    const std::vector<int> &machines = machinesOf(phrase);
    if (machines.empty()) {
        return false;
    }
    m_open.push_back({.machines = machines,
                      .place = placeOf(phrase),
                      .first = phrase.first->first,
                      .last = (phrase.last - 1)->last});
    return true;
}

/// "It is worth 50 ct": of what was said to be optional.
bool PhraseFacts::addWorth(const Phrase &phrase)
{
    const std::vector<int> &machines = machinesOf(phrase);
    const auto open = std::find_if(m_open.begin(), m_open.end(), [&machines](const Open &other) {
        return other.machines == machines;
    });
    if (open == m_open.end() || !makeOptional(phrase)) {
        return false;
    }
    // The other half of the fact is marked as well.
    const FactKind kind = FactKind::MayStayOut;
    m_findings.facts.push_back({.kind = kind, .place = open->place, .machine = machines.front()});
    m_findings.rules.back().rule.addedAt = open->place;
    m_open.erase(open);
    return true;
}

void PhraseFacts::finish()
{
    for (const Open &open : m_open) {
        m_findings.book.leave(open.first, open.last);
    }
}

/// A power for each range, or one for all of them.
bool PhraseFacts::makeOwnPower(const Phrase &phrase)
{
    const std::vector<const Item *> ranges = itemsOf(phrase, WordClass::RANGE);
    const std::vector<const Item *> powers = itemsOf(phrase, WordClass::POWER);
    const bool fits =
        !ranges.empty() && (powers.size() == ranges.size() || powers.size() == 1) &&
        std::none_of(ranges.begin(), ranges.end(),
                     [](const Item *range) { return range->ambiguous || range->weekday > 0; }) &&
        std::all_of(powers.begin(), powers.end(), [](const Item *power) {
            return power->value > 0 && power->value <= highestPower;
        });
    if (!fits) {
        return false;
    }
    const Place place = placeOf(phrase);
    for (size_t i = 0; i < ranges.size(); ++i) {
        const Item *power = powers[powers.size() == 1 ? 0 : i];
        const Place own = powers.size() == 1
                              ? place
                              : m_findings.book.place(std::min(power->first, ranges[i]->first),
                                                      std::max(power->last, ranges[i]->last));
        m_findings.ownPower.push_back(
            {.from = ranges[i]->from, .to = ranges[i]->to, .power = {power->value}, .place = own});
    }
    m_findings.facts.push_back({.kind = FactKind::OwnPower, .place = place, .machine = {}});
    return true;
}

bool PhraseFacts::makeFeedIn(const Phrase &phrase)
{
    const std::vector<const Item *> prices = itemsOf(phrase, WordClass::PRICE);
    const bool fits = prices.size() == 1 && prices.front()->perKwh &&
                      prices.front()->change == PriceChange::None &&
                      std::abs(prices.front()->value) <= highestWorth;
    const Price price{fits ? prices.front()->value : 0};
    if (!fits || (m_findings.feedIn && m_findings.feedIn->value != price)) {
        return false;
    }
    const Place place = placeOf(phrase);
    if (!m_findings.feedIn) {
        m_findings.feedIn = Stated<Price>{.value = price, .place = place};
    }
    m_findings.facts.push_back({.kind = FactKind::FeedIn, .place = place, .machine = {}});
    return true;
}

bool PhraseFacts::make(const Phrase &phrase)
{
    switch (phrase.fact) {
    case PhraseFact::Apart:
    case PhraseFact::BothApart:
        return makeApart(phrase);
    case PhraseFact::ApartFrom:
        return phrase.named.size() == 1 && makePairs(phrase, phrase.meant, phrase.named.front());
    case PhraseFact::AllApart:
        return makeAllApart(phrase);
    case PhraseFact::Pausable:
        return makePausable(phrase);
    case PhraseFact::Pieces:
        return addPieces(phrase);
    case PhraseFact::Optional:
        return makeOptional(phrase);
    case PhraseFact::OptionalOnly:
        return openOptional(phrase);
    case PhraseFact::Worth:
        return addWorth(phrase);
    case PhraseFact::OwnPower:
        return makeOwnPower(phrase);
    case PhraseFact::FeedIn:
        return makeFeedIn(phrase);
    case PhraseFact::Stretch:
    case PhraseFact::Reason:
    case PhraseFact::Unclear:
        break;
    }
    return false;
}

} // namespace gatehouse
