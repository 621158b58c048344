// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loosescanner.h"

#include <QHash>

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr qsizetype longestScanned = 400;
constexpr qsizetype longestWholePart = 9;

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What number words are worth; hundred multiplies.
const QHash<QString, int> &numberWords()
{
    static const QHash<QString, int> words = {
        {QStringLiteral("zero"), 0},      {QStringLiteral("one"), 1},
        {QStringLiteral("two"), 2},       {QStringLiteral("three"), 3},
        {QStringLiteral("four"), 4},      {QStringLiteral("five"), 5},
        {QStringLiteral("six"), 6},       {QStringLiteral("seven"), 7},
        {QStringLiteral("eight"), 8},     {QStringLiteral("nine"), 9},
        {QStringLiteral("ten"), 10},      {QStringLiteral("eleven"), 11},
        {QStringLiteral("twelve"), 12},   {QStringLiteral("thirteen"), 13},
        {QStringLiteral("fourteen"), 14}, {QStringLiteral("fifteen"), 15},
        {QStringLiteral("sixteen"), 16},  {QStringLiteral("seventeen"), 17},
        {QStringLiteral("eighteen"), 18}, {QStringLiteral("nineteen"), 19},
        {QStringLiteral("twenty"), 20},   {QStringLiteral("thirty"), 30},
        {QStringLiteral("forty"), 40},    {QStringLiteral("fifty"), 50},
        {QStringLiteral("sixty"), 60},    {QStringLiteral("seventy"), 70},
        {QStringLiteral("eighty"), 80},   {QStringLiteral("ninety"), 90},
    };
    return words;
}

/// "1.25", "1,25", "1,200" in billionths; nothing where it does not fit.
std::optional<qint64> valueOf(QString text)
{
    const qsizetype comma = text.indexOf(u',');
    const bool partsThousands = comma > 0 && text.size() - comma == 4 && !text.contains(u'.');
    text.replace(u',', partsThousands ? QString() : QStringLiteral("."));
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString decimals = point < 0 ? QString() : text.mid(point + 1);
    if (whole.size() > longestWholePart || decimals.size() > 9 || decimals.contains(u'.')) {
        return std::nullopt;
    }
    return whole.toLongLong() * LooseScanner::one + decimals.leftJustified(9, u'0').toLongLong();
}

} // namespace

LooseScanner::LooseScanner(QStringView text)
{
    text = text.left(longestScanned);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        const QChar c = text.at(at);
        Kind kind = Kind::Sign;
        if (isPlainDigit(c)) {
            kind = Kind::Digits;
            // A point or comma belongs to a number where a digit follows it.
            const auto isPart = [&text](qsizetype i) {
                const bool isMark = text.at(i) == u'.' || text.at(i) == u',';
                return isPlainDigit(text.at(i)) ||
                       (isMark && i + 1 < text.size() && isPlainDigit(text.at(i + 1)));
            };
            while (at < text.size() && isPart(at)) {
                ++at;
            }
        } else if (c.isLetter()) {
            kind = Kind::Word;
            while (at < text.size() && text.at(at).isLetter()) {
                ++at;
            }
        } else {
            ++at;
        }
        if (!c.isSpace()) {
            const bool isJoined = from > 0 && !text.at(from - 1).isSpace();
            m_tokens.push_back({kind, text.sliced(from, at - from).toString().toLower(), isJoined});
        }
    }
}

bool LooseScanner::hasDigitsLeft() const
{
    return std::any_of(
        m_tokens.begin() + static_cast<std::ptrdiff_t>(std::min(m_at, m_tokens.size())),
        m_tokens.end(), [](const Token &token) { return token.kind == Kind::Digits; });
}

QString LooseScanner::rest() const
{
    QStringList parts;
    for (std::size_t i = m_at; i < m_tokens.size(); ++i) {
        parts << m_tokens[i].text;
    }
    return parts.join(u' ');
}

std::optional<qint64> LooseScanner::number()
{
    const std::optional<qint64> written = digits();
    return written ? written : words();
}

std::optional<int> LooseScanner::count()
{
    const Token *token = current();
    const bool isCount = token && token->kind == Kind::Digits && token->text.size() <= 4 &&
                         std::all_of(token->text.begin(), token->text.end(), isPlainDigit);
    if (!isCount) {
        return std::nullopt;
    }
    ++m_at;
    return token->text.toInt();
}

std::optional<qint64> LooseScanner::digits()
{
    const Token *token = current();
    if (!token || token->kind != Kind::Digits) {
        return std::nullopt;
    }
    const std::optional<qint64> value = valueOf(token->text);
    m_at += value ? std::size_t{1} : 0;
    return value;
}

std::optional<qint64> LooseScanner::words()
{
    qint64 value = 0;
    if (half(value)) {
        return value;
    }
    bool isNumber = false;
    for (const Token *token = current(); token; token = current()) {
        const auto found = numberWords().constFind(token->text);
        if (found != numberWords().constEnd()) {
            value += *found * one;
        } else if (token->text == u"hundred") {
            value = (isNumber ? value : one) * 100;
        } else if (isNumber && joinsNumbers(*token)) {
            ++m_at;
            continue;
        } else {
            break;
        }
        isNumber = true;
        ++m_at;
        if (value > 100'000 * one) {
            return std::nullopt;
        }
    }
    if (!isNumber) {
        return std::nullopt;
    }
    // "one and a half", "one point two".
    const std::size_t behind = m_at;
    if (qint64 part = 0; word({u"and"}) && half(part)) {
        return value + part;
    }
    m_at = behind;
    if (word({u"point"})) {
        qint64 place = one / 10;
        for (const Token *token = current(); token && place > 0; token = current()) {
            const int digit = numberWords().value(token->text, 10);
            if (digit > 9) {
                break;
            }
            value += digit * place;
            place /= 10;
            ++m_at;
        }
    }
    return value;
}

bool LooseScanner::joinsNumbers(const Token &token) const
{
    const bool isLink = token.text == u"-" || token.text == u"and";
    return isLink && m_at + 1 < m_tokens.size() && numberWords().contains(m_tokens[m_at + 1].text);
}

bool LooseScanner::half(qint64 &value)
{
    const std::size_t before = m_at;
    skipWords({u"a"});
    if (word({u"half"})) {
        value = one / 2;
        return true;
    }
    if (word({u"quarter"})) {
        value = one / 4;
        return true;
    }
    m_at = before;
    return false;
}

bool LooseScanner::word(std::initializer_list<QStringView> words)
{
    const Token *token = current();
    const bool isOne = token && std::any_of(words.begin(), words.end(), [token](QStringView each) {
                           return token->text == each;
                       });
    m_at += isOne ? std::size_t{1} : 0;
    return isOne;
}

bool LooseScanner::sign(QChar sign)
{
    const Token *token = current();
    const bool isOne = token && token->kind == Kind::Sign && token->text == sign;
    m_at += isOne ? std::size_t{1} : 0;
    return isOne;
}

void LooseScanner::skip()
{
    m_at += isAtEnd() ? 0 : std::size_t{1};
}

void LooseScanner::skipWords(std::initializer_list<QStringView> words)
{
    while (word(words)) {
    }
}

} // namespace gatehouse
