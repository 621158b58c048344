// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <functional>
#include <optional>
#include <vector>

/// Whether a conflict is one, and a smallest one.
namespace conflictcheck
{

/// \a problem with the rules of \a conflict only, written as a problem of its own; nothing where it
/// cannot be written so. Loads that may stay out are gone.
std::optional<gatehouse::Problem> reduced(const gatehouse::Problem &problem,
                                          const std::vector<gatehouse::ConflictPart> &conflict);

/// Fails the test unless, going by \a isPossible, the rules of \a conflict are impossible together
/// and without any one of them are not.
void check(const gatehouse::Problem &problem, const std::vector<gatehouse::ConflictPart> &conflict,
           const std::function<bool(const gatehouse::Problem &)> &isPossible);

} // namespace conflictcheck
