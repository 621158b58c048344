// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "glyph.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace gatehouse
{

namespace
{

QPointF at(const QRectF &area, qreal x, qreal y)
{
    return {area.x() + area.width() * x, area.y() + area.height() * y};
}

void paintTick(QPainter &painter, const QRectF &area)
{
    painter.drawPolyline(
        QPolygonF{at(area, 0.18, 0.55), at(area, 0.42, 0.78), at(area, 0.84, 0.24)});
}

void paintTriangle(QPainter &painter, const QRectF &area, const QColor &color)
{
    QPainterPath path(at(area, 0.5, 0.12));
    path.lineTo(at(area, 0.93, 0.88));
    path.lineTo(at(area, 0.07, 0.88));
    path.closeSubpath();
    painter.drawPath(path);
    painter.drawLine(at(area, 0.5, 0.42), at(area, 0.5, 0.62));
    painter.setBrush(color);
    painter.drawEllipse(at(area, 0.5, 0.75), area.width() * 0.02, area.width() * 0.02);
}

} // namespace

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Glyph::Tick;
    case Tone::Warning:
        return Glyph::Triangle;
    case Tone::Blocked:
        break;
    }
    return Glyph::Barred;
}

void paint(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, area.width() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (glyph) {
    case Glyph::Tick:
        paintTick(painter, area);
        break;
    case Glyph::Triangle:
        paintTriangle(painter, area, color);
        break;
    case Glyph::Barred:
        painter.drawEllipse(area.center(), area.width() * 0.4, area.height() * 0.4);
        painter.drawLine(at(area, 0.23, 0.23), at(area, 0.77, 0.77));
        break;
    case Glyph::Dot:
        painter.setBrush(color);
        painter.drawEllipse(area.center(), area.width() * 0.22, area.height() * 0.22);
        break;
    case Glyph::Ring:
        painter.drawEllipse(area.center(), area.width() * 0.24, area.height() * 0.24);
        break;
    case Glyph::ArrowRight:
        painter.drawPolyline(
            QPolygonF{at(area, 0.4, 0.22), at(area, 0.66, 0.5), at(area, 0.4, 0.78)});
        break;
    case Glyph::ArrowDown:
        painter.drawPolyline(
            QPolygonF{at(area, 0.22, 0.4), at(area, 0.5, 0.66), at(area, 0.78, 0.4)});
        break;
    }
    painter.restore();
}

QIcon icon(Glyph glyph, const QColor &color, int size, qreal pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, glyph, QRectF(0, 0, size, size), color);
    painter.end();
    // The same look when selected: the sign carries meaning by its colour.
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    icon.addPixmap(pixmap, QIcon::Disabled);
    return icon;
}

} // namespace gatehouse
