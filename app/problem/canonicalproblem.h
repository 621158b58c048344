// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

namespace gatehouse
{

/// The one way to state what \a problem means: loads by id, everything sorted; windows and equal
/// price bands that touch are one; what does not bind (a deadline at or after the horizon, the
/// piece length of a load that does not pause, the worth of one that must run) is left out; a load
/// that two rules let follow another keeps the tighter one; not_with stands with the first of the
/// two. Two problems that mean the same have the same canonical form, so that the way a text is
/// written has no room to carry anything else.
Problem canonical(Problem problem);

} // namespace gatehouse
