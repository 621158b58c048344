// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ownersettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace gatehouse
{

bool changeOwnerSettings(const QString &path, const std::function<void(QSettings &)> &change)
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QString folder = QFileInfo(path).path();
    const bool isNewFolder = !QDir().exists(folder);
    if (isNewFolder && (!QDir().mkpath(folder) ||
                        !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner))) {
        return false;
    }
    QSettings file(path, QSettings::IniFormat);
    change(file);
    file.sync();
    return file.status() == QSettings::NoError && QFile::setPermissions(path, ownerOnly);
}

} // namespace gatehouse
