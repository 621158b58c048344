// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "answer.h"
#include "plan.h"

#include <QDateTime>

#include <vector>

namespace gatehouse
{

/// Everything an answer is made from. The references outlive the call.
struct AnswerInputs
{
    const Anonymized &household;
    const Problem &asked;
    const std::vector<Run> &runs;
    /// The exact solver's plan for the household's problem.
    const Plan &optimum;
    int unreadLines = 0;
};

/// Holds the runs that came back against both problems, maps them back by code, and compares with
/// running at once. Both problems have passed check().
Answer ground(const AnswerInputs &inputs);

/// \a minute of the household's plan on its calendar. A time no plan can mean, as a reply may hold
/// one, stays inside the calendar.
QDateTime atMinute(const Anonymized &household, Minutes minute);

} // namespace gatehouse
