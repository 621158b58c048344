// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrases.h"

#include "ground.h"

#include <array>

namespace gatehouse::wording
{

namespace
{

constexpr qsizetype longestQuote = 90;
/// From this length on, the end of a stretch names its day: "23:00 to 01:00" needs none.
constexpr qint64 endNeedsItsDay = 12L * 60 * 60;

QString weekday(const QDate &date)
{
    const std::array<QString, 7> names = {
        translate("wording", "Monday"),    translate("wording", "Tuesday"),
        translate("wording", "Wednesday"), translate("wording", "Thursday"),
        translate("wording", "Friday"),    translate("wording", "Saturday"),
        translate("wording", "Sunday"),
    };
    return names.at(static_cast<size_t>(date.dayOfWeek() - 1));
}

QString clockTime(const QDateTime &when)
{
    return when.toString(QStringLiteral("HH:mm"));
}

bool isComingMidnight(const QDateTime &when, const QDateTime &now)
{
    return now.date().daysTo(when.date()) == 1 && when.time() == QTime(0, 0);
}

/// The moment without its day, midnight apart.
QString dayless(const QDateTime &when, const QDateTime &now)
{
    return isComingMidnight(when, now) ? translate("wording", "midnight") : clockTime(when);
}

QStringList quietPhrases(const Load &load, const Anonymized &household)
{
    QStringList phrases;
    for (const Window &quiet : load.notDuring) {
        //: %1 is a stretch of time: "22:30 to 06:30".
        phrases << translate("wording", "not from %1").arg(stretch(quiet, household));
    }
    return phrases;
}

QStringList orderPhrases(Rule rule, const Load &load, const Anonymized &household)
{
    QStringList phrases;
    for (const After &after : load.after) {
        const QString other = nameOf(after.load, household);
        if (rule == Rule::After) {
            //: %1 is a machine: "dishwasher".
            phrases << translate("wording", "only after the %1").arg(other);
        } else if (after.within) {
            //: %1 is a length of time, %2 a machine: "60 minutes", "washing machine".
            phrases << translate("wording", "at most %1 after the %2")
                           .arg(minutes(*after.within), other);
        }
    }
    return phrases;
}

QStringList notWithPhrases(const Load &load, const Anonymized &household)
{
    QStringList phrases;
    for (const LoadId other : load.notWith) {
        //: %1 is a machine: "dishwasher".
        phrases << translate("wording", "not together with the %1").arg(nameOf(other, household));
    }
    return phrases;
}

QString limitPhrase(const Problem &problem)
{
    const qint64 watts = problem.powerLimit ? problem.powerLimit->value : 0;
    return translate("wording", "all machines together at most %1 W").arg(watts);
}

} // namespace

QString quotable(const QString &words)
{
    QString plain;
    for (const QChar c : words) {
        plain += c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    }
    plain = plain.simplified();
    if (plain.size() <= longestQuote) {
        return plain;
    }
    // Between words where there are any.
    const qsizetype space = plain.lastIndexOf(u' ', longestQuote);
    if (space > longestQuote / 2) {
        return plain.left(space) + QStringLiteral(" …");
    }
    const bool splitsPair = plain.at(longestQuote - 1).isHighSurrogate();
    return plain.left(splitsPair ? longestQuote - 1 : longestQuote) + u'…';
}

QString nameOf(LoadId load, const Anonymized &household)
{
    const PrivateText name = household.mapping.nameOf(load);
    return name.isEmpty() ? toString(load) : quotable(name.reveal());
}

QString atHead(const QString &name)
{
    const bool isId = LoadId::parse(name).has_value();
    const bool hasOwnCapitals = name.size() > 1 && name.at(1).isUpper();
    if (name.isEmpty() || isId || hasOwnCapitals) {
        return name;
    }
    return name.at(0).toUpper() + name.mid(1);
}

QString moment(const QDateTime &when, const QDateTime &now)
{
    const qint64 days = now.date().daysTo(when.date());
    if (days == 0 || isComingMidnight(when, now)) {
        return dayless(when, now);
    }
    if (days == 1) {
        //: %1 is a time of day; follows "by", "from", "to" and "before".
        return translate("wording", "tomorrow %1").arg(clockTime(when));
    }
    //: %1 is a weekday, %2 a time of day; follows "by", "from", "to" and "before".
    return translate("wording", "%1 %2").arg(weekday(when.date()), clockTime(when));
}

QString atMoment(const QDateTime &when, const QDateTime &now)
{
    const qint64 days = now.date().daysTo(when.date());
    if (isComingMidnight(when, now)) {
        return translate("wording", "at midnight");
    }
    if (days == 0) {
        //: %1 is a time of day.
        return translate("wording", "at %1").arg(clockTime(when));
    }
    if (days == 1) {
        //: %1 is a time of day.
        return translate("wording", "tomorrow at %1").arg(clockTime(when));
    }
    //: %1 is a weekday, %2 a time of day.
    return translate("wording", "on %1 at %2").arg(weekday(when.date()), clockTime(when));
}

QString stretch(const QDateTime &from, const QDateTime &to, const QDateTime &now)
{
    const bool namesDay = from.secsTo(to) >= endNeedsItsDay && from.date() != to.date();
    //: %1 and %2 are moments: "20:00", "midnight", "tomorrow 06:30".
    return translate("wording", "%1 to %2")
        .arg(moment(from, now), namesDay ? moment(to, now) : dayless(to, now));
}

QString moment(Minutes minute, const Anonymized &household)
{
    return moment(atMinute(household, minute), household.now);
}

QString stretch(const Window &window, const Anonymized &household)
{
    return stretch(atMinute(household, window.from), atMinute(household, window.to), household.now);
}

QString minutes(Minutes length)
{
    if (length == Minutes(1)) {
        return translate("wording", "1 minute");
    }
    // A number of its own: lupdate passes over the sentence where the argument is a cast.
    const int number = static_cast<int>(length.count());
    return translate("wording", "%n minutes", nullptr, number);
}

QStringList rulePhrases(Rule rule, const Load *load, const Problem &problem,
                        const Anonymized &household)
{
    const Load none;
    const Load &of = load ? *load : none;
    switch (rule) {
    case Rule::Earliest:
        return {translate("wording", "not before %1").arg(moment(of.earliest, household))};
    case Rule::FinishBy:
        return {translate("wording", "done by %1").arg(moment(deadline(problem, of), household))};
    case Rule::NotDuring:
        return quietPhrases(of, household);
    case Rule::After:
    case Rule::Within:
        return orderPhrases(rule, of, household);
    case Rule::NotWith:
        return notWithPhrases(of, household);
    case Rule::PowerLimit:
        return {limitPhrase(problem)};
    case Rule::Duration:
        return {translate("wording", "runs for %1").arg(minutes(duration(of)))};
    case Rule::MinRun:
        return {translate("wording", "in pieces of at least %1").arg(minutes(of.minRun))};
    case Rule::Horizon:
        return {translate("wording", "inside the time that is planned, up to %1")
                    .arg(moment(problem.horizon, household))};
    case Rule::Missing:
        return {translate("wording", "has to run")};
    case Rule::UnknownLoad:
        return {translate("wording", "is a machine of your household")};
    }
    return {};
}

} // namespace gatehouse::wording
