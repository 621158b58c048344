// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "runstate.h"

#include <QByteArray>

namespace gatehouse
{

/// Reads \a reply strictly as a schedule for \a asked and holds it against both problems. Error:
/// NotASchedule. Nothing in the reply but its runs is used.
Result<Answer> judge(const Sanitized &household, const ProblemText &asked, const QByteArray &reply);

} // namespace gatehouse
