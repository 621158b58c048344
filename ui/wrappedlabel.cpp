// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wrappedlabel.h"

#include <QResizeEvent>

namespace gatehouse
{

WrappedLabel::WrappedLabel(QWidget *parent, const QString &text) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    if (!wordWrap() || width() < least.width()) {
        return least;
    }
    return {least.width(), std::max(least.height(), heightForWidth(width()))};
}

/// Fewer or more lines ask for another height.
void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (wordWrap() && event->oldSize().width() != event->size().width()) {
        updateGeometry();
    }
}

} // namespace gatehouse
