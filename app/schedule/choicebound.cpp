// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "choicebound.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

template<typename Number>
GroupModel<Number> startsOf(const ChoiceModel<Number> &model)
{
    GroupModel<Number> starts;
    starts.beyond = model.beyond;
    for (const ChoiceMember<Number> &member : model.members) {
        ModelMember<Number> &own = starts.members.emplace_back();
        if (!member.mayPause) {
            own.starts = member.starts;
            own.costs.resize(member.starts.size());
        }
    }
    return starts;
}

} // namespace

template<typename Number>
ChoiceBound<Number>::ChoiceBound(const ChoiceModel<Number> &model)
    : m_model(model), m_power(model), m_starts(startsOf(model)), m_relaxation(m_starts)
{}

template<typename Number>
bool ChoiceBound<Number>::evaluate(ChoiceNode<Number> &node, PieceCare care,
                                   const std::optional<Number> &limit)
{
    m_node = &node;
    node.isRough = false;
    if (!m_power.read(node)) {
        return false;
    }
    node.plan.assign(m_model.members.size(), {});
    node.bound = 0;
    for (int minute = 0; minute < m_model.end(); ++minute) {
        node.bound += m_power.sureCost(minute);
    }
    node.bound *= m_model.costWeight;
    m_linked.clear();
    m_pausing.clear();
    for (std::size_t i = 0; i < m_model.members.size(); ++i) {
        if (node.presence[i] != Presence::Out && m_model.members[i].mayPause) {
            m_pausing.push_back(i);
        } else if (node.presence[i] == Presence::Out ? !stayOut(i) : !placeStarting(i)) {
            return false;
        }
    }
    // Those that may pause last: they take longest.
    return placeLinked() &&
           (m_pausing.empty() || (m_model.isSmall ? placePausing<qint64>(care, limit)
                                                  : placePausing<Number>(care, limit)));
}

/// Whether \a member must not run in \a minute because another one surely does.
template<typename Number>
bool ChoiceBound<Number>::isBlocked(std::size_t member, int minute) const
{
    return std::any_of(m_model.apart.begin(), m_model.apart.end(), [&](const auto &pair) {
        return (pair.first == member && m_power.surelyRuns(pair.second, minute)) ||
               (pair.second == member && m_power.surelyRuns(pair.first, minute));
    });
}

/// Adds to each start of \a member what \a phase costs that is not known to run anyway.
template<typename Number>
void ChoiceBound<Number>::addPhase(std::size_t member, std::size_t phase)
{
    const ChoiceMember<Number> &own = m_model.members[member];
    const auto &range = m_power.range(member);
    const int from = range.first + own.edges[phase];
    const int to = range.last + own.edges[phase + 1];
    const int length = own.edges[phase + 1] - own.edges[phase];
    const Number &power = own.powers[phase];
    m_sums.assign(1, 0);
    m_blocked.assign(1, 0);
    for (int minute = from; minute < to; ++minute) {
        const bool isOpen = m_power.isOpen(member, phase, minute);
        const bool isBlocked =
            (isOpen && !m_power.hasRoom(minute, power)) || this->isBlocked(member, minute);
        m_sums.push_back(m_sums.back() + (isOpen ? m_power.leastCost(minute, power) : Number(0)));
        m_blocked.push_back(m_blocked.back() + (isBlocked ? 1 : 0));
    }
    ModelMember<Number> &starts = m_starts.members[member];
    for (std::size_t place = range.firstPlace; place <= range.lastPlace; ++place) {
        const std::size_t begin = at(starts.starts[place] - range.first);
        const std::size_t end = begin + at(length);
        Number &cost = starts.costs[place];
        if (m_blocked[end] != m_blocked[begin]) {
            cost = m_model.beyond;
        } else if (cost != m_model.beyond) {
            cost += (m_sums[end] - m_sums[begin]) * m_model.costWeight;
        }
    }
}

/// Finds what each start of \a member adds, less what the cheapest adds, which is returned; nothing
/// where no start is left.
template<typename Number>
std::optional<Number> ChoiceBound<Number>::workOutStarts(std::size_t member)
{
    const ChoiceMember<Number> &own = m_model.members[member];
    const auto &range = m_power.range(member);
    std::vector<Number> &costs = m_starts.members[member].costs;
    for (std::size_t place = range.firstPlace; place <= range.lastPlace; ++place) {
        costs[place] = own.startWeight * Number(own.starts[place]);
    }
    for (std::size_t phase = 0; phase < own.powers.size(); ++phase) {
        addPhase(member, phase);
    }
    std::optional<Number> least;
    for (std::size_t place = range.firstPlace; place <= range.lastPlace; ++place) {
        if (costs[place] != m_model.beyond && (!least || costs[place] < *least)) {
            least = costs[place];
        }
    }
    for (std::size_t place = range.firstPlace; least && place <= range.lastPlace; ++place) {
        costs[place] = costs[place] == m_model.beyond ? m_model.beyond : costs[place] - *least;
    }
    return least;
}

template<typename Number>
Placement ChoiceBound<Number>::runFrom(std::size_t member, int start) const
{
    return {{start, start + m_model.members[member].duration()}};
}

template<typename Number>
bool ChoiceBound<Number>::placeStarting(std::size_t member)
{
    const bool isIn = m_node->presence[member] == Presence::In;
    const std::optional<Number> least = workOutStarts(member);
    if (!least) {
        return !isIn && stayOut(member);
    }
    if (isIn) {
        m_node->bound += *least;
        m_linked.push_back(member);
        return true;
    }
    std::size_t place = m_power.range(member).firstPlace;
    while (m_starts.members[member].costs[place] != 0) {
        ++place;
    }
    decide(member, *least, runFrom(member, m_model.members[member].starts[place]));
    return true;
}

template<typename Number>
bool ChoiceBound<Number>::stayOut(std::size_t member)
{
    const std::optional<Number> &out = m_model.members[member].out;
    if (!out) {
        return false;
    }
    m_node->bound += *out;
    return true;
}

/// Runs \a member as \a placement for \a cost, or leaves it out where that may be and is better.
template<typename Number>
void ChoiceBound<Number>::decide(std::size_t member, const Number &cost, const Placement &placement)
{
    const std::optional<Number> &out = m_model.members[member].out;
    if (m_node->presence[member] == Presence::Open && out && *out < cost) {
        m_node->bound += *out;
        return;
    }
    m_node->bound += cost;
    m_node->plan[member] = placement;
}

template<typename Number>
bool ChoiceBound<Number>::placeLinked()
{
    std::vector<std::size_t> left = m_linked;
    std::vector<std::size_t> chosen(m_model.members.size());
    while (!left.empty()) {
        std::vector<std::size_t> component{left.front()};
        left.erase(left.begin());
        for (std::size_t i = 0; i < component.size(); ++i) {
            const std::size_t here = component[i];
            const auto linked =
                std::stable_partition(left.begin(), left.end(), [&](std::size_t member) {
                    return !m_node->bounds.areLinked(here, member);
                });
            component.insert(component.end(), linked, left.end());
            left.erase(linked, left.end());
        }
        const Number cost = m_relaxation.solve(component, m_node->bounds, chosen);
        if (cost >= m_model.beyond) {
            return false;
        }
        m_node->bound += cost;
        for (const std::size_t member : component) {
            const int start = m_model.members[member].starts[chosen[member]];
            m_node->plan[member] = runFrom(member, start);
        }
    }
    return true;
}

/// \a member on its own, its costs without their weight.
template<typename Number>
template<typename Small>
PausedLoad<Small> ChoiceBound<Number>::pausedLoad(std::size_t member) const
{
    const ChoiceMember<Number> &own = m_model.members[member];
    const DifferenceBounds &bounds = m_node->bounds;
    PausedLoad<Small> load{.costs = std::vector<Small>(m_model.prices.size()),
                           .marks = m_node->marks[member],
                           .minutes = own.duration(),
                           .piece = own.piece,
                           .firstFrom = bounds.earliest(member),
                           .firstTo = bounds.latest(member),
                           .endFrom = bounds.earliest(own.end),
                           .endTo = bounds.latest(own.end),
                           .beyond =
                               static_cast<Small>(Number(m_model.beyond / m_model.costWeight))};
    const Number &power = own.powers.front();
    for (int minute = load.firstFrom; minute < load.endTo; ++minute) {
        MinuteMark &mark = load.marks[at(minute)];
        if (mark == MinuteMark::MustNot) {
            continue;
        }
        const bool isSure = mark == MinuteMark::Must;
        if (isBlocked(member, minute) || (!isSure && !m_power.hasRoom(minute, power))) {
            mark = MinuteMark::MustNot;
            // It would have to run where it must not: more than there is time for.
            load.minutes += isSure ? load.endTo : 0;
        } else if (!isSure) {
            load.costs[at(minute)] = static_cast<Small>(m_power.leastCost(minute, power));
        }
    }
    return load;
}

/// Whether \a loads, those that may pause, cost more than \a limit whatever pieces they make.
template<typename Number>
template<typename Small>
bool ChoiceBound<Number>::isOver(const std::vector<PausedLoad<Small>> &loads,
                                 const Number &limit) const
{
    Number bound = m_node->bound;
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const std::size_t member = m_pausing[i];
        const ChoiceMember<Number> &own = m_model.members[member];
        const std::optional<Small> least = cheapestMinutesCost(loads[i]);
        const bool isOpen = m_node->presence[member] == Presence::Open;
        if (!least) {
            bound += own.out ? *own.out : Number(0);
            continue;
        }
        const Number cost = Number(*least) * m_model.costWeight +
                            own.startWeight * Number(m_node->bounds.earliest(member));
        bound += isOpen && own.out ? std::min(cost, *own.out) : cost;
    }
    return bound > limit;
}

template<typename Number>
template<typename Small>
bool ChoiceBound<Number>::placePausing(PieceCare care, const std::optional<Number> &limit)
{
    std::vector<PausedLoad<Small>> loads;
    for (const std::size_t member : m_pausing) {
        loads.push_back(pausedLoad<Small>(member));
    }
    if (limit && isOver(loads, *limit)) {
        return false;
    }
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const std::size_t member = m_pausing[i];
        std::optional<CheapestPieces<Small>> best = cheapestPieces(loads[i], care);
        if (!best && (m_node->presence[member] == Presence::In || !stayOut(member))) {
            return false;
        }
        if (best) {
            // Among equals cheapestPieces() begins as soon as it can.
            const Number cost =
                Number(best->cost) * m_model.costWeight +
                m_model.members[member].startWeight * Number(best->pieces.front().from);
            decide(member, cost, best->pieces);
            const bool runs = !m_node->plan[member].empty();
            m_node->isRough = m_node->isRough || (best->isRough && runs);
        }
    }
    return true;
}

template class ChoiceBound<Narrow>;
template class ChoiceBound<Wide>;

} // namespace gatehouse
