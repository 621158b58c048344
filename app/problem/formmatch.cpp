// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "formmatch.h"

#include <QVarLengthArray>

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int wattHourDecimals = 3;
/// Of a form.
constexpr size_t mostSlots = 4;
/// Zeros before and behind are free, within reason.
constexpr qsizetype longestNumber = 24;

/// A value and the number of tokens it took; no tokens means that it does not stand there.
struct Taken
{
    size_t tokens = 0;
    qint64 value = 0;
    bool isClock = false;
    ErrorKind why = ErrorKind::TextNotUnderstood;
};

Taken over()
{
    return {.why = ErrorKind::OverCap};
}

class SlotReader
{
public:
    SlotReader(std::span<const TextToken> tokens, const TimeFrame &frame)
        : m_tokens(tokens), m_frame(frame)
    {}

    Taken read(Slot slot) const
    {
        switch (slot) {
        case Slot::Clock:
            return clock(0, 23);
        case Slot::Stretch:
            return stretch();
        case Slot::Moment:
            return moment();
        case Slot::LoadName:
            return load();
        case Slot::MinuteCount:
            return whole(Problem::longestHorizon.count());
        case Slot::Energy:
            return energy();
        case Slot::Watts:
            return whole(Problem::largestWatts);
        case Slot::Money:
            return price();
        case Slot::RuleName:
            return rule();
        }
        Q_UNREACHABLE();
    }

private:
    bool isSign(size_t at, QChar sign) const
    {
        return at < m_tokens.size() && m_tokens[at].text == QStringView(&sign, 1);
    }

    /// The digits of token \a at without a point, or nothing.
    std::optional<qint64> integer(size_t at) const
    {
        if (at >= m_tokens.size() || m_tokens[at].kind != TextToken::Kind::Number ||
            m_tokens[at].text.contains(u'.') || m_tokens[at].text.size() > longestNumber) {
            return std::nullopt;
        }
        qint64 value = 0;
        for (const QChar digit : m_tokens[at].text) {
            if (qMulOverflow(value, qint64{10}, &value) ||
                qAddOverflow(value, qint64{digit.unicode() - u'0'}, &value)) {
                return std::nullopt;
            }
        }
        return value;
    }

    /// "H:MM" at \a at, with hours up to \a mostHours.
    Taken clock(size_t at, qint64 mostHours) const
    {
        const std::optional<qint64> hours = integer(at);
        const std::optional<qint64> minutes = integer(at + 2);
        if (!hours || !isSign(at + 1, u':') || !minutes || m_tokens[at + 2].text.size() != 2 ||
            *minutes > 59) {
            return {};
        }
        if (*hours > mostHours) {
            return over();
        }
        return {.tokens = at + 3, .value = *hours * 60 + *minutes};
    }

    Taken stretch() const
    {
        Taken taken = clock(isSign(0, u'+') ? 1 : 0, Problem::longestHorizon.count() / 60);
        if (taken.value > Problem::longestHorizon.count()) {
            return over();
        }
        return taken;
    }

    /// How many days "(+1)" at \a at says.
    std::optional<qint64> laterDays(size_t at) const
    {
        const std::optional<qint64> days = integer(at + 2);
        const bool stands = isSign(at, u'(') && isSign(at + 1, u'+') && isSign(at + 3, u')');
        return stands && days && *days <= Problem::longestHorizon.count() / minutesPerDay + 1
                   ? days
                   : std::nullopt;
    }

    Taken moment() const
    {
        if (isSign(0, u'+')) {
            return stretch();
        }
        if (m_frame.notation == TimeNotation::AfterNow) {
            const Taken taken = stretch();
            const bool isClock = taken.tokens > 0 && !m_frame.plusMayLack;
            return isClock ? Taken{.why = ErrorKind::ClockWithoutNow} : taken;
        }
        Taken taken = clock(0, 24);
        if (taken.tokens == 0 || taken.value > minutesPerDay) {
            return {};
        }
        if (const std::optional<qint64> days = laterDays(taken.tokens)) {
            taken.value += *days * minutesPerDay;
            taken.tokens += 4;
        }
        taken.value -= m_frame.now.hour() * 60 + m_frame.now.minute();
        taken.isClock = true;
        if (taken.value > Problem::longestHorizon.count()) {
            return over();
        }
        return taken.value < 0 ? Taken{} : taken;
    }

    Taken load() const
    {
        if (m_tokens.empty() || m_tokens[0].kind != TextToken::Kind::Word) {
            return {};
        }
        const QStringView text = m_tokens[0].text;
        const qsizetype letters = text.indexOf(u'_') + 1;
        if (letters == 0) {
            return {};
        }
        // Only as many ids as there may be loads: a longer one has room for a word.
        QVarLengthArray<QChar, 16> spelled(text.size());
        std::transform(text.begin(), text.begin() + letters, spelled.begin(),
                       [](QChar c) { return c.toLower(); });
        std::transform(text.begin() + letters, text.end(), spelled.begin() + letters,
                       [](QChar c) { return c.toUpper(); });
        const std::optional<LoadId> id = LoadId::parse(QStringView(spelled.data(), spelled.size()));
        if (!id || id->index >= Problem::mostLoads) {
            return {.why = id ? ErrorKind::TooManyLoads : ErrorKind::TextNotUnderstood};
        }
        return {.tokens = 1, .value = id->index};
    }

    Taken rule() const
    {
        if (m_tokens.empty() || m_tokens[0].kind != TextToken::Kind::Word) {
            return {};
        }
        const std::optional<Rule> named = ruleNamed(m_tokens[0].text);
        return named ? Taken{.tokens = 1, .value = static_cast<qint64>(*named)} : Taken{};
    }

    Taken whole(qint64 most) const
    {
        const std::optional<qint64> value = integer(0);
        if (!value) {
            return {};
        }
        return *value > most ? over() : Taken{.tokens = 1, .value = *value};
    }

    /// The decimal of token \a at, in billionths.
    std::optional<qint64> decimal(size_t at) const
    {
        if (at >= m_tokens.size() || m_tokens[at].kind != TextToken::Kind::Number ||
            m_tokens[at].text.size() > longestNumber) {
            return std::nullopt;
        }
        QStringView text = m_tokens[at].text;
        while (text.contains(u'.') && text.endsWith(u'0') && !text.endsWith(u".0")) {
            text.chop(1);
        }
        const Result<Price> read = parsePrice(text);
        return read ? std::optional(read->billionths) : std::nullopt;
    }

    Taken energy() const
    {
        constexpr qint64 billionthsPerWattHour = 1'000'000;
        const std::optional<qint64> value = decimal(0);
        static_assert(Price::places == wattHourDecimals + 6);
        if (!value || *value % billionthsPerWattHour != 0) {
            return {};
        }
        const qint64 wattHours = *value / billionthsPerWattHour;
        return wattHours > Problem::largestLoadWattHours ? over()
                                                         : Taken{.tokens = 1, .value = wattHours};
    }

    Taken price() const
    {
        const size_t sign = isSign(0, u'-') ? 1 : 0;
        const std::optional<qint64> value = decimal(sign);
        if (!value) {
            return {};
        }
        if (*value > Problem::largestPriceUnits * Price::perUnit) {
            return over();
        }
        return {.tokens = sign + 1, .value = sign == 1 ? -*value : *value};
    }

    std::span<const TextToken> m_tokens;
    const TimeFrame &m_frame;
};

/// Whether \a tokens take the first word of \a form.
bool mayBegin(Form form, std::span<const TextToken> tokens)
{
    const Expected &first = pattern(form).front();
    return first.isSlot || (!tokens.empty() && isSameWord(tokens.front().text, first.text));
}

} // namespace

bool fills(Slot slot, std::span<const TextToken> tokens, const TimeFrame &frame)
{
    return SlotReader(tokens, frame).read(slot).tokens > 0;
}

FormMatch match(Form form, std::span<const TextToken> tokens, const TimeFrame &frame)
{
    FormMatch found{.form = form};
    const std::vector<Expected> &all = pattern(form);
    for (size_t i = 0; i < all.size(); ++i) {
        const Expected &expected = all[i];
        const std::span<const TextToken> rest = tokens.subspan(found.taken);
        if (expected.isSlot) {
            const Taken taken = SlotReader(rest, frame).read(expected.slot);
            if (taken.tokens == 0) {
                found.why = taken.why;
                found.gap =
                    SlotGap{expected.slot, i + 1 < all.size() ? all[i + 1].text : QString()};
                return found;
            }
            found.values.reserve(mostSlots);
            found.places.reserve(mostSlots);
            found.places.push_back({expected.slot, found.taken, found.taken + taken.tokens});
            found.taken += taken.tokens;
            found.values.push_back(taken.value);
            found.usesClock = found.usesClock || taken.isClock;
        } else if (!rest.empty() && isSameWord(rest.front().text, expected.text)) {
            ++found.taken;
        } else {
            return found;
        }
    }
    found.isComplete = true;
    return found;
}

FormMatch bestMatch(std::span<const Form> forms, std::span<const TextToken> tokens,
                    const TimeFrame &frame)
{
    FormMatch best;
    for (const Form form : forms) {
        if (form != forms.front() && !mayBegin(form, tokens)) {
            continue;
        }
        FormMatch found = match(form, tokens, frame);
        if (found.isComplete && found.taken == tokens.size()) {
            return found;
        }
        if (found.taken > best.taken || form == forms.front()) {
            best = std::move(found);
        }
    }
    return best;
}

} // namespace gatehouse
