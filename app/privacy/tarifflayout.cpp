// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tarifflayout.h"

#include "planningclock.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// One time that a line of the tariff comes round.
struct Occurrence
{
    Window window;
    const TariffBand *band = nullptr;
};

bool isDated(const TariffBand &band)
{
    return PlanningClock::isDated(band.from) || PlanningClock::isDated(band.to);
}

/// Goes through the occurrences by time and lays one price beside the other.
class TariffSweep
{
public:
    TariffSweep(const Household &household, const PlanningClock &clock, Minutes horizon)
        : m_household(household), m_clock(clock), m_horizon(horizon)
    {}

    Result<TariffLayout> laid()
    {
        if (const Result<void> collected = collect(); !collected) {
            return Unexpected{collected.error()};
        }
        for (const Occurrence &next : m_occurrences) {
            if (const Result<void> added = add(next); !added) {
                return Unexpected{added.error()};
            }
            if (m_layout.endsEarly) {
                return std::move(m_layout);
            }
        }
        if (const Result<void> filled = fillTo(m_horizon, nullptr); !filled) {
            return Unexpected{filled.error()};
        }
        return std::move(m_layout);
    }

private:
    Result<void> collect()
    {
        for (int i = 0; i < static_cast<int>(m_household.tariff.size()); ++i) {
            const TariffBand &band = m_household.tariff.at(static_cast<size_t>(i));
            const auto windows = m_clock.windows(band.from, band.to, m_horizon);
            if (!windows) {
                return failure(ErrorKind::OutOfRange, band.place);
            }
            for (const Window &window : *windows) {
                m_occurrences.push_back({window, &band});
                m_layout.uses.push_back({window, i});
            }
        }
        std::stable_sort(
            m_occurrences.begin(), m_occurrences.end(),
            [](const Occurrence &a, const Occurrence &b) { return a.window < b.window; });
        if (m_occurrences.empty() && !m_household.otherPrice) {
            return failure(ErrorKind::NoPrices);
        }
        return {};
    }

    Result<void> add(const Occurrence &next)
    {
        // What reaches farthest so far overlaps next if anything does, and all that overlap so far
        // agree, so one comparison finds every disagreement.
        if (next.window.from < m_covered && next.band->price != m_farthest->price) {
            return twoLines(ErrorKind::PriceOverlap, *m_farthest, *next.band,
                            {next.window.from, std::min(m_covered, next.window.to)});
        }
        if (const Result<void> filled = fillTo(next.window.from, &next); !filled) {
            return filled;
        }
        if (next.window.to > m_covered && !m_layout.endsEarly) {
            m_layout.prices.push_back({{m_covered, next.window.to}, next.band->price});
            m_covered = next.window.to;
            m_farthest = next.band;
        }
        return {};
    }

    /// Closes the gap, if there is one, between what is covered and \a from, where \a next begins;
    /// no next means the end of the planning day.
    Result<void> fillTo(Minutes from, const Occurrence *next)
    {
        if (from <= m_covered) {
            return {};
        }
        if (m_household.otherPrice) {
            m_layout.prices.push_back({{m_covered, from}, m_household.otherPrice->value});
            m_layout.uses.push_back({{m_covered, from}, std::nullopt});
            m_covered = from;
            return {};
        }
        if (datedPricesEndHere()) {
            m_layout.endsEarly = m_covered;
            m_layout.lastLine = m_farthest->place;
            return {};
        }
        // Daily bands come round, so the line before the first is the last, and the other way
        // round.
        const TariffBand &before = m_farthest ? *m_farthest : *m_occurrences.back().band;
        const TariffBand &after = next ? *next->band : *m_occurrences.front().band;
        return twoLines(ErrorKind::PriceGap, before, after, {m_covered, from});
    }

    bool datedPricesEndHere() const
    {
        bool anyBefore = false;
        for (const Occurrence &occurrence : m_occurrences) {
            if (isDated(*occurrence.band)) {
                if (occurrence.window.from >= m_covered) {
                    return false;
                }
                anyBefore = true;
            }
        }
        return anyBefore && m_covered > Minutes{0};
    }

    Unexpected<Error> twoLines(ErrorKind kind, const TariffBand &first, const TariffBand &second,
                               Window window) const
    {
        return Unexpected{Error{.kind = kind,
                                .place = first.place,
                                .otherPlace = second.place,
                                .subject = m_clock.clockTime(window.from) + QStringLiteral(" to ") +
                                           m_clock.clockTime(window.to)}};
    }

    const Household &m_household;
    const PlanningClock &m_clock;
    Minutes m_horizon;
    std::vector<Occurrence> m_occurrences;
    TariffLayout m_layout;
    Minutes m_covered{0};
    const TariffBand *m_farthest = nullptr;
};

} // namespace

Result<TariffLayout> layTariff(const Household &household, const PlanningClock &clock,
                               Minutes horizon)
{
    return TariffSweep(household, clock, horizon).laid();
}

} // namespace gatehouse
