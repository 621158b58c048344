// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "timelineview.h"

#include "theme.h"
#include "timelinepainter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace gatehouse
{

namespace
{

constexpr int mostPercent = 145;
constexpr int leastLines = 10;

} // namespace

TimelineView::TimelineView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Plan"));
    setAccessibleDescription(describe(m_data));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TimelineView::present(const TimelineData &picture)
{
    if (picture == m_data) {
        return;
    }
    m_data = picture;
    setAccessibleDescription(describe(m_data));
    // Higher than this it says no more.
    setMaximumHeight(sizeHint().height() * mostPercent / 100);
    updateGeometry();
    update();
}

QSize TimelineView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40,
            TimelineGeometry::heightFor(m_data, fontMetrics()) + theme::gap + theme::smallGap};
}

QSize TimelineView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * leastLines};
}

QRect TimelineView::area() const
{
    return rect().adjusted(theme::paneEdge - 1, theme::smallGap, -theme::gap - 2, -theme::smallGap);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::scaled(*this, 92));
    if (!m_data.isEmpty()) {
        painter.setOpacity(m_data.isOld ? 0.55 : 1.0);
        const TimelineGeometry geometry(m_data, area(), painter.fontMetrics());
        TimelinePainter(painter, m_data, geometry, palette()).paintAll();
    }
    painter.setOpacity(1.0);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(3, 1, -3, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_data.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), meaningAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

QString TimelineView::meaningAt(const QPoint &position) const
{
    const TimelineGeometry geometry(m_data, area(), QFontMetrics(theme::scaled(*this, 92)));
    for (size_t i = 0; i < m_data.rows.size(); ++i) {
        const QRect row = geometry.row(static_cast<int>(i));
        if (position.y() >= row.top() && position.y() <= row.bottom()) {
            // Tool tips guess at rich text; a name of the household's must not become markup.
            return rowText(m_data, m_data.rows.at(i)).remove(u'<');
        }
    }
    if (!geometry.prices().contains(position)) {
        return {};
    }
    const Minutes minute = geometry.minuteAt(position.x());
    for (const PriceBand &band : m_data.prices) {
        if (minute >= band.window.from && minute < band.window.to) {
            return tr("%1: %2 per kWh")
                .arg(clockStretch(m_data, band.window), priceText(m_data, band.price));
        }
    }
    return {};
}

} // namespace gatehouse
