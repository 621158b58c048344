// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "mainunit.h"

#include <QHash>

namespace gatehouse
{

QString mainUnitOf(const QString &currency)
{
    static const QHash<QString, QString> mainUnits = {
        {QStringLiteral("p"), QStringLiteral("£")},
        {QStringLiteral("pence"), QStringLiteral("£")},
        {QStringLiteral("penny"), QStringLiteral("£")},
        {QStringLiteral("ct"), QStringLiteral("€")},
        {QStringLiteral("cts"), QStringLiteral("€")},
        {QStringLiteral("¢"), QStringLiteral("$")},
        {QStringLiteral("øre"), QStringLiteral("kr")},
        {QStringLiteral("öre"), QStringLiteral("kr")},
        {QStringLiteral("c"), QString()},
        {QStringLiteral("cent"), QString()},
        {QStringLiteral("cents"), QString()},
    };
    return mainUnits.value(currency.toLower(), currency);
}

} // namespace gatehouse
