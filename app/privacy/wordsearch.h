// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <vector>

namespace gatehouse
{

class WordTable;
struct FoldedText;

/// How short a word may be and still be looked for.
enum class Reach
{
    /// Words of up to three letters where they stand alone.
    AllWords,
    /// Words of four or more letters only.
    LongWords,
};

/// Where words of \a words stand in \a text: inside longer words, and split into several whole
/// ones. Sorted, apart. Takes time in the length of \a text, whatever the number of words.
std::vector<Span> findWords(const FoldedText &text, const WordTable &words, Reach reach);

/// \a spans sorted, those that overlap joined.
std::vector<Span> joinOverlapping(std::vector<Span> spans);

} // namespace gatehouse
