// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privatenumbers.h"

#include "problemtext.h"

#include <algorithm>
#include <optional>

namespace gatehouse
{

namespace
{

/// Digits that are written apart are still one number: "0171 2345678", "47-11", "4.711".
bool partsDigits(QChar c)
{
    return c == u'\u00A0' || c == u'\u2013' || QStringView(u" .-/:_()',").contains(c);
}

/// The digit that a character of Chinese or Japanese stands for, or -1; those of banks, too.
int hanDigit(QChar c)
{
    static constexpr QStringView digits[] = {u"\u3007\u96F6\u25CB",
                                             u"\u4E00\u58F1\u58F9\u5F0C",
                                             u"\u4E8C\u8CB3\u8D30\u5F10",
                                             u"\u4E09\u53C1\u53C3\u53C2",
                                             u"\u56DB\u8086",
                                             u"\u4E94\u4F0D",
                                             u"\u516D\u9646\u9678",
                                             u"\u4E03\u67D2",
                                             u"\u516B\u634C",
                                             u"\u4E5D\u7396"};
    constexpr char16_t firstOfThem = 0x25CB;
    for (int digit = 0; c >= QChar(firstOfThem) && digit < 10; ++digit) {
        if (digits[digit].contains(c)) {
            return digit;
        }
    }
    return -1;
}

std::optional<QChar> digitAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c < u'\x80') {
        return c >= u'0' && c <= u'9' ? std::optional(c) : std::nullopt;
    }
    const int value = c.digitValue() >= 0 ? c.digitValue() : hanDigit(c);
    return value < 0 ? std::nullopt : std::optional(QChar(static_cast<char16_t>(u'0' + value)));
}

/// The length of the time of day that \a text has at \a at ("22:30", "7:05"), or 0.
qsizetype clockLength(QStringView text, qsizetype at)
{
    constexpr int lastHour = 24;
    constexpr int lastMinute = 59;
    if (at > 0 && digitAt(text, at - 1)) {
        return 0;
    }
    qsizetype colon = at;
    while (colon < text.size() && digitAt(text, colon)) {
        ++colon;
    }
    const qsizetype hours = colon - at;
    const qsizetype end = colon + 3;
    if (hours < 1 || hours > 2 || end > text.size() || text.at(colon) != u':' ||
        !digitAt(text, colon + 1) || !digitAt(text, colon + 2) ||
        (end < text.size() && (digitAt(text, end) || text.at(end) == u':'))) {
        return 0;
    }
    const bool isClock = digitsOf(text.mid(at, hours)).toInt() <= lastHour &&
                         digitsOf(text.mid(colon + 1, 2)).toInt() <= lastMinute;
    return isClock ? end - at : 0;
}

template<typename Rows>
bool anyRow(QStringView digits, const Rows &isRow)
{
    constexpr int rows = 10'000;
    int row = 0;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        row = (row * 10 + (digits.at(at).unicode() - u'0')) % rows;
        if (at + 1 >= PrivateNumbers::window && isRow(row)) {
            return true;
        }
    }
    return false;
}

} // namespace

QString digitsOf(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const std::optional<QChar> digit = digitAt(text, at)) {
            digits += *digit;
        }
    }
    return digits;
}

void PrivateNumbers::addDigits(const QString &digits, std::bitset<windows> &rows)
{
    anyRow(digits, [&rows](int row) {
        rows.set(static_cast<size_t>(row));
        return false;
    });
}

void PrivateNumbers::addUnused(QStringView text, const std::vector<Span> &used)
{
    // "47-11" and "47 - 11" are one number; what stands further apart is not.
    constexpr qsizetype mostSigns = 3;
    qsizetype signs = 0;
    QString run;
    const auto endRun = [&] {
        addDigits(run, m_codes);
        run.clear();
    };
    auto next = used.begin();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text.at(at).unicode();
        const bool isOther = c < u'\x80' && (c < u'0' || c > u'9');
        if (isOther && run.isEmpty()) {
            continue;
        }
        while (next != used.end() && next->to <= at) {
            ++next;
        }
        if (next != used.end() && next->from <= at) {
            endRun();
            at = next->to - 1;
            continue;
        }
        const bool mayBeClock = !isOther && (at == 0 || !digitAt(text, at - 1));
        if (const qsizetype length = mayBeClock ? clockLength(text, at) : 0) {
            endRun();
            addDigits(digitsOf(text.mid(at, length)).rightJustified(window, u'0'), m_clocks);
            at += length - 1;
        } else if (const std::optional<QChar> digit = digitAt(text, at)) {
            run += *digit;
            signs = 0;
        } else if (!run.isEmpty() && !(partsDigits(text.at(at)) && ++signs <= mostSigns)) {
            endRun();
        }
    }
    endRun();
}

void PrivateNumbers::addUnusedOf(const PrivateNumbers &other)
{
    m_codes |= other.m_codes;
    m_clocks |= other.m_clocks;
}

void PrivateNumbers::addOwn(const Problem &problem, QTime now)
{
    for (const OutboundValue &value : grammarPlaces(write({.problem = problem})).values) {
        m_own.insert({value.slot, value.value});
        if (value.namesLine) {
            m_loads = std::max(m_loads, static_cast<int>(value.value) + 1);
        }
    }
    if (now.isValid()) {
        m_own.insert({Slot::Clock, now.hour() * 60 + now.minute()});
    }
}

void PrivateNumbers::addWritten(const Problem &problem)
{
    for (const OutboundValue &value : grammarPlaces(write({.problem = problem})).values) {
        m_own.insert({value.slot, value.value});
    }
}

bool PrivateNumbers::isOwn(const OutboundValue &value) const
{
    return m_own.contains({value.slot, value.value});
}

bool PrivateNumbers::hits(QStringView digits, Kind kind) const
{
    const auto isRow = [&](int row) {
        const auto at = static_cast<size_t>(row);
        return m_codes.test(at) || (kind == Kind::Amount && m_clocks.test(at));
    };
    if (digits.size() < window) {
        return false;
    }
    if (anyRow(digits, isRow)) {
        return true;
    }
    QString own = digits.toString();
    std::reverse(own.begin(), own.end());
    return anyRow(own, isRow);
}

} // namespace gatehouse
