// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "timelinegeometry.h"

class QPainter;
class QPalette;

namespace gatehouse
{

/// Paints the picture of a plan once.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineData &data, const TimelineGeometry &geometry,
                    const QPalette &palette);

    void paintAll();

private:
    void paintGrid();
    void paintPrices();
    void paintPaidFor(const QRect &bar);
    void paintRow(const TimelineRow &row, int index);
    void paintRuns(const TimelineRow &row, int index);
    void paintQuiet(const QRect &area);
    void paintDeadline(const QRect &area);
    void paintAxis();
    void paintLegend();
    QColor runColor() const;
    Minutes firstHour() const;
    int hoursBetweenLabels() const;

    QPainter &m_painter;
    const TimelineData &m_data;
    const TimelineGeometry &m_geometry;
    const QPalette &m_palette;
};

} // namespace gatehouse
