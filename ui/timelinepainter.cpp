// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "timelinepainter.h"

#include "pricelabels.h"
#include "theme.h"
#include "timelineview.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>

namespace gatehouse
{

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineData &data,
                                 const TimelineGeometry &geometry, const QPalette &palette)
    : m_painter(painter), m_data(data), m_geometry(geometry), m_palette(palette)
{}

void TimelinePainter::paintAll()
{
    paintGrid();
    paintPrices();
    for (size_t i = 0; i < m_data.rows.size(); ++i) {
        paintRow(m_data.rows.at(i), static_cast<int>(i));
    }
    paintAxis();
    paintLegend();
}

/// The first full hour after now.
Minutes TimelinePainter::firstHour() const
{
    const int past = m_data.now.time().minute();
    return Minutes(past == 0 ? 0 : 60 - past);
}

int TimelinePainter::hoursBetweenLabels() const
{
    const int label = m_painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00")) * 3 / 2;
    for (const int hours : std::array{2, 3, 4, 6, 12}) {
        if (m_geometry.x(Minutes(hours * 60)) - m_geometry.x(Minutes(0)) >= label) {
            return hours;
        }
    }
    return 24;
}

void TimelinePainter::paintGrid()
{
    const int step = hoursBetweenLabels();
    m_painter.setPen(theme::hairline(m_palette));
    const int bottom = m_geometry.axis().top() - 2;
    for (Minutes hour = firstHour(); hour <= m_data.horizon; hour += Minutes(60)) {
        if (m_data.at(hour).time().hour() % step == 0) {
            const int x = m_geometry.x(hour);
            m_painter.drawLine(x, m_geometry.prices().top(), x, bottom);
        }
    }
}

void TimelinePainter::paintPrices()
{
    const QColor base = m_palette.color(QPalette::Base);
    const QColor ink = theme::blend(base, m_palette.color(QPalette::Text), 55);
    for (const PriceBand &band : m_data.prices) {
        const QRect bar = m_geometry.bar(band);
        m_painter.fillRect(bar, theme::blend(base, ink, 18));
        paintPaidFor(bar);
        m_painter.fillRect(QRect(bar.left(), bar.top(), bar.width(), 2), ink);
    }
    m_painter.setPen(m_palette.color(QPalette::Text));
    for (const PriceLabel &label : priceLabels(m_data, m_geometry, m_painter.fontMetrics())) {
        m_painter.drawText(label.area, Qt::AlignCenter | Qt::TextDontClip, label.text);
    }
}

/// The prices that the machine in question pays stand out.
void TimelinePainter::paintPaidFor(const QRect &bar)
{
    for (const TimelineRow &row : m_data.rows) {
        for (const Window &run : row.runs) {
            if (row.isTarget) {
                m_painter.fillRect(m_geometry.span(run, bar).intersected(bar),
                                   theme::blend(m_palette.color(QPalette::Base), runColor(), 45));
            }
        }
    }
}

QColor TimelinePainter::runColor() const
{
    return m_data.isGood ? theme::accent(Accent::Answer, m_palette)
                         : theme::tone(Tone::Blocked, m_palette);
}

void TimelinePainter::paintRow(const TimelineRow &row, int index)
{
    const QRect area = m_geometry.row(index);
    m_painter.setPen(theme::hairline(m_palette));
    m_painter.drawLine(m_geometry.axis().left(), area.top(), area.right(), area.top());
    if (m_geometry.hasNames()) {
        const QRect space = m_geometry.name(index);
        QFont font = m_painter.font();
        font.setBold(row.isTarget);
        m_painter.save();
        m_painter.setFont(font);
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(
            space, Qt::AlignLeft | Qt::AlignVCenter,
            m_painter.fontMetrics().elidedText(row.name, Qt::ElideRight, space.width()));
        m_painter.restore();
    }
    const QRect inner = area.adjusted(0, 1, 0, 0);
    for (const Window &quiet : row.quiet) {
        paintQuiet(m_geometry.span(quiet, inner));
    }
    if (row.deadline) {
        paintDeadline(m_geometry.deadlineTick(*row.deadline, index));
    }
    paintRuns(row, index);
}

void TimelinePainter::paintRuns(const TimelineRow &row, int index)
{
    const QColor accent = runColor();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const Window &run : row.runs) {
        const QRectF bar = QRectF(m_geometry.runBar(run, index));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(
            row.isTarget ? accent : theme::blend(m_palette.color(QPalette::Base), accent, 62));
        m_painter.drawRoundedRect(bar, 3, 3);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintQuiet(const QRect &area)
{
    const QColor color =
        theme::blend(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 42);
    m_painter.fillRect(area, QBrush(color, Qt::BDiagPattern));
}

void TimelinePainter::paintDeadline(const QRect &area)
{
    m_painter.fillRect(area, theme::accent(Accent::Private, m_palette));
}

void TimelinePainter::paintAxis()
{
    const QFontMetrics metrics = m_painter.fontMetrics();
    const QRect axis = m_geometry.axis();
    const int now = m_geometry.x(Minutes(0));
    m_painter.fillRect(m_geometry.nowLine(), theme::mutedText(m_palette));
    const QString nowText = TimelineView::tr("now");
    const int nowWidth = metrics.horizontalAdvance(nowText);
    const int nowLeft = std::max(now - nowWidth / 2, axis.left());
    m_painter.setPen(m_palette.color(QPalette::Text));
    m_painter.drawText(QRect(nowLeft, axis.top(), nowWidth + 1, axis.height()),
                       Qt::AlignCenter | Qt::TextDontClip, nowText);
    m_painter.setPen(theme::mutedText(m_palette));
    const int step = hoursBetweenLabels();
    for (Minutes hour = firstHour(); hour <= m_data.horizon; hour += Minutes(60)) {
        const QTime time = m_data.at(hour).time();
        const QString text = time.toString(QStringLiteral("HH:mm"));
        const int width = metrics.horizontalAdvance(text);
        const int left =
            std::clamp(m_geometry.x(hour) - width / 2, axis.left(), axis.right() - width);
        const bool hitsNow = left < nowLeft + nowWidth + metrics.averageCharWidth();
        if (time.hour() % step == 0 && !hitsNow) {
            m_painter.drawText(QRect(left, axis.top(), width + 1, axis.height()),
                               Qt::AlignCenter | Qt::TextDontClip, text);
        }
    }
}

/// What hatching and tick mean; what does not fit is left to the tool tips.
void TimelinePainter::paintLegend()
{
    const QRect area = m_geometry.legend();
    if (area.isEmpty()) {
        return;
    }
    const QFontMetrics metrics = m_painter.fontMetrics();
    const int swatch = metrics.height() - 5;
    int x = area.left();
    const auto explain = [&](bool isThere, int width, auto paintSwatch, const QString &text) {
        const int right = x + width + theme::smallGap + metrics.horizontalAdvance(text);
        if (!isThere || right > area.right()) {
            return;
        }
        (this->*paintSwatch)(QRect(x, area.top() + 3, width, swatch));
        m_painter.setPen(theme::mutedText(m_palette));
        m_painter.drawText(
            QRect(x + width + theme::smallGap, area.top(), area.width(), area.height()),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        x = right + 2 * theme::gap;
    };
    const auto anyRow = [this](auto isSo) {
        return std::any_of(m_data.rows.begin(), m_data.rows.end(), isSo);
    };
    explain(anyRow([](const TimelineRow &row) { return !row.quiet.empty(); }), 2 * swatch,
            &TimelinePainter::paintQuiet, TimelineView::tr("may not run"));
    explain(anyRow([](const TimelineRow &row) { return row.deadline.has_value(); }), 2,
            &TimelinePainter::paintDeadline, TimelineView::tr("has to be done"));
}

} // namespace gatehouse
