// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clockstyle.h"

#include "units.h"

#include <QRegularExpression>

namespace gatehouse
{

namespace
{

constexpr int halfDay = 12;

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// Takes the word of the half day into \a clock, where one stands behind it.
void readHalf(const QString &words, const std::vector<HalfDays> &halfDays, StyledClock &clock)
{
    qsizetype at = clock.span.to;
    while (at < words.size() && words.at(at).isSpace()) {
        ++at;
    }
    for (const HalfDays &halves : halfDays) {
        for (const QString &half : {halves.beforeNoon, halves.afterNoon}) {
            const qsizetype end = at + half.size();
            const bool isWhole = end >= words.size() || !words.at(end).isLetterOrNumber();
            if (isWhole && !half.isEmpty() && QStringView(words).mid(at, half.size()) == half) {
                clock.style.halves = halves;
                clock.style.gap = words.mid(clock.span.to, at - clock.span.to);
                clock.span.to = end;
                return;
            }
        }
    }
}

} // namespace

QString ClockStyle::write(int minuteOfDay) const
{
    const int hour = minuteOfDay % minutesPerDay / minutesPerHour;
    const int minute = minuteOfDay % minutesPerHour;
    const bool hasHalves = !halves.beforeNoon.isEmpty();
    const int shown = !hasHalves ? hour : hour % halfDay == 0 ? halfDay : hour % halfDay;
    QString written = padsHour ? twoDigits(shown) : QString::number(shown);
    if (!isBare || minute != 0) {
        written += separator + twoDigits(minute);
    }
    if (hasHalves) {
        written += gap + (hour < halfDay ? halves.beforeNoon : halves.afterNoon);
    }
    return written;
}

std::optional<StyledClock> styledClock(const QString &words, const std::vector<HalfDays> &halfDays)
{
    static const QRegularExpression digits(
        QStringLiteral("(?<!\\d)(\\d{1,2})(?:([:.h])(\\d\\d))?(?!\\d)"));
    const QRegularExpressionMatch found = digits.match(words);
    if (!found.hasMatch()) {
        return std::nullopt;
    }
    StyledClock clock{.span = {found.capturedStart(), found.capturedEnd()}, .style = {}};
    const QString hour = found.captured(1);
    clock.style.isBare = found.captured(2).isEmpty();
    clock.style.separator = clock.style.isBare ? QChar(u':') : found.captured(2).at(0);
    readHalf(words, halfDays, clock);
    // "11:30" may be of either kind: with two halves an hour has no zero in front, as people write.
    const bool hasHalves = !clock.style.halves.beforeNoon.isEmpty();
    clock.style.padsHour = hour.startsWith(u'0') || (hour.size() > 1 && !hasHalves);
    return clock;
}

} // namespace gatehouse
