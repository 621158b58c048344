// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings.h"
#include "item.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// A price with one or both ends of the time it is for.
struct FoundBand
{
    std::optional<Moment> from;
    std::optional<Moment> to;
    Price price;
    Place place;
    /// The sentence and the item in it that hold the price.
    int sentence = 0;
    size_t item = 0;
    /// Other than None, the price is what changes that of all other times.
    PriceChange change = PriceChange::None;
    /// The halves of the day of its hours are not sure.
    bool open = false;
};

/// "+5 ct from 17:00", "-5 ct from 01:00": whether \a band, less than nothing, may be told by
/// another price as others of \a bands are.
bool mayBeChange(const FoundBand &band, const std::vector<FoundBand> &bands);

/// Bands that name only one end reach to the nearest end of another. Where a first band without a
/// start and a last one without an end would share the night, and where the last one only says
/// \a thereafter, midnight parts them.
void closeEnds(std::vector<FoundBand> &bands, bool thereafter);

/// Whether \a bands that hold every day leave no minute of it without a price.
bool coversDay(const std::vector<TariffBand> &bands);

} // namespace gatehouse
