// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "relaxation.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Whether the distance of \a a and \a b is its own and does not follow from theirs to a third.
bool isDirect(const std::vector<std::size_t> &component, const DifferenceBounds &bounds,
              std::size_t a, std::size_t b)
{
    const auto follows = [&](std::size_t before, std::size_t after) {
        return std::any_of(component.begin(), component.end(), [&](std::size_t third) {
            return third != before && third != after && bounds.areLinked(before, third) &&
                   bounds.areLinked(third, after) &&
                   bounds.gap(before, third) + bounds.gap(third, after) >=
                       bounds.gap(before, after);
        });
    };
    return (bounds.binds(a, b) && !follows(a, b)) || (bounds.binds(b, a) && !follows(b, a));
}

} // namespace

template<typename Number>
Relaxation<Number>::Relaxation(const GroupModel<Number> &model)
    : m_model(model), m_work(model.members.size())
{
    for (std::size_t i = 0; i < m_work.size(); ++i) {
        m_work[i].totals.resize(model.members[i].starts.size());
    }
}

template<typename Number>
Number Relaxation<Number>::solve(const std::vector<std::size_t> &component,
                                 const DifferenceBounds &bounds, std::vector<std::size_t> &chosen)
{
    for (const std::size_t member : component) {
        if (!begin(member, bounds)) {
            return m_model.beyond;
        }
    }
    plantTree(component, bounds);
    for (std::size_t i = m_tree.size() - 1; i > 0; --i) {
        pass(m_tree[i].member, m_tree[m_tree[i].parent].member, bounds);
    }
    const std::size_t root = m_tree.front().member;
    const Work &work = m_work[root];
    const auto from = work.totals.begin() + static_cast<std::ptrdiff_t>(work.first);
    const auto to = work.totals.begin() + static_cast<std::ptrdiff_t>(work.last);
    const auto best = std::min_element(from, to);
    if (*best >= m_model.beyond) {
        return m_model.beyond;
    }
    chosen[root] = static_cast<std::size_t>(best - work.totals.begin());
    for (std::size_t i = 1; i < m_tree.size(); ++i) {
        const std::size_t parent = m_tree[m_tree[i].parent].member;
        chosen[m_tree[i].member] = m_work[m_tree[i].member].answers[chosen[parent]];
    }
    return *best;
}

/// Fetches the own costs of \a member within its range; false where the range is empty.
template<typename Number>
bool Relaxation<Number>::begin(std::size_t member, const DifferenceBounds &bounds)
{
    const ModelMember<Number> &own = m_model.members[member];
    Work &work = m_work[member];
    const auto first =
        std::lower_bound(own.starts.begin(), own.starts.end(), bounds.earliest(member));
    const auto last = std::upper_bound(first, own.starts.end(), bounds.latest(member));
    work.first = static_cast<std::size_t>(first - own.starts.begin());
    work.last = static_cast<std::size_t>(last - own.starts.begin());
    std::copy(own.costs.begin() + static_cast<std::ptrdiff_t>(work.first),
              own.costs.begin() + static_cast<std::ptrdiff_t>(work.last),
              work.totals.begin() + static_cast<std::ptrdiff_t>(work.first));
    return work.first < work.last;
}

/// Spans \a component by a tree in which parents come before children: over distances of their own
/// first, over those that follow from others only where nothing else leads on.
template<typename Number>
void Relaxation<Number>::plantTree(const std::vector<std::size_t> &component,
                                   const DifferenceBounds &bounds)
{
    m_tree.clear();
    m_tree.push_back({.member = component.front(), .parent = 0});
    while (m_tree.size() < component.size()) {
        const std::size_t before = m_tree.size();
        grow(component, bounds, true);
        if (m_tree.size() == before) {
            grow(component, bounds, false);
        }
    }
}

template<typename Number>
void Relaxation<Number>::grow(const std::vector<std::size_t> &component,
                              const DifferenceBounds &bounds, bool directOnly)
{
    for (std::size_t at = 0; at < m_tree.size(); ++at) {
        for (const std::size_t member : component) {
            const bool known =
                std::any_of(m_tree.begin(), m_tree.end(),
                            [member](const Node &node) { return node.member == member; });
            const std::size_t here = m_tree[at].member;
            if (!known && bounds.areLinked(here, member) &&
                (!directOnly || isDirect(component, bounds, here, member))) {
                m_tree.push_back({.member = member, .parent = at});
                if (!directOnly) {
                    return;
                }
            }
        }
    }
}

/// Adds to each total of \a parent the least total of \a member that the distance of the two
/// allows. Both lists of starts are sorted, so what is allowed is a window that moves to the right;
/// m_queue holds the places in it that no later one beats.
template<typename Number>
void Relaxation<Number>::pass(std::size_t member, std::size_t parent,
                              const DifferenceBounds &bounds)
{
    const std::vector<int> &starts = m_model.members[member].starts;
    const std::vector<int> &parentStarts = m_model.members[parent].starts;
    Work &work = m_work[member];
    Work &above = m_work[parent];
    const int least = bounds.gap(parent, member);
    const int most = -bounds.gap(member, parent);
    work.answers.resize(parentStarts.size());
    m_queue.clear();
    std::size_t head = 0;
    std::size_t next = work.first;
    for (std::size_t place = above.first; place < above.last; ++place) {
        const int start = parentStarts[place];
        for (; next < work.last && starts[next] <= start + most; ++next) {
            while (m_queue.size() > head && work.totals[m_queue.back()] > work.totals[next]) {
                m_queue.pop_back();
            }
            m_queue.push_back(next);
        }
        while (head < m_queue.size() && starts[m_queue[head]] < start + least) {
            ++head;
        }
        Number &total = above.totals[place];
        if (head == m_queue.size() || total >= m_model.beyond ||
            work.totals[m_queue[head]] >= m_model.beyond) {
            total = m_model.beyond;
        } else {
            total += work.totals[m_queue[head]];
            work.answers[place] = m_queue[head];
        }
    }
}

template class Relaxation<Narrow>;
template class Relaxation<Wide>;

} // namespace gatehouse
