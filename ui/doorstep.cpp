// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "doorstep.h"

#include "approvalgate.h"
#include "theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace gatehouse::doorstep
{

namespace
{

struct DoorstepWords
{
    Q_DECLARE_TR_FUNCTIONS(Doorstep)
};

} // namespace

void paint(QPainter &painter, const QRect &area, const QPalette &palette)
{
    const QColor accent = theme::accent(Accent::Leaving, palette);
    const QColor base = palette.color(QPalette::Base);
    painter.fillRect(area, theme::blend(base, accent, theme::isDark(palette) ? 16 : 9));
    painter.setClipRect(QRect(area.left(), area.top(), area.width(), stripes));
    painter.fillRect(painter.clipBoundingRect(), base);
    QPainterPath stripe;
    for (int x = area.left() - stripes; x < area.right() + stripes; x += 2 * stripes) {
        stripe.moveTo(x, area.top() + stripes);
        stripe.lineTo(x + stripes, area.top());
        stripe.lineTo(x + 2 * stripes, area.top());
        stripe.lineTo(x + stripes, area.top() + stripes);
        stripe.closeSubpath();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(stripe, accent);
}

QString destinationText(const ApprovalGate &gate)
{
    const Destination &destination = gate.destination();
    const QString bytes = QLocale().toString(gate.bytes().size());
    if (destination.proxy.isEmpty()) {
        //: %1 is the name of a model, %2 a number.
        return DoorstepWords::tr("Leaves this machine: to %1, %2 bytes.")
            .arg(destination.deployment, bytes);
    }
    //: %1 is the name of a model, %2 a number, %3 the address of a proxy.
    return DoorstepWords::tr("Leaves this machine: to %1, %2 bytes, through %3.")
        .arg(destination.deployment, bytes, destination.proxy);
}

} // namespace gatehouse::doorstep
