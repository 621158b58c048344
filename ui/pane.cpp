// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pane.h"

#include "elidedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

constexpr int accentHeight = 3;

} // namespace

Pane::Pane(Accent accent, const Heading &heading, QWidget *parent)
    : QWidget(parent), m_accent(accent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(1, accentHeight + 1, 1, 1);
    m_body->setSpacing(0);
    addHeading(heading);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { noteFocus(now); });
}

void Pane::noteFocus(const QWidget *focus)
{
    const bool isInside = focus != nullptr && isAncestorOf(focus);
    if (isInside != m_hasFocusInside) {
        m_hasFocusInside = isInside;
        update();
    }
}

void Pane::addHeading(const Heading &heading)
{
    auto *title = new QLabel(heading.title, this);
    title->setTextFormat(Qt::PlainText);
    QFont font = theme::scaled(*title, 108);
    font.setBold(true);
    title->setFont(font);
    title->setAccessibleName(heading.accessibleName);
    auto *meaning = new ElidedLabel(this, heading.meaning);

    QHBoxLayout *row = addRow();
    row->setContentsMargins(theme::paneEdge - 1, theme::gap - 2, theme::gap, theme::smallGap);
    row->setSpacing(theme::gap - 2);
    row->addWidget(title, 0, Qt::AlignBaseline);
    row->addWidget(meaning, 1, Qt::AlignBaseline);
}

QHBoxLayout *Pane::addRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::paneEdge - 1, theme::smallGap + 2, theme::gap, theme::gap - 2);
    row->setSpacing(theme::gap - 2);
    m_body->addLayout(row);
    return row;
}

void Pane::ruleAbove(const QLayoutItem *item)
{
    m_ruled.push_back(item);
}

QSize Pane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, QWidget::minimumSizeHint().height()};
}

/// The lines between the parts move with them.
bool Pane::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        update();
    }
    return QWidget::event(event);
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(sheet, theme::cornerRadius, theme::cornerRadius);
    painter.fillPath(outline, palette().color(QPalette::Base));

    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, width(), accentHeight), theme::accent(m_accent, palette()));
    for (const QLayoutItem *item : m_ruled) {
        if (!item->isEmpty()) {
            painter.fillRect(QRect(0, item->geometry().top(), width(), 1),
                             theme::hairline(palette()));
        }
    }
    painter.restore();

    painter.setPen(m_hasFocusInside ? theme::accent(m_accent, palette())
                                    : theme::hairline(palette()));
    painter.drawPath(outline);
}

} // namespace gatehouse
