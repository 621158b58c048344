// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "timelineview.h"

#include "belonging.h"
#include "spanframe.h"
#include "theme.h"
#include "timelineelements.h"
#include "timelinepainter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace gatehouse
{

namespace
{

constexpr int mostPercent = 145;
constexpr int leastLinesOfChart = 10;

} // namespace

TimelineView::TimelineView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Plan"));
    setAccessibleDescription(describe(m_data));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TimelineView::present(const TimelineData &picture)
{
    if (picture == m_data) {
        return;
    }
    m_data = picture;
    m_pointed = -1;
    m_current = -1;
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
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * leastLinesOfChart};
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
    paintFrames(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(3, 1, -3, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

/// What the keys have gone to is framed, too, where no fact stands behind it.
void TimelineView::paintFrames(QPainter &painter) const
{
    if (m_lit.empty() && m_current < 0) {
        return;
    }
    const std::vector<TimelineElement> all = elements();
    setFramePen(painter, palette());
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isCurrent = hasFocus() && m_current == static_cast<int>(i);
        if (!isCurrent && !belongsTo(m_lit, all.at(i).about)) {
            continue;
        }
        for (const QRect &area : all.at(i).areas) {
            paintFrame(painter, QRectF(area));
        }
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

/// Of a machine's row, also where it shows nothing.
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
            return bandText(m_data, band);
        }
    }
    return {};
}

std::vector<TimelineElement> TimelineView::elements() const
{
    const QFontMetrics metrics(theme::scaled(*this, 92));
    return timelineElements(m_data, TimelineGeometry(m_data, area(), metrics));
}

void TimelineView::setLit(std::vector<ProblemPart> parts)
{
    if (parts != m_lit) {
        m_lit = std::move(parts);
        update();
    }
}

QStringList TimelineView::litWords() const
{
    QStringList words;
    for (const TimelineElement &element : elements()) {
        if (belongsTo(m_lit, element.about)) {
            words << element.words;
        }
    }
    return words;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    point(elementAt(elements(), event->position().toPoint()));
}

void TimelineView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(-1);
}

void TimelineView::point(int element)
{
    if (element != m_pointed) {
        m_pointed = element;
        reportPointed();
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(elements().size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        goTo(std::min(m_current + 1, last));
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        goTo(std::clamp(m_current - 1, std::min(last, 0), std::max(last, 0)));
        break;
    case Qt::Key_Home:
        goTo(std::min(0, last));
        break;
    case Qt::Key_End:
        goTo(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// A screen reader says what a thing with the focus is about when that changes.
void TimelineView::goTo(int element)
{
    m_current = element;
    const std::vector<TimelineElement> all = elements();
    if (element >= 0 && element < static_cast<int>(all.size())) {
        setAccessibleDescription(all.at(static_cast<size_t>(element)).words +
                                 QStringLiteral(".\n") + describe(m_data));
    }
    update();
    reportPointed();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    reportPointed();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    reportPointed();
}

void TimelineView::reportPointed()
{
    const std::vector<TimelineElement> all = elements();
    const int element = m_pointed >= 0 ? m_pointed : (hasFocus() ? m_current : -1);
    Q_EMIT pointed(element >= 0 && element < static_cast<int>(all.size())
                       ? all.at(static_cast<size_t>(element)).about
                       : std::vector<ProblemPart>());
}

} // namespace gatehouse
