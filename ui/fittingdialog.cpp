// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "fittingdialog.h"

#include <QEvent>
#include <QLayout>

namespace gatehouse
{

/// Labels that wrap know how tall they are only once they have their width, and ask for a new
/// layout then.
bool FittingDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        fit();
    }
    return isDone;
}

void FittingDialog::fit()
{
    if (layout() != nullptr && isVisible()) {
        resize(width(), layout()->totalHeightForWidth(width()));
    }
}

} // namespace gatehouse
