// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "prosereader.h"

#include "units.h"

namespace gatehouse
{

namespace
{

using ProseItems = std::vector<ProseItem>;

constexpr int minutesPerHalfDay = minutesPerDay / 2;
constexpr int minutesPerQuarter = minutesPerHour / 4;
constexpr int minutesPerHalfHour = minutesPerHour / 2;
constexpr int hoursPerHalfDay = 12;
constexpr int hundredOf = 100;
constexpr qint64 wattsPerKilowatt = 1000;
/// Longer numbers are none that a plan has.
constexpr qsizetype mostProseDigits = 9;

/// A number as value / scale.
struct ProseNumber
{
    qint64 value = 0;
    qint64 scale = 1;
    size_t tokens = 0;

    /// The number times \a factor, where that is whole.
    std::optional<qint64> times(qint64 factor) const
    {
        return value * factor % scale == 0 ? std::optional(value * factor / scale) : std::nullopt;
    }
};

std::optional<ProseNumber> numberOf(const QString &digits)
{
    const QStringList parts = digits.split(u'.');
    if (parts.size() > 2 || digits.contains(u':') || digits.size() > mostProseDigits) {
        return std::nullopt;
    }
    ProseNumber number{.value = QString(digits).remove(u'.').toLongLong(), .tokens = 1};
    for (qsizetype i = 0; parts.size() > 1 && i < parts.at(1).size(); ++i) {
        number.scale *= 10;
    }
    return number;
}

/// "20:00", "6.30": the minute of the day; nothing where it is none.
std::optional<int> minuteOfDay(const QString &digits, QChar separator)
{
    const QStringList parts = digits.split(separator);
    if (parts.size() != 2 || parts.at(0).size() > 2 || parts.at(1).size() != 2) {
        return std::nullopt;
    }
    const int minute = parts.at(0).toInt() * minutesPerHour + parts.at(1).toInt();
    const bool isClock = parts.at(1).toInt() < minutesPerHour && minute <= minutesPerDay;
    return isClock ? std::optional(minute % minutesPerDay) : std::nullopt;
}

class ProseReader
{
public:
    explicit ProseReader(const std::vector<ProseToken> &tokens) : m_tokens(tokens) {}

    Result<ProseItems, ProseFault> read()
    {
        while (m_at < m_tokens.size() && !m_fault) {
            readOne();
        }
        if (m_fault) {
            return Unexpected{*m_fault};
        }
        return std::move(m_items);
    }

private:
    bool isKind(size_t at, ProseToken::Kind kind) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == kind;
    }
    bool is(size_t at, ProseWord word) const
    {
        return isKind(at, ProseToken::Kind::Word) && m_tokens[at].meaning.word == word;
    }
    void fail(ProseFlaw flaw) { m_fault = ProseFault{flaw, m_tokens[m_at].span}; }
    void put(ProseItem item, size_t tokens)
    {
        item.span = {m_tokens[m_at].span.from, m_tokens[m_at + tokens - 1].span.to};
        m_items.push_back(std::move(item));
        m_at += tokens;
    }

    void readOne()
    {
        const ProseToken &token = m_tokens[m_at];
        switch (token.kind) {
        case ProseToken::Kind::Name:
            put({.kind = ProseKind::Name, .value = token.name}, 1);
            break;
        case ProseToken::Kind::Money:
            readMoney();
            break;
        case ProseToken::Kind::Number:
            readNumbered();
            break;
        case ProseToken::Kind::Word:
            readWord();
            break;
        case ProseToken::Kind::End:
            put({.kind = ProseKind::End}, 1);
            break;
        case ProseToken::Kind::Break:
            put({.kind = ProseKind::Break}, 1);
            break;
        case ProseToken::Kind::Dash:
            put({.kind = ProseKind::Dash}, 1);
            break;
        case ProseToken::Kind::Slash:
            fail(ProseFlaw::Form);
            break;
        }
    }

    void readMoney()
    {
        const QString &digits = m_tokens[m_at].digits;
        if (!numberOf(digits)) {
            fail(ProseFlaw::Amount);
            return;
        }
        const bool isPer =
            isKind(m_at + 1, ProseToken::Kind::Slash) || is(m_at + 1, ProseWord::Per);
        const bool isPrice = isPer && is(m_at + 2, ProseWord::KilowattHour);
        put({.kind = isPrice ? ProseKind::Price : ProseKind::Money, .digits = digits},
            isPrice ? 3 : 1);
    }

    void readWord()
    {
        const ProseMeaning &meaning = m_tokens[m_at].meaning;
        const bool isNumber = meaning.word == ProseWord::Number;
        const bool isQuantity = isNumber || meaning.word == ProseWord::Article ||
                                meaning.word == ProseWord::Half ||
                                meaning.word == ProseWord::Quarter;
        if (isQuantity && (readWordedClock() || readLength())) {
            return;
        }
        if (meaning.word == ProseWord::Clock) {
            putClock({meaning.value}, 1);
        } else if (isNumber) {
            readNumbered();
        } else if (meaning.word == ProseWord::Half || meaning.word == ProseWord::Quarter ||
                   meaning.word == ProseWord::Hundred) {
            fail(ProseFlaw::Number);
        } else {
            put({.kind = ProseKind::Word, .meaning = meaning}, 1);
        }
    }

    /// A number in digits or in words, and what it counts.
    void readNumbered()
    {
        if (readClock() || readLength()) {
            return;
        }
        const std::optional<ProseNumber> number = numberAt(m_at);
        if (!number) {
            fail(isKind(m_at, ProseToken::Kind::Number) && m_tokens[m_at].digits.contains(u':')
                     ? ProseFlaw::Time
                     : ProseFlaw::Number);
            return;
        }
        const size_t unit = m_at + number->tokens;
        if (!putMeasured(*number, unit) && !putCount(*number, unit)) {
            fail(ProseFlaw::Number);
        }
    }

    bool putMeasured(const ProseNumber &number, size_t unit)
    {
        const bool isKilo = is(unit, ProseWord::KilowattHour) || is(unit, ProseWord::Kilowatt);
        const bool isEnergy = is(unit, ProseWord::KilowattHour) || is(unit, ProseWord::WattHour);
        if (!isKilo && !isEnergy && !is(unit, ProseWord::Watt)) {
            return false;
        }
        const auto value = number.times(isKilo ? wattsPerKilowatt : 1);
        if (value) {
            put({.kind = isEnergy ? ProseKind::Energy : ProseKind::Power, .value = *value},
                number.tokens + 1);
        }
        return value.has_value();
    }

    bool putCount(const ProseNumber &number, size_t behind)
    {
        const bool isCount = is(behind, ProseWord::Machine) && number.scale == 1;
        if (isCount) {
            put({.kind = ProseKind::Count, .value = number.value}, number.tokens + 1);
        }
        return isCount;
    }

    /// "90", "1.5", "ninety", "twenty-five", "one hundred and twenty".
    std::optional<ProseNumber> numberAt(size_t at) const
    {
        if (isKind(at, ProseToken::Kind::Number)) {
            return numberOf(m_tokens[at].digits);
        }
        const std::optional<ProseNumber> number = belowHundred(at);
        if (!number || !is(at + number->tokens, ProseWord::Hundred)) {
            return number;
        }
        size_t tokens = number->tokens + 1;
        tokens += size_t{is(at + tokens, ProseWord::And)};
        const std::optional<ProseNumber> rest = belowHundred(at + tokens);
        return ProseNumber{.value = number->value * hundredOf + (rest ? rest->value : 0),
                           .tokens = rest ? tokens + rest->tokens : number->tokens + 1};
    }

    std::optional<ProseNumber> belowHundred(size_t at) const
    {
        constexpr int firstTens = 20;
        constexpr int ten = 10;
        if (!is(at, ProseWord::Number)) {
            return std::nullopt;
        }
        const int first = m_tokens[at].meaning.value;
        const size_t next = at + (isKind(at + 1, ProseToken::Kind::Dash) ? 2 : 1);
        if (first < firstTens || !is(next, ProseWord::Number) ||
            m_tokens[next].meaning.value >= ten) {
            return ProseNumber{.value = first, .tokens = 1};
        }
        return ProseNumber{.value = first + m_tokens[next].meaning.value, .tokens = next - at + 1};
    }

    /// "20:00", "6.30 am", "at 6.30", "8 pm".
    bool readClock()
    {
        if (!isKind(m_at, ProseToken::Kind::Number)) {
            return false;
        }
        const QString &digits = m_tokens[m_at].digits;
        const bool isHalved = is(m_at + 1, ProseWord::Am) || is(m_at + 1, ProseWord::Pm);
        std::optional<int> minute = minuteOfDay(digits, u':');
        if (!minute && (isHalved || isBehindTimeWord())) {
            minute = minuteOfDay(digits, u'.');
        }
        if (isHalved && !minute && digits.size() <= 2 && digits.toInt() <= hoursPerHalfDay) {
            minute = digits.toInt() * minutesPerHour;
        }
        if (!minute || isUnit(m_at + 1)) {
            return false;
        }
        if (!isHalved) {
            putClock({*minute}, 1);
            return true;
        }
        const bool isSensible =
            *minute >= minutesPerHour && *minute < minutesPerHalfDay + minutesPerHour;
        if (isSensible) {
            putClock({inHalf(*minute, is(m_at + 1, ProseWord::Pm))}, 2);
        }
        return isSensible;
    }

    static int inHalf(int minute, bool isAfternoon)
    {
        return minute % minutesPerHalfDay + (isAfternoon ? minutesPerHalfDay : 0);
    }

    bool isUnit(size_t at) const
    {
        return is(at, ProseWord::Hour) || is(at, ProseWord::Minute) ||
               is(at, ProseWord::KilowattHour) || is(at, ProseWord::WattHour) ||
               is(at, ProseWord::Kilowatt) || is(at, ProseWord::Watt);
    }

    bool isBehindTimeWord() const
    {
        if (m_items.empty()) {
            return false;
        }
        const ProseItem &before = m_items.back();
        return before.is(ProseWord::At) || before.is(ProseWord::By) || before.is(ProseWord::From) ||
               before.is(ProseWord::To) || before.is(ProseWord::Until) ||
               before.is(ProseWord::Before) || before.is(ProseWord::After) ||
               before.is(ProseWord::Between);
    }

    /// The hour of "six", "6" at \a at.
    std::optional<int> hourAt(size_t at) const
    {
        const std::optional<ProseNumber> number = numberAt(at);
        const bool isHour = number && number->scale == 1 && number->tokens == 1 &&
                            number->value >= 1 && number->value <= hoursPerHalfDay;
        return isHour ? std::optional(static_cast<int>(number->value)) : std::nullopt;
    }

    /// "half past six", "a quarter to seven", "ten past six", "six o'clock", "six pm".
    bool readWordedClock()
    {
        const size_t at = m_at + size_t{is(m_at, ProseWord::Article)};
        int past = 0;
        if (is(at, ProseWord::Half)) {
            past = minutesPerHalfHour;
        } else if (is(at, ProseWord::Quarter)) {
            past = minutesPerQuarter;
        } else if (at == m_at && belowHundred(at)) {
            past = static_cast<int>(belowHundred(at)->value);
        } else {
            return false;
        }
        const size_t link = at + (is(at, ProseWord::Number) ? belowHundred(at)->tokens : 1);
        const bool isTo = is(link, ProseWord::To) && past < minutesPerHour;
        const bool isPast = is(link, ProseWord::After) && past < minutesPerHour;
        if (isTo || isPast) {
            const std::optional<int> hour = hourAt(link + 1);
            // Half to six is no time of day.
            if (!hour || (isTo && is(at, ProseWord::Half))) {
                return false;
            }
            putWordedClock(*hour * minutesPerHour + (isTo ? -past : past), link + 2 - m_at);
            return true;
        }
        return at == m_at && readFullHour();
    }

    bool readFullHour()
    {
        const std::optional<int> hour = hourAt(m_at);
        const bool isHour = hour && (is(m_at + 1, ProseWord::OClock) ||
                                     is(m_at + 1, ProseWord::Am) || is(m_at + 1, ProseWord::Pm));
        if (isHour) {
            putWordedClock(*hour * minutesPerHour, is(m_at + 1, ProseWord::OClock) ? 2 : 1);
        }
        return isHour;
    }

    void putWordedClock(int minute, size_t tokens)
    {
        const size_t half = m_at + tokens;
        if (is(half, ProseWord::Am) || is(half, ProseWord::Pm)) {
            putClock({inHalf(minute, is(half, ProseWord::Pm))}, tokens + 1);
        } else {
            putClock({inHalf(minute, false), inHalf(minute, true)}, tokens);
        }
    }

    /// With the day that stands before or behind it.
    void putClock(std::vector<int> minutes, size_t tokens)
    {
        ProseItem clock{.kind = ProseKind::Clock, .minutes = std::move(minutes)};
        const size_t size = m_items.size();
        if (size > 0 && m_items[size - 1].is(ProseWord::Day)) {
            clock.day = m_items[size - 1].meaning.value;
            m_items.pop_back();
        } else if (size > 1 && m_items[size - 1].is(ProseWord::At) &&
                   m_items[size - 2].is(ProseWord::Day)) {
            clock.day = m_items[size - 2].meaning.value;
            m_items.erase(m_items.end() - 2);
        }
        if (!clock.day && is(m_at + tokens, ProseWord::Day)) {
            clock.day = m_tokens[m_at + tokens].meaning.value;
            ++tokens;
        }
        put(std::move(clock), tokens);
    }

    /// "90 minutes", "1.5 hours", "2 hours and 15 minutes", "half an hour", "an hour and a half".
    bool readLength()
    {
        if (is(m_at, ProseWord::Half) && is(m_at + 1, ProseWord::Article) &&
            is(m_at + 2, ProseWord::Hour)) {
            put({.kind = ProseKind::Length, .value = minutesPerHalfHour}, 3);
            return true;
        }
        const bool isOne = is(m_at, ProseWord::Article);
        const std::optional<ProseNumber> number =
            isOne ? ProseNumber{.value = 1, .tokens = 1} : numberAt(m_at);
        if (!number) {
            return false;
        }
        size_t at = m_at + number->tokens;
        const bool isAndHalfBefore = isAndHalf(at);
        at += isAndHalfBefore ? size_t{3} : size_t{0};
        const bool isHours = is(at, ProseWord::Hour);
        const auto value = number->times(isHours ? minutesPerHour : 1);
        if (!value || !(isHours || is(at, ProseWord::Minute)) || (isAndHalfBefore && !isHours)) {
            return false;
        }
        putLength(*value + (isAndHalfBefore ? minutesPerHalfHour : 0), at + 1, isHours);
        return true;
    }

    bool isAndHalf(size_t at) const
    {
        return is(at, ProseWord::And) && is(at + 1, ProseWord::Article) &&
               is(at + 2, ProseWord::Half);
    }

    /// \a minutes so far, and what follows from token \a at on.
    void putLength(qint64 minutes, size_t at, bool isHours)
    {
        if (isHours && isAndHalf(at)) {
            put({.kind = ProseKind::Length, .value = minutes + minutesPerHalfHour}, at + 3 - m_at);
            return;
        }
        const size_t more = at + size_t{is(at, ProseWord::And)};
        const std::optional<ProseNumber> rest = isHours ? numberAt(more) : std::nullopt;
        if (rest && rest->scale == 1 && is(more + rest->tokens, ProseWord::Minute)) {
            put({.kind = ProseKind::Length, .value = minutes + rest->value},
                more + rest->tokens + 1 - m_at);
            return;
        }
        put({.kind = ProseKind::Length, .value = minutes}, at - m_at);
    }

    const std::vector<ProseToken> &m_tokens;
    size_t m_at = 0;
    ProseItems m_items;
    std::optional<ProseFault> m_fault;
};

} // namespace

Result<std::vector<ProseItem>, ProseFault> readProse(const std::vector<ProseToken> &tokens)
{
    return ProseReader(tokens).read();
}

} // namespace gatehouse
