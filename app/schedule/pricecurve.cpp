// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pricecurve.h"

#include <algorithm>
#include <numeric>

namespace gatehouse
{

PriceCurve::PriceCurve(const Problem &problem)
{
    qint64 unit = 0;
    for (const PriceBand &band : problem.prices) {
        unit = std::gcd(unit, band.price.billionths);
    }
    m_unit = std::max<qint64>(unit, 1);
    m_sums.reserve(static_cast<std::size_t>(problem.horizon.count()) + 1);
    m_sums.push_back(0);
    const PriceBand *last = nullptr;
    for (const PriceBand &band : problem.prices) {
        if (last != nullptr && last->price != band.price) {
            m_edges.push_back(static_cast<int>(band.window.from.count()));
        }
        last = &band;
        const qint64 price = band.price.billionths / m_unit;
        m_largest = std::max(m_largest, std::abs(price));
        for (Minutes minute = band.window.from; minute < band.window.to; ++minute) {
            m_sums.push_back(m_sums.back() + price);
        }
    }
}

} // namespace gatehouse
