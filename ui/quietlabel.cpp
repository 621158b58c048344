// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "quietlabel.h"

#include "theme.h"

#include <QEvent>

namespace gatehouse
{

QuietLabel::QuietLabel(QWidget *parent, const QString &text) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    stepBack();
}

void QuietLabel::stepBack()
{
    QPalette palette = this->palette();
    const QColor color = theme::mutedText(parentWidget()->palette());
    if (palette.color(QPalette::WindowText) != color) {
        palette.setColor(QPalette::WindowText, color);
        setPalette(palette);
    }
}

void QuietLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        stepBack();
    }
}

} // namespace gatehouse
