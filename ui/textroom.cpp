// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "textroom.h"

#include <QEvent>
#include <QLabel>

namespace gatehouse
{

namespace
{

constexpr int leastLinesOfText = 2;

} // namespace

TextRoom::TextRoom(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    hide();
}

void TextRoom::hold(QLabel *label)
{
    setWidget(label);
    label->setAutoFillBackground(false);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

int TextRoom::textHeight() const
{
    return widget() == nullptr ? 0 : widget()->heightForWidth(viewport()->width());
}

QSize TextRoom::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), textHeight()};
}

QSize TextRoom::minimumSizeHint() const
{
    return {0, std::min(textHeight(), leastLinesOfText * fontMetrics().lineSpacing())};
}

void TextRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

/// Another text or another font asks for another height.
bool TextRoom::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::event(event);
}

} // namespace gatehouse
