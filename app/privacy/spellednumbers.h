// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <string>
#include <vector>

namespace gatehouse
{

class PrivateNumbers;
struct FoldedText;

/// The private numbers that are spelled in words in a line that is \a folded: digit by digit, in
/// pairs, as one number ("four seven one one", "forty-seven eleven", "four thousand seven hundred
/// and eleven"), also with digits among the words, and times of day. In no order.
std::vector<Span> spelledNumbersIn(const FoldedText &folded, const PrivateNumbers &numbers);

/// The digits of a line that is \a folded and has nothing but numbers in it, spelled or not; else
/// nothing.
std::u16string digitsSpelledIn(const FoldedText &folded);

} // namespace gatehouse
