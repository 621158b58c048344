// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tariffbands.h"

#include <algorithm>
#include <bitset>
#include <set>
#include <utility>

namespace gatehouse
{

namespace
{

const Moment midnight{.basis = Moment::Basis::Clock, .minutes = 0};

int distance(const Moment &from, const Moment &to)
{
    const int minutes = (to.minutes - from.minutes + 2 * minutesPerDay) % minutesPerDay;
    return minutes == 0 ? minutesPerDay : minutes;
}

/// Each end once, sorted.
std::vector<Moment> edgesOf(const std::vector<FoundBand> &bands)
{
    std::vector<Moment> edges;
    for (const FoundBand &band : bands) {
        for (const std::optional<Moment> &edge : {band.from, band.to}) {
            if (edge) {
                edges.push_back(*edge);
            }
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

/// "until 6 ..., after 20 ...": both would fill the night.
void partAtMidnight(const std::vector<FoundBand *> &endless,
                    const std::vector<FoundBand *> &startless)
{
    const auto ends = [](const FoundBand *band) { return std::pair(*band->from, *band->to); };
    std::set<std::pair<Moment, Moment>> early;
    for (const FoundBand *band : startless) {
        early.insert(ends(band));
    }
    std::set<std::pair<Moment, Moment>> shared;
    for (FoundBand *band : endless) {
        const bool overnight = band->from->minutes > band->to->minutes;
        if (overnight && early.count(ends(band)) > 0) {
            shared.insert(ends(band));
            band->to = midnight;
        }
    }
    for (FoundBand *band : startless) {
        if (shared.count(ends(band)) > 0) {
            band->from = midnight;
        }
    }
}

} // namespace

bool mayBeChange(const FoundBand &band, const std::vector<FoundBand> &bands)
{
    return band.price.billionths < 0 && band.change == PriceChange::None &&
           std::any_of(bands.begin(), bands.end(),
                       [](const FoundBand &other) { return other.change != PriceChange::None; });
}

void closeEnds(std::vector<FoundBand> &bands, bool thereafter)
{
    std::vector<Moment> edges = edgesOf(bands);
    if (thereafter) {
        edges.push_back(midnight);
    }
    // There are no more edges than minutes, or the days differ and nothing is sure.
    if (edges.size() > size_t{minutesPerDay}) {
        return;
    }
    std::vector<FoundBand *> endless;
    std::vector<FoundBand *> startless;
    for (FoundBand &band : bands) {
        const bool needsEnd = !band.to;
        if (needsEnd == !band.from.has_value()) {
            continue;
        }
        const Moment known = needsEnd ? *band.from : *band.to;
        const auto nearest =
            std::min_element(edges.begin(), edges.end(), [&](const Moment &a, const Moment &b) {
                return needsEnd ? distance(known, a) < distance(known, b)
                                : distance(a, known) < distance(b, known);
            });
        if (*nearest == known) {
            // One end alone says nothing of the other: it is no price of the whole day.
            continue;
        }
        (needsEnd ? band.to : band.from) = *nearest;
        (needsEnd ? endless : startless).push_back(&band);
    }
    partAtMidnight(endless, startless);
}

bool coversDay(const std::vector<TariffBand> &bands)
{
    std::bitset<minutesPerDay> priced;
    for (const TariffBand &band : bands) {
        const bool daily = !band.from.day && !band.to.day &&
                           band.from.basis == Moment::Basis::Clock &&
                           band.to.basis == Moment::Basis::Clock;
        const int length = daily ? distance(band.from, band.to) : 0;
        for (int i = 0; i < length; ++i) {
            priced.set(static_cast<size_t>((band.from.minutes + i) % minutesPerDay));
        }
    }
    return priced.all();
}

} // namespace gatehouse
