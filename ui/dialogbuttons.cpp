// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "dialogbuttons.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace gatehouse
{

void leaveEnterAlone(const QDialogButtonBox &box)
{
    for (QAbstractButton *button : box.buttons()) {
        if (auto *push = qobject_cast<QPushButton *>(button)) {
            push->setAutoDefault(false);
            push->setDefault(false);
        }
    }
}

} // namespace gatehouse
