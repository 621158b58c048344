// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "writtenclock.h"

#include "units.h"

namespace gatehouse
{

namespace
{

int inTheLightOf(WordClass part, int minutes)
{
    const int hour = minutes / 60;
    switch (part) {
    case WordClass::AM:
    case WordClass::MORNING:
        return hour == 12 ? minutes - WrittenClock::noon : minutes;
    case WordClass::PM:
    case WordClass::AFTERNOON:
        return hour < 12 ? minutes + WrittenClock::noon : minutes;
    case WordClass::EVENING:
        return hour == 12              ? minutes + WrittenClock::noon
               : hour < 12 && hour > 2 ? minutes + WrittenClock::noon
                                       : minutes;
    case WordClass::NIGHT:
    case WordClass::TONIGHT:
        return hour == 12               ? minutes - WrittenClock::noon
               : hour >= 5 && hour < 12 ? minutes + WrittenClock::noon
                                        : minutes;
    default:
        return minutes;
    }
}

int otherHalf(int minutes)
{
    return (minutes + WrittenClock::noon) % minutesPerDay;
}

/// From \a from to the next \a to; a whole day where they are the same.
int distance(int from, int to)
{
    return (to - from + minutesPerDay - 1) % minutesPerDay;
}

/// "10 to 6 at night", "12 to 5 at night", "10 pm to 6 at night": the second hour is the smaller
/// one.
bool passesMidnight(const WrittenClock &first, const WrittenClock &second)
{
    const int from = first.minutes % WrittenClock::noon;
    const int to = second.minutes % WrittenClock::noon;
    const bool mayBeLate = first.isOpen() || first.settled() >= WrittenClock::noon;
    return mayBeLate && second.twelveHours && !second.sure &&
           second.hint.part == WordClass::NIGHT &&
           (from > to || (first.isOpen() && from / 60 == 0));
}

} // namespace

int WrittenClock::settled(WordClass part) const
{
    // "06:30" is what it says, unless "pm" stands right behind it.
    const bool plain = part == WordClass::AM || part == WordClass::PM;
    return twelveHours && (plain || !sure) ? inTheLightOf(part, minutes) : minutes;
}

bool settleRange(WrittenClock &first, WrittenClock &second)
{
    // "2:30 to 5:30 pm", even where other clocks have 24 hours.
    const bool shared = second.hint.part == WordClass::AM || second.hint.part == WordClass::PM;
    first.sure = first.sure && (first.leadingZero || !shared);
    if (passesMidnight(first, second)) {
        // "10 to 8 at night" could as well begin in the morning.
        constexpr int earlyHours = 8 * 60;
        second.minutes %= WrittenClock::noon;
        first.minutes = first.isOpen() ? first.settled(WordClass::NIGHT) : first.settled();
        return second.minutes < earlyHours;
    }
    const bool firstOpen = first.isOpen();
    const bool secondOpen = second.isOpen();
    first.minutes = first.settled();
    second.minutes = second.settled();
    if (firstOpen && second.hint.tellsHalf()) {
        // "7-9 pm", "10 to 2 pm", "11 to 6 am": the nearest one before the second.
        const int other = otherHalf(first.minutes);
        if (distance(other, second.minutes) < distance(first.minutes, second.minutes)) {
            first.minutes = other;
        }
        return true;
    }
    if (secondOpen && first.twelveHours && first.hint.tellsHalf()) {
        const int other = otherHalf(second.minutes);
        if (distance(first.minutes, other) < distance(first.minutes, second.minutes)) {
            second.minutes = other;
        }
        return true;
    }
    return !firstOpen && !secondOpen;
}

} // namespace gatehouse
