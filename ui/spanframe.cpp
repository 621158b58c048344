// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "spanframe.h"

#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace gatehouse
{

void setFramePen(QPainter &painter, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Text), 1.5));
    painter.setBrush(Qt::NoBrush);
}

void paintFrame(QPainter &painter, const QRectF &area)
{
    painter.drawRoundedRect(area.normalized().adjusted(-1.5, 0.5, 1.5, -0.5), 2, 2);
}

void paintFrame(QPainter &painter, const QTextBlock &block, const QPointF &origin, const Span &span)
{
    const int start = static_cast<int>(span.from) - block.position();
    const int end = std::min(static_cast<int>(span.to) - block.position(), block.length() - 1);
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from < to) {
            const QRectF box(QPointF(line.cursorToX(from), line.y()),
                             QPointF(line.cursorToX(to), line.y() + line.height()));
            paintFrame(painter, box.translated(origin));
        }
    }
}

} // namespace gatehouse
