// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "timelinedata.h"

#include "runstate.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse
{

namespace
{

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

std::vector<Window> runsOf(LoadId load, const Answer &answer, const QDateTime &now)
{
    std::vector<Window> windows;
    for (const LoadAnswer &one : answer.loads) {
        if (one.load != load) {
            continue;
        }
        for (const HouseholdRun &run : one.runs) {
            windows.push_back({.from = Minutes(now.secsTo(run.start) / 60),
                               .to = Minutes(now.secsTo(run.end) / 60)});
        }
    }
    return windows;
}

TimelineRow rowOf(const Load &load, const RunState &state)
{
    const Anonymized &household = state.sanitized->anonymized;
    TimelineRow row{.name = household.mapping.nameOf(load.id).reveal().simplified(),
                    .isTarget = household.problem.target == load.id,
                    .runs = {},
                    .quiet = load.notDuring,
                    .deadline = load.finishBy,
                    .load = load.id,
                    .earliest = load.earliest};
    if (load.earliest > Minutes(0)) {
        row.quiet.insert(row.quiet.begin(), {.from = Minutes(0), .to = load.earliest});
    }
    if (state.answer) {
        row.runs = runsOf(load.id, *state.answer, household.now);
    }
    return row;
}

QString clock(const TimelineData &data, Minutes minute)
{
    return data.at(minute).toString(QStringLiteral("HH:mm"));
}

} // namespace

bool TimelineData::hasRules() const
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const TimelineRow &row) { return row.deadline || !row.quiet.empty(); });
}

TimelineData timelineOf(const RunState &state)
{
    if (!state.sanitized) {
        return {};
    }
    const Anonymized &household = state.sanitized->anonymized;
    TimelineData data{.now = household.now,
                      .horizon = household.problem.horizon,
                      .prices = household.problem.prices,
                      .rows = {},
                      .currency = household.currency,
                      .isGood = !state.answer || state.answer->kind == AnswerKind::Good,
                      .isOld = state.reviewIsOld || state.answerIsOld};
    for (const Load &load : household.problem.loads) {
        data.rows.push_back(rowOf(load, state));
    }
    return data;
}

QString clockStretch(const TimelineData &data, const Window &window)
{
    return TimelineText::tr("%1 to %2").arg(clock(data, window.from), clock(data, window.to));
}

QString priceText(const TimelineData &data, Price price)
{
    // Two places are how people write money; a price with more is given as it is.
    const QString exact = toString(price);
    const bool hasCentsOnly = exact.size() - exact.indexOf(u'.') == 3;
    return hasCentsOnly ? wording::amount(toRational(price), data.currency) : exact;
}

QString rowText(const TimelineData &data, const TimelineRow &row)
{
    QStringList parts;
    for (const Window &run : row.runs) {
        parts << TimelineText::tr("runs %1").arg(clockStretch(data, run));
    }
    if (row.deadline) {
        parts << TimelineText::tr("has to be done by %1").arg(clock(data, *row.deadline));
    }
    for (const Window &quiet : row.quiet) {
        parts << TimelineText::tr("may not run %1").arg(clockStretch(data, quiet));
    }
    return parts.isEmpty() ? row.name : row.name + QStringLiteral(": ") + parts.join(u"; ");
}

QString bandText(const TimelineData &data, const PriceBand &band)
{
    return TimelineText::tr("%1: %2 per kWh")
        .arg(clockStretch(data, band.window), priceText(data, band.price));
}

QString nowText(const TimelineData &data)
{
    //: %1 is a time of day.
    return TimelineText::tr("now: %1").arg(clock(data, Minutes(0)));
}

QString describe(const TimelineData &data)
{
    if (data.isEmpty()) {
        return TimelineText::tr("No plan yet");
    }
    QStringList lines;
    for (const TimelineRow &row : data.rows) {
        lines << rowText(data, row) + u'.';
    }
    for (const PriceBand &band : data.prices) {
        lines << bandText(data, band) + u'.';
    }
    return lines.join(u'\n');
}

} // namespace gatehouse
