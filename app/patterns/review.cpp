// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "review.h"

#include "sides.h"

#include <algorithm>

namespace gatehouse
{

int unreadLines(const Reading &reading)
{
    const auto isUnread = [](const ReadLine &line) { return line.state == LineState::Unread; };
    return static_cast<int>(std::count_if(reading.lines.begin(), reading.lines.end(), isUnread));
}

Review reviewOf(const QString &text, Level level, const Sanitized &household)
{
    Review review{.text = text, .asked = readProblemText(text), .differences = {}};
    if (review.asked && level != Level::Scaled) {
        review.differences = compare(household.anonymized.problem, review.asked->problem);
    }
    return review;
}

} // namespace gatehouse
