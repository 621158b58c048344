// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "singleclockreader.h"

#include "units.h"

namespace gatehouse
{

namespace
{

bool isHalfOfDay(WordClass kind)
{
    return kind == WordClass::AM || kind == WordClass::PM;
}

bool isPartOfDay(WordClass kind)
{
    switch (kind) {
    case WordClass::MORNING:
    case WordClass::AFTERNOON:
    case WordClass::EVENING:
    case WordClass::NIGHT:
        return true;
    default:
        return false;
    }
}

/// Whether the half of the day that was written, if any, has time in \a part.
bool mayHold(WordClass half, WordClass part)
{
    if (half == WordClass::AM) {
        return part == WordClass::MORNING || part == WordClass::NIGHT;
    }
    return half != WordClass::PM || part != WordClass::MORNING;
}

} // namespace

SingleClockReader::SingleClockReader(const LexedText &text, const Items &items, const Items &before,
                                     bool writesFullDays)
    : m_text(text), m_items(items), m_before(before), m_numbers(text, items),
      m_writesFullDays(writesFullDays)
{}

bool SingleClockReader::mayBegin(size_t at) const
{
    switch (kind(at)) {
    case WordClass::NOON:
    case WordClass::MIDNIGHT:
    case WordClass::DIGITS:
    case WordClass::DETERMINER:
    case WordClass::HALF:
    case WordClass::QUARTER:
    case WordClass::DURATION:
    case WordClass::TENS:
    case WordClass::SMALL:
    case WordClass::ONE:
        return true;
    default:
        return false;
    }
}

bool SingleClockReader::isSign(size_t at, char16_t sign) const
{
    return kind(at) == WordClass::SIGN && m_items[at].value == sign;
}

QStringView SingleClockReader::token(size_t at) const
{
    return m_text.text(m_text.tokens[static_cast<size_t>(m_items[at].first)]);
}

size_t SingleClockReader::readHint(size_t at, ClockHint &hint) const
{
    size_t end = at;
    while (true) {
        size_t next = end;
        const bool bracket = isSign(next, u'(');
        const bool comma = isSign(next, u',');
        if (bracket || comma) {
            ++next;
        }
        const bool linked = kind(next) == WordClass::IN || kind(next) == WordClass::AT ||
                            kind(next) == WordClass::FILLER;
        if (linked) {
            ++next;
        }
        const bool newSubject = comma && !linked && kind(next) == WordClass::DETERMINER;
        if (kind(next) == WordClass::DETERMINER) {
            ++next;
        }
        // "8 am, the night nurse", "8 am, in the evening": something else begins.
        if (isPartOfDay(kind(next)) && (newSubject || !mayHold(hint.part, kind(next)))) {
            return end;
        }
        switch (kind(next)) {
        case WordClass::AM:
        case WordClass::PM:
        case WordClass::MORNING:
        case WordClass::AFTERNOON:
        case WordClass::EVENING:
        case WordClass::NIGHT:
            hint.part = isHalfOfDay(hint.part) ? hint.part : m_items[next].kind;
            break;
        case WordClass::TONIGHT:
            hint.tonight = true;
            hint.part = hint.tellsHalf() ? hint.part : WordClass::TONIGHT;
            break;
        case WordClass::TODAY:
            hint.day = 0;
            break;
        case WordClass::TOMORROW:
            hint.day = 1 + static_cast<int>(m_items[next].value);
            break;
        case WordClass::WEEKDAY:
            hint.weekday = static_cast<int>(m_items[next].value);
            break;
        default:
            return end;
        }
        ++next;
        end = bracket && isSign(next, u')') ? next + 1 : next;
    }
}

/// Whether a lone hour can end before item \a at: not where a noun or a unit follows.
bool SingleClockReader::mayEndBareHour(size_t at) const
{
    switch (kind(at)) {
    case WordClass::UNKNOWN:
    case WordClass::NOUN:
    case WordClass::PERCENT:
    case WordClass::DAYS:
    case WordClass::MINUTE:
    case WordClass::HOUR:
    case WordClass::SECOND:
    case WordClass::KWH:
    case WordClass::WH:
    case WordClass::KW:
    case WordClass::W:
    case WordClass::MAJOR:
    case WordClass::MINOR:
    case WordClass::DIGITS:
        return false;
    case WordClass::SIGN:
        return m_items[at].value != u'/' && m_items[at].value != u'°';
    default:
        return true;
    }
}

/// "12-15 0.80", "12-15 €0.80", "12-15 80": what a kilowatt-hour costs then.
bool SingleClockReader::opensAmount(size_t at) const
{
    return kind(at) == WordClass::MAJOR || kind(at) == WordClass::DIGITS;
}

std::optional<int> SingleClockReader::hourNumber(size_t at, size_t &end) const
{
    if (at >= m_items.size()) {
        return std::nullopt;
    }
    const std::optional<WrittenNumber> number = m_numbers.read(at);
    if (!number || number->places > 0 || number->digits > 24) {
        return std::nullopt;
    }
    end = at + number->items;
    return static_cast<int>(number->digits);
}

std::optional<WrittenClock> SingleClockReader::namedClock(size_t at) const
{
    size_t end = at;
    const bool twelve = kind(end) == WordClass::DIGITS && (token(end) == QLatin1String("12") ||
                                                           token(end) == QLatin1String("12:00") ||
                                                           token(end) == QLatin1String("12.00"));
    end += twelve ? 1 : 0;
    if (kind(end) == WordClass::NOON) {
        return WrittenClock{
            .minutes = WrittenClock::noon, .twelveHours = false, .hint = {}, .end = end + 1};
    }
    if (kind(end) == WordClass::MIDNIGHT) {
        return WrittenClock{.minutes = 0, .twelveHours = false, .hint = {}, .end = end + 1};
    }
    return std::nullopt;
}

/// Whether item \a link says that the minutes \a shift, which begin at item \a at, come before an
/// hour: "quarter to seven", not "from ten to seven", nor "six to midnight".
bool SingleClockReader::leadsToHour(size_t at, size_t link, int shift) const
{
    if (link == at || kind(link) != WordClass::TO) {
        return false;
    }
    const bool opens =
        !m_before.empty() && m_before.back().isOneOf(WordClass::FROM, WordClass::BETWEEN);
    const bool quarter = m_items[link - 1].is(WordClass::QUARTER);
    const bool said = m_items[link - 1].is(WordClass::DURATION) || shift % 5 == 0;
    return quarter || (said && !opens);
}

/// "twenty after five", "a quarter after one", not "ten after the washer".
bool SingleClockReader::isAfterHour(size_t at, size_t link, int shift) const
{
    size_t end = link + 1;
    return link > at && shift % 5 == 0 && kind(link) == WordClass::AFTER &&
           m_items[link].value == 0 && m_items[link].last - m_items[link].first == 1 &&
           (namedClock(link + 1) || hourNumber(link + 1, end));
}

/// "half past six", "quarter to seven", "twenty past six", "10 minutes to 7".
std::optional<WrittenClock> SingleClockReader::spokenClock(size_t at) const
{
    size_t link = at;
    int shift = 0;
    if (kind(link) == WordClass::DETERMINER && kind(link + 1) == WordClass::QUARTER) {
        ++link;
    }
    const bool worded = kind(link) != WordClass::DIGITS;
    if (kind(link) == WordClass::HALF) {
        shift = 30;
        ++link;
    } else if (kind(link) == WordClass::QUARTER) {
        shift = 15;
        ++link;
    } else if (kind(link) == WordClass::DURATION && m_items[link].value < 60) {
        shift = static_cast<int>(m_items[link].value);
        ++link;
    } else if (kind(link) == WordClass::TENS || kind(link) == WordClass::SMALL ||
               kind(link) == WordClass::DIGITS) {
        const std::optional<WrittenNumber> number = m_numbers.read(link);
        if (!number || number->places > 0 || number->digits >= 60) {
            return std::nullopt;
        }
        shift = static_cast<int>(number->digits);
        link += number->items;
    } else {
        return std::nullopt;
    }
    // "half six" is half past six.
    const bool half = link > at && m_items[link - 1].is(WordClass::HALF);
    if (size_t end = link; half && kind(link) != WordClass::PAST && hourNumber(link, end)) {
        return halfHour(link);
    }
    const bool past = kind(link) == WordClass::PAST || (worded && isAfterHour(at, link, shift));
    const bool to = worded && leadsToHour(at, link, shift);
    if (!past && !to) {
        return std::nullopt;
    }
    if (const std::optional<WrittenClock> named = namedClock(link + 1)) {
        const int minutes = named->minutes + (past ? shift : -shift);
        return WrittenClock{.minutes = (minutes + minutesPerDay) % minutesPerDay,
                            .twelveHours = false,
                            .hint = {},
                            .end = named->end};
    }
    size_t end = link + 1;
    const std::optional<int> hour = hourNumber(link + 1, end);
    if (!hour) {
        return std::nullopt;
    }
    const int minutes = *hour * 60 + (past ? shift : -shift);
    WrittenClock clock{.minutes = (minutes + minutesPerDay) % minutesPerDay,
                       .twelveHours = *hour <= 12,
                       .hint = {},
                       .end = end,
                       .inWords = true};
    readTrailing(clock);
    return clock;
}

/// The half hour behind the hour at item \a at, where an hour can end.
std::optional<WrittenClock> SingleClockReader::halfHour(size_t at) const
{
    size_t end = at;
    const std::optional<int> hour = hourNumber(at, end);
    WrittenClock clock{.minutes = *hour * 60 + 30,
                       .twelveHours = *hour <= 12,
                       .hint = {},
                       .end = end,
                       .inWords = true};
    readTrailing(clock);
    return *hour > 0 && *hour <= 12 && (clock.end > end || mayEndBareHour(end))
               ? std::optional(clock)
               : std::nullopt;
}

/// "By 21 h 15", "from 22 h to 3 h", as people write it in French; not "around 2 h".
bool SingleClockReader::isGovernedAsClock(size_t at) const
{
    const bool opened = !m_before.empty() &&
                        m_before.back().isOneOf(
                            WordClass::BY, WordClass::BEFORE, WordClass::UNTIL, WordClass::AFTER,
                            WordClass::FROM, WordClass::BETWEEN, WordClass::ITIS, WordClass::NOW);
    const bool closes = at > 1 &&
                        (kind(at - 1) == WordClass::TO || kind(at - 1) == WordClass::UNTIL ||
                         kind(at - 1) == WordClass::AND) &&
                        kind(at - 2) == WordClass::DURATION;
    // "16-21 h"
    const bool dashed = at > 1 && isSign(at - 1, u'-') && kind(at - 2) == WordClass::DIGITS;
    // "by 2 h of work"
    return (opened || closes || dashed) && kind(at + 1) != WordClass::HALFOF;
}

/// "7h30", "19h": with the letter in the middle, where a clock is expected.
std::optional<WrittenClock> SingleClockReader::hourLetterClock(size_t at,
                                                               ClockContext context) const
{
    if (kind(at) != WordClass::DURATION) {
        return std::nullopt;
    }
    // "4h15 on Thursday"
    if (ClockHint day; context == ClockContext::Plain) {
        readHint(at + 1, day);
        if (!day.day && day.weekday == 0) {
            return std::nullopt;
        }
    }
    const Item &item = m_items[at];
    const Token &hours = m_text.tokens[static_cast<size_t>(item.first)];
    const size_t unit = static_cast<size_t>(item.first) + 1;
    const bool letter = hours.span.to - hours.span.from <= 2 && item.last - item.first <= 3 &&
                        item.last - item.first >= 2 &&
                        (m_text.tokens[unit].glued || isGovernedAsClock(at)) &&
                        m_text.text(m_text.tokens[unit]).size() == 1;
    // "18:30 h", "18.30 h"
    const QStringView digits = m_text.text(hours);
    const qsizetype point = digits.indexOf(u'.');
    const bool dotted = point > 0 && point <= 2 && digits.size() - point == 3;
    const bool clock = (digits.contains(u':') || dotted) && item.last - item.first == 2;
    const bool isClock = hours.kind == Token::Kind::Number && (letter || clock);
    const int minutes = dotted ? digits.left(point).toInt() * 60 + digits.mid(point + 1).toInt()
                               : static_cast<int>(item.value);
    if (!isClock || minutes > minutesPerDay || (dotted && digits.mid(point + 1).toInt() >= 60)) {
        return std::nullopt;
    }
    WrittenClock written{.minutes = minutes, .twelveHours = false, .hint = {}, .end = at + 1};
    written.end = readHint(written.end, written.hint);
    return written;
}

/// "From 0.00 to 9.00", "21.00-0.00": no amount of money.
bool SingleClockReader::opensOrClosesRange(size_t at) const
{
    const bool opened = at > 0 && (m_items[at - 1].isOneOf(WordClass::FROM, WordClass::TO,
                                                           WordClass::UNTIL, WordClass::BETWEEN) ||
                                   m_items[at - 1].isSign(u'-'));
    const bool closed = at + 2 < m_items.size() &&
                        (m_items[at + 1].isOneOf(WordClass::TO, WordClass::UNTIL) ||
                         m_items[at + 1].isSign(u'-')) &&
                        m_items[at + 2].is(WordClass::DIGITS);
    return opened || closed;
}

/// "By 0.35", and no unit behind: neither money nor energy.
bool SingleClockReader::isGovernedAlone(size_t at) const
{
    const bool governed =
        !m_before.empty() && m_before.back().isOneOf(WordClass::BY, WordClass::BEFORE,
                                                     WordClass::UNTIL, WordClass::AFTER);
    return governed && mayEndBareHour(at + 1) && kind(at + 1) != WordClass::PER &&
           kind(at + 1) != WordClass::TO;
}

/// "23.00 to 0.30": behind a clock of two digits.
bool SingleClockReader::closesDottedRange(size_t at) const
{
    constexpr qsizetype wholeClock = 5;
    return at > 1 && m_items[at - 2].is(WordClass::DIGITS) && token(at - 2).size() == wholeClock &&
           token(at - 2).at(2) == u'.';
}

std::optional<WrittenClock> SingleClockReader::digitsClock(QStringView digits, size_t at,
                                                           ClockContext context) const
{
    const qsizetype split = std::max(digits.indexOf(u':'), digits.indexOf(u'.'));
    if (split == 0 || digits.contains(u'\'')) {
        return std::nullopt;
    }
    const bool colon = digits.contains(u':');
    int hour = 0;
    int minute = 0;
    bool lone = false;
    if (split > 0) {
        if (split > 2 || digits.size() - split != 3) {
            return std::nullopt;
        }
        hour = digits.left(split).toInt();
        minute = digits.mid(split + 1).toInt();
        if (!colon && split == 1 && hour == 0 && !isGovernedAlone(at) &&
            (!opensOrClosesRange(at) || (minute > 0 && !closesDottedRange(at)))) {
            return std::nullopt;
        }
    } else if (digits.size() == 4 && !digits.contains(u',')) {
        hour = digits.left(2).toInt();
        minute = digits.mid(2).toInt();
    } else if (digits.size() <= 2) {
        hour = digits.toInt();
        lone = true;
    } else {
        return std::nullopt;
    }
    if (minute >= 60 || hour > 24 || (hour == 24 && minute > 0)) {
        return std::nullopt;
    }
    const bool leadingZero = digits.startsWith(u'0');
    const bool fullDay = leadingZero || (colon && m_writesFullDays);
    WrittenClock clock{.minutes = hour * 60 + minute,
                       .twelveHours = hour <= 12 && (hour > 0 || !fullDay),
                       .hint = {},
                       .end = at + 1,
                       .inWords = false,
                       .sure = fullDay,
                       .leadingZero = leadingZero};
    readTrailing(clock);
    // "6:30 in the evening", even where other clocks have 24 hours.
    const bool late =
        clock.hint.part == WordClass::AFTERNOON || clock.hint.part == WordClass::EVENING;
    clock.sure = leadingZero || (fullDay && !late);
    clock.year =
        split < 0 && !lone && clock.end == at + 1 && hour == 20 && minute > 0 && minute < 30;
    const bool marked =
        clock.end > at + 1 && (clock.hint.tellsHalf() || kind(at + 1) == WordClass::OCLOCK ||
                               kind(at + 1) == WordClass::HOUR);
    if (colon || marked) {
        return clock;
    }
    const bool ends = clock.end > at + 1 || mayEndBareHour(clock.end) ||
                      (context == ClockContext::ClosesPriced && opensAmount(clock.end));
    if (context != ClockContext::Plain &&
        (ends || (!lone && kind(clock.end) == WordClass::UNKNOWN))) {
        return clock;
    }
    return std::nullopt;
}

std::optional<WrittenClock> SingleClockReader::wordClock(size_t at, ClockContext context) const
{
    size_t end = at;
    const std::optional<int> hour = hourNumber(at, end);
    if (!hour) {
        return std::nullopt;
    }
    WrittenClock clock{
        .minutes = *hour * 60, .twelveHours = *hour <= 12, .hint = {}, .end = end, .inWords = true};
    // "six thirty"
    if (const std::optional<WrittenNumber> minutes = m_numbers.read(end);
        minutes && minutes->inWords && minutes->places == 0 && minutes->digits >= 10 &&
        minutes->digits < 60) {
        clock.minutes += static_cast<int>(minutes->digits);
        clock.end = end = end + minutes->items;
    }
    readTrailing(clock);
    const bool marked =
        clock.end > end && (clock.hint.tellsHalf() || kind(end) == WordClass::OCLOCK);
    if (marked || (context != ClockContext::Plain && (clock.end > end || mayEndBareHour(end)))) {
        return clock;
    }
    return std::nullopt;
}

std::optional<WrittenClock> SingleClockReader::writtenClock(size_t at, ClockContext context) const
{
    if (kind(at) == WordClass::DIGITS) {
        return digitsClock(token(at), at, context);
    }
    if (kind(at) == WordClass::SMALL || kind(at) == WordClass::ONE || kind(at) == WordClass::TENS) {
        return wordClock(at, context);
    }
    return hourLetterClock(at, context);
}

void SingleClockReader::readTrailing(WrittenClock &clock) const
{
    if (kind(clock.end) == WordClass::OCLOCK || kind(clock.end) == WordClass::HOUR) {
        ++clock.end;
    }
    clock.end = readHint(clock.end, clock.hint);
}

std::optional<WrittenClock> SingleClockReader::read(size_t at, ClockContext context) const
{
    if (std::optional<WrittenClock> clock = namedClock(at)) {
        readTrailing(*clock);
        return clock;
    }
    if (std::optional<WrittenClock> clock = spokenClock(at)) {
        return clock;
    }
    return writtenClock(at, context);
}

bool isOfFullDay(const LexedText &text, const Item &item)
{
    if (!item.is(WordClass::DIGITS)) {
        return false;
    }
    const QStringView digits = text.text(text.tokens[static_cast<size_t>(item.first)]);
    const qsizetype colon = digits.indexOf(u':');
    return colon == 2 && (digits.startsWith(u'0') || digits.left(2).toInt() > 12);
}

} // namespace gatehouse
