// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loosetimes.h"

#include <QTime>

#include <vector>

namespace gatehouse
{

/// Turns moments as models write them into minutes after now, by the rules that hold for a
/// household's own text: a time of day without a day is its first occurrence after now, a stretch
/// without a day comes again every day.
class PlanningFrame
{
public:
    PlanningFrame(QTime now, Minutes horizon) : m_now(now), m_horizon(horizon) {}

    Minutes horizon() const { return m_horizon; }

    /// Where something begins: a time equal to now is now.
    Minutes begin(const LooseMoment &moment) const;
    /// Where something ends: a time equal to now is a day later.
    Minutes end(const LooseMoment &moment) const;
    /// Whether a stretch without a day comes again every day.
    enum class Repeats
    {
        Daily,
        /// Others of its kind name their days, so that those without mean today.
        Once,
    };
    /// All of \a range up to the horizon, in order. A stretch that has begun counts from now. An
    /// end that is open is \a openEnd; where the start is less than twelve hours ago it has begun.
    std::vector<Window> windows(const LooseRange &range, Minutes openEnd,
                                Repeats repeats = Repeats::Daily) const;

private:
    /// Minutes from now to the moment, which may lie before now.
    int offset(const LooseMoment &moment) const;
    std::vector<Window> openEnded(const LooseMoment &from, Minutes openEnd) const;
    std::vector<Window> once(const LooseMoment &from, const LooseMoment &to) const;
    std::vector<Window> daily(int from, int length) const;

    QTime m_now;
    Minutes m_horizon;
};

} // namespace gatehouse
