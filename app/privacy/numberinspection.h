// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "privatewords.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace gatehouse
{

/// Looks at the numbers that were typed: those at a place for one that the household's own problem
/// does not have there.
class NumberInspection
{
public:
    NumberInspection(const QString &outbound, const PrivateWords &words)
        : m_outbound(outbound), m_words(words)
    {}

    /// \a values are those of the outbound text, in their order.
    void inspect(const std::vector<OutboundValue> &values);

    /// Those that hold a row of private digits, by themselves or with the next ones.
    std::vector<Span> privateNumbers() const { return {m_private.begin(), m_private.end()}; }
    /// Those that stand for the letters of a private word, one each.
    std::vector<Span> spellingNumbers() const { return {m_spelling.begin(), m_spelling.end()}; }

private:
    /// Digits of several numbers one behind the other, and the number that each stands in.
    struct Row
    {
        QString digits;
        std::vector<Span> owners;
    };
    /// Numbers at places of one kind, in their order.
    struct Series
    {
        std::vector<int> values;
        std::vector<Span> owners;
    };

    QString digitsAt(Span span) const;
    void lookAt(const OutboundValue &value);
    void keep(const OutboundValue &value);
    void lookAcross(const Row &row);
    void lookForLetters(const Series &series, char16_t letterOfOne, int last);

    const QString &m_outbound;
    const PrivateWords &m_words;
    /// Of all amounts, and of those of one kind.
    Row m_row;
    std::map<Slot, Row> m_rows;
    std::map<Slot, Series> m_series;
    std::set<Span> m_private;
    std::set<Span> m_spelling;
};

} // namespace gatehouse
