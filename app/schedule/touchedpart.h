// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulechoice.h"

namespace gatehouse
{

/// Some loads of a problem and the rules among them that hold.
struct TouchedPart
{
    /// Without prices and own power.
    Problem problem;
    RuleChoice rules;
};

/// The loads of \a problem that a rule of \a choice touches, and those that the limit cannot bear
/// even alone. The others can run when these are done, so both are possible or neither is.
TouchedPart touchedPart(const Problem &problem, const RuleChoice &choice);

} // namespace gatehouse
