// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "primarybutton.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace gatehouse
{

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

void PrimaryButton::setProminent(bool isProminent)
{
    if (m_isProminent != isProminent) {
        m_isProminent = isProminent;
        update();
    }
}

void PrimaryButton::setFill(theme::Fill fill)
{
    if (m_fill != fill) {
        m_fill = fill;
        update();
    }
}

QSize PrimaryButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {usual.width() + 2 * theme::gap, usual.height() + theme::smallGap};
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    if (!isProminent()) {
        QPushButton::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::strongFill(m_fill, isDown() ? 120 : underMouse() ? 90 : 100));
    painter.drawRoundedRect(area, theme::cornerRadius, theme::cornerRadius);
    if (hasFocus()) {
        painter.setPen(QPen(Qt::white, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), theme::cornerRadius - 2,
                                theme::cornerRadius - 2);
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.setPen(Qt::white);
    painter.drawText(
        rect(), Qt::AlignCenter | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
}

} // namespace gatehouse
