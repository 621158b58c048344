// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gatehouse
{

/// Whether \a name is that of a model which the program passes on to its maker: it ends with
/// ":cloud" or "-cloud", whatever its letters' case, also in front of ":latest" and ":local".
bool isRemoteName(QStringView name);

/// \a name with ":local" behind it, which makes the program refuse it where it is not of this
/// machine.
QString pinnedToThisMachine(const QString &name);

/// Whether both name the same model: "gemma4" is "gemma4:latest".
bool isSameModel(QStringView a, QStringView b);

} // namespace gatehouse
