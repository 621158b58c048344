// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "timelinegeometry.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int priceLines = 4;
constexpr int leastPriceLines = 2;
constexpr int rowPadding = 8;
constexpr int fullRows = 12;
constexpr int smallGap = 6;

int nameWidth(const TimelineData &data, const QRect &area, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const TimelineRow &row : data.rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    }
    // The name of the machine in question is bold.
    return std::min(widest * 112 / 100, area.width() * 32 / 100) + 2 * smallGap;
}

} // namespace

int TimelineGeometry::heightFor(const TimelineData &data, const QFontMetrics &metrics)
{
    const int line = metrics.height();
    const int rows = std::clamp(static_cast<int>(data.rows.size()), 2, fullRows);
    const int feet = data.hasRules() ? 2 : 1;
    return line * (priceLines + 1) + rows * (line + rowPadding) + feet * line + 3 * smallGap;
}

TimelineGeometry::TimelineGeometry(const TimelineData &data, const QRect &area,
                                   const QFontMetrics &metrics)
    : m_horizon(std::max(data.horizon, Minutes(1)))
{
    const int line = metrics.height();
    const int count = std::max(static_cast<int>(data.rows.size()), 1);
    const int legend = data.hasRules() ? line : 0;
    m_legend = QRect(area.left(), area.bottom() - legend + 1, area.width(), legend);
    m_axis = QRect(area.left(), m_legend.top() - line - 1, area.width(), line + 1);
    // A label stands above the highest price, too.
    const int top = area.top() + line;
    const int above = m_axis.top() - top - 2 * smallGap;
    m_rowHeight = std::min(line + rowPadding, (above - leastPriceLines * line) / count);
    m_hasNames = m_rowHeight >= line;
    m_left = area.left() + (m_hasNames ? nameWidth(data, area, metrics) : 0);
    m_width = std::max(area.right() - m_left, 1);
    m_prices = QRect(m_left, top, m_width, above - m_rowHeight * count);
    for (const PriceBand &band : data.prices) {
        m_lowest = std::min(m_lowest, band.price.billionths);
        m_highest = std::max(m_highest, band.price.billionths);
    }
}

QRect TimelineGeometry::row(int index) const
{
    return {m_left, m_prices.bottom() + 1 + smallGap + index * m_rowHeight, m_width, m_rowHeight};
}

QRect TimelineGeometry::name(int index) const
{
    const QRect bars = row(index);
    return {m_axis.left(), bars.top(), m_left - m_axis.left() - smallGap, bars.height()};
}

int TimelineGeometry::x(Minutes minute) const
{
    const Minutes inside = std::clamp(minute, Minutes(0), m_horizon);
    return m_left + static_cast<int>(inside.count() * m_width / m_horizon.count());
}

QRect TimelineGeometry::span(const Window &window, const QRect &row) const
{
    const int left = x(window.from);
    return {left, row.top(), std::max(x(window.to) - left, 2), row.height()};
}

Minutes TimelineGeometry::minuteAt(int x) const
{
    const auto minute = Minutes((x - m_left) * m_horizon.count() / m_width);
    return std::clamp(minute, Minutes(0), m_horizon - Minutes(1));
}

QRect TimelineGeometry::runBar(const Window &run, int index) const
{
    const QRect area = row(index);
    const int inset = area.height() > 12 ? 4 : 1;
    return span(run, area.adjusted(0, inset, 0, -inset + 1));
}

QRect TimelineGeometry::deadlineTick(Minutes deadline, int index) const
{
    const QRect area = row(index);
    return {std::min(x(deadline), area.right() - 1) - 1, area.top() + 2, 2, area.height() - 3};
}

QRect TimelineGeometry::nowLine() const
{
    return {x(Minutes(0)), m_prices.top(), 1, m_axis.top() - m_prices.top()};
}

QRect TimelineGeometry::bar(const PriceBand &band) const
{
    QRect bar = span(band.window, m_prices);
    bar.setTop(m_prices.bottom() - priceHeight(band.price) + 1);
    return bar;
}

int TimelineGeometry::priceHeight(Price price) const
{
    constexpr int foot = 4;
    const qint64 range = std::max<qint64>(m_highest - m_lowest, 1);
    const qint64 space = std::max(m_prices.height() - foot, 1);
    // Prices go up to 10^12 billionths and a window has under 10^5 pixels: far inside 63 bits.
    return foot + static_cast<int>((price.billionths - m_lowest) * space / range);
}

} // namespace gatehouse
