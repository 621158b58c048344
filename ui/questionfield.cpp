// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "questionfield.h"

#include "theme.h"

#include <QPainter>

namespace gatehouse
{

QuestionField::QuestionField(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(theme::gap - 2, 0, theme::gap - 2, 0);
    setFont(theme::scaled(*this, 112));
    setMinimumHeight(fontMetrics().height() + 3 * theme::smallGap);
    // The sheet below is painted here, with round corners.
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
}

void QuestionField::paintEvent(QPaintEvent *event)
{
    {
        const QPalette around = parentWidget()->palette();
        const qreal width = hasFocus() ? 2 : 1;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(hasFocus() ? theme::accent(Accent::Private, around) : theme::fieldFrame(around),
                 width));
        painter.setBrush(around.color(QPalette::Base));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
            theme::cornerRadius, theme::cornerRadius);
    }
    QLineEdit::paintEvent(event);
}

} // namespace gatehouse
