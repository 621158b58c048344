// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planningclock.h"
#include "problem.h"
#include "valuewriter.h"

#include <optional>
#include <vector>

namespace gatehouse
{

struct ReadHousehold;
struct TariffBand;

/// Ways of changing the lines of a tariff so that they say what an edit of the outbound prices
/// says: other prices, or other times at which they change. All of what it is given outlives it.
class TariffEdits
{
public:
    TariffEdits(const ReadHousehold &household, const Problem &asked, const ValueWriter &values);

    std::vector<WordChanges> ways() const;

private:
    std::optional<Price> askedPrice(const TariffBand &band) const;
    std::optional<Price> askedPriceElsewhere() const;
    bool addPrice(WordChanges &changes, const Place &place, Price before, Price after) const;
    std::vector<WordChanges> otherPrices() const;
    std::vector<WordChanges> otherTimes() const;
    std::vector<WordChange> edgeChanges(Minutes before, Minutes after, size_t way) const;
    std::optional<Span> priceIn(const Place &place) const;

    const ReadHousehold &m_household;
    const Problem &m_asked;
    const ValueWriter &m_values;
    PlanningClock m_clock;
};

} // namespace gatehouse
