// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include <vector>

namespace gatehouse
{

/// Own power during a stretch of minutes, half-open.
struct OwnPower
{
    int from = 0;
    int to = 0;
    qint64 watts = 0;
    /// What a kWh earns elsewhere, in PriceCurve::unit() billionths.
    qint64 earns = 0;
};

/// The prices of a problem, made for asking often what a stretch costs.
class PriceCurve
{
public:
    explicit PriceCurve(const Problem &problem);

    /// Price times minutes from \a from to \a to, in unit() billionths.
    qint64 sum(int from, int to) const
    {
        return m_sums[static_cast<std::size_t>(to)] - m_sums[static_cast<std::size_t>(from)];
    }
    /// The greatest common divisor of all prices, of what own power earns and of what loads are
    /// worth, in billionths of the main unit.
    qint64 unit() const { return m_unit; }
    /// The largest magnitude of a price or of what own power earns, in unit() billionths.
    qint64 largest() const { return m_largest; }
    /// Where there is any, by time, apart.
    const std::vector<OwnPower> &ownPower() const { return m_ownPower; }
    /// The minute behind the last that has a price.
    int end() const { return static_cast<int>(m_sums.size()) - 1; }
    /// The moments between 0 and the horizon, both left out, at which the price or the own power
    /// changes, sorted.
    const std::vector<int> &edges() const { return m_edges; }

private:
    qint64 m_unit = 1;
    qint64 m_largest = 0;
    std::vector<int> m_edges;
    std::vector<OwnPower> m_ownPower;
    /// Price times minutes from 0 to each minute.
    std::vector<qint64> m_sums;
};

} // namespace gatehouse
