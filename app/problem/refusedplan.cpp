// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "refusedplan.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

template<typename T>
void arrangeOnce(std::vector<T> &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

} // namespace

RefusedPlan canonical(RefusedPlan plan)
{
    arrangeOnce(plan.runs);
    arrangeOnce(plan.rules);
    return plan;
}

} // namespace gatehouse
