// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "looseamounts.h"

#include "loosescanner.h"
#include "problem.h"

namespace gatehouse
{

namespace
{

constexpr qint64 unitOfScan = LooseScanner::one;

void skipFillers(LooseScanner &scan)
{
    while (scan.word({u"about", u"approximately", u"approx", u"around", u"roughly", u"circa", u"ca",
                      u"for", u"of", u"nearly", u"est", u"estimated"}) ||
           scan.sign(u'~') || scan.sign(u'.') || scan.sign(u'=') || scan.sign(u':')) {
    }
}

/// \a text without what stands in brackets behind the first word: "90 minutes (1.5 hours)".
QString withoutAsides(QStringView text)
{
    QString plain;
    int depth = 0;
    for (const QChar c : text.trimmed()) {
        depth += c == u'(' && !plain.isEmpty() ? 1 : 0;
        if (depth == 0) {
            plain += c;
        }
        depth -= c == u')' && depth > 0 ? 1 : 0;
    }
    return plain;
}

/// \a value, in billionths of something, as a whole number of \a parts of it.
std::optional<qint64> whole(qint64 value, qint64 parts)
{
    if (value < 0 || value > 1'000'000 * unitOfScan) {
        return std::nullopt;
    }
    const qint64 units = value / unitOfScan * parts;
    const qint64 rest = value % unitOfScan * parts;
    return rest % unitOfScan == 0 ? std::optional(units + rest / unitOfScan) : std::nullopt;
}

/// Seconds of the unit of time here, zero where none stands here.
int secondsOfUnit(LooseScanner &scan)
{
    if (scan.word({u"h", u"hr", u"hrs", u"hour", u"hours", u"std", u"stunden", u"stunde"})) {
        return 3600;
    }
    if (scan.word({u"m", u"min", u"mins", u"minute", u"minutes", u"minuten"})) {
        return 60;
    }
    return scan.word({u"s", u"sec", u"secs", u"second", u"seconds"}) ? 1 : 0;
}

/// One part of a duration: a number with its unit.
struct DurationPart
{
    qint64 seconds = 0;
    int unit = 0;
};

std::optional<DurationPart> durationPart(LooseScanner &scan, int unitBefore)
{
    std::optional<qint64> number;
    const std::size_t before = scan.at();
    if (const std::optional<int> hours = scan.count(); hours && scan.sign(u':')) {
        // "1:30", with or without "h" behind it.
        const std::optional<int> minutes = scan.count();
        secondsOfUnit(scan);
        return minutes && *minutes < 60
                   ? std::optional(DurationPart{(*hours * 60LL + *minutes) * 60, 60})
                   : std::nullopt;
    }
    scan.goTo(before);
    number = scan.number();
    if (!number && scan.word({u"a", u"an"})) {
        number = unitOfScan;
    }
    if (!number) {
        return std::nullopt;
    }
    scan.skipWords({u"of", u"a", u"an"});
    int unit = secondsOfUnit(scan);
    if (unit == 0) {
        // "1h30" is an hour and thirty minutes; alone it is minutes.
        unit = 60;
        if (scan.isAtWord() || (unitBefore != 0 && unitBefore != 3600)) {
            return std::nullopt;
        }
    }
    const std::optional<qint64> seconds = whole(*number, unit);
    return seconds ? std::optional(DurationPart{*seconds, unit}) : std::nullopt;
}

/// Half of the unit before, in "an hour and a half".
qint64 halfBehind(LooseScanner &scan, int unit)
{
    const std::size_t before = scan.at();
    if (scan.word({u"and"}) && scan.word({u"a"}) && scan.word({u"half"})) {
        return unit / 2;
    }
    scan.goTo(before);
    return 0;
}

bool isWattHours(LooseScanner &scan, bool &isKilo)
{
    isKilo = false;
    if (scan.word({u"kwh"})) {
        isKilo = true;
        return true;
    }
    if (scan.word({u"wh"})) {
        return true;
    }
    const std::size_t before = scan.at();
    isKilo = scan.word({u"kilowatt", u"kilowatts", u"kw"});
    if (isKilo || scan.word({u"watt", u"watts", u"w"})) {
        scan.sign(u'-');
        if (scan.word({u"hour", u"hours", u"h"})) {
            return true;
        }
    }
    scan.goTo(before);
    return false;
}

} // namespace

std::optional<Minutes> looseDuration(QStringView text)
{
    LooseScanner scan(withoutAsides(text));
    skipFillers(scan);
    scan.word({u"pt", u"p"});
    qint64 seconds = 0;
    int unit = 0;
    while (const std::optional<DurationPart> part = durationPart(scan, unit)) {
        unit = part->unit;
        seconds += part->seconds + halfBehind(scan, unit);
        const bool goesOn = scan.word({u"and"}) || scan.sign(u',');
        static_cast<void>(goesOn);
    }
    const qint64 most = Problem::longestHorizon.count() * 60;
    const bool isDuration =
        unit != 0 && !scan.hasDigitsLeft() && seconds > 0 && seconds % 60 == 0 && seconds <= most;
    return isDuration ? std::optional(Minutes{seconds / 60}) : std::nullopt;
}

std::optional<WattHours> looseEnergy(QStringView text, EnergyUnit unit)
{
    LooseScanner scan(withoutAsides(text));
    skipFillers(scan);
    const std::optional<qint64> number = scan.number();
    bool isKilo = false;
    const bool hasUnit = number && isWattHours(scan, isKilo);
    if (!number || scan.hasDigitsLeft()) {
        return std::nullopt;
    }
    if (!hasUnit) {
        constexpr qint64 mostKilowattHours = Problem::largestLoadWattHours / 1000;
        isKilo = unit == EnergyUnit::KilowattHours ||
                 (unit == EnergyUnit::Unsaid && *number <= mostKilowattHours * unitOfScan);
    }
    const std::optional<qint64> wattHours = whole(*number, isKilo ? 1000 : 1);
    return wattHours ? std::optional(WattHours{*wattHours}) : std::nullopt;
}

std::optional<Price> loosePrice(QStringView text)
{
    LooseScanner scan(withoutAsides(text));
    std::optional<qint64> number;
    bool isNegative = false;
    while (!scan.isAtEnd() && !number) {
        const bool isMinus = scan.sign(u'-') || scan.sign(u'\u2212') || scan.word({u"minus"});
        isNegative = isNegative || isMinus;
        if (!isMinus) {
            number = scan.number();
            if (!number) {
                // A sign or a name of a currency.
                scan.skip();
            }
        }
    }
    if (!number) {
        return std::nullopt;
    }
    qint64 value = *number;
    qint64 divisor = 1;
    if (scan.word({u"ct", u"cts", u"cent", u"cents", u"c", u"p", u"pence", u"penny"}) ||
        scan.sign(u'\u00A2')) {
        divisor = 100;
    }
    while (!scan.isAtEnd() && !scan.hasDigitsLeft()) {
        if (scan.word({u"mwh"})) {
            divisor *= 1000;
        } else {
            scan.skip();
        }
    }
    if (!scan.isAtEnd() || value % divisor != 0) {
        return std::nullopt;
    }
    value /= divisor;
    const bool fits = value <= Problem::largestPriceUnits * unitOfScan;
    return fits ? std::optional(Price{isNegative ? -value : value}) : std::nullopt;
}

std::optional<Watts> looseWatts(QStringView text)
{
    LooseScanner scan(withoutAsides(text));
    skipFillers(scan);
    const std::optional<qint64> number = scan.number();
    if (!number || scan.hasDigitsLeft()) {
        return std::nullopt;
    }
    const bool isKilo = scan.word({u"kw", u"kilowatt", u"kilowatts", u"kva"});
    const std::optional<qint64> watts = whole(*number, isKilo ? 1000 : 1);
    return watts && *watts <= Problem::largestWatts ? std::optional(Watts{*watts}) : std::nullopt;
}

} // namespace gatehouse
