// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pricecurve.h"

#include <algorithm>
#include <numeric>

namespace gatehouse
{

namespace
{

qint64 commonUnit(const Problem &problem)
{
    qint64 unit = 0;
    for (const PriceBand &band : problem.prices) {
        unit = std::gcd(unit, band.price.billionths);
    }
    for (const Surplus &surplus : problem.surplus) {
        unit = std::gcd(unit, surplus.earns.billionths);
    }
    for (const Load &load : problem.loads) {
        unit = std::gcd(unit, load.optional ? load.worth.billionths : 0);
    }
    return std::max<qint64>(unit, 1);
}

} // namespace

PriceCurve::PriceCurve(const Problem &problem) : m_unit(commonUnit(problem))
{
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
    for (const Surplus &surplus : problem.surplus) {
        if (surplus.power.value > 0) {
            m_ownPower.push_back({.from = static_cast<int>(surplus.window.from.count()),
                                  .to = static_cast<int>(surplus.window.to.count()),
                                  .watts = surplus.power.value,
                                  .earns = surplus.earns.billionths / m_unit});
            m_largest = std::max(m_largest, std::abs(m_ownPower.back().earns));
            m_edges.push_back(m_ownPower.back().from);
            m_edges.push_back(m_ownPower.back().to);
        }
    }
    std::sort(m_edges.begin(), m_edges.end());
    m_edges.erase(std::unique(m_edges.begin(), m_edges.end()), m_edges.end());
    std::erase_if(m_edges, [this](int edge) { return edge == 0 || edge == end(); });
}

} // namespace gatehouse
