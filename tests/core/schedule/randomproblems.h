// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <QRandomGenerator>

#include <vector>

/// Small problems of every kind, drawn so that rules often bind and often break.
namespace randomproblems
{

struct Kind
{
    int horizon = 24;
    int mostLoads = 3;
    /// Besides what the solver plans for: pauses, choices, own power.
    bool everyField = false;
};

gatehouse::Problem problem(QRandomGenerator &random, const Kind &kind);

/// Runs for \a problem, some right, most wrong in some way.
std::vector<gatehouse::Run> runs(QRandomGenerator &random, const gatehouse::Problem &problem);

} // namespace randomproblems
