// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pricelabels.h"

#include <algorithm>
#include <array>

namespace gatehouse
{

namespace
{

/// Bands of a tariff of many short stretches that are looked at for a label.
constexpr size_t mostTried = 200;

std::vector<const PriceBand *> byWeight(const std::vector<PriceBand> &bands)
{
    std::vector<const PriceBand *> order;
    order.reserve(bands.size());
    for (const PriceBand &band : bands) {
        order.push_back(&band);
    }
    const auto cheaper = [](const PriceBand &a, const PriceBand &b) { return a.price < b.price; };
    const auto [cheapest, dearest] = std::minmax_element(bands.begin(), bands.end(), cheaper);
    const auto rank = [low = cheapest->price, high = dearest->price](const PriceBand *band) {
        const bool isOuter = band->price == low || band->price == high;
        return std::pair(!isOuter, -(band->window.to - band->window.from));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&rank](const PriceBand *a, const PriceBand *b) { return rank(a) < rank(b); });
    order.resize(std::min(order.size(), mostTried));
    return order;
}

bool isFree(const QRect &area, const PriceBand &own, const std::vector<PriceLabel> &placed,
            const TimelineData &data, const TimelineGeometry &geometry)
{
    const QRect withAir = area.adjusted(-3, 0, 3, 0);
    return std::none_of(placed.begin(), placed.end(),
                        [&](const PriceLabel &label) { return label.area.intersects(withAir); }) &&
           std::none_of(data.prices.begin(), data.prices.end(), [&](const PriceBand &band) {
               return band.window != own.window && geometry.bar(band).intersects(area);
           });
}

} // namespace

std::vector<PriceLabel> priceLabels(const TimelineData &data, const TimelineGeometry &geometry,
                                    const QFontMetrics &metrics)
{
    std::vector<PriceLabel> placed;
    if (data.prices.empty()) {
        return placed;
    }
    const QRect inside = geometry.prices();
    for (const PriceBand *band : byWeight(data.prices)) {
        const QString text = priceText(data, band->price);
        const QRect bar = geometry.bar(*band);
        const int width = metrics.horizontalAdvance(text) + 1;
        const int top = bar.top() - metrics.height();
        for (const int left :
             std::array{bar.center().x() - width / 2, bar.left() + 1, bar.right() - width}) {
            const int kept = std::clamp(left, inside.left() + 2,
                                        std::max(inside.right() - width, inside.left() + 2));
            const QRect area(kept, top, width, metrics.height());
            if (isFree(area, *band, placed, data, geometry)) {
                placed.push_back({.area = area, .text = text});
                break;
            }
        }
    }
    return placed;
}

} // namespace gatehouse
