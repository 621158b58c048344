// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

namespace gatehouse
{

/// In what way sentences do not agree with a verified plan.
enum class ProseFlaw
{
    /// They are too long or too many, or hold what plain sentences do not (marks, addresses).
    Form,
    /// A word of which nobody can say whether it is true; so all names that are not in the plan.
    Word,
    /// A machine is said to run, to stay off or to come before another that does not.
    Machine,
    /// A time of day or a day.
    Time,
    /// A length of time.
    Length,
    /// An amount of money or a price, or which one is cheapest.
    Amount,
    /// Any other number.
    Number,
    /// Now where the plan says later, or the other way round.
    Advice,
    /// They claim that something was switched on.
    Claim,
};

/// The stretch of the sentences that does not agree.
struct ProseFault
{
    ProseFlaw flaw = ProseFlaw::Form;
    Span span;

    bool operator==(const ProseFault &) const = default;
};

} // namespace gatehouse
