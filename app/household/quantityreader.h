// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item.h"
#include "lexer.h"
#include "numberreader.h"

namespace gatehouse
{

/// Finds durations, energies, powers and prices and puts one item in place of their words.
class QuantityReader
{
public:
    /// Reads \a items and adds what it makes of them to \a result. All three outlive this object.
    QuantityReader(const LexedText &text, const Items &items, Items &result)
        : m_text(text), m_items(items), m_result(result), m_numbers(text, items)
    {}

    void read();

private:
    bool readOne();
    bool readPrice();
    bool readPriceBehindSign(size_t at, bool negative);
    bool readPriceBeforeUnit(size_t at, bool negative);
    bool expectsClock() const;
    bool isClockWithUnit() const;
    bool readDuration();
    bool opensWithHour() const;
    bool mayEndBareNumber(size_t at) const;
    bool readHalfHours();
    bool readHoursAndMinutes(const WrittenNumber &hours, size_t at);
    bool readColonHours();
    bool readEnergyOrPower();
    bool readInterval();
    bool readHoursOfDay(const WrittenNumber &first, size_t sign, const WrittenNumber &second);
    bool speaksOfTimes() const;
    bool hasColon(size_t at) const;
    /// What a unit of \a price is worth where it is for the energy unit at item \a at.
    qint64 perUnitAt(size_t at, qint64 price) const;

    WordClass kind(size_t at) const;
    bool isSign(size_t at, char16_t sign) const;
    bool isGlued(size_t at) const;
    qsizetype tokenSize(size_t at) const;
    /// The items behind "per kWh", "/kWh", "a kWh"; \a at where there is no such thing.
    size_t skipPerKwh(size_t at) const;
    size_t skipHyphen(size_t at) const;
    size_t fractionBehind(size_t at, WrittenNumber &number) const;
    void put(WordClass kind, size_t end, qint64 value);
    bool putPrice(const WrittenNumber &number, qint64 unit, bool negative, size_t end);

    const LexedText &m_text;
    const Items &m_items;
    Items &m_result;
    NumberReader m_numbers;
    size_t m_at = 0;
};

} // namespace gatehouse
