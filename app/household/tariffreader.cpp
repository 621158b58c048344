// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tariffreader.h"

#include "pricechanges.h"
#include "tariffhours.h"
#include "wordvalues.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace gatehouse
{

TariffReader::TariffReader(const LexedText &text, const Grammar &grammar,
                           const std::vector<Sentence> &sentences, Findings &findings)
    : m_text(text), m_grammar(grammar), m_findings(findings),
      m_textHasUnits(std::any_of(sentences.begin(), sentences.end(), [](const Sentence &sentence) {
          const bool title = sentence.heading && sentence.has(WordClass::KWH);
          return title ||
                 std::any_of(sentence.items.begin(), sentence.items.end(), [](const Item &item) {
                     return item.is(WordClass::PRICE) && item.perKwh && !item.perMegawattHour;
                 });
      }))
{}

/// Money that somebody gets or pays for something else: with another unit, of another time, or
/// away from the tariff in a text whose tariff says "per kWh".
bool TariffReader::isForeign(const Sentence &sentence) const
{
    bool perKwh = false;
    for (size_t i = 0; i < sentence.items.size(); ++i) {
        if (sentence.items[i].is(WordClass::PRICE)) {
            perKwh = perKwh || sentence.items[i].perKwh;
            // "Gas is $95/MWh" in a household that pays for kWh.
            const bool other = m_textHasUnits && sentence.items[i].perMegawattHour;
            if (other || (!sentence.items[i].perKwh && hasForeignUnit(sentence, i))) {
                return true;
            }
        }
    }
    if (sentence.has(WordClass::HABIT) || sentence.has(WordClass::YESTERDAY)) {
        return true;
    }
    const bool named = sentence.has(WordClass::PEAK) || sentence.has(WordClass::OFFPEAK) ||
                       sentence.has(WordClass::OTHER) || sentence.has(WordClass::OTHERWISE) ||
                       sentence.has(WordClass::FLAT) || sentence.has(WordClass::TARIFF);
    return m_textHasUnits && !perKwh && !m_heading.open && !m_neighbourIsTariff && !named;
}

void TariffReader::consume(size_t at)
{
    Item &item = m_sentence->items[at];
    m_findings.book.use(item.first, item.last);
    item.take();
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

/// "From 22:00 12 ct until 06:00": the second end of the band with the same price.
bool TariffReader::extendBand(size_t priceItem, const Item &time, Part::Kind kind)
{
    if (m_found.empty()) {
        return false;
    }
    FoundBand &band = m_found.back();
    const bool same = band.sentence == m_sentenceNumber && band.item == priceItem;
    if (same && kind == Part::Kind::Until && band.from && !band.to) {
        band.to = time.from;
        return true;
    }
    if (same && kind == Part::Kind::From && band.to && !band.from) {
        band.from = time.from;
        return true;
    }
    return false;
}

/// "Standard (21:00-10:00): 20 p": the word names a band, not all other times.
bool TariffReader::isBandPrice(Price price) const
{
    return std::any_of(m_found.begin(), m_found.end(), [price](const FoundBand &band) {
        return band.change == PriceChange::None && band.price == price;
    });
}

void TariffReader::attach(size_t priceItem, size_t timeItem, Part::Kind kind)
{
    const Item &price = m_sentence->items[priceItem];
    const Item &time = m_sentence->items[timeItem];
    FoundBand band{.from = {},
                   .to = {},
                   .price = {price.value},
                   .place = m_findings.book.place(std::min(price.first, time.first),
                                                  std::max(price.last, time.last)),
                   .sentence = m_sentenceNumber,
                   .item = priceItem,
                   .change = price.change,
                   .open = hasOpenHours(*m_sentence, timeItem, m_text)};
    noteCurrency(price);
    if (time.ambiguous) {
        m_findings.book.leave(time.first, time.last);
    }
    const bool again = m_other && m_other->value != band.price && !isBandPrice(m_other->value);
    const bool changed = price.change != PriceChange::None;
    if (kind == Part::Kind::Other && (again || changed)) {
        // Two prices for the same times, or one that is told by which?
        m_findings.book.leave(price.first, price.last);
        consume(timeItem);
        return;
    }
    if (kind == Part::Kind::Other) {
        m_other = Stated<Price>{.value = band.price, .place = band.place};
    } else if (!extendBand(priceItem, time, kind)) {
        if (kind == Part::Kind::Inside) {
            band.from = m_outside->from;
            band.to = m_outside->to;
        } else {
            band.from = kind == Part::Kind::Until ? std::nullopt : std::optional(time.from);
            band.to = kind == Part::Kind::Range   ? std::optional(time.to)
                      : kind == Part::Kind::Until ? std::optional(time.from)
                                                  : std::nullopt;
        }
        m_found.push_back(band);
    }
    m_findings.facts.push_back({.kind = FactKind::Price, .place = band.place, .machine = {}});
    m_findings.book.use(price.first, price.last);
    consume(timeItem);
}

/// "thereafter 22 ct"
void TariffReader::attachThen(size_t priceItem)
{
    const Item &price = m_sentence->items[priceItem];
    if (price.change != PriceChange::None) {
        m_findings.book.leave(price.first, price.last);
        return;
    }
    const Place place = m_findings.book.place(price.first, price.last);
    // Nothing ends "thereafter" but the day.
    m_thereafter = true;
    m_found.push_back({.from = m_found.back().to,
                       .to = {},
                       .price = {price.value},
                       .place = place,
                       .sentence = m_sentenceNumber,
                       .item = priceItem});
    m_findings.facts.push_back({.kind = FactKind::Price, .place = place, .machine = {}});
    m_findings.book.use(price.first, price.last);
}

/// "Then 22 ct to 6 am": from where the band before ends.
bool TariffReader::attachNext(const std::vector<Part> &flow)
{
    const auto of = [&flow](Part::Kind kind) {
        return std::find_if(flow.begin(), flow.end(),
                            [kind](const Part &part) { return part.kind == kind; });
    };
    const auto price = of(Part::Kind::Price);
    const auto end = of(Part::Kind::Until);
    const bool pairs = flow.size() == 2 && price != flow.end() && end != flow.end();
    if (!pairs || m_found.empty() || !m_found.back().to) {
        return false;
    }
    const Moment start = *m_found.back().to;
    setAsideLone();
    attach(price->item, end->item, Part::Kind::Until);
    m_found.back().from = start;
    m_lastPrice.reset();
    m_lastPriceIsLone = false;
    return true;
}

/// A price without a time: finish() sees whether it is the only one of its kind.
void TariffReader::setAside(size_t priceItem, bool partial)
{
    const Item &price = m_sentence->items[priceItem];
    if (price.change != PriceChange::None) {
        m_findings.book.leave(price.first, price.last);
        return;
    }
    m_lone.push_back(
        {.price = {.value = {price.value}, .place = m_findings.book.place(price.first, price.last)},
         .first = price.first,
         .last = price.last,
         .partial = partial});
    noteCurrency(price);
}

/// What stands before "except" holds at all other times.
void TariffReader::except(const Part &part)
{
    if (m_lastPrice && m_lastPriceIsLone &&
        m_sentence->items[*m_lastPrice].change == PriceChange::None) {
        const Item &price = m_sentence->items[*m_lastPrice];
        const Place place = m_findings.book.place(price.first, price.last);
        m_other = Stated<Price>{.value = {price.value}, .place = place};
        noteCurrency(price);
        m_findings.facts.push_back({.kind = FactKind::Price, .place = place, .machine = {}});
        m_findings.book.use(price.first, price.last);
    }
    const bool known = m_lastPrice.has_value() && m_other.has_value() && m_waiting.empty();
    m_lastPrice.reset();
    m_lastPriceIsLone = false;
    m_excepted = m_excepted || known;
    if (known) {
        consume(part.item);
    }
}

void TariffReader::pairTimes(const std::vector<Part> &times)
{
    if (!m_lastPrice) {
        m_waiting.insert(m_waiting.end(), times.begin(), times.end());
        return;
    }
    for (const Part &time : times) {
        attach(*m_lastPrice, time.item, time.kind);
        m_lastPriceIsLone = false;
    }
}

/// The prices and times of the parts [first, last), with what "outside" turns round.
std::vector<TariffPart> TariffReader::flowOf(const std::vector<Part> &parts, size_t first,
                                             size_t last)
{
    std::vector<Part> flow;
    bool outside = false;
    for (size_t i = first; i < last; ++i) {
        Part part = parts[i];
        if (outside && part.kind == Part::Kind::Range) {
            m_outside = m_sentence->items[part.item];
            part.kind = Part::Kind::Other;
        }
        outside = part.kind == Part::Kind::Outside;
        if (part.kind == Part::Kind::Outside) {
            consume(part.item);
        }
        if (part.kind == Part::Kind::Price ||
            (isTimePart(part.kind) && (part.kind != Part::Kind::Inside || m_outside))) {
            flow.push_back(part);
        }
    }
    return flow;
}

/// "1pm-6pm 43c, 18c 6pm-8am" without the comma: in pairs, where each holds a price and a range.
bool TariffReader::pairNeighbours(const std::vector<Part> &flow)
{
    const auto isPrice = [&flow](size_t i) { return flow[i].kind == Part::Kind::Price; };
    bool turns = false;
    for (size_t i = 0; i + 1 < flow.size(); i += 2) {
        const Part &time = flow[isPrice(i) ? i + 1 : i];
        if (isPrice(i) == isPrice(i + 1) || time.kind != Part::Kind::Range) {
            return false;
        }
        turns = turns || isPrice(i) != isPrice(0);
    }
    if (!turns || flow.size() % 2 != 0 || !m_waiting.empty() || m_lastPrice) {
        return false;
    }
    for (size_t i = 0; i < flow.size(); i += 2) {
        attach(flow[isPrice(i) ? i : i + 1].item, flow[isPrice(i) ? i + 1 : i].item,
               Part::Kind::Range);
    }
    return true;
}

/// "22:00-06:00 is cheap, otherwise 30 ct": times whose price is not said.
void TariffReader::leaveWaiting()
{
    for (const Part &time : m_waiting) {
        const Item &item = m_sentence->items[time.item];
        m_findings.book.leave(item.first, item.last);
    }
    m_waiting.clear();
}

/// "30 ct, minus 10 ct from 22:00": less than zero, or less than the price before it?
void TariffReader::doubtMinus(size_t price)
{
    const Item &item = m_sentence->items[price];
    if (item.value < 0 && m_lastPrice && m_lastPriceIsLone) {
        m_findings.book.leave(item.first, item.last);
    }
}

/// The parts between two gaps.
void TariffReader::pairSegment(const std::vector<Part> &parts, size_t first, size_t last)
{
    const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = parts.begin() + static_cast<std::ptrdiff_t>(last);
    const bool then =
        std::any_of(begin, end, [](const Part &part) { return part.kind == Part::Kind::Then; });
    const std::vector<Part> flow = flowOf(parts, first, last);
    const auto prices = std::count_if(
        flow.begin(), flow.end(), [](const Part &part) { return part.kind == Part::Kind::Price; });
    if (prices == 0) {
        pairTimes(flow);
        return;
    }
    if (then && attachNext(flow)) {
        return;
    }
    if (!then && pairNeighbours(flow)) {
        return;
    }
    if (m_sentence->items[flow.front().item].is(WordClass::OTHERWISE)) {
        leaveWaiting();
    }
    // Several pairs without a comma between them: in the order of the first.
    std::vector<Part> pending = std::move(m_waiting);
    m_waiting.clear();
    // "7:00-9:00, 30 ct; 9:00-17:00, 20 ct": what follows is no other time of this price.
    const bool priceFirst = flow.front().kind == Part::Kind::Price && pending.empty();
    if (then && flow.size() == 1 && pending.empty() && !m_found.empty() && m_found.back().to) {
        setAsideLone();
        attachThen(flow.front().item);
        m_lastPrice.reset();
        m_lastPriceIsLone = false;
        return;
    }
    std::optional<size_t> price;
    for (const Part &part : flow) {
        if (part.kind == Part::Kind::Price) {
            setAsideLone();
            price = part.item;
            doubtMinus(*price);
            m_lastPrice = price;
            m_lastPriceIsLone = pending.empty();
            for (const Part &time : pending) {
                attach(*price, time.item, time.kind);
            }
            pending.clear();
        } else if (price && (priceFirst || prices == 1)) {
            attach(*price, part.item, part.kind);
            m_lastPriceIsLone = false;
        } else {
            pending.push_back(part);
        }
    }
    m_waiting = std::move(pending);
    if (!priceFirst && !m_lastPriceIsLone) {
        m_lastPrice.reset();
    }
}

/// "Prices change at 6, 17 and 20: ...": the clocks before the colon are named again behind it.
void TariffReader::joint(const Part &part, bool pricesFollow)
{
    if (part.kind == Part::Kind::Except) {
        except(part);
        return;
    }
    const bool announced =
        part.kind == Part::Kind::Colon && pricesFollow && !m_lastPrice && m_waiting.size() > 1 &&
        std::all_of(m_waiting.begin(), m_waiting.end(),
                    [](const Part &time) { return time.kind == Part::Kind::From; });
    if (announced) {
        for (const Part &time : m_waiting) {
            consume(time.item);
        }
        m_waiting.clear();
    }
}

void TariffReader::pair(const std::vector<Part> &parts)
{
    m_waiting.clear();
    m_lastPrice.reset();
    m_lastPriceIsLone = false;
    m_outside.reset();
    m_excepted = false;
    const size_t prices =
        static_cast<size_t>(std::count_if(parts.begin(), parts.end(), [](const Part &part) {
            return part.kind == Part::Kind::Price;
        }));
    size_t first = 0;
    size_t seen = 0;
    for (size_t i = 0; i <= parts.size(); ++i) {
        const Part::Kind kind = i < parts.size() ? parts[i].kind : Part::Kind::Gap;
        seen += kind == Part::Kind::Price ? 1 : 0;
        // A colon between a time and its price is no gap.
        const bool colon = kind == Part::Kind::Colon && seen == 0 && prices > 1;
        if (kind != Part::Kind::Gap && kind != Part::Kind::Except && !colon) {
            continue;
        }
        if (i > first) {
            pairSegment(parts, first, i);
        }
        if (i < parts.size()) {
            joint(parts[i], seen < prices);
        }
        first = i + 1;
    }
    if (!m_lastPrice || !m_lastPriceIsLone) {
        return;
    }
    const bool speaks = m_heading.open || m_sentence->has(WordClass::TARIFF);
    const bool doubtful = m_sentence->has(WordClass::HABIT) || m_sentence->has(WordClass::ONCE) ||
                          m_sentence->has(WordClass::EXCEPTION) || m_sentence->has(WordClass::NOT);
    // "22:00-06:00 0.17 plus 0.01 for the grid": not another band's.
    const bool behindBand = !m_found.empty() && m_found.back().sentence == m_sentenceNumber;
    if (!speaks || doubtful || behindBand) {
        const Item &lone = m_sentence->items[*m_lastPrice];
        m_findings.book.leave(lone.first, lone.last);
        return;
    }
    setAside(*m_lastPrice, saysPart(*m_sentence));
}

/// Nothing of the sentence becomes a fact.
void TariffReader::leaveSentence()
{
    for (Item &item : m_sentence->items) {
        m_findings.book.leave(item.first, item.last);
        item.take();
    }
}

/// What is left of a sentence that only told prices binds nobody, unless it speaks of a machine,
/// holds another number or a condition.
void TariffReader::absorb()
{
    const auto idle = [&](const Item &item) {
        return m_grammar.besidePrices().test(static_cast<size_t>(item.kind)) ||
               (m_excepted && item.is(WordClass::ONCE));
    };
    if (!std::all_of(m_sentence->items.begin(), m_sentence->items.end(), idle)) {
        return;
    }
    for (Item &item : m_sentence->items) {
        item.take();
    }
}

void TariffReader::read(Sentence &sentence)
{
    m_sentence = &sentence;
    ++m_sentenceNumber;
    m_neighbourIsTariff = m_neighbourIsTariff && !sentence.opensParagraph;
    if (takeStandingCharge(sentence) && !sentence.has(WordClass::PRICE)) {
        return;
    }
    followHeading(sentence, m_heading);
    readBarePrices(sentence, m_text, m_heading);
    const bool beside = m_neighbourIsTariff || m_heading.open || sentence.has(WordClass::TARIFF);
    if (readChanges(sentence, m_text, beside) == ChangeReading::Unclear) {
        if (sentence.has(WordClass::PRICE)) {
            leaveSentence();
        } else {
            m_findings.book.leave(sentence.items.front().first, sentence.items.back().last);
        }
        return;
    }
    if (!sentence.has(WordClass::PRICE)) {
        return;
    }
    if (sentence.has(WordClass::SURPLUS) || sentence.has(WordClass::EVERY)) {
        return;
    }
    settleHours(sentence);
    if (isForeign(sentence) || sentence.has(WordClass::LIST) || statesPriceSpan(sentence, m_text)) {
        leaveSentence();
        return;
    }
    m_neighbourIsTariff = true;
    if (addsTax(sentence)) {
        m_findings.book.leave(sentence.items.front().first, sentence.items.back().last);
    }
    // Whether that is today is for the person to say.
    const bool otherDay = sentence.has(WordClass::WEEKDAY) || sentence.has(WordClass::TOMORROW) ||
                          sentence.has(WordClass::AWEEKDAY);
    if (otherDay) {
        m_findings.book.leave(sentence.items.front().first, sentence.items.back().last);
    }
    joinColumns(sentence, m_text);
    const std::vector<Part> parts = tariffParts(sentence);
    pair(parts);
    for (const Part &part : parts) {
        if (part.kind == Part::Kind::Price) {
            Item &price = sentence.items[part.item];
            price.take();
        }
    }
    absorb();
}

void TariffReader::dropFact(const Place &place)
{
    m_findings.book.leaveLine(place.line);
    auto &facts = m_findings.facts;
    facts.erase(std::remove_if(facts.begin(), facts.end(),
                               [&place](const MarkedFact &fact) {
                                   return fact.kind == FactKind::Price && fact.place == place;
                               }),
                facts.end());
}

/// There are no other times: the price is no fact, and its line is told.
void TariffReader::dropOther()
{
    dropFact(m_other->place);
    m_other.reset();
}

/// A price for all other times, where there are none, is not understood.
void TariffReader::readLone()
{
    for (const Lone &lone : m_lone) {
        if (m_other || m_lone.size() != 1 || coversDay(m_bands)) {
            m_findings.book.leave(lone.first, lone.last);
            continue;
        }
        m_other = lone.price;
        m_findings.facts.push_back(
            {.kind = FactKind::Price, .place = lone.price.place, .machine = {}});
        m_findings.book.use(lone.first, lone.last);
        if (lone.partial) {
            m_findings.book.leave(lone.first, lone.last);
        }
    }
}

/// "5 cents dearer from 17:00 to 20:00": than at all other times.
void TariffReader::addChanged()
{
    for (const FoundBand &band : m_found) {
        if (band.change == PriceChange::None || !band.from || !band.to) {
            continue;
        }
        const std::optional<Price> price =
            m_other ? changedPrice(m_other->value, band.change, band.price.billionths)
                    : std::nullopt;
        if (price) {
            m_bands.push_back(
                {.from = *band.from, .to = *band.to, .price = *price, .place = band.place});
        } else {
            dropFact(band.place);
        }
    }
}

void TariffReader::finish()
{
    closeEnds(m_found, m_thereafter);
    std::set<std::tuple<Moment, Moment, Price>> seen;
    for (const FoundBand &band : m_found) {
        if (!band.from || !band.to) {
            dropFact(band.place);
            continue;
        }
        if (band.change == PriceChange::None &&
            seen.insert({*band.from, *band.to, band.price}).second) {
            m_bands.push_back(
                {.from = *band.from, .to = *band.to, .price = band.price, .place = band.place});
        }
    }
    const bool full = coversDay(m_bands);
    for (const FoundBand &band : m_found) {
        if ((band.open && !full) || mayBeChange(band, m_found)) {
            m_findings.book.leaveLine(band.place.line);
        }
    }
    if (full && m_other && !isBandPrice(m_other->value)) {
        dropOther();
    }
    readLone();
    addChanged();
}

} // namespace gatehouse
