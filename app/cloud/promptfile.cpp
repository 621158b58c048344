// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "promptfile.h"

#include <QFile>

namespace gatehouse::promptfile
{

namespace
{

/// Compiled into the program: it is there, and a test holds that it is.
QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(":/gatehouse/prompts/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray solveInstructions()
{
    return contentOf(QStringLiteral("solve/v1/instructions.txt"));
}

QByteArray solveSchema()
{
    return contentOf(QStringLiteral("solve/v1/schema.json"));
}

} // namespace gatehouse::promptfile
