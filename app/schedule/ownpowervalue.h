// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "choicebound.h"
#include "searchbudget.h"

#include <memory>
#include <vector>

namespace gatehouse
{

/// By minute; nullptr for nothing.
template<typename Number>
using OwnPowerValues = std::shared_ptr<const std::vector<Number>>;

/// What own power is worth besides to loads that are after it (see ChoicePower), such that the
/// bound of \a whole, all plans of \a model, is as high as some tries make it.
template<typename Number>
OwnPowerValues<Number> ownPowerValues(const ChoiceModel<Number> &model, ChoiceBound<Number> &bound,
                                      const ChoiceNode<Number> &whole, SearchBudget &budget);

/// The values of \a node, which has some and has been evaluated, moved to where they may be better.
template<typename Number>
OwnPowerValues<Number> movedValues(const ChoiceModel<Number> &model,
                                   const ChoiceNode<Number> &node);

extern template OwnPowerValues<Narrow> ownPowerValues(const ChoiceModel<Narrow> &,
                                                      ChoiceBound<Narrow> &,
                                                      const ChoiceNode<Narrow> &, SearchBudget &);
extern template OwnPowerValues<Wide> ownPowerValues(const ChoiceModel<Wide> &, ChoiceBound<Wide> &,
                                                    const ChoiceNode<Wide> &, SearchBudget &);
extern template OwnPowerValues<Narrow> movedValues(const ChoiceModel<Narrow> &,
                                                   const ChoiceNode<Narrow> &);
extern template OwnPowerValues<Wide> movedValues(const ChoiceModel<Wide> &,
                                                 const ChoiceNode<Wide> &);

} // namespace gatehouse
