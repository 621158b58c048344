// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "openclocks.h"

#include "units.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int roundOfDial = minutesPerDay / 2;
/// Rest from nine to six would be anybody's guess.
constexpr int longestRest = 4 * 60;

bool isOpen(const Item &item)
{
    const bool hour = item.from.minutes < roundOfDial + 60 && !item.from.day && item.weekday == 0;
    return item.ambiguous && hour && item.isOneOf(WordClass::CLOCK, WordClass::RANGE);
}

/// From \a now to the next \a minutes; a whole day where they are the same.
int distanceFrom(int now, int minutes)
{
    return (minutes - now + 2 * minutesPerDay - 1) % minutesPerDay + 1;
}

/// As it is written it comes before the other half's hour.
bool comesFirst(int now, int minutes)
{
    return distanceFrom(now, minutes) < distanceFrom(now, minutes + roundOfDial);
}

bool isShort(const Item &range)
{
    const int length = range.to.minutes - range.from.minutes;
    return length > 0 && length <= longestRest;
}

/// "Quarter past eight", and "in the evening" in another line; "before dinner at eight".
bool speaksOfEvening(const Sentence &sentence)
{
    return std::any_of(sentence.items.begin(), sentence.items.end(), [](const Item &item) {
        return item.isOneOf(WordClass::AFTERNOON, WordClass::EVENING, WordClass::NIGHT,
                            WordClass::TONIGHT, WordClass::PM, WordClass::EVENINGMEAL,
                            WordClass::NOONMEAL, WordClass::TOMORROW);
    });
}

/// The next line may tell the part of the day: "by quarter past eight in", "the evening ...".
bool breaksOff(const Sentence &sentence)
{
    return !sentence.items.empty() &&
           sentence.items.back().isOneOf(WordClass::IN, WordClass::AT, WordClass::DETERMINER);
}

} // namespace

bool hasOpenClocks(const std::vector<Sentence> &sentences)
{
    return std::any_of(sentences.begin(), sentences.end(), [](const Sentence &sentence) {
        return std::any_of(sentence.items.begin(), sentence.items.end(), isOpen);
    });
}

bool settleOpenClocks(std::vector<Sentence> &sentences, int now)
{
    bool settled = false;
    for (Sentence &sentence : sentences) {
        if (speaksOfEvening(sentence) || breaksOff(sentence)) {
            continue;
        }
        for (Item &item : sentence.items) {
            const bool whole = !item.is(WordClass::RANGE) || isShort(item);
            if (isOpen(item) && whole && comesFirst(now, item.from.minutes)) {
                item.ambiguous = false;
                settled = true;
            }
        }
    }
    return settled;
}

} // namespace gatehouse
