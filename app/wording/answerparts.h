// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"
#include "problempart.h"

#include <QString>

/// The parts of an answer that are about its target.
namespace gatehouse::wording
{

/// A sentence or a line, and what of the problem it speaks of.
struct Said
{
    QString words;
    std::vector<ProblemPart> about = {};
};

/// The answer for the target, or nullptr where there is no plan.
const LoadAnswer *targetOf(const Answer &answer);

/// Which rule the target is in time for: "That is before 22:30, from when it must be off."; empty
/// where there is none.
Said inTime(const Answer &answer, const Anonymized &household);

/// What the target costs, and how that compares with running it now.
Said savingText(const Answer &answer, const Anonymized &household);

} // namespace gatehouse::wording
