// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "valuewriter.h"

#include "amountstyle.h"

#include <QRegularExpression>

namespace gatehouse
{

namespace
{

constexpr qint64 wattsOfKilowatt = 1000;

int minuteOfDay(const QDateTime &when)
{
    return when.time().hour() * 60 + when.time().minute();
}

NumberManner mannerOf(WrittenValue::Kind kind)
{
    switch (kind) {
    case WrittenValue::Kind::Duration:
        return NumberManner::Counted;
    case WrittenValue::Kind::Price:
        return NumberManner::Priced;
    case WrittenValue::Kind::Energy:
    case WrittenValue::Kind::Power:
    case WrittenValue::Kind::Clock:
    case WrittenValue::Kind::RangeBegin:
    case WrittenValue::Kind::RangeEnd:
        break;
    }
    return NumberManner::Measured;
}

/// More places in a number of minutes or watt-hours are hard to read.
int mostPlaces(WrittenValue::Kind kind)
{
    switch (kind) {
    case WrittenValue::Kind::Duration:
        return 1;
    case WrittenValue::Kind::Energy:
    case WrittenValue::Kind::Power:
        return 3;
    case WrittenValue::Kind::Price:
        return Price::places;
    case WrittenValue::Kind::Clock:
    case WrittenValue::Kind::RangeBegin:
    case WrittenValue::Kind::RangeEnd:
        break;
    }
    return 0;
}

} // namespace

ValueWriter::ValueWriter(const QString &text, const WrittenParts &parts,
                         const HouseholdSentences &sentences, const QDateTime &now)
    : m_text(text), m_sentences(sentences), m_now(now)
{
    bool hasStyle = false;
    for (const WrittenValue &value : parts.values) {
        if (value.kind == WrittenValue::Kind::Price) {
            m_prices.push_back(value);
        }
        if (hasStyle || !value.isClock()) {
            continue;
        }
        if (const auto clock = styledClock(wordsAt(value.span), sentences.halfDays())) {
            m_style = clock->style;
            hasStyle = true;
        }
    }
}

QStringList ValueWriter::moneyWords(Price amount) const
{
    // A sign before the number or a word behind it; what is counted by the kWh goes on behind.
    static const QRegularExpression money(
        QStringLiteral("^(?:[^\\d\\s/-]+\\s?-?[\\d.,]*\\d|-?[\\d.,]*\\d\\s?[^\\d\\s/]+)"));
    QStringList ways;
    for (const WrittenValue &price : m_prices) {
        const auto written = withAmount(wordsAt(price.span), price.amount, amount.billionths,
                                        NumberManner::Priced, Price::places);
        const QRegularExpressionMatch match = money.match(written.value_or(QString()));
        if (match.hasMatch() && !ways.contains(match.captured())) {
            ways << match.captured();
        }
    }
    return ways;
}

/// \a clock with its day, where that is not the day of now.
QString ValueWriter::withDay(const QString &clock, const QDateTime &when) const
{
    const qint64 days = m_now.date().daysTo(when.date());
    if (days == 0) {
        return clock;
    }
    return days == 1 ? m_sentences.say(Saying::Tomorrow, {clock})
                     : m_sentences.say(Saying::OnDay,
                                       {clock, m_sentences.weekday(when.date().dayOfWeek())});
}

/// "7:40 in the morning" keeps none of its words at 21:04.
bool ValueWriter::mayKeepWords(const WrittenValue &value, const StyledClock &own, int minute) const
{
    const bool isAlone = own.span.to - own.span.from == value.span.to - value.span.from;
    const bool hasHalves = !own.style.halves.beforeNoon.isEmpty();
    const bool wasMorning = value.moment.minutes % minutesPerDay < minutesPerDay / 2;
    return isAlone || hasHalves || wasMorning == (minute < minutesPerDay / 2);
}

std::vector<WordChange> ValueWriter::clockChanges(const WrittenValue &value, Minutes moment) const
{
    std::vector<WordChange> ways;
    const QDateTime when = at(moment);
    const int minute = minuteOfDay(when);
    const auto own = styledClock(wordsAt(value.span), m_sentences.halfDays());
    if (own && mayKeepWords(value, *own, minute)) {
        const Span span{value.span.from + own->span.from, value.span.from + own->span.to};
        ways.push_back({.span = span, .words = PrivateText(own->style.write(minute))});
        ways.push_back({.span = span, .words = PrivateText(m_style.write(minute))});
    }
    for (const QString &words : clockWords(moment)) {
        ways.push_back({.span = value.span, .words = PrivateText(words)});
    }
    return ways;
}

QStringList ValueWriter::clockWords(Minutes moment) const
{
    const QDateTime when = at(moment);
    const int minute = minuteOfDay(when);
    const QString own = m_style.write(minute);
    const QString plain = ClockStyle().write(minute);
    QStringList ways{own, plain, withDay(own, when), withDay(plain, when)};
    ways.removeDuplicates();
    return ways;
}

std::optional<WordChange> ValueWriter::amountChange(const Span &span, WrittenValue::Kind kind,
                                                    qint64 before, qint64 after) const
{
    const auto own = withAmount(wordsAt(span), before, after, mannerOf(kind), mostPlaces(kind));
    if (own) {
        return WordChange{.span = span, .words = PrivateText(*own)};
    }
    if (kind == WrittenValue::Kind::Price) {
        return std::nullopt;
    }
    return WordChange{.span = span, .words = PrivateText(amountWords(kind, after))};
}

QString ValueWriter::amountWords(WrittenValue::Kind kind, qint64 amount) const
{
    switch (kind) {
    case WrittenValue::Kind::Duration:
        return m_sentences.say(Saying::MinuteCount, {QString::number(amount)});
    case WrittenValue::Kind::Energy:
        return m_sentences.say(Saying::KilowattHourCount, {toKilowattHours({amount})});
    case WrittenValue::Kind::Power:
        // A thousand watts are to a kilowatt what a thousand watt-hours are to a kilowatt-hour.
        return amount < wattsOfKilowatt
                   ? m_sentences.say(Saying::WattCount, {QString::number(amount)})
                   : m_sentences.say(Saying::KilowattCount, {toKilowattHours({amount})});
    case WrittenValue::Kind::Price:
    case WrittenValue::Kind::Clock:
    case WrittenValue::Kind::RangeBegin:
    case WrittenValue::Kind::RangeEnd:
        break;
    }
    return {};
}

} // namespace gatehouse
