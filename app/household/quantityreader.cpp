// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "quantityreader.h"

#include "exactnumbers.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr qint64 minorUnit = Price::perUnit / 100;

} // namespace

WordClass QuantityReader::kind(size_t at) const
{
    return at < m_items.size() ? m_items[at].kind : WordClass::BREAK;
}

bool QuantityReader::isSign(size_t at, char16_t sign) const
{
    return kind(at) == WordClass::SIGN && m_items[at].value == sign;
}

bool QuantityReader::isGlued(size_t at) const
{
    return at < m_items.size() && m_items[at].first < m_items[at].last &&
           m_text.tokens[static_cast<size_t>(m_items[at].first)].glued;
}

qsizetype QuantityReader::tokenSize(size_t at) const
{
    return m_text.text(m_text.tokens[static_cast<size_t>(m_items[at].first)]).size();
}

bool QuantityReader::hasColon(size_t at) const
{
    return m_text.text(m_text.tokens[static_cast<size_t>(m_items[at].first)]).contains(u':');
}

void QuantityReader::put(WordClass kind, size_t end, qint64 value)
{
    m_result.push_back({.kind = kind,
                        .first = m_items[m_at].first,
                        .last = m_items[end - 1].last,
                        .value = value});
    m_at = end;
}

void QuantityReader::read()
{
    while (m_at < m_items.size()) {
        if (!readOne()) {
            m_result.push_back(m_items[m_at++]);
        }
    }
}

bool QuantityReader::readOne()
{
    switch (kind(m_at)) {
    case WordClass::DIGITS:
    case WordClass::TENS:
    case WordClass::ONE:
    case WordClass::SMALL:
    case WordClass::DETERMINER:
    case WordClass::HALF:
    case WordClass::QUARTER:
    case WordClass::MAJOR:
    case WordClass::SIGN:
    case WordClass::PER:
    case WordClass::HOUR:
        break;
    default:
        return false;
    }
    return readPrice() || readInterval() || readDuration() || readEnergyOrPower();
}

size_t QuantityReader::skipPerKwh(size_t at) const
{
    const bool per =
        kind(at) == WordClass::PER || isSign(at, u'/') || kind(at) == WordClass::DETERMINER;
    if (per && kind(at + 1) == WordClass::KWH) {
        return at + 2;
    }
    return at;
}

qint64 QuantityReader::perUnitAt(size_t at, qint64 price) const
{
    return m_items[at].value == wordvalue::megawattHour ? price / 1000 : price;
}

bool QuantityReader::putPrice(const WrittenNumber &number, qint64 unit, bool negative, size_t end)
{
    const size_t behind = skipPerKwh(end);
    const bool counted = kind(behind - 1) == WordClass::KWH;
    const std::optional<qint64> value = number.times(counted ? perUnitAt(behind - 1, unit) : unit);
    if (!value) {
        return false;
    }
    put(WordClass::PRICE, behind, negative ? -*value : *value);
    m_result.back().perKwh = counted;
    m_result.back().perMegawattHour =
        counted && m_items[behind - 1].value == wordvalue::megawattHour;
    return true;
}

bool QuantityReader::readPrice()
{
    size_t at = m_at;
    bool negative = false;
    const bool inWords = isSign(at, u'-') && tokenSize(at) > 1;
    const bool startsWithMinus = isSign(at, u'-') && (inWords || (!isGlued(at) && isGlued(at + 1)));
    if (startsWithMinus) {
        negative = true;
        ++at;
    }
    if (kind(at) == WordClass::MAJOR) {
        return readPriceBehindSign(at, negative);
    }
    return readPriceBeforeUnit(at, negative);
}

bool QuantityReader::readPriceBehindSign(size_t at, bool negative)
{
    size_t number = at + 1;
    if (isSign(number, u'-') && isGlued(number + 1)) {
        negative = true;
        ++number;
    }
    const std::optional<WrittenNumber> written = m_numbers.read(number);
    return written && !written->inWords &&
           putPrice(*written, Price::perUnit, negative, number + written->items);
}

bool QuantityReader::readPriceBeforeUnit(size_t at, bool negative)
{
    const std::optional<WrittenNumber> written = m_numbers.read(at);
    if (!written) {
        return false;
    }
    const size_t unit = at + written->items;
    // "10.00 - 13.00 €0.29": the sign belongs to the number behind it.
    const bool signOfNext =
        !isGlued(unit) && kind(unit + 1) == WordClass::DIGITS && !hasColon(unit + 1);
    if (kind(unit) == WordClass::MAJOR && !signOfNext) {
        return putPrice(*written, Price::perUnit, negative, unit + 1);
    }
    if (kind(unit) == WordClass::MINOR) {
        return putPrice(*written, minorUnit, negative, unit + 1);
    }
    const bool per = kind(unit) == WordClass::PER || isSign(unit, u'/');
    if (per && kind(unit + 1) == WordClass::KWH &&
        m_items[unit + 1].value != wordvalue::megawattHour) {
        return putPrice(*written, Price::perUnit, negative, unit + 2);
    }
    // "45 (c/kWh)"
    if (isSign(unit, u'(') && skipPerKwh(unit + 2) > unit + 2 && isSign(unit + 4, u')')) {
        const bool minor = kind(unit + 1) == WordClass::MINOR;
        return (minor || kind(unit + 1) == WordClass::MAJOR) &&
               putPrice(*written, minor ? minorUnit : Price::perUnit, negative, unit + 4);
    }
    // "0.45 $" comes with the sign, "0.45 / kWh" without; "45/kWh ct" is nobody's way.
    return false;
}

size_t QuantityReader::skipHyphen(size_t at) const
{
    return isSign(at, u'-') && isGlued(at) && isGlued(at + 1) ? at + 1 : at;
}

/// Whether the line is about times of the day: it tells prices, or a "not" stands before.
bool QuantityReader::speaksOfTimes() const
{
    const auto tellsPrice = [](const Item &item) {
        return item.isOneOf(WordClass::MAJOR, WordClass::MINOR, WordClass::TARIFF, WordClass::PEAK,
                            WordClass::OFFPEAK, WordClass::PRICE);
    };
    const auto ends = [](const Item &item) { return item.is(WordClass::BREAK); };
    const auto opens = std::find_if(m_result.rbegin(), m_result.rend(), ends);
    const auto here = m_items.begin() + static_cast<std::ptrdiff_t>(m_at);
    const bool forbidden =
        !m_result.empty() &&
        m_result.back().isOneOf(WordClass::NOT, WordClass::OFF, WordClass::QUIET, WordClass::FROM,
                                WordClass::BETWEEN, WordClass::ONLY);
    return forbidden || std::any_of(m_result.rbegin(), opens, tellsPrice) ||
           std::any_of(here, std::find_if(here, m_items.end(), ends), tellsPrice);
}

/// "16-21h 34 ct": from four to nine. "Takes 2-3h" is how long.
bool QuantityReader::readHoursOfDay(const WrittenNumber &first, size_t sign,
                                    const WrittenNumber &second)
{
    constexpr qint64 hoursOfDay = 24;
    const bool takes = !m_result.empty() &&
                       m_result.back().isOneOf(WordClass::TAKE, WordClass::NEED, WordClass::RUN,
                                               WordClass::ABOUT, WordClass::AT, WordClass::IN);
    const auto isHour = [](const WrittenNumber &number) {
        return !number.inWords && number.places == 0 && number.digits <= hoursOfDay;
    };
    if (takes || !isHour(first) || !isHour(second) || !speaksOfTimes()) {
        return false;
    }
    m_result.push_back(m_items[m_at]);
    m_result.push_back(m_items[sign]);
    m_at = sign + 1;
    put(WordClass::DURATION, m_at + 2, second.digits * 60);
    return true;
}

/// "80-90 minutes", "60 to 90 min": no one number.
bool QuantityReader::readInterval()
{
    const std::optional<WrittenNumber> low = m_numbers.read(m_at);
    if (!low) {
        return false;
    }
    size_t at = m_at + low->items;
    const bool joined =
        isSign(at, u'-') || kind(at) == WordClass::TO || kind(at) == WordClass::OR ||
        (kind(at) == WordClass::AND && !m_result.empty() && m_result.back().is(WordClass::BETWEEN));
    if (!joined) {
        return false;
    }
    const std::optional<WrittenNumber> high = m_numbers.read(at + 1);
    if (!high) {
        return false;
    }
    const size_t unit = at + 1 + high->items;
    const bool opensTariff = isSign(unit + 1, u':') || isSign(unit + 1, u'=') ||
                             isSign(unit + 1, u'|') || kind(unit + 1) == WordClass::MAJOR;
    if (kind(unit) == WordClass::HOUR && isGlued(unit) && opensTariff) {
        // "16-21h:" opens a line of the tariff.
        return false;
    }
    if (kind(unit) == WordClass::HOUR && isSign(at, u'-') && readHoursOfDay(*low, at, *high)) {
        return true;
    }
    switch (kind(unit)) {
    case WordClass::MINUTE:
    case WordClass::KWH:
    case WordClass::WH:
    case WordClass::KW:
    case WordClass::W:
    case WordClass::HOUR:
        put(WordClass::INTERVAL, unit + 1, 0);
        return true;
    default:
        return false;
    }
}

/// Whether what stands before leads to a clock: "by", "from", "now:".
bool QuantityReader::expectsClock() const
{
    for (size_t i = m_result.size(); i > 0 && m_result.size() - i < 5; --i) {
        switch (m_result[i - 1].kind) {
        case WordClass::BY:
        case WordClass::BEFORE:
        case WordClass::UNTIL:
        case WordClass::AFTER:
        case WordClass::FROM:
        case WordClass::TO:
        case WordClass::BETWEEN:
        case WordClass::AT:
        case WordClass::SINCE:
        case WordClass::ONCE:
        case WordClass::NOW:
        case WordClass::ITIS:
        case WordClass::EARLIEST:
        case WordClass::DEADLINE:
        case WordClass::LATEST:
            return true;
        case WordClass::ABOUT:
        case WordClass::AND:
        case WordClass::DIGITS:
        case WordClass::HOUR:
        case WordClass::DETERMINER:
        case WordClass::FILLER:
        case WordClass::AUXILIARY:
        case WordClass::TODAY:
        case WordClass::TOMORROW:
        case WordClass::WEEKDAY:
        case WordClass::SIGN:
            break;
        default:
            return false;
        }
    }
    return false;
}

/// "1700 hrs" and "17:00 h" are clocks; "2:20 h" is one only where a clock is expected.
bool QuantityReader::isClockWithUnit() const
{
    if (kind(m_at) != WordClass::DIGITS || kind(m_at + 1) != WordClass::HOUR) {
        return false;
    }
    const QStringView text = m_text.text(m_text.tokens[static_cast<size_t>(m_items[m_at].first)]);
    const bool colon = text.size() == 5 && text[2] == u':';
    const bool plain = text.size() == 4 && std::all_of(text.begin(), text.end(), [](QChar c) {
                           return c >= u'0' && c <= u'9';
                       });
    if (plain) {
        return true;
    }
    const bool link = kind(m_at + 2) == WordClass::TO || kind(m_at + 2) == WordClass::UNTIL ||
                      isSign(m_at + 2, u'-');
    return colon && (text.left(2).toInt() >= 10 || (link && kind(m_at + 3) == WordClass::DIGITS) ||
                     expectsClock());
}

bool QuantityReader::readDuration()
{
    if (isClockWithUnit()) {
        return false;
    }
    if (readHalfHours() || readColonHours()) {
        return true;
    }
    std::optional<WrittenNumber> number = m_numbers.read(m_at);
    // "the hours 11 a.m. to 6 p.m." is none.
    const bool clock = kind(m_at + 2) == WordClass::DIGITS && kind(m_at + 3) != WordClass::MINUTE;
    if (!number && kind(m_at) == WordClass::DETERMINER && kind(m_at + 1) == WordClass::HOUR &&
        !clock) {
        number = WrittenNumber{.digits = 1, .places = 0, .items = 1, .inWords = true};
    }
    // "for an hour": the grammar gives such words the one that they hold.
    if (!number && kind(m_at) == WordClass::PER && m_items[m_at].value == 1) {
        WrittenNumber one{.digits = 1, .places = 0, .items = 1, .inWords = true};
        const size_t end = fractionBehind(m_at + 1, one);
        if (kind(end) == WordClass::HOUR) {
            number = WrittenNumber{.digits = 1, .places = 0, .items = 1, .inWords = true};
        }
    }
    if (!number && opensWithHour()) {
        return readHoursAndMinutes({.digits = 1, .places = 0, .items = 0, .inWords = true},
                                   m_at + 1);
    }
    if (!number) {
        return false;
    }
    size_t at = m_at + number->items;
    // "one and a half hours", "two and three quarter hours"
    if (const size_t end = fractionBehind(at, *number); kind(end) == WordClass::HOUR && end > at) {
        put(WordClass::DURATION, end + 1, *number->times(60));
        return true;
    }
    at = skipHyphen(at);
    if (kind(at) == WordClass::MINUTE) {
        const std::optional<qint64> minutes = number->times(1);
        if (minutes) {
            put(WordClass::DURATION, at + 1, *minutes);
        }
        return minutes.has_value();
    }
    return kind(at) == WordClass::HOUR && readHoursAndMinutes(*number, at + 1);
}

/// "hour and a half", "hour and forty minutes".
bool QuantityReader::opensWithHour() const
{
    if (kind(m_at) != WordClass::HOUR || kind(m_at + 1) != WordClass::AND) {
        return false;
    }
    const size_t part = m_at + 2;
    const bool fraction =
        (kind(part) == WordClass::DETERMINER && kind(part + 1) == WordClass::HALF) ||
        ((kind(part) == WordClass::DETERMINER || kind(part) == WordClass::SMALL) &&
         kind(part + 1) == WordClass::QUARTER);
    const std::optional<WrittenNumber> minutes = m_numbers.read(part);
    return fraction || (minutes && kind(part + minutes->items) == WordClass::MINUTE);
}

/// Whether a number can end before item \a at although no unit follows.
bool QuantityReader::mayEndBareNumber(size_t at) const
{
    return at >= m_items.size() || kind(at) == WordClass::AND || kind(at) == WordClass::BREAK ||
           isSign(at, u',') || isSign(at, u'.') || isSign(at, u';') || isSign(at, u')');
}

/// "and a half", "and three quarters" behind \a number: adds them and returns the item behind them.
size_t QuantityReader::fractionBehind(size_t at, WrittenNumber &number) const
{
    // "two-and-a-half"
    const auto behindHyphen = [this](size_t item) {
        return isSign(item, u'-') && isGlued(item) && isGlued(item + 1) ? item + 1 : item;
    };
    const size_t start = at;
    at = behindHyphen(at);
    if (kind(at) != WordClass::AND || number.places > 0) {
        return start;
    }
    const size_t article = behindHyphen(at + 1);
    const size_t part = behindHyphen(article + 1);
    const bool one = kind(article) == WordClass::DETERMINER || kind(article) == WordClass::ONE;
    const bool half = one && kind(part) == WordClass::HALF;
    const bool quarters =
        (one || kind(article) == WordClass::SMALL) && kind(part) == WordClass::QUARTER;
    const qint64 count = kind(article) == WordClass::SMALL ? m_items[article].value : 1;
    if ((!half && !quarters) || count > 3) {
        return start;
    }
    number.digits = number.digits * 100 + (half ? 50 : 25 * count);
    number.places = 2;
    return behindHyphen(part + 1);
}

/// Behind the hour at item \a at: "30 min", "and 30 minutes", "30", "and a half".
bool QuantityReader::readHoursAndMinutes(const WrittenNumber &hours, size_t at)
{
    const std::optional<qint64> whole = hours.times(60);
    if (!whole) {
        return false;
    }
    size_t next = at;
    if (isSign(next, u',') &&
        (kind(next + 1) == WordClass::DIGITS || kind(next + 1) == WordClass::TENS ||
         kind(next + 1) == WordClass::SMALL)) {
        ++next;
    }
    const bool linked = kind(next) == WordClass::AND;
    next += linked ? 1 : 0;
    const bool article = linked && kind(next) == WordClass::DETERMINER;
    if (article && kind(next + 1) == WordClass::HALF) {
        put(WordClass::DURATION, next + 2, *whole + 30);
        return true;
    }
    if (article && kind(next + 1) == WordClass::QUARTER) {
        put(WordClass::DURATION, next + 2, *whole + 15);
        return true;
    }
    // "an hour and three quarters"
    if (linked && kind(next) == WordClass::SMALL && kind(next + 1) == WordClass::QUARTER) {
        put(WordClass::DURATION, next + 2, *whole + 15 * m_items[next].value);
        return true;
    }
    if (const std::optional<WrittenNumber> extra = m_numbers.read(next);
        extra && extra->places == 0 && extra->digits < 60) {
        const size_t unit = next + extra->items;
        if (kind(unit) == WordClass::MINUTE) {
            put(WordClass::DURATION, unit + 1, *whole + extra->digits);
            return true;
        }
        const bool bare =
            next == at && kind(next) == WordClass::DIGITS &&
            (tokenSize(next) == 2 || isGlued(next) || kind(next + 1) == WordClass::AND ||
             kind(next + 1) == WordClass::BREAK || kind(next + 1) == WordClass::SIGN);
        const bool unitBehind = kind(unit) == WordClass::KWH || kind(unit) == WordClass::WH ||
                                kind(unit) == WordClass::KW || kind(unit) == WordClass::W;
        // "an hour and twenty", "two hours ten"
        const bool spoken = hours.inWords && mayEndBareNumber(unit);
        if ((bare || spoken) && !unitBehind && hours.places == 0) {
            put(WordClass::DURATION, unit, *whole + extra->digits);
            return true;
        }
    }
    put(WordClass::DURATION, at, *whole);
    return true;
}

/// "half an hour", "half hour", "three quarters of an hour", "a quarter of an hour".
bool QuantityReader::readHalfHours()
{
    size_t at = m_at;
    qint64 count = 1;
    if (kind(at) == WordClass::DETERMINER) {
        ++at;
    } else if (kind(at) == WordClass::SMALL || kind(at) == WordClass::ONE) {
        count = m_items[at++].value;
    }
    const bool half = kind(at) == WordClass::HALF;
    if (!half && kind(at) != WordClass::QUARTER) {
        return false;
    }
    ++at;
    at = skipHyphen(at);
    if (kind(at) == WordClass::HALFOF) {
        ++at;
    }
    if (kind(at) == WordClass::DETERMINER) {
        ++at;
    }
    if (kind(at) != WordClass::HOUR || (half && count != 1)) {
        return false;
    }
    put(WordClass::DURATION, at + 1, half ? 30 : 15 * count);
    return true;
}

/// "1:30 h", "1:30 hours".
bool QuantityReader::readColonHours()
{
    if (kind(m_at) != WordClass::DIGITS || kind(m_at + 1) != WordClass::HOUR) {
        return false;
    }
    const QStringView text = m_text.text(m_text.tokens[static_cast<size_t>(m_items[m_at].first)]);
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon > 2 || text.size() != colon + 3) {
        return false;
    }
    const qint64 minutes = text.mid(colon + 1).toInt();
    if (minutes >= 60) {
        return false;
    }
    put(WordClass::DURATION, m_at + 2, qint64{text.left(colon).toInt()} * 60 + minutes);
    return true;
}

bool QuantityReader::readEnergyOrPower()
{
    std::optional<WrittenNumber> number = m_numbers.read(m_at);
    size_t behind = number ? m_at + number->items : m_at;
    if (number) {
        behind = fractionBehind(behind, *number);
    } else if (kind(m_at) == WordClass::HALF) {
        // "half a kWh"
        number = WrittenNumber{.digits = 5, .places = 1, .items = 1, .inWords = true};
        behind = kind(m_at + 1) == WordClass::DETERMINER ? m_at + 2 : m_at + 1;
    } else if (kind(m_at) == WordClass::DETERMINER && !m_result.empty() &&
               m_result.back().isOneOf(WordClass::TAKE, WordClass::NEED, WordClass::ABOUT)) {
        // "needs a kWh"
        number = WrittenNumber{.digits = 1, .places = 0, .items = 1, .inWords = true};
        behind = m_at + 1;
    } else {
        return false;
    }
    const size_t unit = skipHyphen(behind);
    const bool energy = kind(unit) == WordClass::KWH || kind(unit) == WordClass::WH;
    const bool power = kind(unit) == WordClass::KW || kind(unit) == WordClass::W;
    if (!energy && !power) {
        return false;
    }
    const bool kilo = kind(unit) == WordClass::KWH || kind(unit) == WordClass::KW;
    if (!kilo && number->places == 3 && number->digits >= 1000) {
        // "1,200 Wh": nobody counts thousandths of a watt-hour.
        number->places = 0;
    }
    const bool mega =
        kind(unit) == WordClass::KWH && m_items[unit].value == wordvalue::megawattHour;
    const std::optional<qint64> value = number->times(mega ? 1'000'000 : kilo ? 1000 : 1);
    if (!value) {
        return false;
    }
    const bool perHour = (kind(unit + 1) == WordClass::PER || isSign(unit + 1, u'/') ||
                          kind(unit + 1) == WordClass::DETERMINER) &&
                         kind(unit + 2) == WordClass::HOUR;
    if (energy && perHour) {
        put(WordClass::POWER, unit + 3, *value);
    } else {
        put(energy ? WordClass::ENERGY : WordClass::POWER, unit + 1, *value);
    }
    return true;
}

} // namespace gatehouse
