// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pricechanges.h"

#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr qint64 whole = 100;

PriceChange directionOf(const Item &item)
{
    switch (item.kind) {
    case WordClass::CHANGE:
        return item.value == wordvalue::addsToPrice     ? PriceChange::Up
               : item.value == wordvalue::takesOffPrice ? PriceChange::Down
                                                        : PriceChange::None;
    case WordClass::TARIFF:
        return item.value == wordvalue::dearer    ? PriceChange::Up
               : item.value == wordvalue::cheaper ? PriceChange::Down
                                                  : PriceChange::None;
    case WordClass::DELAY:
        return item.value == wordvalue::more ? PriceChange::Up : PriceChange::None;
    case WordClass::OFF:
        return PriceChange::Down;
    default:
        return PriceChange::None;
    }
}

/// What one word makes of a price without an amount: it is nothing, half, twice, three times that.
std::optional<qint64> shareOf(const Item &item)
{
    if (!item.is(WordClass::CHANGE)) {
        return std::nullopt;
    }
    switch (item.value) {
    case wordvalue::costsNothing:
        return 0;
    case wordvalue::half:
        return whole / 2;
    case wordvalue::twice:
        return 2 * whole;
    case wordvalue::threeTimes:
        return 3 * whole;
    default:
        return std::nullopt;
    }
}

bool isTax(const Item &item)
{
    return item.is(WordClass::TARIFF) && item.value == wordvalue::tax;
}

bool isTimeOfPrice(const Item &item)
{
    return item.isOneOf(WordClass::RANGE, WordClass::FROM_CLOCK, WordClass::AFTER_CLOCK,
                        WordClass::UNTIL_CLOCK, WordClass::BEFORE_CLOCK);
}

/// Finds the changes of one sentence.
class Changes
{
public:
    Changes(Sentence &sentence, const LexedText &text) : m_items(sentence.items), m_text(text) {}

    /// Whether one was found.
    bool read()
    {
        bool found = false;
        for (size_t i = 0; i < m_items.size(); ++i) {
            found = readShare(i) || readPercent(i) || readAmount(i) || found;
        }
        return found;
    }

private:
    Item *behind(size_t at)
    {
        ++at;
        while (at < m_items.size() && m_items[at].is(WordClass::AUXILIARY)) {
            ++at;
        }
        return at < m_items.size() ? &m_items[at] : nullptr;
    }

    /// The word before an amount: "a discount of", "falls by".
    Item *before(size_t at)
    {
        while (at > 0) {
            --at;
            if (!m_items[at].isOneOf(WordClass::HALFOF, WordClass::DETERMINER)) {
                return &m_items[at];
            }
        }
        return nullptr;
    }

    PriceChange around(size_t first, size_t last)
    {
        const Item *next = behind(last);
        if (next && directionOf(*next) != PriceChange::None) {
            return directionOf(*next);
        }
        const Item *previous = before(first);
        const bool tells = previous && previous->is(WordClass::CHANGE);
        return tells ? directionOf(*previous) : PriceChange::None;
    }

    void takeWords(size_t first, size_t last)
    {
        for (Item *item : {behind(last), before(first)}) {
            const bool word = item && directionOf(*item) != PriceChange::None;
            if (word) {
                item->take();
            }
        }
    }

    bool readShare(size_t at)
    {
        Item &item = m_items[at];
        const std::optional<qint64> share = shareOf(item);
        const bool beside = (at > 0 && isTimeOfPrice(m_items[at - 1])) ||
                            (behind(at) && isTimeOfPrice(*behind(at)));
        const bool free = item.is(WordClass::FREE) && beside;
        if (!share && !free) {
            return false;
        }
        // Nothing is nothing, whatever the rest costs.
        const bool nothing = share.value_or(0) == 0;
        item.kind = WordClass::PRICE;
        item.value = share.value_or(0);
        item.change = nothing ? PriceChange::None : PriceChange::Share;
        item.perKwh = true;
        return true;
    }

    bool readPercent(size_t at)
    {
        const bool percent = at + 1 < m_items.size() && m_items[at].is(WordClass::DIGITS) &&
                             m_items[at + 1].is(WordClass::PERCENT);
        const PriceChange change = percent ? around(at, at + 1) : PriceChange::None;
        if (change == PriceChange::None) {
            return false;
        }
        bool digits = false;
        const QStringView written =
            m_text.text(m_text.tokens[static_cast<size_t>(m_items[at].first)]);
        const qint64 count = written.toLongLong(&digits);
        if (!digits || count < 0 || count > 100) {
            return false;
        }
        takeWords(at, at + 1);
        Item &item = m_items[at];
        item.last = m_items[at + 1].last;
        m_items[at + 1].take();
        item.kind = WordClass::PRICE;
        item.value = whole + (change == PriceChange::Up ? count : -count);
        item.change = PriceChange::Share;
        item.perKwh = true;
        return true;
    }

    bool readAmount(size_t at)
    {
        Item &item = m_items[at];
        if (!item.is(WordClass::PRICE) || item.change != PriceChange::None) {
            return false;
        }
        const bool another = at > 0 && m_items[at - 1].is(WordClass::DETERMINER) &&
                             m_items[at - 1].value == wordvalue::another;
        const bool plus = at > 0 && m_items[at - 1].isSign(u'+');
        const PriceChange change = another || plus ? PriceChange::Up : around(at, at);
        if (change == PriceChange::None) {
            return false;
        }
        takeWords(at, at);
        item.change = change;
        item.perKwh = true;
        return true;
    }

    Items &m_items;
    const LexedText &m_text;
};

} // namespace

ChangeReading readChanges(Sentence &sentence, const LexedText &text, bool beside)
{
    const bool priced = sentence.has(WordClass::PRICE);
    if (sentence.has(WordClass::MACHINE) || sentence.has(WordClass::APPLIANCE) ||
        sentence.question || (!priced && !beside)) {
        return ChangeReading::Absent;
    }
    const bool timed = std::any_of(sentence.items.begin(), sentence.items.end(), isTimeOfPrice);
    // "Electricity is free from 02:00 to 03:00": of charge, or to be had?
    const bool free = !priced && sentence.has(WordClass::FREE) && !sentence.has(WordClass::CHANGE);
    const bool read = timed && !free && Changes(sentence, text).read();
    const bool priceNow = sentence.has(WordClass::PRICE);
    const bool taxed = std::any_of(sentence.items.begin(), sentence.items.end(), isTax);
    const bool left =
        std::any_of(sentence.items.begin(), sentence.items.end(), [&](const Item &item) {
            return item.is(WordClass::CHANGE) ||
                   (priceNow && item.isOneOf(WordClass::DELAY, WordClass::HALF)) ||
                   (priceNow && !taxed && item.is(WordClass::PERCENT)) ||
                   (!priceNow && directionOf(item) != PriceChange::None &&
                    item.is(WordClass::TARIFF)) ||
                   (!priceNow && timed && item.is(WordClass::NOTHING) &&
                    sentence.has(WordClass::TARIFF));
        });
    return left ? ChangeReading::Unclear : read ? ChangeReading::Read : ChangeReading::Absent;
}

bool addsTax(const Sentence &sentence)
{
    const Items &items = sentence.items;
    for (size_t i = 2; i < items.size(); ++i) {
        const bool added = items[i - 1].is(WordClass::AND) || items[i - 1].isSign(u'+');
        if (added && isTax(items[i]) && !isTax(items[i - 2])) {
            return true;
        }
    }
    return false;
}

bool saysPart(const Sentence &sentence)
{
    if (sentence.has(WordClass::MACHINE) || sentence.has(WordClass::FLAT)) {
        return false;
    }
    return std::any_of(sentence.items.begin(), sentence.items.end(), [](const Item &item) {
        const bool compares = item.is(WordClass::TARIFF) && directionOf(item) != PriceChange::None;
        return compares || item.isOneOf(WordClass::NIGHT, WordClass::MORNING, WordClass::AFTERNOON,
                                        WordClass::EVENING, WordClass::ATMOST, WordClass::ATLEAST,
                                        WordClass::DIGITS, WordClass::BETWEEN, WordClass::PERCENT,
                                        WordClass::FREE);
    });
}

std::optional<Price> changedPrice(Price base, PriceChange change, qint64 value)
{
    qint64 result = 0;
    switch (change) {
    case PriceChange::None:
        return base;
    case PriceChange::Up:
        if (__builtin_add_overflow(base.billionths, value, &result)) {
            return std::nullopt;
        }
        return Price{result};
    case PriceChange::Down:
        if (__builtin_sub_overflow(base.billionths, value, &result)) {
            return std::nullopt;
        }
        return Price{result};
    case PriceChange::Share:
        if (__builtin_mul_overflow(base.billionths, value, &result) ||
            __builtin_add_overflow(result, result < 0 ? -whole / 2 : whole / 2, &result)) {
            return std::nullopt;
        }
        return Price{result / whole};
    }
    return std::nullopt;
}

} // namespace gatehouse
