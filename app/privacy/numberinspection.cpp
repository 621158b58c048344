// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "numberinspection.h"

#include "foldedtext.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isMoment(Slot slot)
{
    return slot == Slot::Moment || slot == Slot::Clock || slot == Slot::Stretch;
}

/// Zeros in front say nothing: "4 min 0.711 kWh".
QString withoutZerosInFront(const QString &digits)
{
    const auto first =
        std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
    return digits.mid(first - digits.begin());
}

} // namespace

void NumberInspection::inspect(const std::vector<OutboundValue> &values)
{
    // Without the household's problem all numbers look typed, and together they would say anything.
    const bool knowsTyped = m_words.numbers().knowsProblem();
    for (const OutboundValue &value : values) {
        if (value.slot == Slot::LoadName || m_words.numbers().isOwn(value)) {
            continue;
        }
        lookAt(value);
        if (knowsTyped) {
            keep(value);
        }
    }
    if (!knowsTyped) {
        return;
    }
    // A code need not stand in one number only.
    lookAcross(m_row);
    for (const auto &[slot, row] : m_rows) {
        lookAcross(row);
    }
    constexpr int letters = 26;
    constexpr int lastCharacter = 0xFF;
    for (const auto &[slot, series] : m_series) {
        lookForLetters(series, u'a', letters);
        lookForLetters(series, u'\x01', lastCharacter);
    }
}

QString NumberInspection::digitsAt(Span span) const
{
    return digitsOf(QStringView(m_outbound).mid(span.from, span.to - span.from));
}

void NumberInspection::lookAt(const OutboundValue &value)
{
    if (value.span.to - value.span.from < PrivateNumbers::window) {
        return;
    }
    const PrivateNumbers &numbers = m_words.numbers();
    constexpr qint64 fewestTelling = 1000;
    const bool isTime = isMoment(value.slot);
    // "+78:31" is 4711 minutes, and both tell it.
    const bool hits = numbers.hits(digitsAt(value.span), isTime ? PrivateNumbers::Kind::Moment
                                                                : PrivateNumbers::Kind::Amount) ||
                      (isTime && value.value >= fewestTelling &&
                       numbers.hits(QString::number(value.value), PrivateNumbers::Kind::Amount));
    if (hits) {
        m_private.insert(value.span);
    }
}

/// Keeps what \a value may say together with others.
void NumberInspection::keep(const OutboundValue &value)
{
    const bool isTime = isMoment(value.slot);
    const QString telling =
        isTime ? QString::number(value.value) : withoutZerosInFront(digitsAt(value.span));
    constexpr qsizetype longestCode = 3;
    Series &series = m_series[value.slot];
    series.values.push_back(telling.size() > longestCode ? 0 : telling.toInt());
    series.owners.push_back(value.span);
    if (isTime) {
        return;
    }
    for (Row *row : {&m_row, &m_rows[value.slot]}) {
        row->digits += telling;
        row->owners.insert(row->owners.end(), static_cast<size_t>(telling.size()), value.span);
    }
}

void NumberInspection::lookAcross(const Row &row)
{
    constexpr qsizetype length = PrivateNumbers::window;
    for (qsizetype at = 0; at + length <= row.digits.size(); ++at) {
        if (m_words.numbers().hits(QStringView(row.digits).mid(at, length),
                                   PrivateNumbers::Kind::Moment)) {
            const auto first = row.owners.begin() + at;
            m_private.insert(first, first + length);
        }
    }
}

/// Reads each number as the letter that many places behind the one before \a letterOfOne.
void NumberInspection::lookForLetters(const Series &series, char16_t letterOfOne, int last)
{
    QString letters;
    for (const int value : series.values) {
        const bool isLetter = value >= 1 && value <= last;
        letters += isLetter ? QChar(static_cast<char16_t>(letterOfOne + value - 1)) : QChar(u' ');
    }
    const FoldedText folded = fold(letters, {0, letters.size()});
    for (const FoldedText &text : {folded, reversed(folded)}) {
        for (const Span &hit : m_words.findLongIn(text)) {
            const auto first = series.owners.begin() + hit.from;
            m_spelling.insert(first, first + (hit.to - hit.from));
        }
    }
}

} // namespace gatehouse
