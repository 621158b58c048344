// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tariffreader.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr qint64 billion = 1'000'000'000;
constexpr int minutesOfDay = 24 * 60;

bool isSign(const Item &item, char16_t sign)
{
    return item.is(WordClass::SIGN) && item.value == sign;
}

bool has(const Sentence &sentence, WordClass c)
{
    return std::any_of(sentence.items.begin(), sentence.items.end(),
                       [c](const Item &item) { return item.is(c); });
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
        if (c == u':' || value > billion) {
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

} // namespace

void TariffReader::followHeading(const Sentence &sentence)
{
    const bool price = has(sentence, WordClass::PRICE);
    const bool machine = has(sentence, WordClass::MACHINE);
    const bool tariff = has(sentence, WordClass::TARIFF) || has(sentence, WordClass::MINOR) ||
                        (has(sentence, WordClass::KWH) && has(sentence, WordClass::MAJOR)) ||
                        has(sentence, WordClass::PEAK);
    const bool times = has(sentence, WordClass::RANGE) || has(sentence, WordClass::CLOCK);
    const bool unit = has(sentence, WordClass::KWH) &&
                      (has(sentence, WordClass::MINOR) || has(sentence, WordClass::MAJOR));
    const bool title = sentence.heading || unit || (tariff && sentence.opensParagraph);
    if (!price && !times && !has(sentence, WordClass::DIGITS) && title) {
        m_underHeading = tariff && !machine && !sentence.question;
        m_headingInMinor = m_underHeading && has(sentence, WordClass::MINOR);
        m_headingHasUnit = m_headingInMinor || has(sentence, WordClass::MAJOR);
    } else if (machine && sentence.opensParagraph) {
        m_underHeading = false;
    }
}

bool TariffReader::concerns(const Sentence &sentence) const
{
    if (has(sentence, WordClass::SURPLUS) || has(sentence, WordClass::EVERY)) {
        return false;
    }
    return has(sentence, WordClass::PRICE);
}

/// Numbers without a currency, where the sentence or its heading speaks of prices.
void TariffReader::readBarePrices(Sentence &sentence) const
{
    const bool speaks = m_underHeading || has(sentence, WordClass::TARIFF) ||
                        has(sentence, WordClass::PEAK) || has(sentence, WordClass::OFFPEAK);
    const bool timed =
        has(sentence, WordClass::RANGE) || has(sentence, WordClass::OTHER) ||
        has(sentence, WordClass::OTHERWISE) || has(sentence, WordClass::FLAT) ||
        has(sentence, WordClass::FROM_CLOCK) || has(sentence, WordClass::UNTIL_CLOCK) ||
        has(sentence, WordClass::AFTER_CLOCK) || has(sentence, WordClass::TARIFF) || m_underHeading;
    if (!speaks || !timed || has(sentence, WordClass::SURPLUS) || sentence.question ||
        has(sentence, WordClass::PRICE) || has(sentence, WordClass::MACHINE)) {
        return;
    }
    for (Item &item : sentence.items) {
        if (!item.is(WordClass::DIGITS)) {
            continue;
        }
        const QStringView text = m_text.text(m_text.tokens[static_cast<size_t>(item.first)]);
        const bool decimal = text.contains(u'.') || text.contains(u',');
        const std::optional<qint64> value =
            amount(text, m_headingInMinor ? billion / 100 : billion);
        if (value && (decimal || (m_underHeading && m_headingHasUnit))) {
            item.kind = WordClass::PRICE;
            item.value = *value;
        }
    }
}

std::vector<TariffReader::Part> TariffReader::partsOf(const Sentence &sentence) const
{
    std::vector<Part> parts;
    for (size_t i = 0; i < sentence.items.size(); ++i) {
        switch (sentence.items[i].kind) {
        case WordClass::PRICE:
            parts.push_back({.kind = Part::Kind::Price, .item = i});
            break;
        case WordClass::RANGE:
            parts.push_back({.kind = Part::Kind::Range, .item = i});
            break;
        case WordClass::FROM_CLOCK:
        case WordClass::AFTER_CLOCK:
        case WordClass::CLOCK:
        case WordClass::AT_CLOCK:
            parts.push_back({.kind = Part::Kind::From, .item = i});
            break;
        case WordClass::UNTIL_CLOCK:
        case WordClass::BEFORE_CLOCK:
        case WordClass::BY_CLOCK:
            parts.push_back({.kind = Part::Kind::Until, .item = i});
            break;
        case WordClass::OTHER:
        case WordClass::OTHERWISE:
        case WordClass::FLAT:
            if (parts.empty() || parts.back().kind != Part::Kind::Other) {
                parts.push_back({.kind = Part::Kind::Other, .item = i});
            }
            break;
        case WordClass::AND:
        case WordClass::BUT:
        case WordClass::BREAK:
            parts.push_back({.kind = Part::Kind::Gap, .item = i});
            break;
        case WordClass::SIGN:
            if (isSign(sentence.items[i], u',') || isSign(sentence.items[i], u';') ||
                isSign(sentence.items[i], u'|')) {
                parts.push_back({.kind = Part::Kind::Gap, .item = i});
            }
            break;
        default:
            break;
        }
    }
    return parts;
}

void TariffReader::consume(size_t at)
{
    Item &item = m_sentence->items[at];
    m_findings.book.use(item.first, item.last);
    item.kind = WordClass::SIGN;
    item.value = 0;
}

void TariffReader::noteCurrency(const Item &price)
{
    if (!m_currency.isEmpty()) {
        return;
    }
    for (int t = price.first; t < price.last; ++t) {
        const Token &token = m_text.tokens[static_cast<size_t>(t)];
        const QChar c = m_text.folded.at(token.span.from);
        const bool sign = token.kind == Token::Kind::Sign && c != u'-' && c != u'/' && c != u'.';
        if (sign || token.kind == Token::Kind::Word) {
            m_currency = PrivateText(m_text.written(token).toString());
            return;
        }
    }
}

void TariffReader::attach(size_t priceItem, size_t timeItem, Part::Kind kind)
{
    const Item &price = m_sentence->items[priceItem];
    const Item &time = m_sentence->items[timeItem];
    const Place place =
        m_findings.book.place(std::min(price.first, time.first), std::max(price.last, time.last));
    const Price value{price.value};
    noteCurrency(price);
    if (kind == Part::Kind::Other) {
        m_other = Stated<Price>{.value = value, .place = place};
    } else if (kind == Part::Kind::Range) {
        m_found.push_back({.from = time.from, .to = time.to, .price = value, .place = place});
    } else if (kind == Part::Kind::From) {
        m_found.push_back({.from = time.from, .to = {}, .price = value, .place = place});
    } else {
        m_found.push_back({.from = {}, .to = time.from, .price = value, .place = place});
    }
    m_findings.facts.push_back({.kind = FactKind::Price, .place = place, .machine = {}});
    m_findings.book.use(price.first, price.last);
    consume(timeItem);
}

/// The parts between two gaps.
void TariffReader::pairSegment(const std::vector<Part> &parts, size_t first, size_t last)
{
    std::vector<Part> times;
    std::vector<Part> prices;
    for (size_t i = first; i < last; ++i) {
        (parts[i].kind == Part::Kind::Price ? prices : times).push_back(parts[i]);
    }
    if (prices.empty()) {
        if (m_lastPrice) {
            for (const Part &time : times) {
                attach(*m_lastPrice, time.item, time.kind);
                m_lastPriceIsLone = false;
            }
        } else {
            m_waiting.insert(m_waiting.end(), times.begin(), times.end());
        }
        return;
    }
    const bool priceFirst = parts[first].kind == Part::Kind::Price;
    // Several pairs without a comma between them: in the order of the first.
    std::vector<Part> pending = std::move(m_waiting);
    m_waiting.clear();
    std::optional<size_t> price;
    bool used = false;
    const auto give = [&](size_t to, const std::vector<Part> &list) {
        for (const Part &time : list) {
            attach(to, time.item, time.kind);
        }
    };
    for (size_t i = first; i < last; ++i) {
        if (parts[i].kind == Part::Kind::Price) {
            if (m_lastPrice && m_lastPriceIsLone) {
                const Item &lone = m_sentence->items[*m_lastPrice];
                m_lone.push_back({.price = {.value = {lone.value},
                                            .place = m_findings.book.place(lone.first, lone.last)},
                                  .first = lone.first,
                                  .last = lone.last});
            }
            price = parts[i].item;
            used = !pending.empty();
            give(*price, pending);
            pending.clear();
            m_lastPrice = price;
            m_lastPriceIsLone = !used;
        } else if (price && (priceFirst || prices.size() == 1)) {
            attach(*price, parts[i].item, parts[i].kind);
            m_lastPriceIsLone = false;
        } else {
            pending.push_back(parts[i]);
        }
    }
    m_waiting = std::move(pending);
    if (!priceFirst && !m_lastPriceIsLone) {
        m_lastPrice.reset();
    }
}

void TariffReader::pair(const std::vector<Part> &parts)
{
    m_waiting.clear();
    m_lastPrice.reset();
    m_lastPriceIsLone = false;
    size_t first = 0;
    for (size_t i = 0; i <= parts.size(); ++i) {
        if (i < parts.size() && parts[i].kind != Part::Kind::Gap) {
            continue;
        }
        if (i > first) {
            pairSegment(parts, first, i);
        }
        first = i + 1;
    }
    const bool speaks = m_underHeading || has(*m_sentence, WordClass::TARIFF);
    const bool doubtful = has(*m_sentence, WordClass::HABIT) || has(*m_sentence, WordClass::ONCE) ||
                          has(*m_sentence, WordClass::EXCEPTION) ||
                          has(*m_sentence, WordClass::NOT);
    if (m_lastPrice && m_lastPriceIsLone && (!speaks || doubtful)) {
        const Item &lone = m_sentence->items[*m_lastPrice];
        m_findings.book.leave(lone.first, lone.last);
        return;
    }
    if (m_lastPrice && m_lastPriceIsLone) {
        const Item &lone = m_sentence->items[*m_lastPrice];
        m_lone.push_back({.price = {.value = {lone.value},
                                    .place = m_findings.book.place(lone.first, lone.last)},
                          .first = lone.first,
                          .last = lone.last});
        noteCurrency(lone);
    }
}

void TariffReader::read(Sentence &sentence)
{
    m_sentence = &sentence;
    followHeading(sentence);
    readBarePrices(sentence);
    if (!concerns(sentence)) {
        return;
    }
    const std::vector<Part> parts = partsOf(sentence);
    pair(parts);
    for (const Part &part : parts) {
        if (part.kind == Part::Kind::Price) {
            Item &price = sentence.items[part.item];
            price.kind = WordClass::SIGN;
            price.value = 0;
        }
    }
}

void TariffReader::closeEnds()
{
    const auto distance = [](const Moment &from, const Moment &to) {
        const int minutes = (to.minutes - from.minutes + 2 * minutesOfDay) % minutesOfDay;
        return minutes == 0 ? minutesOfDay : minutes;
    };
    // Each edge once: there are no more of them than minutes.
    std::vector<Moment> edges;
    for (const Band &band : m_found) {
        for (const std::optional<Moment> &edge : {band.from, band.to}) {
            if (edge) {
                edges.push_back(*edge);
            }
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    if (edges.size() > size_t(minutesOfDay)) {
        return;
    }
    for (Band &band : m_found) {
        const bool needsEnd = !band.to;
        if (needsEnd == !band.from.has_value()) {
            continue;
        }
        const Moment known = needsEnd ? *band.from : *band.to;
        const auto nearest =
            std::min_element(edges.begin(), edges.end(), [&](const Moment &a, const Moment &b) {
                return needsEnd ? distance(known, a) < distance(known, b)
                                : distance(a, known) < distance(b, known);
            });
        (needsEnd ? band.to : band.from) = *nearest;
    }
}

void TariffReader::finish()
{
    closeEnds();
    for (const Band &band : m_found) {
        if (!band.from || !band.to) {
            m_findings.book.leaveLine(band.place.line);
            continue;
        }
        m_bands.push_back(
            {.from = *band.from, .to = *band.to, .price = band.price, .place = band.place});
    }
    for (const Lone &lone : m_lone) {
        const bool first = !m_other && m_lone.size() == 1;
        if (first) {
            m_other = lone.price;
            m_findings.facts.push_back(
                {.kind = FactKind::Price, .place = lone.price.place, .machine = {}});
            m_findings.book.use(lone.first, lone.last);
        } else {
            m_findings.book.leave(lone.first, lone.last);
        }
    }
}

} // namespace gatehouse
