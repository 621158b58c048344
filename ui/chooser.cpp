// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chooser.h"

#include <QWheelEvent>

namespace gatehouse
{

namespace
{

/// What an entry says of itself, without its warning.
constexpr int explanationRole = Qt::UserRole + 1;

} // namespace

Chooser::Chooser(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void Chooser::addExplained(const QString &text, const QString &explanation, int key)
{
    addItem(text, key);
    setItemData(count() - 1, explanation, explanationRole);
    warnAt(key, {});
}

void Chooser::warnAt(int key, const QString &warning)
{
    const int place = findData(key);
    QStringList said{itemData(place, explanationRole).toString(), warning};
    said.removeAll(QString());
    setItemData(place, said.join(QStringLiteral("\n\n")), Qt::ToolTipRole);
    // A reader of the screen does not rest the mouse on it.
    setItemData(place, warning, Qt::AccessibleDescriptionRole);
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
