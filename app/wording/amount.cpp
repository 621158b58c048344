// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrases.h"
#include "wording.h"

#include <QHash>

#include <algorithm>

namespace gatehouse::wording
{

namespace
{

/// Prices are kept in the main unit; a tariff written in the small one names the main one here.
QString mainUnit(const QString &currency)
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

/// "$", "€", "£" and their like, "US$" too; words such as "kr" stand behind the number.
bool standsBefore(const QString &unit)
{
    return std::any_of(unit.begin(), unit.end(),
                       [](QChar c) { return c.category() == QChar::Symbol_Currency; });
}

} // namespace

QString amount(const Rational &value, const PrivateText &currency, int places)
{
    const QString unit = mainUnit(quotable(currency.reveal()));
    const QString digits = toDecimal(value, places);
    if (unit.isEmpty()) {
        return digits;
    }
    if (!standsBefore(unit)) {
        return digits + QChar::Nbsp + unit;
    }
    const bool negative = digits.startsWith(u'-');
    return negative ? u'-' + unit + digits.mid(1) : unit + digits;
}

} // namespace gatehouse::wording
