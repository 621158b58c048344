// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bands.h"

#include <optional>

namespace gatehouse
{

/// A moment as a model writes it: a time of day, on a day or on none, or so long after now.
struct LooseMoment
{
    /// Of the day, 0 to 1440, or after now where isAfterNow.
    int minutes = 0;
    bool isAfterNow = false;
    /// Days after today, where it is said.
    std::optional<int> day;

    bool operator==(const LooseMoment &) const = default;
};

/// "06:30", "6.30 am", "10 pm", "22h30", "noon", "midnight", "now", "+4:30", "06:30 (+1)", "06:30
/// tomorrow", and a bare whole number as minutes after now. Nothing for anything else.
std::optional<LooseMoment> looseMoment(QStringView text);

/// A stretch of time; one of its ends may be open.
struct LooseRange
{
    std::optional<LooseMoment> from;
    std::optional<LooseMoment> to;

    bool operator==(const LooseRange &) const = default;
};

/// "22:30 to 06:30", "22:30-06:30", "between 10 pm and 6 am", "after 22:30", "until 06:30", "+4:00
/// to +12:00". What stands behind it goes to \a rest, where that is not nullptr; else nothing may.
std::optional<LooseRange> looseRange(QStringView text, QString *rest = nullptr);

} // namespace gatehouse
