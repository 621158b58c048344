// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clockstyle.h"
#include "householdsentences.h"
#include "units.h"
#include "wordchange.h"
#include "writtenparts.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace gatehouse
{

/// Writes times and amounts as the household's own text writes them. What it is given outlives it.
class ValueWriter
{
public:
    /// \a now is minute 0.
    ValueWriter(const QString &text, const WrittenParts &parts, const HouseholdSentences &sentences,
                const QDateTime &now);

    /// Ways of saying \a moment where \a value stands, the closest to its own words first.
    std::vector<WordChange> clockChanges(const WrittenValue &value, Minutes moment) const;
    /// Ways of saying \a moment in a new sentence.
    QStringList clockWords(Minutes moment) const;

    /// The words at \a span, which say \a before, saying \a after: in their own unit where they are
    /// a number and a unit, else in one of the program's choice. Nothing where a price, in
    /// billionths, has no such number.
    std::optional<WordChange> amountChange(const Span &span, WrittenValue::Kind kind, qint64 before,
                                           qint64 after) const;
    /// Ways of writing an amount of money, the text's own first: "$0.50", "50 ct". None where the
    /// text names no currency beside its prices.
    QStringList moneyWords(Price amount) const;
    /// \a amount of \a kind in a new sentence: "95 minutes", "1.4 kWh", "3000 W".
    QString amountWords(WrittenValue::Kind kind, qint64 amount) const;

private:
    QString wordsAt(const Span &span) const { return m_text.mid(span.from, span.to - span.from); }
    bool mayKeepWords(const WrittenValue &value, const StyledClock &own, int minute) const;
    QString withDay(const QString &clock, const QDateTime &when) const;
    QDateTime at(Minutes moment) const { return m_now.addSecs(moment.count() * 60); }

    const QString &m_text;
    const HouseholdSentences &m_sentences;
    QDateTime m_now;
    /// That of the text's first clock in digits.
    ClockStyle m_style;
    std::vector<WrittenValue> m_prices;
};

} // namespace gatehouse
