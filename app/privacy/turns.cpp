// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "turns.h"

#include "foldedtext.h"
#include "privatewords.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Takes \a letters in ROT13. Nearly always it is one.
void takeRotated(StartScan &scan, std::u16string_view letters, Span place)
{
    if (letters.size() == 1) {
        const char16_t letter = rotated(letters.front());
        scan.take({&letter, 1}, place);
        return;
    }
    std::u16string turned(letters);
    std::transform(turned.begin(), turned.end(), turned.begin(),
                   [](char16_t letter) { return rotated(letter); });
    scan.take(turned, place);
}

} // namespace

Turns turnsOf(const FoldedText &folded, const PrivateWords &words, const PlaceMatters &matters)
{
    Turns turns;
    StartScan plain = words.starts(matters);
    StartScan rot13 = words.starts(matters);
    StartScan digitless = words.starts(matters);
    const std::u16string_view letters = folded.letters;
    for (size_t at = 0; at < letters.size();) {
        const std::u16string_view group = letters.substr(at, folded.lettersOfCharacterAt(at));
        const Span place = folded.origins[at].place;
        plain.take(group, place);
        takeRotated(rot13, group, place);
        for (size_t i = 0; i < group.size(); ++i) {
            if (group[i] >= u'0' && group[i] <= u'9') {
                turns.hasDigits = true;
            } else {
                digitless.take(group.substr(i, 1), place);
            }
        }
        at += group.size();
    }
    turns.amongDigits = digitless.runsOn();
    turns.back = plain.runsBack();
    turns.rotated = rot13.runsOn();
    turns.backRotated = rot13.runsBack();
    return turns;
}

} // namespace gatehouse
