// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "choicemodel.h"
#include "pausedload.h"

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse
{

/// Whether a load that may stay out does.
enum class Presence
{
    /// Not said yet: what holds it and others together does not bind yet.
    Open,
    In,
    Out,
};

/// What is said about one member in one minute.
struct MarkedMinute
{
    std::size_t member = 0;
    int minute = 0;
    MinuteMark mark = MinuteMark::May;
};

/// What one branch adds to a node.
struct ChoiceBranch
{
    std::vector<StartGap> gaps;
    std::vector<MarkedMinute> marks;
    /// Of this member, if any.
    std::optional<std::size_t> member;
    Presence presence = Presence::In;
};

/// A part of all plans of a group: distances between starts (and ends of what may pause), who runs,
/// and minutes in which a load that may pause must or must not run.
template<typename Number>
struct ChoiceNode
{
    DifferenceBounds bounds;
    std::vector<Presence> presence;
    /// By member, by minute; empty for one that must not pause.
    std::vector<std::vector<MinuteMark>> marks;
    /// By minute: what own power is taken to be worth besides (see ChoicePower); nullptr for
    /// nothing.
    std::shared_ptr<const std::vector<Number>> values = nullptr;
    /// No plan of this part is better than plan is said to be: it costs bound at least, and where
    /// it costs just that, its loads do not run sooner. The plan itself may break rules, and cost
    /// more.
    std::vector<Placement> plan;
    Number bound = 0;
    /// No plan costs less, as is known from the nodes that this one is a part of.
    Number floor = 0;
    /// Whether the plan has pieces that are too short: then a closer look may find a better bound.
    bool isRough = false;
};

/// All plans of \a model; nothing where its distances contradict each other.
template<typename Number>
std::optional<ChoiceNode<Number>> wholeOf(const ChoiceModel<Number> &model);

/// Adds \a branch to \a node. False where that contradicts what is said already.
template<typename Number>
bool narrow(const ChoiceModel<Number> &model, ChoiceNode<Number> &node, const ChoiceBranch &branch);

/// Whether \a a is worse than \a b or as good: by bound, then by how soon loads that may pause run.
/// The starts of the others have their place in the bound.
template<typename Number>
bool isNoBetter(const ChoiceNode<Number> &a, const ChoiceNode<Number> &b);

extern template std::optional<ChoiceNode<Narrow>> wholeOf(const ChoiceModel<Narrow> &);
extern template std::optional<ChoiceNode<Wide>> wholeOf(const ChoiceModel<Wide> &);
extern template bool narrow(const ChoiceModel<Narrow> &, ChoiceNode<Narrow> &,
                            const ChoiceBranch &);
extern template bool narrow(const ChoiceModel<Wide> &, ChoiceNode<Wide> &, const ChoiceBranch &);
extern template bool isNoBetter(const ChoiceNode<Narrow> &, const ChoiceNode<Narrow> &);
extern template bool isNoBetter(const ChoiceNode<Wide> &, const ChoiceNode<Wide> &);

} // namespace gatehouse
