// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "disclosurebutton.h"

#include "glyph.h"

#include <QEvent>

namespace gatehouse
{

namespace
{

constexpr int arrowSize = 14;

} // namespace

DisclosureButton::DisclosureButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setFlat(true);
    setIconSize(QSize(arrowSize, arrowSize));
    connect(this, &QPushButton::toggled, this, &DisclosureButton::pointArrow);
    pointArrow();
}

void DisclosureButton::pointArrow()
{
    const QColor color =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    setIcon(gatehouse::icon(isChecked() ? Glyph::ArrowDown : Glyph::ArrowRight, color, arrowSize,
                            devicePixelRatioF()));
}

void DisclosureButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange) {
        pointArrow();
    }
}

} // namespace gatehouse
