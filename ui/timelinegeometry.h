// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "timelinedata.h"

#include <QFontMetrics>
#include <QRect>

namespace gatehouse
{

/// Where everything in the picture is. Prices above, one row a machine below, the clock and what
/// the signs mean at the foot, names at the left.
class TimelineGeometry
{
public:
    TimelineGeometry(const TimelineData &data, const QRect &area, const QFontMetrics &metrics);

    static int heightFor(const TimelineData &data, const QFontMetrics &metrics);

    QRect prices() const { return m_prices; }
    QRect axis() const { return m_axis; }
    /// Empty where there is nothing to explain.
    QRect legend() const { return m_legend; }
    QRect row(int index) const;
    QRect name(int index) const;
    /// Nothing where the rows are too low for words.
    bool hasNames() const { return m_hasNames; }

    int x(Minutes minute) const;
    QRect span(const Window &window, const QRect &row) const;
    Minutes minuteAt(int x) const;
    /// The bar of \a run in the row at \a index.
    QRect runBar(const Window &run, int index) const;
    /// The sign in that row at which its machine has to be done.
    QRect deadlineTick(Minutes deadline, int index) const;
    QRect nowLine() const;
    /// The bar of \a band, standing on the foot of prices().
    QRect bar(const PriceBand &band) const;
    /// Height of \a price above the foot of prices(); the lowest price still shows.
    int priceHeight(Price price) const;

private:
    int m_left = 0;
    int m_width = 1;
    int m_rowHeight = 0;
    Minutes m_horizon{1};
    QRect m_prices;
    QRect m_axis;
    QRect m_legend;
    bool m_hasNames = true;
    qint64 m_lowest = 0;
    qint64 m_highest = 0;
};

} // namespace gatehouse
