// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "groupmodel.h"

#include <algorithm>
#include <bitset>
#include <numeric>

namespace gatehouse
{

namespace
{

/// Any moment before the longest horizon, where prices change.
using Moments = std::bitset<static_cast<std::size_t>(Problem::longestHorizon.count())>;

/// A load on its own: ends of ranges, and where a price edge meets a phase edge.
std::vector<int> startsAlone(const GroupMember &member, const PriceCurve &curve)
{
    if (member.allowed.empty()) {
        return {};
    }
    // There may be thousands of edges of either kind, and far fewer minutes than pairs of them.
    Moments prices;
    for (const int price : curve.edges()) {
        prices.set(static_cast<std::size_t>(price));
    }
    Moments meets;
    for (const int phase : member.edges) {
        if (static_cast<std::size_t>(phase) < meets.size()) {
            meets |= prices >> static_cast<std::size_t>(phase);
        }
    }
    std::vector<int> starts;
    for (const StartRange &range : member.allowed) {
        for (int start = range.first; start <= range.last; ++start) {
            const auto moment = static_cast<std::size_t>(start);
            if (start == range.first || start == range.last ||
                (moment < meets.size() && meets[moment])) {
                starts.push_back(start);
            }
        }
    }
    return starts;
}

/// The common divisor of all distances at which loads of the group can touch.
int touchingStep(const GroupShape &shape)
{
    int step = 0;
    for (const GroupMember &member : shape.members) {
        for (const int edge : member.edges) {
            step = std::gcd(step, edge);
        }
    }
    for (const StartGap &gap : shape.gaps) {
        step = std::gcd(step, gap.gap);
    }
    return std::max(step, 1);
}

/// Marks the remainders by \a step that a chain of touching loads can begin with.
std::vector<bool> remainders(const GroupShape &shape, const PriceCurve &curve, int step)
{
    std::vector<bool> marked(static_cast<std::size_t>(step), false);
    const auto mark = [&](int moment) { marked[static_cast<std::size_t>(moment % step)] = true; };
    for (const GroupMember &member : shape.members) {
        for (const StartRange &range : member.allowed) {
            mark(range.first);
            mark(range.last);
        }
    }
    std::for_each(curve.edges().begin(), curve.edges().end(), mark);
    return marked;
}

Integer power(int base, std::size_t exponent)
{
    return pow(Integer(base), static_cast<unsigned>(exponent));
}

template<typename Number>
std::vector<Number> converted(const std::vector<Integer> &numbers)
{
    std::vector<Number> result;
    result.reserve(numbers.size());
    for (const Integer &number : numbers) {
        result.push_back(static_cast<Number>(number));
    }
    return result;
}

/// Fills in what each start costs, less what the cheapest one does, which is returned.
template<typename Number>
Number fillCosts(ModelMember<Number> &member, const std::vector<Integer> &perMinute,
                 const PriceCurve &curve)
{
    const std::vector<Number> rates = converted<Number>(perMinute);
    member.costs.reserve(member.starts.size());
    for (const int start : member.starts) {
        Number cost = 0;
        for (std::size_t phase = 0; phase < rates.size(); ++phase) {
            cost += rates[phase] *
                    Number(curve.sum(start + member.edges[phase], start + member.edges[phase + 1]));
        }
        member.costs.push_back(cost);
    }
    if (member.costs.empty()) {
        return 0;
    }
    const Number least = *std::min_element(member.costs.begin(), member.costs.end());
    for (Number &cost : member.costs) {
        cost -= least;
    }
    return least;
}

int latestStart(const std::vector<std::vector<int>> &starts)
{
    int latest = 0;
    for (const std::vector<int> &of : starts) {
        latest = of.empty() ? latest : std::max(latest, of.back());
    }
    return latest;
}

/// Puts cost above the rule for equals: the first member of the chunk weighs most there.
template<typename Number>
void weigh(GroupModel<Number> &model, const TieChunk &chunk)
{
    const int base = model.latest + 1;
    model.costWeight = static_cast<Number>(power(base, chunk.size));
    for (std::size_t i = 0; i < model.members.size(); ++i) {
        ModelMember<Number> &member = model.members[i];
        const std::size_t place = i - chunk.settled.size();
        const bool counts = i >= chunk.settled.size() && place < chunk.size;
        const auto startWeight =
            counts ? static_cast<Number>(power(base, chunk.size - 1 - place)) : Number(0);
        Number most = 0;
        for (std::size_t k = 0; k < member.starts.size(); ++k) {
            Number &cost = member.costs[k];
            cost = cost * model.costWeight + startWeight * Number(member.starts[k]);
            most = std::max(most, cost);
        }
        model.beyond += most;
    }
    model.beyond += 1;
}

} // namespace

std::vector<std::vector<int>> candidateStarts(const GroupShape &shape, const PriceCurve &curve)
{
    std::vector<std::vector<int>> starts;
    if (shape.members.size() == 1) {
        starts.push_back(startsAlone(shape.members.front(), curve));
        return starts;
    }
    const bool someMayPause =
        std::any_of(shape.members.begin(), shape.members.end(),
                    [](const GroupMember &member) { return member.mayPause; });
    const int step = someMayPause ? 1 : touchingStep(shape);
    const std::vector<bool> marked = remainders(shape, curve, step);
    for (const GroupMember &member : shape.members) {
        std::vector<int> &own = starts.emplace_back();
        for (const StartRange &range : member.allowed) {
            for (int start = range.first; start <= range.last; ++start) {
                if (marked[static_cast<std::size_t>(start % step)]) {
                    own.push_back(start);
                }
            }
        }
    }
    return starts;
}

std::size_t narrowChunk(const GroupAmounts &amounts, const std::vector<std::vector<int>> &starts)
{
    // Differences of two costs, summed over the members, and once more for what lies beyond.
    const unsigned spread = 3;
    const unsigned cost = bitsOf(amounts.largestCost) + spread;
    const unsigned start = bitsOf(Integer(latestStart(starts) + 1));
    if (cost + start > narrowBits || bitsOf(amounts.largestPower) > narrowBits) {
        return 0;
    }
    return std::min<std::size_t>(starts.size(), (narrowBits - cost) / start);
}

template<typename Number>
GroupModel<Number> groupModel(const GroupShape &shape, const GroupAmounts &amounts,
                              const PriceCurve &curve, const std::vector<std::vector<int>> &starts,
                              const TieChunk &chunk)
{
    GroupModel<Number> model;
    model.gaps = shape.gaps;
    model.apart = shape.apart;
    model.latest = latestStart(starts);
    if (amounts.limit) {
        model.limit = static_cast<Number>(*amounts.limit);
    }
    for (std::size_t i = 0; i < shape.members.size(); ++i) {
        ModelMember<Number> member{.starts = starts[i], .edges = shape.members[i].edges};
        if (i < chunk.settled.size()) {
            member.starts = {chunk.settled[i]};
        }
        model.baseCost += fillCosts(member, amounts.perMinute[i], curve);
        if (amounts.limit) {
            member.powers = converted<Number>(amounts.powers[i]);
        }
        model.members.push_back(std::move(member));
    }
    weigh(model, chunk);
    return model;
}

template GroupModel<Narrow> groupModel(const GroupShape &, const GroupAmounts &, const PriceCurve &,
                                       const std::vector<std::vector<int>> &, const TieChunk &);
template GroupModel<Wide> groupModel(const GroupShape &, const GroupAmounts &, const PriceCurve &,
                                     const std::vector<std::vector<int>> &, const TieChunk &);

} // namespace gatehouse
