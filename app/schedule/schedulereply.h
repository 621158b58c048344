// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"
#include "problemtext.h"

#include <QByteArray>

namespace gatehouse
{

/// What the cloud side answers, read strictly: the JSON object with recommendation,
/// proposed_schedule and reasoning.
struct ScheduleReply
{
    bool recommendsNow = false;
    /// Empty means "no plan".
    std::vector<Run> runs;
    /// Prose of the model. Not trusted: never shown unless it was checked.
    QString reasoning;

    bool operator==(const ScheduleReply &) const = default;
};

/// The reply that the built-in solver gives with \a plan, in the notation of \a asked, the text
/// that was approved. Its prose is the same few sentences whatever was asked.
QByteArray writeReply(const Plan &plan, const ProblemText &asked);

/// Reads a reply to \a asked. Errors: NotASchedule (not JSON, a field missing, of a wrong type or
/// unknown, an id that is no load id, a time that cannot be read), subject: the path.
Result<ScheduleReply> readReply(const QByteArray &json, const ProblemText &asked);

} // namespace gatehouse
