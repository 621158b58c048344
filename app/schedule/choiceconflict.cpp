// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "choiceconflict.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// The first minute in which both run, if there is one.
std::optional<int> firstTogether(const Placement &a, const Placement &b)
{
    for (const Piece &one : a) {
        for (const Piece &other : b) {
            const int from = std::max(one.from, other.from);
            if (from < std::min(one.to, other.to)) {
                return from;
            }
        }
    }
    return std::nullopt;
}

} // namespace

template<typename Number>
ChoiceConflict<Number>::ChoiceConflict(const ChoiceModel<Number> &model)
    : m_model(model), m_power(model), m_drawn(model.prices.size()), m_added(model.prices.size())
{}

/// Order first: a plan that breaks it breaks what was already said about two loads, and saying it
/// again would lead nowhere.
template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::branches(const ChoiceNode<Number> &node)
{
    m_node = &node;
    m_power.read(node);
    Branches found = brokenOrder();
    if (found.empty()) {
        found = brokenDistance();
    }
    if (found.empty()) {
        found = togetherThoughApart();
    }
    if (found.empty()) {
        addUpPower();
        found = overTheLimit();
    }
    if (found.empty()) {
        found = dearerThanBound();
    }
    return found;
}

template<typename Number>
bool ChoiceConflict<Number>::isPresenceOpen(std::size_t member) const
{
    return m_node->presence[member] == Presence::Open;
}

template<typename Number>
bool ChoiceConflict<Number>::isStartOpen(std::size_t member) const
{
    const auto &range = m_power.range(member);
    return !m_model.members[member].mayPause && range.first < range.last;
}

template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::decidePresence(std::size_t member) const
{
    ChoiceBranch in;
    in.member = member;
    ChoiceBranch out = in;
    out.presence = Presence::Out;
    return {in, out};
}

template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::splitStarts(std::size_t member) const
{
    const std::vector<int> &starts = m_model.members[member].starts;
    const auto &range = m_power.range(member);
    const std::size_t middle = range.firstPlace + (range.lastPlace - range.firstPlace) / 2;
    const std::size_t origin = m_node->bounds.origin();
    ChoiceBranch before;
    before.gaps = {{.before = member, .after = origin, .gap = -starts[middle]}};
    ChoiceBranch behind;
    behind.gaps = {{.before = origin, .after = member, .gap = starts[middle + 1]}};
    return {before, behind};
}

template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::splitMinute(std::size_t member, int minute) const
{
    ChoiceBranch on;
    on.marks = {{.member = member, .minute = minute, .mark = MinuteMark::Must}};
    ChoiceBranch off;
    off.marks = {{.member = member, .minute = minute, .mark = MinuteMark::MustNot}};
    return {on, off};
}

/// Order among loads that both run although it is not said that they do.
template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::brokenOrder() const
{
    for (const GroupOrder &order : m_model.orders) {
        if (!runs(order.before) || !runs(order.after)) {
            continue;
        }
        const int end = m_node->plan[order.before].back().to;
        const int start = m_node->plan[order.after].front().from;
        const bool isBroken =
            (order.waits && start < end) || (order.within && start > end + *order.within);
        for (const std::size_t member : {order.before, order.after}) {
            if (isBroken && isPresenceOpen(member)) {
                return decidePresence(member);
            }
        }
    }
    return {};
}

/// A distance that the bound left out: one of the two gives way, before or behind the middle of
/// what is missing.
template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::brokenDistance() const
{
    std::vector<std::optional<int>> values(m_model.variables);
    for (std::size_t i = 0; i < m_model.members.size(); ++i) {
        if (m_node->presence[i] == Presence::In) {
            values[i] = m_node->plan[i].front().from;
            if (m_model.members[i].mayPause) {
                values[m_model.members[i].end] = m_node->plan[i].back().to;
            }
        }
    }
    for (std::size_t a = 0; a < values.size(); ++a) {
        for (std::size_t b = 0; b < values.size(); ++b) {
            if (a == b || !values[a] || !values[b]) {
                continue;
            }
            const int missing = m_node->bounds.gap(a, b) - (*values[b] - *values[a]);
            if (missing > 0) {
                const std::size_t origin = m_node->bounds.origin();
                const int split = *values[a] - missing + (missing - 1) / 2;
                ChoiceBranch before;
                before.gaps = {{.before = a, .after = origin, .gap = -split}};
                ChoiceBranch behind;
                behind.gaps = {{.before = origin, .after = a, .gap = split + 1}};
                return {before, behind};
            }
        }
    }
    return {};
}

template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::togetherThoughApart() const
{
    for (const auto &[a, b] : m_model.apart) {
        if (const auto minute = firstTogether(m_node->plan[a], m_node->plan[b])) {
            return apartAt(a, b, *minute);
        }
    }
    return {};
}

template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::apartAt(std::size_t a, std::size_t b,
                                                          int minute) const
{
    for (const std::size_t member : {a, b}) {
        if (isPresenceOpen(member)) {
            return decidePresence(member);
        }
    }
    const ChoiceMember<Number> &ofA = m_model.members[a];
    const ChoiceMember<Number> &ofB = m_model.members[b];
    if (!ofA.mayPause && !ofB.mayPause) {
        ChoiceBranch before;
        before.gaps = {{.before = a, .after = b, .gap = ofA.duration()}};
        ChoiceBranch behind;
        behind.gaps = {{.before = b, .after = a, .gap = ofB.duration()}};
        return {before, behind};
    }
    // Once the start of one is known, the other one's pieces keep out of its way.
    for (const std::size_t member : {a, b}) {
        if (isStartOpen(member)) {
            return splitStarts(member);
        }
    }
    return splitMinute(ofA.mayPause ? a : b, minute);
}

/// The phase of \a member that the plan runs in \a minute.
template<typename Number>
std::optional<std::size_t> ChoiceConflict<Number>::runningPhase(std::size_t member,
                                                                int minute) const
{
    const Placement &placement = m_node->plan[member];
    const auto piece =
        std::find_if(placement.begin(), placement.end(), [minute](const Piece &each) {
            return each.from <= minute && minute < each.to;
        });
    if (piece == placement.end()) {
        return std::nullopt;
    }
    const ChoiceMember<Number> &own = m_model.members[member];
    if (own.mayPause) {
        return 0;
    }
    const auto behind = std::upper_bound(own.edges.begin(), own.edges.end(), minute - piece->from);
    return static_cast<std::size_t>(behind - own.edges.begin()) - 1;
}

template<typename Number>
void ChoiceConflict<Number>::addUpPower()
{
    for (int minute = 0; minute < m_model.end(); ++minute) {
        m_drawn[at(minute)] = m_power.sure(minute);
        m_added[at(minute)] = 0;
    }
    for (std::size_t i = 0; i < m_model.members.size(); ++i) {
        const ChoiceMember<Number> &own = m_model.members[i];
        for (const Piece &piece : m_node->plan[i]) {
            std::size_t phase = 0;
            for (int minute = piece.from; minute < piece.to; ++minute) {
                while (!own.mayPause && minute - piece.from >= own.edges[phase + 1]) {
                    ++phase;
                }
                if (m_power.isOpen(i, phase, minute)) {
                    m_drawn[at(minute)] += own.powers[phase];
                    m_added[at(minute)] += m_power.leastCost(minute, own.powers[phase]);
                }
            }
        }
    }
}

template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::overTheLimit()
{
    for (int minute = 0; m_model.limit && minute < m_model.end(); ++minute) {
        if (m_drawn[at(minute)] > *m_model.limit) {
            return overTheLimitAt(minute);
        }
    }
    return {};
}

template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::overTheLimitAt(int minute) const
{
    std::vector<std::size_t> running;
    std::optional<std::size_t> open;
    std::optional<std::size_t> pausing;
    for (std::size_t i = 0; i < m_model.members.size(); ++i) {
        if (!runningPhase(i, minute)) {
            continue;
        }
        if (isPresenceOpen(i)) {
            return decidePresence(i);
        }
        running.push_back(i);
        if (isStartOpen(i)) {
            open = i;
        }
        if (m_model.members[i].mayPause && !m_power.surelyRuns(i, minute)) {
            pausing = i;
        }
    }
    const bool somePause = std::any_of(running.begin(), running.end(), [this](std::size_t member) {
        return m_model.members[member].mayPause;
    });
    if (!somePause) {
        return oneBehindTheOther(running, minute);
    }
    return open ? splitStarts(*open) : splitMinute(*pausing, minute);
}

/// Phases that are too much together: of some two of them, one ends before the other begins. Each
/// branch excludes those before it, so that no plan is looked at twice.
template<typename Number>
std::vector<ChoiceBranch>
ChoiceConflict<Number>::oneBehindTheOther(const std::vector<std::size_t> &running, int minute) const
{
    const auto phaseOf = [&](std::size_t member) { return *runningPhase(member, minute); };
    const auto powerOf = [&](std::size_t member) {
        return m_model.members[member].powers[phaseOf(member)];
    };
    std::vector<std::size_t> few = running;
    std::stable_sort(few.begin(), few.end(),
                     [&](std::size_t a, std::size_t b) { return powerOf(a) > powerOf(b); });
    Number sum = 0;
    std::size_t kept = 0;
    while (sum <= *m_model.limit) {
        sum += powerOf(few[kept]);
        ++kept;
    }
    few.resize(kept);
    Branches branches;
    ChoiceBranch excluded;
    for (const std::size_t first : few) {
        for (const std::size_t second : few) {
            if (first == second) {
                continue;
            }
            const int end = m_model.members[first].edges[phaseOf(first) + 1];
            const int begin = m_model.members[second].edges[phaseOf(second)];
            ChoiceBranch branch = excluded;
            branch.gaps.push_back({.before = first, .after = second, .gap = end - begin});
            branches.push_back(std::move(branch));
            excluded.gaps.push_back({.before = second, .after = first, .gap = begin - end + 1});
        }
    }
    return branches;
}

/// What shares own power costs more together than the bound says. Of the members that are not
/// settled where that is so, the one that it concerns most is settled further: those that may pause
/// last, since for them that goes minute by minute.
template<typename Number>
std::vector<ChoiceBranch> ChoiceConflict<Number>::dearerThanBound()
{
    const std::size_t members = m_model.members.size();
    std::vector<Number> shares(members, Number(0));
    std::vector<Number> largest(members, Number(0));
    std::vector<int> where(members, 0);
    for (int minute = 0; minute < m_model.end(); ++minute) {
        const MinutePrice<Number> &price = m_model.prices[at(minute)];
        const Number gap =
            price.cost(m_drawn[at(minute)]) - m_power.sureCost(minute) - m_added[at(minute)];
        const bool concernsAll = price.premium > 0 || m_power.hasValue(minute);
        for (std::size_t i = 0; gap > 0 && i < members; ++i) {
            const std::optional<std::size_t> phase = runningPhase(i, minute);
            const bool isOpen = phase ? m_power.isOpen(i, *phase, minute)
                                      : concernsAll && m_power.mayRun(i, minute);
            if (!isOpen) {
                continue;
            }
            shares[i] += gap;
            if (gap > largest[i]) {
                largest[i] = gap;
                where[i] = minute;
            }
        }
    }
    std::optional<std::size_t> most;
    std::optional<std::size_t> mostPausing;
    for (std::size_t i = 0; i < members; ++i) {
        if (shares[i] == 0) {
            continue;
        }
        std::optional<std::size_t> &best = isPresenceOpen(i) || isStartOpen(i) ? most : mostPausing;
        if (!best || shares[i] > shares[*best]) {
            best = i;
        }
    }
    if (most) {
        return isPresenceOpen(*most) ? decidePresence(*most) : splitStarts(*most);
    }
    return mostPausing ? splitMinute(*mostPausing, where[*mostPausing]) : Branches();
}

template class ChoiceConflict<Narrow>;
template class ChoiceConflict<Wide>;

} // namespace gatehouse
