// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"

/// Amounts that stand side by side and are rounded each on its own may not add up. Instead of
/// bending one of them, all are shown with one decimal more where that helps.
namespace gatehouse::wording
{

/// How the amounts of one answer are shown.
struct Rounding
{
    /// Decimals of each.
    int places = 2;
    /// The amounts as shown add up: the machines to the whole, and the saving to the difference.
    bool addsUp = true;

    bool operator==(const Rounding &) const = default;
};

/// The fewest decimals, from two up to four, with which the amounts of \a answer add up as shown.
/// Where there are none, two, and not adding up.
Rounding roundingFor(const Answer &answer);

} // namespace gatehouse::wording
