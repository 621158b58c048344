// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace gatehouse
{

/// The few signs of the window, drawn: a file format and its plugin would cost more than they.
enum class Glyph
{
    Tick,
    Triangle,
    Barred,
    Dot,
    Ring,
    ArrowRight,
    ArrowDown,
};

/// The sign of what is said in \a tone.
Glyph glyphOf(Tone tone);

/// Paints \a glyph into the square \a area.
void paint(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &color);

/// The same as an icon for item views.
QIcon icon(Glyph glyph, const QColor &color, int size, qreal pixelRatio);

} // namespace gatehouse
