// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tariffedits.h"

#include "factedits.h"

#include <QRegularExpression>

#include <algorithm>

namespace gatehouse
{

namespace
{

using Kind = WrittenValue::Kind;

bool isInside(const Span &span, const Place &place)
{
    return place.line > 0 && span.from >= place.span.from && span.to <= place.span.to;
}

/// The one price that holds in all of \a window, if one does.
std::optional<Price> priceIn(const std::vector<PriceBand> &prices, const Window &window)
{
    std::optional<Price> found;
    for (const PriceBand &band : prices) {
        const bool overlaps = band.window.from < window.to && window.from < band.window.to;
        if (overlaps && found && *found != band.price) {
            return std::nullopt;
        }
        if (overlaps) {
            found = band.price;
        }
    }
    return found;
}

} // namespace

TariffEdits::TariffEdits(const ReadHousehold &household, const Problem &asked,
                         const ValueWriter &values)
    : m_household(household), m_asked(asked), m_values(values), m_clock(household.anonymized.now)
{}

std::vector<WordChanges> TariffEdits::ways() const
{
    std::vector<WordChanges> ways = otherPrices();
    const std::vector<WordChanges> times = otherTimes();
    ways.insert(ways.end(), times.begin(), times.end());
    return ways;
}

/// What is asked for each time that \a band comes round, where that is one price.
std::optional<Price> TariffEdits::askedPrice(const TariffBand &band) const
{
    const auto windows = m_clock.windows(band.from, band.to, m_asked.horizon);
    std::optional<Price> all;
    for (const Window &window : windows.value_or(std::vector<Window>())) {
        const std::optional<Price> here = gatehouse::priceIn(m_asked.prices, window);
        if (!here || (all && *all != *here)) {
            return std::nullopt;
        }
        all = here;
    }
    return all;
}

/// The same for the price of all other times.
std::optional<Price> TariffEdits::askedPriceElsewhere() const
{
    std::optional<Price> all;
    for (const PriceBand &mine : m_household.anonymized.problem.prices) {
        const auto &tariff = m_household.reading.household.tariff;
        const bool isBand = std::any_of(tariff.begin(), tariff.end(), [&](const TariffBand &band) {
            const auto windows = m_clock.windows(band.from, band.to, m_asked.horizon);
            return windows && std::any_of(windows->begin(), windows->end(), [&](const Window &w) {
                       return w.from <= mine.window.from && mine.window.from < w.to;
                   });
        });
        if (isBand) {
            continue;
        }
        const std::optional<Price> here = gatehouse::priceIn(m_asked.prices, mine.window);
        if (!here || (all && *all != *here)) {
            return std::nullopt;
        }
        all = here;
    }
    return all;
}

/// Where the price of a tariff line stands: as a price, or as a mere number beside its times.
std::optional<Span> TariffEdits::priceIn(const Place &place) const
{
    std::vector<Span> times;
    for (const WrittenValue &value : m_household.parts.values) {
        if (!isInside(value.span, place)) {
            continue;
        }
        if (value.kind == Kind::Price) {
            return value.span;
        }
        times.push_back(value.span);
    }
    static const QRegularExpression number(QStringLiteral("-?\\d+(?:[.,]\\d+)?"));
    std::optional<Span> only;
    auto numbers = number.globalMatch(m_household.text.reveal(), place.span.from);
    while (numbers.hasNext()) {
        const QRegularExpressionMatch match = numbers.next();
        const Span span{match.capturedStart(), match.capturedEnd()};
        if (!isInside(span, place)) {
            break;
        }
        const bool isTime = std::any_of(times.begin(), times.end(), [&](const Span &time) {
            return span.from < time.to && time.from < span.to;
        });
        if (!isTime && only) {
            return std::nullopt;
        }
        only = isTime ? only : std::optional(span);
    }
    return only;
}

/// False where the price cannot be written there.
bool TariffEdits::addPrice(WordChanges &changes, const Place &place, Price before,
                           Price after) const
{
    if (before == after) {
        return true;
    }
    const std::optional<Span> span = priceIn(place);
    const auto change =
        span ? m_values.amountChange(*span, Kind::Price, before.billionths, after.billionths)
             : std::nullopt;
    if (change) {
        changes.push_back(*change);
    }
    return change.has_value();
}

std::vector<WordChanges> TariffEdits::otherPrices() const
{
    const Household &household = m_household.reading.household;
    WordChanges changes;
    for (const TariffBand &band : household.tariff) {
        const std::optional<Price> asked = askedPrice(band);
        if (!asked || !addPrice(changes, band.place, band.price, *asked)) {
            return {};
        }
    }
    if (household.otherPrice) {
        const std::optional<Price> asked = askedPriceElsewhere();
        if (asked &&
            !addPrice(changes, household.otherPrice->place, household.otherPrice->value, *asked)) {
            return {};
        }
    }
    return changes.empty() ? std::vector<WordChanges>() : std::vector<WordChanges>{changes};
}

/// Each line that says \a before says \a after, in the same manner.
std::vector<WordChange> TariffEdits::edgeChanges(Minutes before, Minutes after, size_t way) const
{
    const QDateTime when = m_household.anonymized.now.addSecs(before.count() * 60);
    const int minuteOfDay = when.time().hour() * 60 + when.time().minute();
    std::vector<WordChange> changes;
    for (const TariffBand &band : m_household.reading.household.tariff) {
        for (const WrittenValue &value : m_household.parts.values) {
            if (value.isClock() && isInside(value.span, band.place) &&
                value.moment.minutes % minutesPerDay == minuteOfDay) {
                const std::vector<WordChange> ways = m_values.clockChanges(value, after);
                changes.push_back(ways.at(std::min(way, ways.size() - 1)));
            }
        }
    }
    return changes;
}

/// The same prices in the same order, some from other times on.
std::vector<WordChanges> TariffEdits::otherTimes() const
{
    const std::vector<PriceBand> &mine = m_household.anonymized.problem.prices;
    const std::vector<PriceBand> &asked = m_asked.prices;
    if (mine.size() != asked.size()) {
        return {};
    }
    constexpr size_t mostWays = 3;
    std::vector<WordChanges> ways(mostWays);
    for (size_t i = 1; i < mine.size(); ++i) {
        const Minutes before = mine.at(i).window.from;
        const Minutes after = asked.at(i).window.from;
        for (size_t way = 0; before != after && way < mostWays; ++way) {
            const std::vector<WordChange> changes = edgeChanges(before, after, way);
            ways.at(way).insert(ways.at(way).end(), changes.begin(), changes.end());
        }
    }
    return ways;
}

} // namespace gatehouse
