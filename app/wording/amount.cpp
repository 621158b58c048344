// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "mainunit.h"
#include "phrases.h"
#include "wording.h"

#include <algorithm>

namespace gatehouse::wording
{

namespace
{

/// "$", "€", "£" and their like, "US$" too; words such as "kr" stand behind the number.
bool standsBefore(const QString &unit)
{
    return std::any_of(unit.begin(), unit.end(),
                       [](QChar c) { return c.category() == QChar::Symbol_Currency; });
}

} // namespace

QString amount(const Rational &value, const PrivateText &currency, int places)
{
    const QString unit = mainUnitOf(quotable(currency.reveal()));
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
