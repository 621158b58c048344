// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "disguise.h"
#include "plan.h"

namespace gatehouse
{

/// The runs of a disguised problem as runs of \a problem, which \a disguise was drawn for: decoys
/// dropped, the household's ids back. Runs of a load that did not leave come back under an id that
/// \a problem does not have either.
std::vector<Run> undisguised(std::vector<Run> runs, const Problem &problem,
                             const Disguise &disguise);

} // namespace gatehouse
