// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvebutton.h"

#include <QKeyEvent>

namespace gatehouse
{

ApproveButton::ApproveButton(const QString &text, QWidget *parent) : PrimaryButton(text, parent)
{
    setDefault(false);
    setAutoRepeat(false);
}

void ApproveButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    PrimaryButton::keyPressEvent(event);
}

} // namespace gatehouse
