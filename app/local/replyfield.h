// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace gatehouse
{

/// What a field of a model's answer is about, by its name, in whatever words.
enum class ReplyField
{
    Unknown,
    Id,
    Duration,
    Energy,
    /// A list of durations and energies.
    Phases,
    Earliest,
    FinishBy,
    NotDuring,
    After,
    Within,
    NotWith,
    Pausable,
    MinRun,
    Optional,
    Worth,
    // Of the problem.
    Loads,
    Prices,
    Surplus,
    PowerLimit,
    Horizon,
    Now,
    // Of a price.
    From,
    To,
    Range,
    PricePerKwh,
};

/// Of a load: "Hard Deadline (Must finish by)" is FinishBy.
ReplyField fieldOfLoad(QStringView name);
/// Of a whole problem: "Electricity tariff" is Prices.
ReplyField fieldOfProblem(QStringView name);
/// Of a price, a stretch of time or own power.
ReplyField fieldOfBand(QStringView name);

/// The name of \a field in the prompts: "finish_by".
QString nameOf(ReplyField field);

} // namespace gatehouse
