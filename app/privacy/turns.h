// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wordsearch.h"

namespace gatehouse
{

class PrivateWords;
struct FoldedText;

/// In which ways the letters of a line may be words that were turned: none where it is false.
struct Turns
{
    bool hasDigits = false;
    /// With digits between the letters.
    bool amongDigits = false;
    bool back = false;
    /// In ROT13.
    bool rotated = false;
    bool backRotated = false;

    static Turns all() { return {true, true, true, true, true}; }
};

/// Goes through \a folded once, for words of \a words at places that matter.
Turns turnsOf(const FoldedText &folded, const PrivateWords &words, const PlaceMatters &matters);

} // namespace gatehouse
