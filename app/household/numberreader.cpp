// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "numberreader.h"

#include <algorithm>

namespace gatehouse
{

std::optional<qint64> WrittenNumber::times(qint64 factor) const
{
    qint64 product = 0;
    if (__builtin_mul_overflow(digits, factor, &product)) {
        return std::nullopt;
    }
    for (int i = 0; i < places; ++i) {
        if (product % 10 != 0) {
            return std::nullopt;
        }
        product /= 10;
    }
    return product;
}

std::optional<WrittenNumber> NumberReader::readDigits(size_t at) const
{
    const QStringView text = m_text.text(m_text.tokens[static_cast<size_t>(m_items[at].first)]);
    if (text.size() > WrittenNumber::mostDigits) {
        return std::nullopt;
    }
    WrittenNumber number{.digits = 0, .places = 0, .items = 1};
    bool behindPoint = false;
    for (const QChar c : text) {
        if (c == u'\'') {
            continue;
        }
        if (c == u':' || (c == u'.' && behindPoint) || (c == u',' && behindPoint)) {
            return std::nullopt;
        }
        if (c == u'.' || c == u',') {
            behindPoint = true;
            continue;
        }
        number.digits = number.digits * 10 + (c.unicode() - u'0');
        number.places += behindPoint ? 1 : 0;
    }
    return behindPoint ? number : withFraction(number, at);
}

/// "1½", "1 1/2", "3/4", "1 650" with the whole number at item \a whole.
WrittenNumber NumberReader::withFraction(WrittenNumber number, size_t whole) const
{
    size_t at = whole + 1;
    const auto sign = [&](size_t i) {
        const bool one = i < m_items.size() && m_items[i].last == m_items[i].first + 1;
        return one ? m_text.sign(m_items[i].first).unicode() : u'\0';
    };
    const auto size = [&](size_t i) {
        const bool digits = i < m_items.size() && m_items[i].is(WordClass::DIGITS);
        return digits ? m_text.text(m_text.tokens[static_cast<size_t>(m_items[i].first)]).size()
                      : 0;
    };
    const auto digit = [&](size_t i) {
        const bool digits = i < m_items.size() && m_items[i].is(WordClass::DIGITS);
        const QStringView text =
            digits ? m_text.text(m_text.tokens[static_cast<size_t>(m_items[i].first)])
                   : QStringView();
        return text.size() == 1 ? text.front().unicode() : u'\0';
    };
    qint64 hundredths = 0;
    size_t items = 0;
    if (sign(at) == u'\u00BC' || sign(at) == u'\u00BD' || sign(at) == u'\u00BE') {
        hundredths = qint64{25} * (sign(at) - u'\u00BB');
        items = 1;
    } else if (sign(at) == u'/' && size(whole) == 1 && size(at + 1) == 1 &&
               at + 2 < m_items.size() &&
               m_items[at + 2].isOneOf(WordClass::HOUR, WordClass::HALFOF, WordClass::KWH)) {
        number.digits = 0;
        --at;
    }
    if (items == 0 && sign(at + 1) == u'/' && digit(at) != 0) {
        const bool half = digit(at) == u'1' && digit(at + 2) == u'2';
        const bool quarters = (digit(at) == u'1' || digit(at) == u'3') && digit(at + 2) == u'4';
        hundredths = half ? 50 : quarters ? 25 * (digit(at) - u'0') : 0;
        items = hundredths > 0 ? 3 : 0;
    }
    if (items > 0) {
        number.digits = number.digits * 100 + hundredths;
        number.places = 2;
        number.items = at + items - whole;
    } else if (size(whole) <= 2 && number.digits > 0 && size(whole + 1) == 3 &&
               isThousands(whole + 1)) {
        const QStringView text =
            m_text.text(m_text.tokens[static_cast<size_t>(m_items[whole + 1].first)]);
        number.digits = number.digits * 1000 + text.toInt();
        number.items = 2;
    }
    return number;
}

/// Three plain digits in front of a small unit.
bool NumberReader::isThousands(size_t at) const
{
    const QStringView text = m_text.text(m_text.tokens[static_cast<size_t>(m_items[at].first)]);
    const bool unit = at + 1 < m_items.size() &&
                      m_items[at + 1].isOneOf(WordClass::WH, WordClass::W, WordClass::MINUTE);
    return unit &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<WrittenNumber> NumberReader::readWords(size_t at) const
{
    const auto kind = [&](size_t i) {
        return i < m_items.size() ? m_items[i].kind : WordClass::BREAK;
    };
    WrittenNumber number{.digits = 0, .places = 0, .items = 0, .inWords = true};
    size_t i = at;
    const bool article = kind(i) == WordClass::DETERMINER;
    const bool small = kind(i) == WordClass::SMALL || kind(i) == WordClass::ONE || article;
    if (small && kind(i + 1) == WordClass::HUNDRED) {
        number.digits = article ? 100 : m_items[i].value * 100;
        i += 2;
        if (kind(i) == WordClass::AND) {
            ++i;
        }
    }
    if (kind(i) == WordClass::TENS) {
        number.digits += m_items[i++].value;
        if (kind(i) == WordClass::SIGN && m_items[i].value == u'-') {
            const bool joined = kind(i + 1) == WordClass::SMALL || kind(i + 1) == WordClass::ONE;
            i += joined && m_items[i + 1].value < 10 ? 1U : 0U;
        }
        if ((kind(i) == WordClass::SMALL || kind(i) == WordClass::ONE) && m_items[i].value < 10) {
            number.digits += m_items[i++].value;
        }
    } else if (kind(i) == WordClass::SMALL || kind(i) == WordClass::ONE) {
        number.digits += m_items[i++].value;
    }
    if (i == at) {
        return std::nullopt;
    }
    if (m_items[i - 1].is(WordClass::AND)) {
        --i;
    }
    if (kind(i) == WordClass::POINT) {
        size_t next = i + 1;
        while (kind(next) == WordClass::SMALL || kind(next) == WordClass::ONE) {
            if (m_items[next].value > 9 || number.places > 6) {
                break;
            }
            number.digits = number.digits * 10 + m_items[next].value;
            ++number.places;
            ++next;
        }
        i = number.places > 0 ? next : i;
    }
    number.items = i - at;
    return number;
}

std::optional<WrittenNumber> NumberReader::read(size_t at) const
{
    if (at >= m_items.size()) {
        return std::nullopt;
    }
    return m_items[at].is(WordClass::DIGITS) ? readDigits(at) : readWords(at);
}

} // namespace gatehouse
