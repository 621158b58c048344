// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "timelineelements.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

using What = ProblemPart::What;

/// Thin signs can be hit a few pixels beside them.
constexpr int reach = 3;

TimelineElement machineOf(const TimelineData &data, int index, const TimelineGeometry &geometry)
{
    const TimelineRow &row = data.rows.at(static_cast<size_t>(index));
    TimelineElement element{.areas = {},
                            .about = {{.what = What::Machine, .load = row.load}},
                            .words = rowText(data, row)};
    if (geometry.hasNames() || row.runs.empty()) {
        element.areas.push_back(geometry.hasNames() ? geometry.name(index) : geometry.row(index));
    }
    for (const Window &run : row.runs) {
        element.areas.push_back(geometry.runBar(run, index));
        element.about.push_back({.what = What::Price, .window = run});
    }
    return element;
}

TimelineElement quietOf(const TimelineData &data, int index, const Window &quiet,
                        const TimelineGeometry &geometry)
{
    const TimelineRow &row = data.rows.at(static_cast<size_t>(index));
    TimelineRow only{.name = row.name, .quiet = {quiet}};
    TimelineElement element{
        .areas = {geometry.span(quiet, geometry.row(index).adjusted(0, 1, 0, 0))},
        .about = {{.what = What::NotDuring, .load = row.load, .window = quiet}},
        .words = rowText(data, only)};
    if (quiet == Window{Minutes(0), row.earliest}) {
        element.about.push_back(
            {.what = What::Earliest, .load = row.load, .window = {row.earliest, row.earliest}});
    }
    return element;
}

TimelineElement deadlineOf(const TimelineData &data, int index, Minutes deadline,
                           const TimelineGeometry &geometry)
{
    const TimelineRow &row = data.rows.at(static_cast<size_t>(index));
    TimelineRow only{.name = row.name, .deadline = deadline};
    return {.areas = {geometry.deadlineTick(deadline, index)},
            .about = {{.what = What::FinishBy, .load = row.load, .window = {deadline, deadline}}},
            .words = rowText(data, only)};
}

qint64 sizeOf(const QRect &area)
{
    return static_cast<qint64>(area.width()) * area.height();
}

} // namespace

std::vector<TimelineElement> timelineElements(const TimelineData &data,
                                              const TimelineGeometry &geometry)
{
    std::vector<TimelineElement> elements;
    if (data.isEmpty() || data.isOld) {
        return elements;
    }
    for (int i = 0; i < static_cast<int>(data.rows.size()); ++i) {
        const TimelineRow &row = data.rows.at(static_cast<size_t>(i));
        elements.push_back(machineOf(data, i, geometry));
        for (const Window &quiet : row.quiet) {
            elements.push_back(quietOf(data, i, quiet, geometry));
        }
        if (row.deadline) {
            elements.push_back(deadlineOf(data, i, *row.deadline, geometry));
        }
    }
    for (const PriceBand &band : data.prices) {
        elements.push_back({.areas = {geometry.bar(band)},
                            .about = {{.what = What::Price, .window = band.window}},
                            .words = bandText(data, band)});
    }
    elements.push_back(
        {.areas = {geometry.nowLine()}, .about = {{.what = What::Now}}, .words = nowText(data)});
    return elements;
}

int elementAt(const std::vector<TimelineElement> &elements, const QPoint &point)
{
    int found = -1;
    qint64 smallest = 0;
    for (size_t i = 0; i < elements.size(); ++i) {
        for (const QRect &area : elements.at(i).areas) {
            const bool isThin = area.width() < 2 * reach;
            const bool isHit =
                area.adjusted(isThin ? -reach : 0, 0, isThin ? reach : 0, 0).contains(point);
            if (isHit && (found < 0 || sizeOf(area) < smallest)) {
                found = static_cast<int>(i);
                smallest = sizeOf(area);
            }
        }
    }
    return found;
}

} // namespace gatehouse
