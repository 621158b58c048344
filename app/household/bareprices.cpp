// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "bareprices.h"

#include "units.h"
#include "wordvalues.h"

#include <algorithm>
#include <optional>

namespace gatehouse
{

namespace
{

bool isPlaceInDay(const Item &item)
{
    return item.isOneOf(WordClass::RANGE, WordClass::FROM_CLOCK, WordClass::AFTER_CLOCK,
                        WordClass::UNTIL_CLOCK, WordClass::BEFORE_CLOCK, WordClass::BY_CLOCK);
}

/// Written digits with an optional decimal sign, in billionths of \a unit.
std::optional<qint64> amount(QStringView digits, qint64 unit)
{
    qint64 value = 0;
    int places = -1;
    for (const QChar c : digits) {
        if (c == u'.' || c == u',') {
            if (places >= 0) {
                return std::nullopt;
            }
            places = 0;
            continue;
        }
        if (c == u':' || value > Price::perUnit) {
            return std::nullopt;
        }
        value = value * 10 + (c.unicode() - u'0');
        places += places >= 0 ? 1 : 0;
    }
    for (int i = 0; i < places; ++i) {
        if (unit % 10 != 0) {
            return std::nullopt;
        }
        unit /= 10;
    }
    qint64 product = 0;
    return __builtin_mul_overflow(value, unit, &product) ? std::nullopt : std::optional(product);
}

/// What one of the number written in \a price is worth, in billionths.
std::optional<qint64> unitOf(const Item &price, const LexedText &text)
{
    for (int t = price.first; t < price.last; ++t) {
        const Token &token = text.tokens[static_cast<size_t>(t)];
        if (token.kind != Token::Kind::Number) {
            continue;
        }
        for (const qint64 unit : {Price::perUnit, Price::perUnit / 100}) {
            if (amount(text.text(token), unit) == price.value) {
                return unit;
            }
        }
    }
    return std::nullopt;
}

/// "6 to 10 am 0.31, 10 am to 4 pm 0.17 (CHF/kWh)": the unit of the last price is that of the
/// numbers beside times before it.
void shareUnit(Sentence &sentence, const LexedText &text)
{
    const auto priced =
        std::find_if(sentence.items.begin(), sentence.items.end(),
                     [](const Item &item) { return item.is(WordClass::PRICE) && item.perKwh; });
    if (priced == sentence.items.end() || sentence.has(WordClass::MACHINE)) {
        return;
    }
    const std::optional<qint64> unit = unitOf(*priced, text);
    const bool priceFirst =
        std::next(priced) != sentence.items.end() && isPlaceInDay(*std::next(priced));
    const Item *before = nullptr;
    for (auto item = sentence.items.begin(); unit && item != priced; ++item) {
        const bool beside =
            priceFirst ? isPlaceInDay(*std::next(item)) : before && isPlaceInDay(*before);
        if (item->is(WordClass::DIGITS) && beside) {
            const std::optional<qint64> value =
                amount(text.text(text.tokens[static_cast<size_t>(item->first)]), *unit);
            if (value) {
                item->kind = WordClass::PRICE;
                item->value = *value;
                item->perKwh = true;
            }
        }
        const bool joins = item->isOneOf(WordClass::FILLER, WordClass::AUXILIARY, WordClass::AT,
                                         WordClass::ABOUT, WordClass::ITIS) ||
                           item->isSign(u':') || item->isSign(u'=') || item->isSign(u',');
        before = joins ? before : &*item;
    }
}

/// "Rate 2, 1 to 4 pm: 0.18", "2   17:00-20:00   0.45": the number of a row is no price.
void takeRowNumber(Sentence &sentence, const TariffHeading &heading)
{
    Items &items = sentence.items;
    if (items.empty()) {
        return;
    }
    const size_t at =
        items.front().isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::TARIFF) ? 1 : 0;
    if (at + 1 >= items.size() || !items[at].is(WordClass::DIGITS)) {
        return;
    }
    const Item &next = items[at + 1];
    const bool timed = isPlaceInDay(next) || next.is(WordClass::CLOCK);
    const bool parted =
        next.is(WordClass::SIGN) || (timed && (at == 1 || (heading.open && sentence.opensLine)));
    const bool priced = std::any_of(
        items.begin() + static_cast<std::ptrdiff_t>(at) + 2, items.end(),
        [](const Item &item) { return item.isOneOf(WordClass::DIGITS, WordClass::PRICE); });
    if (parted && priced) {
        items[at].take();
    }
}

} // namespace

bool tellsMegawattHours(const Sentence &sentence)
{
    return std::any_of(sentence.items.begin(), sentence.items.end(), [](const Item &item) {
        return item.is(WordClass::KWH) && item.value == wordvalue::megawattHour;
    });
}

void followHeading(const Sentence &sentence, TariffHeading &heading)
{
    const bool price = sentence.has(WordClass::PRICE);
    const bool machine = sentence.has(WordClass::MACHINE);
    const bool unit = sentence.has(WordClass::KWH) &&
                      (sentence.has(WordClass::MINOR) || sentence.has(WordClass::MAJOR));
    // "Electric (per kWh):"
    const bool perKwh = sentence.heading && sentence.has(WordClass::KWH);
    const bool tariff = sentence.has(WordClass::TARIFF) || sentence.has(WordClass::MINOR) ||
                        sentence.has(WordClass::PEAK) || unit || perKwh;
    const bool times = sentence.has(WordClass::RANGE) || sentence.has(WordClass::CLOCK);
    const bool title = sentence.heading || unit || (tariff && sentence.opensParagraph);
    if (!price && !times && !sentence.has(WordClass::DIGITS) && title) {
        heading.open = tariff && !machine && !sentence.question;
        heading.inMinor = heading.open && sentence.has(WordClass::MINOR);
        heading.hasUnit = heading.inMinor || sentence.has(WordClass::MAJOR);
        heading.perMegawattHour = tellsMegawattHours(sentence);
    } else if (machine && sentence.opensParagraph) {
        heading.open = false;
    }
}

void readBarePrices(Sentence &sentence, const LexedText &text, const TariffHeading &heading)
{
    if (heading.open || sentence.has(WordClass::PRICE)) {
        takeRowNumber(sentence, heading);
    }
    shareUnit(sentence, text);
    // Without a price a currency belongs to no number, but to all: "kWh price in cents: ...".
    const bool unit = (sentence.has(WordClass::KWH) || sentence.has(WordClass::TARIFF)) &&
                      (sentence.has(WordClass::MINOR) || sentence.has(WordClass::MAJOR));
    const bool speaks = heading.open || sentence.has(WordClass::TARIFF) || unit ||
                        sentence.has(WordClass::PEAK) || sentence.has(WordClass::OFFPEAK);
    const bool timed =
        sentence.has(WordClass::RANGE) || sentence.has(WordClass::OTHER) ||
        sentence.has(WordClass::OTHERWISE) || sentence.has(WordClass::FLAT) ||
        sentence.has(WordClass::FROM_CLOCK) || sentence.has(WordClass::UNTIL_CLOCK) ||
        sentence.has(WordClass::AFTER_CLOCK) || sentence.has(WordClass::TARIFF) || heading.open;
    if (!speaks || !timed || sentence.has(WordClass::SURPLUS) || sentence.question ||
        sentence.has(WordClass::PRICE) || sentence.has(WordClass::MACHINE)) {
        return;
    }
    const bool minor = heading.inMinor || (unit && sentence.has(WordClass::MINOR));
    const bool mega = heading.perMegawattHour || tellsMegawattHours(sentence);
    for (Item &item : sentence.items) {
        if (!item.is(WordClass::DIGITS)) {
            continue;
        }
        const QStringView digits = text.text(text.tokens[static_cast<size_t>(item.first)]);
        const bool decimal = digits.contains(u'.') || digits.contains(u',');
        const std::optional<qint64> value =
            amount(digits, (minor ? Price::perUnit / 100 : Price::perUnit) / (mega ? 1000 : 1));
        if (value && (decimal || unit || (heading.open && heading.hasUnit))) {
            item.kind = WordClass::PRICE;
            item.value = *value;
            item.perKwh = true;
        }
    }
}

} // namespace gatehouse
