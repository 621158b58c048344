// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "coverage.h"
#include "level.h"
#include "problemtext.h"
#include "result.h"

#include <QString>

#include <vector>

namespace gatehouse
{

struct Reading;
struct Sanitized;

/// The outbound text as it stands in the middle, and what reading it back gave.
struct Review
{
    QString text;
    /// The asked problem as the text has it (disguised at level scaled), or where it cannot be
    /// read.
    Result<ProblemText> asked;
    /// From the household's problem to the asked one; empty while the text cannot be read.
    std::vector<Difference> differences;
};

/// How many lines of the private text hold something that was not understood.
int unreadLines(const Reading &reading);

/// \a text, which was written at \a level, read back and held against the problem of \a household.
/// A disguised text cannot be edited and differs in nothing.
Review reviewOf(const QString &text, Level level, const Sanitized &household);

} // namespace gatehouse
