// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadid.h"
#include "privatetext.h"
#include "problem.h"
#include "units.h"

#include <QDateTime>

#include <vector>

namespace gatehouse
{

struct RunState;

/// One machine in the picture. Times are minutes after now.
struct TimelineRow
{
    QString name;
    bool isTarget = false;
    std::vector<Window> runs;
    /// When it may not run.
    std::vector<Window> quiet;
    std::optional<Minutes> deadline;
    LoadId load = {};
    /// Until then it may not run, as the first of quiet says.
    Minutes earliest{0};

    bool operator==(const TimelineRow &) const = default;
};

/// What the picture of a plan shows.
struct TimelineData
{
    QDateTime now;
    Minutes horizon{0};
    std::vector<PriceBand> prices;
    std::vector<TimelineRow> rows;
    PrivateText currency;
    /// The plan keeps every rule.
    bool isGood = true;
    /// It shows what was, before the words or the text in the middle changed.
    bool isOld = false;

    /// A machine has a time when it may not run, or has to be done by then.
    bool hasRules() const;
    bool isEmpty() const { return horizon == Minutes(0); }
    QDateTime at(Minutes minute) const { return now.addSecs(minute.count() * 60); }
    bool operator==(const TimelineData &) const = default;
};

/// The picture of \a state: prices and machines as soon as there is a problem, runs once there is
/// an answer.
TimelineData timelineOf(const RunState &state);

/// "20:00 to 21:30".
QString clockStretch(const TimelineData &data, const Window &window);
/// A price per kWh in the household's currency, as exact as it is.
QString priceText(const TimelineData &data, Price price);
/// A machine, its runs and its rules in one sentence.
QString rowText(const TimelineData &data, const TimelineRow &row);
/// A price and when it holds.
QString bandText(const TimelineData &data, const PriceBand &band);
/// "now: 18:30".
QString nowText(const TimelineData &data);
/// The whole picture in words, for who cannot see it.
QString describe(const TimelineData &data);

} // namespace gatehouse
