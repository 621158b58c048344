// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chooser.h"

#include <QWheelEvent>

namespace gatehouse
{

Chooser::Chooser(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void Chooser::addExplained(const QString &text, const QString &explanation, int key)
{
    addItem(text, key);
    setItemData(count() - 1, explanation, Qt::ToolTipRole);
}

void Chooser::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace gatehouse
