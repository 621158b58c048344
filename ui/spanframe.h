// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

class QPainter;
class QPalette;
class QPointF;
class QRectF;
class QTextBlock;

namespace gatehouse
{

/// Readies \a painter for frames around what belongs together: a frame, not a colour alone.
void setFramePen(QPainter &painter, const QPalette &palette);

/// A frame around \a area.
void paintFrame(QPainter &painter, const QRectF &area);
/// A frame around \a span of the text of \a block's document, one for each line that it is wrapped
/// to. The layout of the block begins at \a origin.
void paintFrame(QPainter &painter, const QTextBlock &block, const QPointF &origin,
                const Span &span);

} // namespace gatehouse
