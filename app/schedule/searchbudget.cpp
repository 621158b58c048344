// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "searchbudget.h"

namespace gatehouse
{

SearchBudget::SearchBudget(const SolverLimits &limits)
    : m_end(Clock::now() + limits.time), m_steps(limits.steps)
{}

SearchBudget SearchBudget::mostOf(SearchBudget &whole)
{
    const Clock::time_point now = Clock::now();
    const Clock::duration left = whole.m_end > now ? whole.m_end - now : Clock::duration(0);
    return {now + left / 4 * 3, whole.m_steps / 4 * 3, &whole};
}

void SearchBudget::spendStep()
{
    --m_steps;
    if (m_whole != nullptr) {
        m_whole->spendStep();
    }
}

bool SearchBudget::isSpent() const
{
    return m_steps <= 0 || Clock::now() >= m_end;
}

} // namespace gatehouse
