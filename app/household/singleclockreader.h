// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"
#include "lexer.h"
#include "numberreader.h"
#include "writtenclock.h"

#include <optional>

namespace gatehouse
{

enum class ClockContext
{
    /// Only what cannot be anything but a clock.
    Plain,
    /// Behind a preposition of time, "7" and "18.30" are clocks.
    Expected,
    /// The same behind the dash of a range that a price follows: "12-15 0.80".
    ClosesPriced,
};

/// Reads one clock time where it stands, in each form in which people write one.
class SingleClockReader
{
public:
    /// \a before are the items that were read before the clock. All three outlive this object.
    /// Whether the text \a writesFullDays decides what "5:30" means.
    SingleClockReader(const LexedText &text, const Items &items, const Items &before,
                      bool writesFullDays);

    /// The clock that begins at item \a at, with its day and its part of the day.
    std::optional<WrittenClock> read(size_t at, ClockContext context) const;
    /// Reads the words of day and part of the day from \a at on; returns the item behind them.
    size_t readHint(size_t at, ClockHint &hint) const;

    /// Whether a clock can begin with item \a at at all: what most items fall at.
    bool mayBegin(size_t at) const;

    WordClass kind(size_t at) const
    {
        return at < m_items.size() ? m_items[at].kind : WordClass::BREAK;
    }
    bool isSign(size_t at, char16_t sign) const;

private:
    std::optional<WrittenClock> namedClock(size_t at) const;
    bool leadsToHour(size_t at, size_t link, int shift) const;
    bool isAfterHour(size_t at, size_t link, int shift) const;
    std::optional<WrittenClock> spokenClock(size_t at) const;
    std::optional<WrittenClock> writtenClock(size_t at, ClockContext context) const;
    bool opensOrClosesRange(std::size_t at) const;
    bool isGovernedAsClock(std::size_t at) const;
    bool isGovernedAlone(std::size_t at) const;
    bool closesDottedRange(std::size_t at) const;
    std::optional<WrittenClock> digitsClock(QStringView digits, size_t at,
                                            ClockContext context) const;
    std::optional<WrittenClock> wordClock(size_t at, ClockContext context) const;
    std::optional<WrittenClock> halfHour(size_t at) const;
    std::optional<WrittenClock> hourLetterClock(size_t at, ClockContext context) const;
    std::optional<int> hourNumber(size_t at, size_t &end) const;
    void readTrailing(WrittenClock &clock) const;
    bool mayEndBareHour(size_t at) const;
    bool opensAmount(size_t at) const;
    QStringView token(size_t at) const;

    const LexedText &m_text;
    const Items &m_items;
    const Items &m_before;
    NumberReader m_numbers;
    bool m_writesFullDays = false;
};

/// Whether \a item is a clock as it is written where the day has 24 hours: "18:30", "07:00".
bool isOfFullDay(const LexedText &text, const Item &item);

} // namespace gatehouse
