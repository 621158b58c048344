// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"
#include "lexer.h"
#include "numberreader.h"

#include <optional>

namespace gatehouse
{

/// Finds clock times with their days and parts of the day, and ranges of two clocks, and puts one
/// item in place of their words.
class ClockReader
{
public:
    ClockReader(const LexedText &text, const Items &items)
        : m_text(text), m_items(items), m_numbers(text, items)
    {}

    Items read();

private:
    /// What the words around a clock say about it.
    struct Hint
    {
        std::optional<int> day;
        int weekday = 0;
        /// AM, PM, MORNING, AFTERNOON, EVENING, NIGHT, TONIGHT, or UNKNOWN for nothing.
        WordClass part = WordClass::UNKNOWN;
    };
    struct Clock
    {
        int minutes = 0;
        /// Written so that both halves of the day are possible.
        bool twelveHours = false;
        Hint hint;
        size_t end = 0;
        bool inWords = false;
        /// Written in the manner of 24 hours.
        bool sure = false;
        /// Could be a year.
        bool year = false;
    };
    enum class Context
    {
        /// Only what cannot be anything but a clock.
        Plain,
        /// Behind a preposition of time, "7" and "18.30" are clocks.
        Expected,
    };

    bool readRangeOrClock();
    bool readDayAhead();
    std::optional<Clock> clockAt(size_t at, Context context) const;
    std::optional<Clock> namedClock(size_t at) const;
    std::optional<Clock> spokenClock(size_t at) const;
    std::optional<Clock> writtenClock(size_t at, Context context) const;
    std::optional<Clock> digitsClock(QStringView digits, size_t at, Context context) const;
    std::optional<Clock> wordClock(size_t at, Context context) const;
    std::optional<Clock> halfHour(size_t at) const;
    std::optional<Clock> hourLetterClock(size_t at, Context context) const;
    std::optional<int> hourNumber(size_t at, size_t &end) const;
    void readTrailing(Clock &clock) const;
    size_t readHint(size_t at, Hint &hint) const;
    bool mayEndBareHour(size_t at) const;
    Context contextBefore() const;
    static WordClass effective(const Clock &clock, WordClass part);
    void applyMeal(Clock &clock) const;
    size_t rangeLink(size_t at, bool between) const;
    void putRange(Clock first, Clock second);
    void putClock(const Clock &clock);
    size_t openingWords(bool &between, bool &after) const;
    void lookAtLine();
    bool writesFullDay(const Item &item) const;

    WordClass kind(size_t at) const;
    bool isSign(size_t at, char16_t sign) const;
    QStringView token(size_t at) const;

    const LexedText &m_text;
    const Items &m_items;
    NumberReader m_numbers;
    Items m_result;
    size_t m_at = 0;
    std::optional<Hint> m_ahead;
    int m_aheadToken = 0;
    bool m_lineHasBareRanges = false;
    bool m_tariffSection = false;
    bool m_writesHalfDays = false;
    bool m_writesFullDays = false;
};

} // namespace gatehouse
