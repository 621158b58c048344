// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sentence.h"

#include <optional>
#include <utility>

namespace gatehouse
{

/// The name that opens a sentence before its first duration, energy or power at \a firstValue, as
/// items, half-open: "Aquarium chiller (100 min, 1.7 kWh)", "The backup run takes ...". What its
/// words mean elsewhere does not matter there. Nothing where the sentence opens otherwise.
std::optional<std::pair<size_t, size_t>> openingName(const Sentence &sentence, size_t firstValue);

/// "It's the quick wash: 30 minutes", "Facts about it: it's a 3 kW element": the words before the
/// first value at \a firstValue are about a machine that was named before, and name none.
bool describesKnown(const Sentence &sentence, size_t firstValue);

/// "Juice: 2.1 kWh": a word and one value at \a firstValue, and nothing else.
bool isLabelled(const Sentence &sentence, size_t firstValue);

/// "I have a loom (90 min, 0.4 kWh)": the items, half-open, of the name before the bracket that
/// holds item \a value; none of them stands before item \a from.
std::optional<std::pair<size_t, size_t>> bracketedName(const Sentence &sentence, size_t from,
                                                       size_t value);

} // namespace gatehouse
