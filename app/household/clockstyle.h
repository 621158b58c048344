// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "householdsentences.h"

#include <QChar>
#include <QString>

#include <optional>

namespace gatehouse
{

/// How somebody writes the time of day: "18:30", "6.30 pm", "6pm".
struct ClockStyle
{
    QChar separator = u':';
    /// "07:00", not "7:00".
    bool padsHour = true;
    /// Full hours have no minutes: "7 pm".
    bool isBare = false;
    /// Twelve hours, where there are such words; what stands before them.
    HalfDays halves;
    QString gap;

    /// The \a minuteOfDay in this style; 1440 is midnight as well.
    QString write(int minuteOfDay) const;
};

/// A time of day in digits, and how it is written.
struct StyledClock
{
    /// Within the words that were looked at, with the word of its half day.
    Span span;
    ClockStyle style;
};

/// The first time of day in digits that \a words hold; nothing where it is written in words.
std::optional<StyledClock> styledClock(const QString &words, const std::vector<HalfDays> &halfDays);

} // namespace gatehouse
