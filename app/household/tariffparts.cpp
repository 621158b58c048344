// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tariffparts.h"

#include <algorithm>
#include <optional>

namespace gatehouse
{

namespace
{

using Kind = TariffPart::Kind;

std::optional<Kind> signKind(const Item &item)
{
    if (item.isSign(u',') || item.isSign(u';') || item.isSign(u'|')) {
        return Kind::Gap;
    }
    return item.isSign(u':') ? std::optional(Kind::Colon) : std::nullopt;
}

std::optional<Kind> kindOf(const Item &item)
{
    switch (item.kind) {
    case WordClass::PRICE:
        return Kind::Price;
    case WordClass::RANGE:
        return Kind::Range;
    case WordClass::FROM_CLOCK:
    case WordClass::AFTER_CLOCK:
    case WordClass::CLOCK:
    case WordClass::AT_CLOCK:
        return Kind::From;
    case WordClass::UNTIL_CLOCK:
    case WordClass::BEFORE_CLOCK:
    case WordClass::BY_CLOCK:
        return Kind::Until;
    case WordClass::OTHER:
    case WordClass::OTHERWISE:
    case WordClass::FLAT:
        return Kind::Other;
    case WordClass::EXCEPTION:
        return item.value == 1 ? std::optional(Kind::Except) : std::nullopt;
    case WordClass::OUTSIDE:
        return item.value == 1 ? Kind::Inside : Kind::Outside;
    case WordClass::THEN:
        return Kind::Then;
    case WordClass::AND:
    case WordClass::BUT:
    case WordClass::BREAK:
        return Kind::Gap;
    case WordClass::SIGN:
        return signKind(item);
    default:
        return std::nullopt;
    }
}

/// "Right now (it's 6:05) power is dear": no time of a price.
bool tellsNow(const Items &items, size_t at)
{
    size_t before = at;
    while (before > 0 && items[before - 1].isOneOf(WordClass::FILLER, WordClass::ABOUT)) {
        --before;
    }
    // "[18:05] Ann: power is 0.40 till 20:00"
    const bool stamped =
        at > 0 && at + 1 < items.size() && items[at - 1].isSign(u'[') && items[at + 1].isSign(u']');
    return items[at].is(WordClass::CLOCK) &&
           (stamped || (before > 0 && items[before - 1].is(WordClass::ITIS)));
}

/// A sign that may stand between two columns, or between two values of a CSV line.
bool partsColumns(const Item &item, const LexedText &text)
{
    if (item.isSign(u'|') || text.sign(item.first) == u'/' || item.isSign(u';') ||
        item.isSign(u'\u2192') || item.isSign(u'>')) {
        return true;
    }
    const size_t next = static_cast<size_t>(item.last);
    return item.isSign(u',') && next < text.tokens.size() && text.tokens[next].glued;
}

/// "5 am, 6:30 am, 0.47": a line of values and nothing else.
bool isRow(const Items &items, size_t at)
{
    return at == 0 && items.size() >= 5 && items[1].isSign(u',') && items[2].is(WordClass::CLOCK) &&
           items[3].isSign(u',') && items[4].is(WordClass::PRICE);
}

} // namespace

bool isTimePart(TariffPart::Kind kind)
{
    switch (kind) {
    case TariffPart::Kind::Range:
    case TariffPart::Kind::From:
    case TariffPart::Kind::Until:
    case TariffPart::Kind::Other:
    case TariffPart::Kind::Inside:
        return true;
    default:
        return false;
    }
}

bool hasForeignUnit(const Sentence &sentence, size_t price)
{
    const auto kind = [&](size_t at) {
        return at < sentence.items.size() ? sentence.items[at].kind : WordClass::BREAK;
    };
    const bool slash =
        kind(price + 1) == WordClass::SIGN && sentence.items[price + 1].value == u'/';
    const bool per =
        slash || kind(price + 1) == WordClass::PER || kind(price + 1) == WordClass::DETERMINER;
    switch (kind(price + 2)) {
    case WordClass::HOUR:
    case WordClass::MINUTE:
    case WordClass::DAYS:
    case WordClass::NOUN:
    case WordClass::PERSON:
    case WordClass::UNKNOWN:
        return per;
    default:
        return false;
    }
}

bool statesPriceSpan(const Sentence &sentence, const LexedText &text)
{
    const auto isDash = [&text](int token) {
        return text.sign(token) == u'-' || text.sign(token) == u'\u2013';
    };
    return std::any_of(sentence.items.begin(), sentence.items.end(), [&](const Item &item) {
        const int dash = isDash(item.first) ? item.first : item.first - 1;
        return item.is(WordClass::PRICE) && dash > 0 && isDash(dash) &&
               text.tokens[static_cast<size_t>(dash)].glued &&
               text.tokens[static_cast<size_t>(dash) + 1].glued &&
               text.tokens[static_cast<size_t>(dash) - 1].kind == Token::Kind::Number;
    });
}

bool hasOpenHours(const Sentence &sentence, size_t range, const LexedText &text)
{
    constexpr int noon = 12 * 60;
    const Item &item = sentence.items[range];
    if (!item.is(WordClass::RANGE)) {
        return false;
    }
    const int from = item.from.minutes;
    const int to = item.to.minutes;
    const auto isBare = [&text](int first, int last) {
        return last - first == 1 &&
               !text.text(text.tokens[static_cast<size_t>(first)]).contains(u':');
    };
    const bool bare = isBare(item.fromFirst, item.fromLast) && isBare(item.toFirst, item.last);
    return bare && from % 60 == 0 && to % 60 == 0 && 0 < to && to < from && from <= noon;
}

std::vector<TariffPart> tariffParts(const Sentence &sentence)
{
    std::vector<TariffPart> parts;
    for (size_t i = 0; i < sentence.items.size(); ++i) {
        // "8 ct to 8 am"
        const bool ends = i > 0 && sentence.items[i].is(WordClass::CLOCK) &&
                          sentence.items[i - 1].is(WordClass::TO);
        const std::optional<Kind> kind = ends                          ? Kind::Until
                                         : tellsNow(sentence.items, i) ? std::nullopt
                                                                       : kindOf(sentence.items[i]);
        const bool again = kind == Kind::Other && !parts.empty() && parts.back().kind == *kind;
        if (kind && !again) {
            parts.push_back({.kind = *kind, .item = i});
        }
    }
    return parts;
}

void joinColumns(Sentence &sentence, const LexedText &text)
{
    Items &items = sentence.items;
    for (size_t i = 0; i < items.size(); ++i) {
        if (!items[i].is(WordClass::CLOCK)) {
            continue;
        }
        std::vector<size_t> row{i};
        size_t at = i + 1;
        // "Starts 07:00, ends 09:00: 0.38"
        const bool starts = i > 0 && items[i - 1].is(WordClass::START);
        while (at < items.size() &&
               (items[at].is(WordClass::CLOCK) || partsColumns(items[at], text) ||
                (starts && (items[at].isSign(u',') || items[at].is(WordClass::FINISH))) ||
                (at == 1 && isRow(items, i)))) {
            if (items[at].is(WordClass::CLOCK)) {
                row.push_back(at);
            }
            ++at;
        }
        if (row.size() == 2) {
            Item &from = items[row[0]];
            Item &to = items[row[1]];
            from.kind = WordClass::RANGE;
            from.to = to.from;
            from.last = to.last;
            to.take();
        }
        i = at - 1;
    }
}

} // namespace gatehouse
