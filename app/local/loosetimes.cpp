// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loosetimes.h"

#include "looseamounts.h"
#include "loosescanner.h"
#include "problem.h"

namespace gatehouse
{

namespace
{

void skipTimeFillers(LooseScanner &scan)
{
    while (scan.word({u"about", u"approximately", u"approx", u"around", u"roughly", u"circa", u"at",
                      u"by", u"the", u"on", u"latest"}) ||
           scan.sign(u'~') || scan.sign(u'(') || scan.sign(u':')) {
    }
}

/// "am", "a.m.", "pm": hours to add to the hour of twelve.
enum class HalfOfDay
{
    Unsaid,
    Morning,
    Evening,
};

HalfOfDay halfOfDay(LooseScanner &scan)
{
    const std::size_t before = scan.at();
    HalfOfDay half = HalfOfDay::Unsaid;
    if (scan.word({u"am"})) {
        return HalfOfDay::Morning;
    }
    if (scan.word({u"pm"})) {
        return HalfOfDay::Evening;
    }
    if (scan.word({u"a"})) {
        half = HalfOfDay::Morning;
    } else if (scan.word({u"p"})) {
        half = HalfOfDay::Evening;
    }
    if (half != HalfOfDay::Unsaid && scan.sign(u'.') && scan.word({u"m"})) {
        scan.sign(u'.');
        return half;
    }
    scan.goTo(before);
    return HalfOfDay::Unsaid;
}

/// "(+1)", "+1 day", "tomorrow", "the next morning".
std::optional<int> dayBehind(LooseScanner &scan)
{
    const std::size_t before = scan.at();
    scan.sign(u',');
    const bool isOpen = scan.sign(u'(');
    scan.word({u"of"});
    scan.word({u"the"});
    std::optional<int> day;
    if (scan.sign(u'+')) {
        day = scan.count();
        scan.word({u"d", u"day", u"days"});
    } else if (scan.word({u"tomorrow"})) {
        day = 1;
        scan.word({u"morning", u"evening", u"night"});
    } else if (scan.word({u"next", u"following"}) &&
               scan.word({u"day", u"morning", u"evening", u"night"})) {
        day = 1;
    }
    if (!day || *day > 3) {
        scan.goTo(before);
        return std::nullopt;
    }
    if (isOpen) {
        scan.sign(u')');
    }
    return day;
}

/// "2026-05-25T", whose day is of no use, since nobody told which day today is.
void skipDate(LooseScanner &scan)
{
    const std::size_t before = scan.at();
    const std::optional<int> year = scan.count();
    const bool isDate =
        year && *year > 1900 && scan.sign(u'-') && scan.count() && scan.sign(u'-') && scan.count();
    if (!isDate) {
        scan.goTo(before);
        return;
    }
    scan.word({u"t"});
}

/// Hours and minutes; the minutes may stand behind a point, which makes them one number.
struct WrittenTime
{
    int hours = 0;
    int minutes = 0;
    bool hasMinutes = false;
};

std::optional<WrittenTime> writtenTime(LooseScanner &scan)
{
    if (const std::optional<int> hours = scan.count()) {
        WrittenTime time{.hours = *hours};
        const std::size_t before = scan.at();
        if (scan.sign(u':') || scan.word({u"h"})) {
            if (const std::optional<int> minutes = scan.count()) {
                time.minutes = *minutes;
                time.hasMinutes = true;
                // Seconds; a colon with a space behind it begins something else.
                const std::size_t behind = scan.at();
                if (!scan.sign(u':') || !scan.isJoined() || !scan.count()) {
                    scan.goTo(behind);
                }
                return time;
            }
        }
        scan.goTo(before);
        return time;
    }
    const std::optional<qint64> number = scan.number();
    constexpr qint64 hundredth = LooseScanner::one / 100;
    if (!number || *number % hundredth != 0) {
        return std::nullopt;
    }
    return WrittenTime{.hours = static_cast<int>(*number / LooseScanner::one),
                       .minutes = static_cast<int>(*number % LooseScanner::one / hundredth),
                       .hasMinutes = true};
}

/// "+4:30", "+ 90 min".
std::optional<LooseMoment> afterNow(LooseScanner &scan)
{
    const std::optional<int> hours = scan.count();
    if (!hours) {
        return std::nullopt;
    }
    if (scan.sign(u':')) {
        const std::optional<int> minutes = scan.count();
        return minutes && *minutes < 60
                   ? std::optional(LooseMoment{*hours * 60 + *minutes, true, std::nullopt})
                   : std::nullopt;
    }
    const bool isHours = scan.word({u"h", u"hr", u"hrs", u"hour", u"hours"});
    scan.word({u"m", u"min", u"mins", u"minute", u"minutes"});
    return LooseMoment{isHours ? *hours * 60 : *hours, true, std::nullopt};
}

std::optional<LooseMoment> clockTime(const WrittenTime &time, HalfOfDay half)
{
    int hours = time.hours;
    if (hours > 24) {
        return std::nullopt;
    }
    if (half != HalfOfDay::Unsaid) {
        if (hours < 1 || hours > 12) {
            return std::nullopt;
        }
        hours = hours % 12 + (half == HalfOfDay::Evening ? 12 : 0);
    }
    const int minutes = hours * 60 + time.minutes;
    const bool isTime = time.minutes < 60 && minutes <= minutesPerDay;
    return isTime ? std::optional(LooseMoment{minutes, false, std::nullopt}) : std::nullopt;
}

/// The moment here. \a bareIsMinutes: a whole number alone counts minutes after now, else it is an
/// hour of the day.
std::optional<LooseMoment> momentHere(LooseScanner &scan, bool bareIsMinutes)
{
    skipTimeFillers(scan);
    if (scan.word({u"now", u"immediately"})) {
        return LooseMoment{0, true, std::nullopt};
    }
    if (scan.sign(u'+')) {
        return afterNow(scan);
    }
    std::optional<LooseMoment> moment;
    if (scan.word({u"midnight"})) {
        moment = LooseMoment{};
    } else if (scan.word({u"noon", u"midday"})) {
        moment = LooseMoment{12 * minutesPerHour, false, std::nullopt};
    } else {
        skipDate(scan);
        const std::optional<WrittenTime> time = writtenTime(scan);
        if (!time) {
            return std::nullopt;
        }
        const HalfOfDay half = halfOfDay(scan);
        const bool isHour = scan.word({u"h", u"uhr", u"hrs", u"o"});
        if (scan.sign(u'\'') || scan.sign(u'\u2019')) {
            scan.word({u"clock"});
        }
        const bool isBare = !time->hasMinutes && half == HalfOfDay::Unsaid && !isHour;
        if (isBare && bareIsMinutes) {
            scan.word({u"m", u"min", u"mins", u"minute", u"minutes"});
            return LooseMoment{time->hours, true, std::nullopt};
        }
        moment = clockTime(*time, half);
    }
    if (moment) {
        moment->day = dayBehind(scan);
    }
    return moment;
}

/// What may stand behind a moment and says nothing more.
bool isOver(LooseScanner &scan)
{
    while (scan.sign(u'.') || scan.sign(u')') || scan.sign(u',') ||
           scan.word({u"today", u"tonight", u"latest", u"sharp", u"daily", u"every", u"day",
                      u"each", u"at", u"the", u"in", u"morning", u"evening"})) {
    }
    return scan.isAtEnd();
}

bool isConnector(LooseScanner &scan)
{
    return scan.word({u"to", u"until", u"till", u"til", u"through", u"and", u"bis"}) ||
           scan.sign(u'-') || scan.sign(u'\u2013') || scan.sign(u'\u2014') ||
           scan.sign(u'\u2192') || scan.sign(u'~');
}

std::optional<LooseRange> rangeHere(LooseScanner &scan)
{
    while (scan.word({u"from", u"between", u"starting", u"during", u"price", u"the", u"daily"})) {
    }
    if (scan.word({u"until", u"till", u"before", u"to"})) {
        const std::optional<LooseMoment> to = momentHere(scan, true);
        return to ? std::optional(LooseRange{std::nullopt, to}) : std::nullopt;
    }
    scan.skipWords({u"after", u"since"});
    LooseRange range;
    range.from = momentHere(scan, true);
    if (!range.from) {
        return std::nullopt;
    }
    const std::size_t before = scan.at();
    if (isConnector(scan)) {
        range.to = momentHere(scan, true);
    }
    if (!range.to) {
        scan.goTo(before);
        scan.word({u"on", u"onwards", u"onward"});
    }
    return range;
}

} // namespace

std::optional<LooseMoment> looseMoment(QStringView text)
{
    LooseScanner scan(text);
    const std::optional<LooseMoment> moment = momentHere(scan, true);
    return moment && isOver(scan) ? moment : std::nullopt;
}

std::optional<LooseRange> looseRange(QStringView text, QString *rest)
{
    LooseScanner scan(text);
    const std::optional<LooseRange> range = rangeHere(scan);
    if (!range) {
        return std::nullopt;
    }
    if (rest != nullptr) {
        *rest = scan.rest();
        return range;
    }
    return isOver(scan) ? range : std::nullopt;
}

} // namespace gatehouse
