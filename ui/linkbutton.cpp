// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "linkbutton.h"

#include <QEvent>

namespace gatehouse
{

namespace
{

constexpr int sideMargin = 6;
constexpr int edgeMargin = 1;

} // namespace

LinkButton::LinkButton(const QString &text, Accent accent, QWidget *parent)
    : QPushButton(text, parent), m_accent(accent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    recolor();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * sideMargin,
            fontMetrics().height() + 2 * edgeMargin};
}

void LinkButton::recolor()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own = palette();
    const QColor color = theme::accent(m_accent, around);
    if (own.color(QPalette::ButtonText) != color) {
        own.setColor(QPalette::ButtonText, color);
        setPalette(own);
    }
}

void LinkButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        recolor();
    }
}

} // namespace gatehouse
