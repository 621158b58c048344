// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clockreader.h"

#include "units.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// From then on "tonight" is the same day.
constexpr int evening = 17 * 60;

/// "20:00 to 23:00 on Monday" is one evening, "from 22:00 on Monday to 06:00 on Tuesday" one night;
/// which night "22:00 to 06:00 on Monday" is, nobody can tell.
bool agreeOnDay(const WrittenClock &first, const WrittenClock &second)
{
    constexpr int daysOfWeek = 7;
    const bool overMidnight = second.minutes <= first.minutes;
    if (second.hint.weekday == 0) {
        return true;
    }
    if (first.hint.weekday == 0) {
        return !overMidnight;
    }
    const int days = (second.hint.weekday - first.hint.weekday + daysOfWeek) % daysOfWeek;
    return days == (overMidnight ? 1 : 0);
}

/// ':', '-', '=', '|' or an arrow: what a label and its value have between them.
bool leadsToValue(const Item &sign)
{
    constexpr char16_t arrow = u'\u2192';
    return sign.value == u':' || sign.value == u'-' || sign.value == u'=' || sign.value == u'|' ||
           sign.value == arrow;
}

} // namespace

ClockHabits clockHabits(const LexedText &text, const Items &items)
{
    ClockHabits habits;
    for (const Item &item : items) {
        habits.halfDays = habits.halfDays || item.isOneOf(WordClass::AM, WordClass::PM);
        habits.fullDays = habits.fullDays || isOfFullDay(text, item);
    }
    return habits;
}

ClockReader::ClockReader(const LexedText &text, const Items &items, ClockHabits habits,
                         bool tariffSection)
    : m_items(items), m_clocks(text, items, m_result, habits.fullDays),
      m_tariffSection(tariffSection), m_writesHalfDays(habits.halfDays)
{}

const Items &ClockReader::readBlock()
{
    m_result.clear();
    m_ahead.reset();
    lookAtLine();
    while (m_at < m_items.size()) {
        if (readDayAhead() || readRangeOrClock()) {
            continue;
        }
        const Item &item = m_items[m_at++];
        m_result.push_back(item);
        if (item.is(WordClass::BREAK)) {
            break;
        }
    }
    return m_result;
}

/// "22-6" is a range only where the line speaks of prices or rest.
void ClockReader::lookAtLine()
{
    m_lineHasBareRanges = false;
    bool tariff = false;
    bool digits = false;
    bool empty = true;
    for (size_t i = m_at; i < m_items.size(); ++i) {
        if (m_items[i].is(WordClass::BREAK)) {
            break;
        }
        tariff = tariff || m_items[i].isOneOf(WordClass::TARIFF, WordClass::MINOR, WordClass::PEAK,
                                              WordClass::MAJOR);
        digits = digits || m_items[i].isOneOf(WordClass::DIGITS, WordClass::PRICE);
        empty = empty && m_items[i].is(WordClass::SIGN);
        m_lineHasBareRanges =
            m_lineHasBareRanges ||
            m_items[i].isOneOf(WordClass::PRICE, WordClass::QUIET, WordClass::OFF, WordClass::NOT,
                               WordClass::ONLY, WordClass::PEAK, WordClass::OFFPEAK,
                               WordClass::TARIFF, WordClass::FREE, WordClass::NOTHING);
    }
    if (!empty && !digits) {
        m_tariffSection = tariff;
    }
    m_lineHasBareRanges = m_lineHasBareRanges || m_tariffSection;
}

/// "Friday, 22.36" as a line of its own, up to item \a at.
bool ClockReader::standsAlone(size_t at) const
{
    const bool opens = m_result.empty() || m_result.back().is(WordClass::BREAK);
    const bool closes = kind(at + 1) == WordClass::BREAK ||
                        (isSign(at + 1, u'.') && kind(at + 2) == WordClass::BREAK);
    return opens && closes && kind(at) == WordClass::DIGITS;
}

/// "tomorrow morning by 7": the day stands before the preposition.
bool ClockReader::readDayAhead()
{
    switch (kind(m_at)) {
    case WordClass::MORNING:
    case WordClass::AFTERNOON:
    case WordClass::EVENING:
    case WordClass::NIGHT:
    case WordClass::TONIGHT:
    case WordClass::TODAY:
    case WordClass::TOMORROW:
    case WordClass::WEEKDAY:
        break;
    default:
        return false;
    }
    ClockHint hint;
    const size_t end = m_clocks.readHint(m_at, hint);
    size_t at = end;
    bool preposition = false;
    for (int skipped = 0; skipped < 4; ++skipped) {
        switch (kind(at)) {
        case WordClass::AT:
        case WordClass::BY:
        case WordClass::BEFORE:
        case WordClass::UNTIL:
        case WordClass::AFTER:
        case WordClass::FROM:
        case WordClass::BETWEEN:
            preposition = true;
            ++at;
            continue;
        case WordClass::ABOUT:
            ++at;
            continue;
        default:
            break;
        }
        if (isSign(at, u',') && at == end) {
            ++at;
            continue;
        }
        break;
    }
    preposition = preposition || standsAlone(at) || contextBefore() == ClockContext::Expected;
    if (!m_clocks.read(at, preposition ? ClockContext::Expected : ClockContext::Plain)) {
        return false;
    }
    m_ahead = hint;
    m_aheadToken = m_items[m_at].first;
    m_at = end;
    if (isSign(m_at, u',')) {
        ++m_at;
    }
    // "by tomorrow at 7": the preposition before the day is the one that counts.
    const bool governed =
        !m_result.empty() &&
        m_result.back().isOneOf(WordClass::BY, WordClass::BEFORE, WordClass::UNTIL,
                                WordClass::AFTER, WordClass::FROM);
    if (governed && kind(m_at) == WordClass::AT) {
        ++m_at;
    }
    return true;
}

/// Whether the sentence around the next item says what a machine takes.
bool ClockReader::energyNear() const
{
    constexpr size_t farthest = 30;
    const auto ends = [](const Item &item) {
        return item.is(WordClass::BREAK) || item.isSign(u'.');
    };
    for (size_t i = m_result.size(); i > 0 && m_result.size() - i < farthest; --i) {
        if (ends(m_result[i - 1])) {
            break;
        }
        if (m_result[i - 1].isOneOf(WordClass::ENERGY, WordClass::POWER)) {
            return true;
        }
    }
    for (size_t i = m_at; i < m_items.size() && i < m_at + farthest && !ends(m_items[i]); ++i) {
        if (m_items[i].isOneOf(WordClass::ENERGY, WordClass::POWER)) {
            return true;
        }
    }
    return false;
}

/// "The clock in the study shows 13.55"
bool ClockReader::isShown() const
{
    constexpr size_t farthest = 7;
    for (size_t i = m_result.size(); i > 0 && m_result.size() - i < farthest; --i) {
        const Item &item = m_result[i - 1];
        if (item.is(WordClass::NOW) && item.value == wordvalue::clock) {
            return true;
        }
        if (!item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::DETERMINER, WordClass::IN,
                          WordClass::FILLER, WordClass::POSSESSIVE, WordClass::AUXILIARY,
                          WordClass::SHOWS)) {
            return false;
        }
    }
    return false;
}

ClockContext ClockReader::contextBefore() const
{
    return isShown() ? ClockContext::Expected : wordsBefore();
}

/// What the words before the next item make of a clock there.
ClockContext ClockReader::wordsBefore() const
{
    bool colon = false;
    for (size_t i = m_result.size(); i > 0 && m_result.size() - i < (colon ? 7 : 5); --i) {
        const Item &item = m_result[i - 1];
        switch (item.kind) {
        case WordClass::BY:
        case WordClass::BEFORE:
        case WordClass::UNTIL:
        case WordClass::AFTER:
        case WordClass::PAST:
        case WordClass::FROM:
        case WordClass::BETWEEN:
        case WordClass::SINCE:
        case WordClass::ONCE:
        case WordClass::DEADLINE:
        case WordClass::EARLIEST:
        case WordClass::LATEST:
            return ClockContext::Expected;
        case WordClass::AT:
            if (colon) {
                continue;
            }
            return ClockContext::Expected;
        case WordClass::NOW:
        case WordClass::ITIS:
            // "0.55 kWh, time 2h15" is how long a machine runs.
            return energyNear() ? ClockContext::Plain : ClockContext::Expected;
        case WordClass::FILLER:
            // "Come 08.15"
            if (item.value == wordvalue::come) {
                return ClockContext::Expected;
            }
            continue;
        case WordClass::ABOUT:
        case WordClass::DETERMINER:
            continue;
        case WordClass::AUXILIARY:
            colon = true;
            continue;
        case WordClass::SIGN:
            // "Time now: 21.25", "time now - 21.25", "now \u2192 21.25"
            if (leadsToValue(item)) {
                colon = true;
                continue;
            }
            return ClockContext::Plain;
        case WordClass::APPLIANCE:
        case WordClass::UNKNOWN:
        case WordClass::HALFOF:
        case WordClass::START:
        case WordClass::FINISH:
            // "Deadline for the pond pump: 13.00", "the deadline for the oven is 13.00"
            if (colon) {
                continue;
            }
            return ClockContext::Plain;
        default:
            return ClockContext::Plain;
        }
    }
    return ClockContext::Plain;
}

/// A meal beside a lone hour tells the half of the day.
void ClockReader::applyMeal(WrittenClock &clock) const
{
    if (!clock.isOpen()) {
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
    // "11pm ... 3am"
    const bool dots = isSign(at, u'.') && isSign(at + 1, u'.');
    while (dots && isSign(at + 1, u'.')) {
        ++at;
    }
    const bool link = dots || through || kind(at) == WordClass::TO ||
                      kind(at) == WordClass::UNTIL || isSign(at, u'-') || isSign(at, u'\u2192') ||
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
size_t ClockReader::openingWords(bool &between) const
{
    for (size_t i = m_result.size(); i > 0 && m_result.size() - i < 5; --i) {
        const Item &item = m_result[i - 1];
        if (item.isOneOf(WordClass::FROM, WordClass::BETWEEN, WordClass::AFTER)) {
            between = item.is(WordClass::BETWEEN);
            return m_result.size() - i + 1;
        }
        // "Not between: 19:00 and 20:00"
        const bool labelled = item.isSign(u':') && i == m_result.size() && i > 1 &&
                              m_result[i - 2].is(WordClass::BETWEEN);
        if (!labelled && !item.isOneOf(WordClass::ABOUT, WordClass::DETERMINER, WordClass::FILLER,
                                       WordClass::HOUR, WordClass::HALFOF, WordClass::INTERVAL)) {
            break;
        }
    }
    return 0;
}

/// "05.45 is the deadline", "05.45 or later", "05.45 onwards"
bool ClockReader::deadlineBehind() const
{
    size_t at = m_at + 1;
    while (kind(at) == WordClass::AUXILIARY || kind(at) == WordClass::DETERMINER) {
        ++at;
    }
    const bool bounds = kind(at) == WordClass::LATEST || kind(at) == WordClass::EARLIEST ||
                        (kind(at) == WordClass::ONWARDS && at == m_at + 1);
    return kind(m_at) == WordClass::DIGITS &&
           (bounds || (at > m_at + 1 && kind(at) == WordClass::DEADLINE));
}

bool ClockReader::readRangeOrClock()
{
    if (!m_clocks.mayBegin(m_at)) {
        return false;
    }
    bool between = false;
    const size_t opening = openingWords(between);
    // "11.55 now.", "11.55, right now", "11.55 is the time now."
    const bool linked = kind(m_at + 1) == WordClass::AUXILIARY || isSign(m_at + 1, u',');
    const size_t word = m_at + (linked ? 2 : 1);
    const bool nowBehind = (kind(m_at) == WordClass::DIGITS || kind(m_at) == WordClass::DURATION) &&
                           kind(word) == WordClass::NOW && !energyNear();
    const ClockContext context = opening > 0 || m_ahead.has_value() || nowBehind || deadlineBehind()
                                     ? ClockContext::Expected
                                     : contextBefore();
    const ClockContext rangeContext = m_lineHasBareRanges ? ClockContext::Expected : context;
    // "for 1h55" is how long.
    if (kind(m_at) == WordClass::DURATION && !m_result.empty() &&
        m_result.back().is(WordClass::AT) && m_result.back().value == wordvalue::forIt) {
        return false;
    }
    std::optional<WrittenClock> clock = m_clocks.read(m_at, context);
    std::optional<WrittenClock> first = clock;
    if (!first && rangeContext == ClockContext::Expected) {
        first = m_clocks.read(m_at, rangeContext);
    }
    // "9 - 17": the hyphen stands where a lone hour may not end.
    if (first) {
        const size_t behind = rangeLink(first->end, between);
        std::optional<WrittenClock> second;
        if (behind > 0) {
            second = m_clocks.read(behind, m_lineHasBareRanges ? ClockContext::ClosesPriced
                                                               : ClockContext::Expected);
        }
        if (second) {
            putRange(*first, *second, behind);
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

/// The day that stands before the preposition says what the words behind the clock leave open.
void ClockReader::takeAhead(ClockHint &hint)
{
    if (m_ahead) {
        hint.part = hint.tellsHalf() ? hint.part : m_ahead->part;
        hint.day = hint.day ? hint.day : m_ahead->day;
        hint.weekday = hint.weekday ? hint.weekday : m_ahead->weekday;
        m_ahead.reset();
    }
}

/// "This evening the dryer must be done by eight": the part of the day that opens the sentence.
void ClockReader::applyOpening(ClockHint &hint) const
{
    size_t first = m_result.size();
    while (first > 0 && !m_result[first - 1].is(WordClass::BREAK) &&
           !m_result[first - 1].isSign(u'.')) {
        --first;
    }
    while (first < m_result.size() &&
           m_result[first].isOneOf(WordClass::SIGN, WordClass::IN, WordClass::DETERMINER)) {
        ++first;
    }
    if (first < m_result.size() &&
        m_result[first].isOneOf(WordClass::TONIGHT, WordClass::EVENING, WordClass::AFTERNOON)) {
        hint.part = m_result[first].kind;
    }
}

void ClockReader::putClock(WrittenClock clock)
{
    Item item{.kind = WordClass::CLOCK,
              .first = m_ahead ? m_aheadToken : m_items[m_at].first,
              .last = m_items[clock.end - 1].last};
    ClockHint &hint = clock.hint;
    takeAhead(hint);
    if (clock.isOpen()) {
        applyOpening(hint);
    }
    if (!m_result.empty() && item.first < m_result.back().last) {
        item.first = m_items[m_at].first;
    }
    item.from.minutes = clock.settled();
    // "22:00 tonight" is today, "1:00 tonight" may be tomorrow.
    const bool today = hint.tonight && item.from.minutes >= evening && !hint.day;
    item.from.day = today ? std::optional(0) : hint.day;
    item.weekday = hint.weekday;
    if (item.from.minutes == 0 && (hint.day || hint.weekday) && m_items[clock.end - 1].last > 0 &&
        kind(m_at) == WordClass::MIDNIGHT) {
        item.from.minutes = minutesPerDay;
    }
    item.ambiguous = clock.year || (clock.isOpen() && (m_writesHalfDays || clock.inWords));
    m_result.push_back(item);
    m_at = clock.end;
}

/// \a behind is the item that opens the second clock.
void ClockReader::putRange(WrittenClock first, WrittenClock second, size_t behind)
{
    bool between = false;
    const size_t opening = openingWords(between);
    const int opensAt =
        opening > 0 ? m_result[m_result.size() - opening].first : m_items[m_at].first;
    m_result.resize(m_result.size() - opening);
    takeAhead(first.hint);
    const bool inWords = first.inWords || second.inWords;
    const bool atNight = second.hint.part == WordClass::NIGHT;
    const bool ambiguous = !settleRange(first, second) && (m_writesHalfDays || inWords || atNight);
    Item item{.kind = WordClass::RANGE, .first = opensAt, .last = m_items[second.end - 1].last};
    item.from.minutes = first.minutes;
    item.to.minutes = second.minutes;
    item.fromFirst = m_items[m_at].first;
    item.fromLast = m_items[first.end - 1].last;
    item.toFirst = m_items[behind].first;
    if (!first.hint.day && second.hint.day) {
        first.hint.day = *second.hint.day - (second.minutes <= first.minutes ? 1 : 0);
    }
    item.from.day = first.hint.day;
    item.to.day = second.hint.day;
    item.weekday = first.hint.weekday > 0 ? first.hint.weekday : second.hint.weekday;
    item.ambiguous = ambiguous || !agreeOnDay(first, second);
    if (item.from.day && !item.to.day) {
        item.to.day = *item.from.day + (second.minutes <= first.minutes ? 1 : 0);
    }
    m_result.push_back(item);
    m_at = second.end;
}

} // namespace gatehouse
