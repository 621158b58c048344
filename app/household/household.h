// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "householdrule.h"
#include "moment.h"
#include "privatetext.h"
#include "units.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace gatehouse
{

/// A number together with the place in the private text where it is written.
template<typename T>
struct Stated
{
    T value{};
    Place place;

    bool operator==(const Stated &) const = default;
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

/// Power of the household's own that would otherwise be sold. Repeats daily unless its moments
/// carry a day.
struct StatedPower
{
    Moment from;
    Moment to;
    Watts power;
    Place place;

    bool operator==(const StatedPower &) const = default;
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
    std::vector<StatedPower> ownPower;
    /// What a kWh of own power earns that is not used.
    std::optional<Stated<Price>> feedIn;
    /// The sign or word the text uses ("$", "€", "kr"); stays here.
    PrivateText currency;

    bool operator==(const Household &) const = default;
};

} // namespace gatehouse
