// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "prosecontext.h"
#include "proseplan.h"

namespace gatehouse
{

/// Holds amounts of sentences against a plan: a cost has to be the cost of the machine that the
/// sentence speaks of, a saving the saving, a total the total.
class ProseAmounts
{
public:
    /// Both outlive it.
    ProseAmounts(const ProseContext &context, const ProsePlan &plan)
        : m_context(context), m_plan(plan)
    {}

    bool isMoney(size_t at) const;
    bool isPrice(size_t at) const;
    bool isEnergy(size_t at) const;
    bool isPower(size_t at) const;
    /// Whether "saves", "more" or "cheapest" at \a at is true of the plan.
    bool isRightComparison(size_t at) const;

private:
    /// What an amount says it is.
    enum class Role
    {
        Cost,
        Saving,
        /// What running the target now would cost.
        Compared,
        Total,
    };

    const ProseMachine &subject(size_t at) const { return m_plan.machine(m_context.subject(at)); }
    Role roleOf(size_t at) const;
    bool isSaved(size_t at) const;
    bool isOfPrices(size_t at) const;

    const ProseContext &m_context;
    const ProsePlan &m_plan;
};

} // namespace gatehouse
