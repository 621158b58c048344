// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "householdreader.h"

#include <QDateTime>
#include <QString>

namespace gatehouse
{

/// What the reader makes of \a text on a day of May at nine.
inline Result<Reading, ReadingFailure> readText(const QString &text, const QString &question = {})
{
    static const HouseholdReader reader;
    return reader.read(PrivateText(text), PrivateText(question),
                       QDateTime(QDate(2026, 5, 21), QTime(9, 0)));
}

/// A minute of the day as "06:30".
inline QString clockText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace gatehouse
