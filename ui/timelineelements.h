// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problempart.h"
#include "timelinegeometry.h"

#include <vector>

namespace gatehouse
{

/// A sign in the picture of a plan that can be pointed at.
struct TimelineElement
{
    /// Where it is; a machine is at its name and at each of its runs.
    std::vector<QRect> areas;
    /// What it shows of the household's problem.
    std::vector<ProblemPart> about;
    /// The same in words.
    QString words;
};

/// Every sign of the picture: each machine with what it has to keep, then the prices, then now. A
/// picture that is no longer true has none.
std::vector<TimelineElement> timelineElements(const TimelineData &data,
                                              const TimelineGeometry &geometry);

/// The element at \a point, the smallest where several are; -1 where there is none.
int elementAt(const std::vector<TimelineElement> &elements, const QPoint &point);

} // namespace gatehouse
