// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clockreader.h"

namespace gatehouse
{

namespace
{

constexpr int minutesOfDay = 24 * 60;
constexpr int noon = 12 * 60;

/// Minutes of the day of a clock written with \a hour, in the light of \a part.
int settle(int minutes, WordClass part)
{
    const int hour = minutes / 60;
    switch (part) {
    case WordClass::AM:
    case WordClass::MORNING:
        return hour == 12 ? minutes - noon : minutes;
    case WordClass::PM:
    case WordClass::AFTERNOON:
        return hour < 12 ? minutes + noon : minutes;
    case WordClass::EVENING:
        return hour == 12 ? minutes + noon : hour < 12 && hour > 2 ? minutes + noon : minutes;
    case WordClass::NIGHT:
    case WordClass::TONIGHT:
        return hour == 12 ? minutes - noon : hour >= 5 && hour < 12 ? minutes + noon : minutes;
    default:
        return minutes;
    }
}

bool tellsHalf(WordClass part)
{
    return part != WordClass::UNKNOWN;
}

} // namespace

/// "06:30" is what it says, unless "pm" stands right behind it.
WordClass ClockReader::effective(const Clock &clock, WordClass part)
{
    const bool plain = part == WordClass::AM || part == WordClass::PM;
    return clock.twelveHours && (plain || !clock.sure) ? part : WordClass::UNKNOWN;
}

/// A meal beside a lone hour tells the half of the day.
void ClockReader::applyMeal(Clock &clock) const
{
    if (!clock.twelveHours || clock.sure || tellsHalf(clock.hint.part)) {
        return;
    }
    const auto look = [&](const Item &item) {
        if (item.is(WordClass::EVENINGMEAL)) {
            clock.hint.part = WordClass::EVENING;
        } else if (item.is(WordClass::NOONMEAL) && clock.minutes < 4 * 60) {
            clock.hint.part = WordClass::AFTERNOON;
        } else if (item.is(WordClass::MORNINGMEAL)) {
            clock.hint.part = WordClass::MORNING;
        }
    };
    for (size_t i = m_result.size(); i > 0 && m_result.size() - i < 3; --i) {
        if (m_result[i - 1].is(WordClass::BREAK)) {
            break;
        }
        look(m_result[i - 1]);
    }
    for (size_t i = clock.end; i < m_items.size() && i < clock.end + 3; ++i) {
        if (m_items[i].isOneOf(WordClass::BREAK, WordClass::SIGN)) {
            break;
        }
        look(m_items[i]);
    }
}

/// The item behind "to", "-", "until", or "and" where a "between" stands before.
size_t ClockReader::rangeLink(size_t at, bool between) const
{
    const bool through = kind(at) == WordClass::FINISH && m_items[at].value == 1;
    const bool link = through || kind(at) == WordClass::TO || kind(at) == WordClass::UNTIL ||
                      isSign(at, u'-') || isSign(at, u'\u2192') ||
                      (between && (kind(at) == WordClass::AND || isSign(at, u'&')));
    if (!link) {
        return 0;
    }
    ++at;
    while (kind(at) == WordClass::ABOUT || isSign(at, u'>') || kind(at) == WordClass::UNTIL) {
        ++at;
    }
    return at;
}

/// How many of the last items open a range ("from", "between the hours of").
size_t ClockReader::openingWords(bool &between, bool &after) const
{
    for (size_t i = m_result.size(); i > 0 && m_result.size() - i < 5; --i) {
        const Item &item = m_result[i - 1];
        if (item.isOneOf(WordClass::FROM, WordClass::BETWEEN, WordClass::AFTER)) {
            between = item.is(WordClass::BETWEEN);
            after = item.is(WordClass::AFTER);
            return m_result.size() - i + 1;
        }
        if (!item.isOneOf(WordClass::ABOUT, WordClass::DETERMINER, WordClass::FILLER,
                          WordClass::HOUR, WordClass::HALFOF, WordClass::INTERVAL)) {
            break;
        }
    }
    return 0;
}

bool ClockReader::readRangeOrClock()
{
    bool between = false;
    bool after = false;
    const size_t opening = openingWords(between, after);
    const Context context =
        opening > 0 || m_ahead.has_value() ? Context::Expected : contextBefore();
    const Context rangeContext = m_lineHasBareRanges ? Context::Expected : context;
    std::optional<Clock> clock = clockAt(m_at, context);
    std::optional<Clock> first = clock;
    if (!first && rangeContext == Context::Expected) {
        first = clockAt(m_at, rangeContext);
    }
    // "9 - 17": the hyphen stands where a lone hour may not end.
    if (first) {
        const size_t behind = rangeLink(first->end, between);
        std::optional<Clock> second;
        if (behind > 0) {
            second = clockAt(behind, Context::Expected);
        }
        if (second) {
            putRange(*first, *second);
            return true;
        }
    }
    if (!clock) {
        return false;
    }
    applyMeal(*clock);
    putClock(*clock);
    return true;
}

void ClockReader::putClock(const Clock &clock)
{
    Item item{.kind = WordClass::CLOCK,
              .first = m_ahead ? m_aheadToken : m_items[m_at].first,
              .last = m_items[clock.end - 1].last};
    Hint hint = clock.hint;
    if (m_ahead) {
        hint.part = tellsHalf(hint.part) ? hint.part : m_ahead->part;
        hint.day = hint.day ? hint.day : m_ahead->day;
        hint.weekday = hint.weekday ? hint.weekday : m_ahead->weekday;
        m_ahead.reset();
    }
    if (!m_result.empty() && item.first < m_result.back().last) {
        item.first = m_items[m_at].first;
    }
    item.from.minutes = settle(clock.minutes, effective(clock, hint.part));
    item.from.day = hint.day;
    item.weekday = hint.weekday;
    if (item.from.minutes == 0 && (hint.day || hint.weekday) && m_items[clock.end - 1].last > 0 &&
        kind(m_at) == WordClass::MIDNIGHT) {
        item.from.minutes = minutesOfDay;
    }
    item.ambiguous = clock.year || (clock.twelveHours && !clock.sure && !tellsHalf(hint.part) &&
                                    (m_writesHalfDays || clock.inWords));
    m_result.push_back(item);
    m_at = clock.end;
}

void ClockReader::putRange(Clock first, Clock second)
{
    bool between = false;
    bool after = false;
    const size_t opening = openingWords(between, after);
    const int opensAt =
        opening > 0 ? m_result[m_result.size() - opening].first : m_items[m_at].first;
    m_result.resize(m_result.size() - opening);
    if (m_ahead) {
        for (Clock *clock : {&first, &second}) {
            clock->hint.part =
                tellsHalf(clock->hint.part) || clock == &second ? clock->hint.part : m_ahead->part;
        }
        first.hint.day = first.hint.day ? first.hint.day : m_ahead->day;
        first.hint.weekday = first.hint.weekday ? first.hint.weekday : m_ahead->weekday;
        m_ahead.reset();
    }
    const bool open = first.twelveHours && !first.sure && !tellsHalf(first.hint.part);
    const bool secondOpen = second.twelveHours && !second.sure && !tellsHalf(second.hint.part);
    bool ambiguous = false;
    first.minutes = settle(first.minutes, effective(first, first.hint.part));
    second.minutes = settle(second.minutes, effective(second, second.hint.part));
    const auto flipped = [](int minutes) { return (minutes + noon) % minutesOfDay; };
    if (open && tellsHalf(second.hint.part)) {
        // "7-9 pm", "10 to 2 pm", "11 to 6 am": the nearest one before the second.
        const auto distance = [&](int m) {
            return (second.minutes - m + minutesOfDay - 1) % minutesOfDay;
        };
        const int other = flipped(first.minutes);
        first.minutes = distance(other) < distance(first.minutes) ? other : first.minutes;
    } else if (secondOpen && first.twelveHours && tellsHalf(first.hint.part)) {
        const auto distance = [&](int m) {
            return (m - first.minutes + minutesOfDay - 1) % minutesOfDay;
        };
        const int other = flipped(second.minutes);
        second.minutes = distance(other) < distance(second.minutes) ? other : second.minutes;
    } else {
        ambiguous = (open || secondOpen) && (m_writesHalfDays || first.inWords || second.inWords);
    }
    Item item{.kind = WordClass::RANGE, .first = opensAt, .last = m_items[second.end - 1].last};
    item.from.minutes = first.minutes;
    item.to.minutes = second.minutes;
    if (!first.hint.day && second.hint.day) {
        first.hint.day = *second.hint.day - (second.minutes <= first.minutes ? 1 : 0);
    }
    item.from.day = first.hint.day;
    item.to.day = second.hint.day;
    item.weekday = first.hint.weekday;
    item.ambiguous = ambiguous;
    if (item.from.day && !item.to.day) {
        item.to.day = *item.from.day + (second.minutes <= first.minutes ? 1 : 0);
    }
    m_result.push_back(item);
    m_at = second.end;
}

} // namespace gatehouse
