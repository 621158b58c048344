// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"
#include "lexer.h"
#include "singleclockreader.h"

#include <optional>

namespace gatehouse
{

/// How a whole text writes its clocks, which tells what a single one means.
struct ClockHabits
{
    /// "am", "pm"
    bool halfDays = false;
    /// "18:30", "07:00"
    bool fullDays = false;

    bool operator==(const ClockHabits &) const = default;
};

/// What \a items, part of a text, tell of it.
ClockHabits clockHabits(const LexedText &text, const Items &items);

/// Finds clock times with their days and parts of the day, and ranges of two clocks, and puts one
/// item in place of their words.
class ClockReader
{
public:
    /// \a habits are those of the whole text; what stands before \a items left a \a tariffSection
    /// or not. Text and items outlive this object.
    ClockReader(const LexedText &text, const Items &items, ClockHabits habits, bool tariffSection);

    bool atEnd() const { return m_at >= m_items.size(); }
    /// The next items, up to a BREAK and with it; they stand until the next call. Nothing is looked
    /// for over a BREAK.
    const Items &readBlock();
    /// Whether the lines below the last block tell prices.
    bool isTariffSection() const { return m_tariffSection; }

private:
    bool energyNear() const;
    bool deadlineBehind() const;
    bool readRangeOrClock();
    bool standsAlone(size_t at) const;
    bool isShown() const;
    bool readDayAhead();
    ClockContext contextBefore() const;
    ClockContext wordsBefore() const;
    void applyOpening(ClockHint &hint) const;
    void applyMeal(WrittenClock &clock) const;
    size_t rangeLink(size_t at, bool between) const;
    void takeAhead(ClockHint &hint);
    void putRange(WrittenClock first, WrittenClock second, size_t behind);
    void putClock(WrittenClock clock);
    size_t openingWords(bool &between) const;
    void lookAtLine();
    WordClass kind(size_t at) const { return m_clocks.kind(at); }
    bool isSign(size_t at, char16_t sign) const { return m_clocks.isSign(at, sign); }

    const Items &m_items;
    Items m_result;
    SingleClockReader m_clocks;
    size_t m_at = 0;
    std::optional<ClockHint> m_ahead;
    int m_aheadToken = 0;
    bool m_lineHasBareRanges = false;
    bool m_tariffSection = false;
    bool m_writesHalfDays = false;
};

} // namespace gatehouse
