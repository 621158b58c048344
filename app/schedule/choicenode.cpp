// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "choicenode.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Where \a member may run at all, as distances from moment 0.
template<typename Number>
std::vector<StartGap> ownRange(const ChoiceModel<Number> &model, std::size_t member,
                               std::size_t origin)
{
    const ChoiceMember<Number> &own = model.members[member];
    std::vector<StartGap> gaps{{.before = origin, .after = member, .gap = own.starts.front()},
                               {.before = member, .after = origin, .gap = -own.starts.back()}};
    if (own.mayPause) {
        const auto behind = std::find(own.open.rbegin(), own.open.rend(), 1);
        const auto end = static_cast<int>(own.open.rend() - behind);
        gaps.push_back({.before = own.end, .after = origin, .gap = -end});
        gaps.push_back({.before = member, .after = own.end, .gap = own.duration()});
    }
    return gaps;
}

/// What the orders between \a member and those that surely run say.
template<typename Number>
std::vector<StartGap> ordersOf(const ChoiceModel<Number> &model, std::size_t member,
                               const std::vector<Presence> &presence)
{
    std::vector<StartGap> gaps;
    for (const GroupOrder &order : model.orders) {
        const bool concerns = order.before == member || order.after == member;
        if (!concerns || presence[order.before] != Presence::In ||
            presence[order.after] != Presence::In) {
            continue;
        }
        const ChoiceMember<Number> &before = model.members[order.before];
        const std::size_t end = before.mayPause ? before.end : order.before;
        const int length = before.mayPause ? 0 : before.duration();
        if (order.waits) {
            gaps.push_back({.before = end, .after = order.after, .gap = length});
        }
        if (order.within) {
            gaps.push_back({.before = order.after, .after = end, .gap = -length - *order.within});
        }
    }
    return gaps;
}

template<typename Number>
bool demandAll(ChoiceNode<Number> &node, const std::vector<StartGap> &gaps)
{
    return std::all_of(gaps.begin(), gaps.end(),
                       [&node](const StartGap &gap) { return node.bounds.demand(gap); });
}

template<typename Number>
bool setPresence(const ChoiceModel<Number> &model, ChoiceNode<Number> &node, std::size_t member,
                 Presence presence)
{
    if (node.presence[member] != Presence::Open) {
        return node.presence[member] == presence;
    }
    if (presence == Presence::In && model.members[member].starts.empty()) {
        return false;
    }
    node.presence[member] = presence;
    return demandAll(node, ordersOf(model, member, node.presence));
}

} // namespace

template<typename Number>
std::optional<ChoiceNode<Number>> wholeOf(const ChoiceModel<Number> &model)
{
    ChoiceNode<Number> node{.bounds = DifferenceBounds(model.variables, model.end()),
                            .presence = std::vector(model.members.size(), Presence::Open),
                            .floor = -model.beyond};
    for (std::size_t i = 0; i < model.members.size(); ++i) {
        const ChoiceMember<Number> &member = model.members[i];
        std::vector<MinuteMark> &marks = node.marks.emplace_back();
        for (const char open : member.open) {
            marks.push_back(open != 0 ? MinuteMark::May : MinuteMark::MustNot);
        }
        if (!member.starts.empty() && !demandAll(node, ownRange(model, i, node.bounds.origin()))) {
            return std::nullopt;
        }
        const bool isSettled = !member.out || member.starts.empty();
        const Presence presence = member.starts.empty() ? Presence::Out : Presence::In;
        if (isSettled && ((presence == Presence::Out && !member.out) ||
                          !setPresence(model, node, i, presence))) {
            return std::nullopt;
        }
    }
    return node;
}

template<typename Number>
bool narrow(const ChoiceModel<Number> &model, ChoiceNode<Number> &node, const ChoiceBranch &branch)
{
    if (branch.member && !setPresence(model, node, *branch.member, branch.presence)) {
        return false;
    }
    for (const MarkedMinute &marked : branch.marks) {
        MinuteMark &mark = node.marks[marked.member][static_cast<std::size_t>(marked.minute)];
        if (mark != MinuteMark::May && mark != marked.mark) {
            return false;
        }
        mark = marked.mark;
    }
    return demandAll(node, branch.gaps);
}

template<typename Number>
bool isNoBetter(const ChoiceNode<Number> &a, const ChoiceNode<Number> &b)
{
    if (a.bound != b.bound) {
        return a.bound > b.bound;
    }
    for (std::size_t i = 0; i < a.plan.size(); ++i) {
        if (!a.marks[i].empty() && a.plan[i] != b.plan[i]) {
            return runsSooner(b.plan[i], a.plan[i]);
        }
    }
    return true;
}

template std::optional<ChoiceNode<Narrow>> wholeOf(const ChoiceModel<Narrow> &);
template std::optional<ChoiceNode<Wide>> wholeOf(const ChoiceModel<Wide> &);
template bool narrow(const ChoiceModel<Narrow> &, ChoiceNode<Narrow> &, const ChoiceBranch &);
template bool narrow(const ChoiceModel<Wide> &, ChoiceNode<Wide> &, const ChoiceBranch &);
template bool isNoBetter(const ChoiceNode<Narrow> &, const ChoiceNode<Narrow> &);
template bool isNoBetter(const ChoiceNode<Wide> &, const ChoiceNode<Wide> &);

} // namespace gatehouse
