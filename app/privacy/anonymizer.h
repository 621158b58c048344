// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "disguise.h"
#include "mapping.h"
#include "origin.h"
#include "problem.h"
#include "result.h"

#include <QDateTime>

#include <vector>

namespace gatehouse
{

struct Household;

/// Something the anonymizer decided that the person ought to know.
struct Notice
{
    enum class Kind
    {
        /// A quiet time has no end: it was taken to last until the load's deadline or the horizon.
        QuietTimeWithoutEnd,
        /// A deadline lies behind the end of the planning day and was cut to it.
        DeadlineCut,
        /// Dated prices end early: planning ends with them.
        PlanningDayCut,
        /// The stated now is more than 15 minutes off the clock.
        NowOffTheClock,
        /// A deadline comes before the machine can have finished even if it starts now; no plan
        /// will keep it.
        DeadlineTooEarly,
    };

    Kind kind = Kind::QuietTimeWithoutEnd;
    /// Where the private text says it.
    Place place;
    std::optional<LoadId> load;
    /// The quiet time as it was taken; else from now to the deadline or the end of planning as it
    /// stands in the problem.
    Window window;

    bool operator==(const Notice &) const = default;
};

/// A household as an anonymous problem, with what is needed to come back.
struct Anonymized
{
    Problem problem;
    Mapping mapping;
    /// The moment that is minute 0.
    QDateTime now;
    /// "$", "€", ...; empty where the text names none. Stays here.
    PrivateText currency;
    std::vector<Notice> notices;
    /// The secrets of level scaled, drawn once for this problem; nothing while nobody has drawn
    /// them (DisguiseBook).
    std::optional<Disguise> disguise = std::nullopt;
    /// What each rule and each price of the household asked for, in no order.
    std::vector<Origin> origins = {};

    bool operator==(const Anonymized &) const = default;
};

/// Turns clock times into minutes after now and names into load ids. The target becomes load_A, the
/// others follow in the order of the household. The problem is in canonical form. \a clock is the
/// local time now. Errors: NoPrices; PriceGap, PriceOverlap (place and otherPlace: the two tariff
/// lines, subject: the clock times, "05:00 to 06:00"); OwnPowerOverlap likewise; OutOfRange for a
/// rule or tariff line whose end comes before its beginning; and those of check(Problem).
Result<Anonymized> anonymize(const Household &household, const QDateTime &clock);

} // namespace gatehouse
