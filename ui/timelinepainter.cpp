// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "timelinepainter.h"

#include "theme.h"

#include <QPainter>
#include <QPalette>

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
    const QRect area = m_geometry.prices();
    for (const PriceBand &band : m_data.prices) {
        const int height = m_geometry.priceHeight(band.price);
        QRect bar = m_geometry.span(band.window, area);
        bar.setTop(area.bottom() - height + 1);
        m_painter.fillRect(bar, theme::blend(base, ink, 24));
        m_painter.fillRect(QRect(bar.left(), bar.top(), bar.width(), 2), ink);
        paintPriceLabel(band, bar);
    }
}

void TimelinePainter::paintPriceLabel(const PriceBand &band, const QRect &bar)
{
    const QString text = priceText(m_data, band.price);
    const QFontMetrics metrics = m_painter.fontMetrics();
    if (metrics.horizontalAdvance(text) + 6 > bar.width()) {
        return;
    }
    const bool fitsInside = bar.height() > metrics.height() + 4;
    const int top = fitsInside ? bar.top() + 3 : bar.top() - metrics.height();
    m_painter.setPen(m_palette.color(QPalette::Text));
    m_painter.drawText(QRect(bar.left(), top, bar.width(), metrics.height()), Qt::AlignCenter,
                       text);
}

void TimelinePainter::paintRow(const TimelineRow &row, int index)
{
    const QRect area = m_geometry.row(index);
    m_painter.setPen(theme::hairline(m_palette));
    m_painter.drawLine(m_geometry.axis().left(), area.top(), area.right(), area.top());
    if (m_geometry.hasNames()) {
        const QRect space = m_geometry.name(index);
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(
            space, Qt::AlignLeft | Qt::AlignVCenter,
            m_painter.fontMetrics().elidedText(row.name, Qt::ElideRight, space.width()));
    }
    const QRect inner = area.adjusted(0, 1, 0, 0);
    for (const Window &quiet : row.quiet) {
        const QColor color =
            theme::blend(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 26);
        m_painter.fillRect(m_geometry.span(quiet, inner), QBrush(color, Qt::BDiagPattern));
    }
    if (row.deadline) {
        const int x = std::min(m_geometry.x(*row.deadline), area.right() - 1);
        m_painter.fillRect(QRect(x - 1, area.top() + 2, 2, area.height() - 3),
                           theme::accent(Accent::Private, m_palette));
    }
    paintRuns(row, area);
}

void TimelinePainter::paintRuns(const TimelineRow &row, const QRect &area)
{
    const QColor accent = m_data.isGood ? theme::accent(Accent::Answer, m_palette)
                                        : theme::tone(Tone::Blocked, m_palette);
    const int inset = area.height() > 12 ? 4 : 1;
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const Window &run : row.runs) {
        const QRectF bar = QRectF(m_geometry.span(run, area.adjusted(0, inset, 0, -inset + 1)));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(
            row.isTarget ? accent : theme::blend(m_palette.color(QPalette::Base), accent, 62));
        m_painter.drawRoundedRect(bar, 3, 3);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintAxis()
{
    const int step = hoursBetweenLabels();
    const QRect axis = m_geometry.axis();
    m_painter.setPen(theme::mutedText(m_palette));
    for (Minutes hour = firstHour(); hour <= m_data.horizon; hour += Minutes(60)) {
        const QTime time = m_data.at(hour).time();
        if (time.hour() % step != 0) {
            continue;
        }
        const QString text = time.toString(QStringLiteral("HH:mm"));
        const int width = m_painter.fontMetrics().horizontalAdvance(text);
        const int left =
            std::clamp(m_geometry.x(hour) - width / 2, axis.left(), axis.right() - width);
        m_painter.drawText(QRect(left, axis.top(), width + 1, axis.height()),
                           Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

} // namespace gatehouse
