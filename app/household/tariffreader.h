// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bareprices.h"
#include "findings.h"
#include "grammar.h"
#include "household.h"
#include "lexer.h"
#include "tariffbands.h"
#include "tariffparts.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Finds the tariff: prices beside ranges, beside the rest of the day, or alone.
class TariffReader
{
public:
    /// \a sentences are those that read() will get.
    TariffReader(const LexedText &text, const Grammar &grammar,
                 const std::vector<Sentence> &sentences, Findings &findings);

    /// Takes the prices of \a sentence and their times out of it (they become SIGN items without
    /// meaning). Sentences come in the order of the text.
    void read(Sentence &sentence);

    /// Bands that name only one end last until the next one begins. To be called once, at the end.
    void finish();

    const std::vector<TariffBand> &bands() const { return m_bands; }
    const std::optional<Stated<Price>> &otherPrice() const { return m_other; }
    const PrivateText &currency() const { return m_currency; }

private:
    using Part = TariffPart;
    struct Lone
    {
        Stated<Price> price;
        int first = 0;
        int last = 0;
        /// Its sentence says more than that it is the price.
        bool partial = false;
    };

    bool isForeign(const Sentence &sentence) const;
    void pair(const std::vector<Part> &parts);
    std::vector<Part> flowOf(const std::vector<Part> &parts, size_t first, size_t last);
    bool attachNext(const std::vector<Part> &flow);
    bool pairNeighbours(const std::vector<Part> &flow);
    void pairSegment(const std::vector<Part> &parts, size_t first, size_t last);
    void pairTimes(const std::vector<Part> &times);
    void joint(const Part &part, bool pricesFollow);
    void except(const Part &part);
    bool isBandPrice(Price price) const;
    void attach(size_t price, size_t time, Part::Kind kind);
    bool extendBand(size_t price, const Item &time, Part::Kind kind);
    void attachThen(size_t price);
    void setAside(size_t price, bool partial = false);
    void setAsideLone()
    {
        if (m_lastPrice && m_lastPriceIsLone) {
            setAside(*m_lastPrice);
        }
    }
    void noteCurrency(const Item &price);
    void consume(size_t at);
    void dropOther();
    void dropFact(const Place &place);
    void leaveWaiting();
    void doubtMinus(size_t price);
    void readLone();
    void addChanged();
    void leaveSentence();
    void absorb();

    const LexedText &m_text;
    const Grammar &m_grammar;
    Findings &m_findings;
    Sentence *m_sentence = nullptr;
    int m_sentenceNumber = 0;
    std::vector<FoundBand> m_found;
    std::vector<TariffBand> m_bands;
    std::optional<Stated<Price>> m_other;
    std::vector<Lone> m_lone;
    PrivateText m_currency;
    std::vector<Part> m_waiting;
    std::optional<size_t> m_lastPrice;
    bool m_lastPriceIsLone = false;
    /// The range behind the last "outside".
    std::optional<Item> m_outside;
    bool m_excepted = false;
    bool m_thereafter = false;
    TariffHeading m_heading;
    /// Somewhere in the text a price says that it is per kWh.
    bool m_textHasUnits = false;
    bool m_neighbourIsTariff = false;
};

} // namespace gatehouse
