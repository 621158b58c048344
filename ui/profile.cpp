// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "profile.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace gatehouse
{

namespace
{

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}
QString panesKey()
{
    return QStringLiteral("window/panes");
}
QString zoomKey()
{
    return QStringLiteral("window/zoom");
}
QString levelKey()
{
    return QStringLiteral("privacy/level");
}

} // namespace

Profile::Profile(QString folder) : m_folder(std::move(folder)) {}

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Profile::settingsFile() const
{
    return m_folder + QStringLiteral("/window.ini");
}

WindowSettings Profile::load() const
{
    const QSettings file(settingsFile(), QSettings::IniFormat);
    return {.geometry = file.value(geometryKey()).toByteArray(),
            .panes = file.value(panesKey()).toByteArray(),
            .level = levelNamed(file.value(levelKey()).toString()),
            .zoom = file.value(zoomKey()).toInt()};
}

bool Profile::save(const WindowSettings &settings) const
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir().exists(m_folder)) {
        if (!QDir().mkpath(m_folder) ||
            !QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner)) {
            return false;
        }
    }
    QSettings file(settingsFile(), QSettings::IniFormat);
    file.setValue(geometryKey(), settings.geometry);
    file.setValue(panesKey(), settings.panes);
    file.setValue(zoomKey(), settings.zoom);
    if (settings.level) {
        file.setValue(levelKey(), levelName(*settings.level));
    }
    file.sync();
    return file.status() == QSettings::NoError && QFile::setPermissions(settingsFile(), ownerOnly);
}

} // namespace gatehouse
