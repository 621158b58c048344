// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "moment.h"
#include "units.h"

#include <optional>
#include <variant>

namespace gatehouse
{

/// A machine finishes by then.
struct FinishBy
{
    Moment moment;
    bool operator==(const FinishBy &) const = default;
};

/// A machine does not start before then.
struct StartFrom
{
    Moment moment;
    bool operator==(const StartFrom &) const = default;
};

/// A machine does not run then. Without an end: until the machine's own deadline, or the end of the
/// planning day.
struct QuietTime
{
    Moment from;
    std::optional<Moment> to;
    bool operator==(const QuietTime &) const = default;
};

/// A machine runs only then, daily where no day is named.
struct AllowedTime
{
    Moment from;
    Moment to;
    bool operator==(const AllowedTime &) const = default;
};

/// A machine starts only when another has ended, at most within later.
struct RunsAfter
{
    int machine = 0;
    std::optional<Minutes> within;
    bool operator==(const RunsAfter &) const = default;
};

/// A machine never runs while another one does; nothing means each other one.
struct NotWith
{
    std::optional<int> machine;
    bool operator==(const NotWith &) const = default;
};

/// A machine may be paused. Its pieces last so long at least where that is said.
struct Pausable
{
    std::optional<Minutes> pieces;
    bool operator==(const Pausable &) const = default;
};

/// A machine may stay out of the plan. Its run is worth so much; not per kWh.
struct MayStayOut
{
    Price worth;
    bool operator==(const MayStayOut &) const = default;
};

using HouseholdLimit = std::variant<FinishBy, StartFrom, QuietTime, AllowedTime, RunsAfter, NotWith,
                                    Pausable, MayStayOut>;

/// The machine is limited by this rule of the household, or freed from a limit.
struct HouseholdRule
{
    /// Index into Household::machines; nothing means that it holds for all of them.
    std::optional<int> machine;
    HouseholdLimit what;
    Place place;
    /// Where the machine is added to a rule that stands elsewhere ("the dryer too"); line 0 where
    /// the rule names it.
    Place addedAt = {};

    bool operator==(const HouseholdRule &) const = default;
};

} // namespace gatehouse
