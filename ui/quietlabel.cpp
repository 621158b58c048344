// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "quietlabel.h"

#include "theme.h"

#include <QEvent>

namespace gatehouse
{

QuietLabel::QuietLabel(QWidget *parent, const QString &text) : WrappedLabel(parent, text)
{
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
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        stepBack();
    }
}

} // namespace gatehouse
