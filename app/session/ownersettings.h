// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QSettings;

namespace gatehouse
{

/// Lets \a change change the settings in the file \a path, which is for this user alone, as is its
/// folder, where that is new. False where it could not be written.
bool changeOwnerSettings(const QString &path, const std::function<void(QSettings &)> &change);

} // namespace gatehouse
