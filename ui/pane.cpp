// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pane.h"

#include <QHBoxLayout>
#include <QLabel>
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
}

void Pane::addHeading(const Heading &heading)
{
    auto *title = new QLabel(heading.title, this);
    title->setTextFormat(Qt::PlainText);
    QFont font = theme::scaled(*title, 108);
    font.setBold(true);
    title->setFont(font);
    title->setAccessibleName(heading.accessibleName);
    auto *meaning = new QLabel(heading.meaning, this);
    meaning->setTextFormat(Qt::PlainText);
    theme::mute(*meaning);

    QHBoxLayout *row = addRow();
    row->setContentsMargins(theme::gap + 2, theme::gap - 2, theme::gap, theme::smallGap);
    row->setSpacing(theme::gap - 2);
    row->addWidget(title, 0, Qt::AlignBaseline);
    row->addWidget(meaning, 1, Qt::AlignBaseline);
}

QHBoxLayout *Pane::addRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::gap + 2, theme::smallGap, theme::gap, theme::gap - 2);
    row->setSpacing(theme::gap - 2);
    m_body->addLayout(row);
    return row;
}

QSize Pane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, QWidget::minimumSizeHint().height()};
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
    painter.restore();

    painter.setPen(theme::hairline(palette()));
    painter.drawPath(outline);
}

QLabel *makeQuietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::mute(*label);
    return label;
}

} // namespace gatehouse
