// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "runstate.h"

#include <QByteArray>

namespace gatehouse
{

/// Reads \a reply strictly as a schedule for \a asked, which was written at \a level, and holds it
/// against both problems. Runs of a disguised problem are undone first, and ties are settled anew:
/// its loads came in another order. Error: NotASchedule. Nothing in the reply but its runs is used.
Result<Answer> judge(const Sanitized &household, Level level, const ProblemText &asked,
                     const QByteArray &reply);

/// What the exact solver's own plan means for \a household.
Answer answerHere(const Sanitized &household);

} // namespace gatehouse
