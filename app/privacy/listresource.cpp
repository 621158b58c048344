// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "listresource.h"

#include <QFile>

namespace gatehouse
{

QStringList entriesOfList(const QString &name)
{
    QFile file(QStringLiteral(":/gatehouse/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList entries;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(u'#') && !line.trimmed().isEmpty()) {
            entries << line.trimmed();
        }
    }
    return entries;
}

} // namespace gatehouse
