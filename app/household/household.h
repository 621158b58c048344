// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "privatetext.h"
#include "units.h"

#include <QDateTime>

#include <optional>
#include <variant>
#include <vector>

namespace gatehouse
{

/// A moment as people state it.
struct Moment
{
    enum class Basis
    {
        /// minutes is the minute of the day, 0 to 1440 ("24:00").
        Clock,
        /// minutes counts from now ("in two hours").
        AfterNow,
    };

    Basis basis = Basis::Clock;
    int minutes = 0;
    /// Days after the day of now, where the text names a day ("tomorrow", "Saturday").
    std::optional<int> day;

    auto operator<=>(const Moment &) const = default;
};

/// A number together with the place in the private text where it is written.
template<typename T>
struct Stated
{
    T value{};
    Place place;

    bool operator==(const Stated &) const = default;
};

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

/// A machine starts only when another has ended, at most within later.
struct RunsAfter
{
    int machine = 0;
    std::optional<Minutes> within;
    bool operator==(const RunsAfter &) const = default;
};

/// The machine is limited by this rule of the household.
struct HouseholdRule
{
    /// Index into Household::machines; nothing means that it holds for all of them.
    std::optional<int> machine;
    std::variant<FinishBy, StartFrom, QuietTime, RunsAfter> what;
    Place place;

    bool operator==(const HouseholdRule &) const = default;
};

struct MachinePhase
{
    Stated<Minutes> duration;
    Stated<WattHours> energy;

    bool operator==(const MachinePhase &) const = default;
};

/// A machine with stated duration and energy: a load.
struct Machine
{
    /// As the household calls it, without article: "dishwasher", "EV charger".
    PrivateText name;
    /// Where the name stands beside duration and energy.
    Place place;
    std::vector<MachinePhase> phases;

    bool operator==(const Machine &) const = default;
};

/// One line of the tariff. Repeats daily unless its moments carry a day.
struct TariffBand
{
    Moment from;
    Moment to;
    Price price;
    Place place;

    bool operator==(const TariffBand &) const = default;
};

/// Everything the household's words say about the problem, still with clock times and names.
struct Household
{
    /// The question, where one was found.
    PrivateText question;
    /// The moment the plan counts from: stated in the text, else the clock, rounded up to the
    /// minute.
    QDateTime now;
    bool nowIsStated = false;
    Place nowPlace;
    /// In the order in which the text states their duration and energy.
    std::vector<Machine> machines;
    /// Index of the machine the question is about.
    int target = 0;
    std::vector<HouseholdRule> rules;
    std::vector<TariffBand> tariff;
    /// A price for every hour that no band covers.
    std::optional<Stated<Price>> otherPrice;
    std::optional<Stated<Watts>> powerLimit;
    /// The sign or word the text uses ("$", "€", "kr"); stays here.
    PrivateText currency;

    bool operator==(const Household &) const = default;
};

/// What a marked stretch of the private text says.
enum class FactKind
{
    Now,
    Target,
    MachineName,
    Duration,
    Energy,
    FinishBy,
    StartFrom,
    QuietTime,
    RunsAfter,
    Price,
    PowerLimit,
};

struct MarkedFact
{
    FactKind kind = FactKind::Now;
    Place place;
    /// Index into Household::machines, where it belongs to one.
    std::optional<int> machine;

    bool operator==(const MarkedFact &) const = default;
};

enum class LineState
{
    Blank,
    /// Every part that matters became a fact.
    Used,
    /// Understood, and no part of the question.
    Unneeded,
    /// Holds something that was not understood.
    Unread,
};

struct ReadLine
{
    /// From 1.
    int number = 0;
    Span span;
    LineState state = LineState::Blank;

    bool operator==(const ReadLine &) const = default;
};

/// A household text as it was read: the facts, where each stands, and what became of each line.
struct Reading
{
    Household household;
    /// Sorted by place.
    std::vector<MarkedFact> facts;
    /// Every line of the text, in order.
    std::vector<ReadLine> lines;

    bool operator==(const Reading &) const = default;
};

/// The text of a household could not become a problem, and yet its lines were looked at.
struct ReadingFailure
{
    Error error;
    std::vector<ReadLine> lines;

    bool operator==(const ReadingFailure &) const = default;
};

} // namespace gatehouse
