// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexer.h"
#include "sentence.h"
#include "units.h"

#include <optional>

namespace gatehouse
{

/// What a sentence says of prices by way of another price.
enum class ChangeReading
{
    /// Nothing.
    Absent,
    /// All of it became PRICE items with their PriceChange.
    Read,
    /// Some of it was not understood: its prices are not what they seem.
    Unclear,
};

/// Reads "5 cents dearer", "10 % off", "half that" and "no charge" in \a sentence. Words that only
/// speak of prices beside a price count where \a beside says that they stand in a tariff.
ChangeReading readChanges(Sentence &sentence, const LexedText &text, bool beside);

/// "25 ct plus VAT": its prices are not all that is paid.
bool addsTax(const Sentence &sentence);

/// "0.22 in the evening", "cheaper at night", "at most 30 cents": a price without a time in
/// \a sentence is not plainly that of the whole day.
bool saysPart(const Sentence &sentence);

/// The price that \a change makes of \a base with \a value (see PriceChange), rounded half away
/// from zero; none where it is too large.
std::optional<Price> changedPrice(Price base, PriceChange change, qint64 value);

} // namespace gatehouse
