// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "solverlimits.h"

namespace gatehouse
{

/// How much work is left to a search: time, and steps where somebody counts them.
class SearchBudget
{
public:
    /// Begins to run now.
    explicit SearchBudget(const SolverLimits &limits);

    /// Three quarters of what \a whole has left; what is spent of it is spent of \a whole too,
    /// which outlives this.
    static SearchBudget mostOf(SearchBudget &whole);

    /// Counts one step: a branch that was looked at, a load that was given a place.
    void spendStep();
    /// Once true it stays true.
    bool isSpent() const;

private:
    using Clock = std::chrono::steady_clock;

    SearchBudget(Clock::time_point end, qint64 steps, SearchBudget *whole)
        : m_end(end), m_steps(steps), m_whole(whole)
    {}

    Clock::time_point m_end;
    qint64 m_steps;
    SearchBudget *m_whole = nullptr;
};

} // namespace gatehouse
