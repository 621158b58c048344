// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "firstplan.h"

#include <algorithm>
#include <numeric>

namespace gatehouse
{

namespace
{

/// Orders that are tried even where no budget is left.
constexpr std::size_t leastTries = 8;

} // namespace

template<typename Number>
FirstPlan<Number>::FirstPlan(const GroupModel<Number> &model, SearchBudget &budget)
    : m_model(model), m_budget(budget), m_profile(model),
      m_bounds(model.members.size(), model.latest), m_apart(model.members.size()),
      m_starts(model.members.size())
{
    for (const auto &[a, b] : model.apart) {
        m_apart[a].push_back(b);
        m_apart[b].push_back(a);
    }
}

/// Each load that found no place goes first the next time, and so the difficult ones gather at the
/// head. Every other time loads start as soon as they can, which leaves fewer holes.
template<typename Number>
std::optional<std::vector<int>> FirstPlan<Number>::find()
{
    if (!rank()) {
        return std::nullopt;
    }
    const std::size_t mostTries = std::max(leastTries, 4 * m_model.members.size());
    for (std::size_t tries = 0; tries < mostTries; ++tries) {
        if (tries >= leastTries && m_budget.isSpent()) {
            break;
        }
        const std::optional<std::size_t> homeless =
            place(tries % 2 == 0 ? Preference::Cheapest : Preference::Soonest);
        if (!homeless) {
            improve();
            std::vector<int> starts;
            std::transform(m_starts.begin(), m_starts.end(), std::back_inserter(starts),
                           [](const std::optional<int> &start) { return *start; });
            return starts;
        }
        const auto found = std::find(m_order.begin(), m_order.end(), *homeless);
        std::rotate(m_order.begin(), found, found + 1);
    }
    return std::nullopt;
}

/// Sorts starts by cost and members by how few starts they have; false where the distances
/// contradict each other or a member has no start.
template<typename Number>
bool FirstPlan<Number>::rank()
{
    const std::size_t members = m_model.members.size();
    for (std::size_t i = 0; i < members; ++i) {
        const ModelMember<Number> &member = m_model.members[i];
        const std::size_t origin = m_bounds.origin();
        if (member.starts.empty() ||
            !m_bounds.demand({.before = origin, .after = i, .gap = member.starts.front()}) ||
            !m_bounds.demand({.before = i, .after = origin, .gap = -member.starts.back()})) {
            return false;
        }
        std::vector<std::size_t> &places = m_cheapest.emplace_back(member.starts.size());
        std::iota(places.begin(), places.end(), std::size_t(0));
        std::stable_sort(places.begin(), places.end(), [&member](std::size_t a, std::size_t b) {
            return member.costs[a] < member.costs[b];
        });
    }
    for (const StartGap &gap : m_model.gaps) {
        if (!m_bounds.demand(gap)) {
            return false;
        }
    }
    m_order.resize(members);
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    const auto freedom = [this](std::size_t member) {
        return m_bounds.latest(member) - m_bounds.earliest(member) -
               m_model.members[member].duration();
    };
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return freedom(a) < freedom(b); });
    return true;
}

template<typename Number>
std::optional<std::size_t> FirstPlan<Number>::place(Preference preference)
{
    DifferenceBounds bounds = m_bounds;
    m_profile.clear();
    std::fill(m_starts.begin(), m_starts.end(), std::nullopt);
    for (const std::size_t member : m_order) {
        m_budget.spendStep();
        const std::optional<int> start = startFor(member, bounds, preference);
        const std::size_t origin = bounds.origin();
        if (!start || !bounds.demand({.before = origin, .after = member, .gap = *start}) ||
            !bounds.demand({.before = member, .after = origin, .gap = -*start})) {
            return member;
        }
        m_starts[member] = start;
        m_profile.add(member, *start);
    }
    return std::nullopt;
}

template<typename Number>
std::optional<int> FirstPlan<Number>::startFor(std::size_t member, const DifferenceBounds &bounds,
                                               Preference preference) const
{
    const std::vector<int> &starts = m_model.members[member].starts;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const int start = starts[preference == Preference::Soonest ? i : m_cheapest[member][i]];
        if (bounds.earliest(member) <= start && start <= bounds.latest(member) &&
            keepsApart(member, start) && m_profile.hasRoom(member, start)) {
            return start;
        }
    }
    return std::nullopt;
}

/// Whether \a member, started at \a start, stays apart from those of the others that have a place.
template<typename Number>
bool FirstPlan<Number>::keepsApart(std::size_t member, int start) const
{
    const int end = start + m_model.members[member].duration();
    return std::none_of(m_apart[member].begin(), m_apart[member].end(), [&](std::size_t other) {
        const std::optional<int> &from = m_starts[other];
        return from && start < *from + m_model.members[other].duration() && *from < end;
    });
}

/// Gives loads cheaper places as long as that helps.
template<typename Number>
void FirstPlan<Number>::improve()
{
    bool isBetter = true;
    while (isBetter) {
        isBetter = false;
        for (std::size_t member = 0; member < m_starts.size(); ++member) {
            if (m_budget.isSpent()) {
                return;
            }
            m_budget.spendStep();
            isBetter = improve(member) || isBetter;
        }
    }
}

template<typename Number>
bool FirstPlan<Number>::improve(std::size_t member)
{
    const std::vector<int> &starts = m_model.members[member].starts;
    const int before = *m_starts[member];
    const StartRange range = leftOpen(member);
    m_profile.takeOut(member, before);
    for (const std::size_t place : m_cheapest[member]) {
        const int start = starts[place];
        const bool fits =
            start == before || (range.first <= start && start <= range.last &&
                                keepsApart(member, start) && m_profile.hasRoom(member, start));
        if (fits) {
            m_starts[member] = start;
            break;
        }
    }
    m_profile.add(member, *m_starts[member]);
    return m_starts[member] != before;
}

/// Where \a member may start as far as the distances to the others go, which stay.
template<typename Number>
StartRange FirstPlan<Number>::leftOpen(std::size_t member) const
{
    StartRange range{0, m_model.latest};
    for (const StartGap &gap : m_model.gaps) {
        if (gap.after == member) {
            range.first = std::max(range.first, *m_starts[gap.before] + gap.gap);
        }
        if (gap.before == member) {
            range.last = std::min(range.last, *m_starts[gap.after] - gap.gap);
        }
    }
    return range;
}

template class FirstPlan<Narrow>;
template class FirstPlan<Wide>;

} // namespace gatehouse
