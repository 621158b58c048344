// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings.h"
#include "household.h"
#include "lexer.h"
#include "sentence.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Finds the tariff: prices beside ranges, beside the rest of the day, or alone.
class TariffReader
{
public:
    TariffReader(const LexedText &text, Findings &findings) : m_text(text), m_findings(findings) {}

    /// Takes the prices of \a sentence and their times out of it (they become SIGN items without
    /// meaning). Sentences come in the order of the text.
    void read(Sentence &sentence);

    /// Bands that name only one end last until the next one begins. To be called once, at the end.
    void finish();

    const std::vector<TariffBand> &bands() const { return m_bands; }
    const std::optional<Stated<Price>> &otherPrice() const { return m_other; }
    const PrivateText &currency() const { return m_currency; }

private:
    /// A price or a time in a sentence.
    struct Part
    {
        enum class Kind
        {
            Price,
            Range,
            From,
            Until,
            Other,
            Gap,
        };
        Kind kind = Kind::Price;
        size_t item = 0;
    };
    struct Band
    {
        std::optional<Moment> from;
        std::optional<Moment> to;
        Price price;
        Place place;
    };

    void followHeading(const Sentence &sentence);
    bool concerns(const Sentence &sentence) const;
    void readBarePrices(Sentence &sentence) const;
    std::vector<Part> partsOf(const Sentence &sentence) const;
    void pair(const std::vector<Part> &parts);
    void pairSegment(const std::vector<Part> &parts, size_t first, size_t last);
    void attach(size_t price, size_t time, Part::Kind kind);
    void noteCurrency(const Item &price);
    void consume(size_t at);
    void closeEnds();

    const LexedText &m_text;
    Findings &m_findings;
    Sentence *m_sentence = nullptr;
    std::vector<Band> m_found;
    std::vector<TariffBand> m_bands;
    std::optional<Stated<Price>> m_other;
    struct Lone
    {
        Stated<Price> price;
        int first = 0;
        int last = 0;
    };
    std::vector<Lone> m_lone;
    PrivateText m_currency;
    std::vector<Part> m_waiting;
    std::optional<size_t> m_lastPrice;
    bool m_lastPriceIsLone = false;
    bool m_underHeading = false;
    bool m_headingInMinor = false;
    bool m_headingHasUnit = false;
};

} // namespace gatehouse
