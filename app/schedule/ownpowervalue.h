// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "choicebound.h"
#include "searchbudget.h"

#include <vector>

namespace gatehouse
{

/// What own power is worth besides to loads that are after it (see ChoicePower), such that the
/// bound of \a whole, all plans of \a model, is as high as a few tries make it. By minute; nothing
/// where own power is dear.
template<typename Number>
std::vector<Number> ownPowerValues(const ChoiceModel<Number> &model, ChoiceBound<Number> &bound,
                                   const ChoiceNode<Number> &whole, SearchBudget &budget);

extern template std::vector<Narrow> ownPowerValues(const ChoiceModel<Narrow> &,
                                                   ChoiceBound<Narrow> &,
                                                   const ChoiceNode<Narrow> &, SearchBudget &);
extern template std::vector<Wide> ownPowerValues(const ChoiceModel<Wide> &, ChoiceBound<Wide> &,
                                                 const ChoiceNode<Wide> &, SearchBudget &);

} // namespace gatehouse
