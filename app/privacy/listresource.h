// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace gatehouse
{

/// The entries of the list \a name in `resources`, one a line; remarks and empty lines are left
/// out. Empty where there is no such list.
QStringList entriesOfList(const QString &name);

} // namespace gatehouse
