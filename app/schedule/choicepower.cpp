// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "choicepower.h"

#include <algorithm>

namespace gatehouse
{

template<typename Number>
ChoicePower<Number>::ChoicePower(const ChoiceModel<Number> &model)
    : m_model(model), m_ranges(model.members.size()), m_sure(model.prices.size()),
      m_possible(model.prices.size()), m_taken(model.prices.size()), m_highest(model.prices.size())
{
    m_hasOwnPower = std::any_of(model.prices.begin(), model.prices.end(),
                                [](const MinutePrice<Number> &price) { return price.own > 0; });
}

template<typename Number>
bool ChoicePower<Number>::read(const ChoiceNode<Number> &node)
{
    m_node = &node;
    std::fill(m_sure.begin(), m_sure.end(), Number(0));
    std::fill(m_possible.begin(), m_possible.end(), Number(0));
    for (std::size_t i = 0; i < m_model.members.size(); ++i) {
        if (node.presence[i] != Presence::Out && !readRange(i)) {
            return false;
        }
        addSure(i);
        if (m_hasOwnPower && node.presence[i] != Presence::Out) {
            addPossible(i);
        }
    }
    if (m_hasOwnPower) {
        takeValues();
    }
    return !m_model.limit || std::all_of(m_sure.begin(), m_sure.end(), [this](const Number &power) {
        return power <= *m_model.limit;
    });
}

template<typename Number>
bool ChoicePower<Number>::readRange(std::size_t member)
{
    const std::vector<int> &starts = m_model.members[member].starts;
    Range &range = m_ranges[member];
    const auto first =
        std::lower_bound(starts.begin(), starts.end(), m_node->bounds.earliest(member));
    const auto behind = std::upper_bound(first, starts.end(), m_node->bounds.latest(member));
    if (first == behind) {
        return false;
    }
    range = {.first = *first,
             .last = *(behind - 1),
             .firstPlace = static_cast<std::size_t>(first - starts.begin()),
             .lastPlace = static_cast<std::size_t>(behind - starts.begin()) - 1};
    return true;
}

template<typename Number>
Piece ChoicePower<Number>::surePhase(std::size_t member, std::size_t phase) const
{
    if (m_node->presence[member] != Presence::In) {
        return {};
    }
    const std::vector<int> &edges = m_model.members[member].edges;
    const Range &range = m_ranges[member];
    const int from = range.last + edges[phase];
    return {from, std::max(from, range.first + edges[phase + 1])};
}

template<typename Number>
bool ChoicePower<Number>::surelyRuns(std::size_t member, int minute) const
{
    if (m_node->presence[member] != Presence::In) {
        return false;
    }
    const ChoiceMember<Number> &own = m_model.members[member];
    if (own.mayPause) {
        return m_node->marks[member][at(minute)] == MinuteMark::Must;
    }
    const Range &range = m_ranges[member];
    return range.last <= minute && minute < range.first + own.duration();
}

template<typename Number>
bool ChoicePower<Number>::isOpen(std::size_t member, std::size_t phase, int minute) const
{
    if (m_model.members[member].mayPause) {
        return !surelyRuns(member, minute);
    }
    const Piece sure = surePhase(member, phase);
    return minute < sure.from || minute >= sure.to;
}

template<typename Number>
bool ChoicePower<Number>::mayRun(std::size_t member, int minute) const
{
    if (m_node->presence[member] == Presence::Out) {
        return false;
    }
    const ChoiceMember<Number> &own = m_model.members[member];
    if (own.mayPause) {
        return m_node->marks[member][at(minute)] != MinuteMark::MustNot;
    }
    const Range &range = m_ranges[member];
    return range.first <= minute && minute < range.last + own.duration();
}

template<typename Number>
void ChoicePower<Number>::addSure(std::size_t member)
{
    if (m_node->presence[member] != Presence::In) {
        return;
    }
    const ChoiceMember<Number> &own = m_model.members[member];
    if (own.mayPause) {
        const std::vector<MinuteMark> &marks = m_node->marks[member];
        for (std::size_t minute = 0; minute < marks.size(); ++minute) {
            if (marks[minute] == MinuteMark::Must) {
                m_sure[minute] += own.powers.front();
            }
        }
        return;
    }
    for (std::size_t phase = 0; phase < own.powers.size(); ++phase) {
        const Piece sure = surePhase(member, phase);
        for (int minute = sure.from; minute < sure.to; ++minute) {
            m_sure[at(minute)] += own.powers[phase];
        }
    }
}

/// A member draws at most its highest phase that can run in a minute.
template<typename Number>
void ChoicePower<Number>::addPossible(std::size_t member)
{
    const ChoiceMember<Number> &own = m_model.members[member];
    const Range &range = m_ranges[member];
    std::fill(m_highest.begin(), m_highest.end(), Number(0));
    for (std::size_t phase = 0; phase < own.powers.size(); ++phase) {
        const int from = own.mayPause ? 0 : range.first + own.edges[phase];
        const int to = own.mayPause ? m_model.end() : range.last + own.edges[phase + 1];
        for (int minute = from; minute < to; ++minute) {
            if (mayRun(member, minute)) {
                m_highest[at(minute)] = std::max(m_highest[at(minute)], own.powers[phase]);
            }
        }
    }
    for (std::size_t minute = 0; minute < m_highest.size(); ++minute) {
        m_possible[minute] += m_highest[minute];
    }
}

template<typename Number>
Number ChoicePower<Number>::ownLeft(int minute) const
{
    const Number &own = m_model.prices[at(minute)].own;
    const Number &sure = m_sure[at(minute)];
    return sure < own ? Number(own - sure) : Number(0);
}

/// Where there is enough for all that may run, nobody takes own power from others.
template<typename Number>
void ChoicePower<Number>::takeValues()
{
    if (!m_node->values) {
        std::fill(m_taken.begin(), m_taken.end(), Number(0));
        return;
    }
    for (int minute = 0; minute < m_model.end(); ++minute) {
        const bool isScarce =
            m_possible[at(minute)] - m_sure[at(minute)] > ownLeft(minute) && ownLeft(minute) > 0;
        m_taken[at(minute)] = isScarce ? (*m_node->values)[at(minute)] : Number(0);
    }
}

template<typename Number>
Number ChoicePower<Number>::sureCost(int minute) const
{
    const Number cost = m_model.prices[at(minute)].cost(m_sure[at(minute)]);
    return hasValue(minute) ? Number(cost - m_taken[at(minute)] * ownLeft(minute)) : cost;
}

/// Where own power is cheap, the cost bends upwards: power of several loads together costs no less
/// than what each would add alone. Where it is dear, the cost bends downwards, and lies nowhere
/// under the straight line from what runs for sure to all that may run.
template<typename Number>
Number ChoicePower<Number>::leastCost(int minute, const Number &power) const
{
    const MinutePrice<Number> &price = m_model.prices[at(minute)];
    const Number &sure = m_sure[at(minute)];
    if (price.premium <= 0) {
        return power * price.price +
               std::min(power, ownLeft(minute)) * (price.premium + m_taken[at(minute)]);
    }
    Number most = m_possible[at(minute)];
    if (m_model.limit && most > *m_model.limit) {
        most = *m_model.limit;
    }
    const Number spread = most - sure;
    const Number own = std::min(most, price.own) - std::min(sure, price.own);
    // A whole number no greater than the share: where the power does not fit at all, nothing.
    const Number share = spread <= 0 || own <= 0 ? Number(0)
                         : own == spread         ? power
                                                 : Number(power * own / spread);
    return power * price.price + share * price.premium;
}

template class ChoicePower<Narrow>;
template class ChoicePower<Wide>;

} // namespace gatehouse
