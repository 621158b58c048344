// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include <vector>

namespace gatehouse
{

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
    /// The greatest common divisor of all prices, in billionths of the main unit per kWh.
    qint64 unit() const { return m_unit; }
    /// The largest magnitude of a price, in unit() billionths.
    qint64 largest() const { return m_largest; }
    /// The moments between 0 and the horizon, both left out, at which the price changes.
    const std::vector<int> &edges() const { return m_edges; }

private:
    qint64 m_unit = 1;
    qint64 m_largest = 0;
    std::vector<int> m_edges;
    /// Price times minutes from 0 to each minute.
    std::vector<qint64> m_sums;
};

} // namespace gatehouse
