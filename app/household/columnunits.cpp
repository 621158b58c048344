// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "columnunits.h"

#include "numberreader.h"

#include <algorithm>
#include <optional>

namespace gatehouse
{

namespace
{

/// What a number in a column is, and what one of it is worth in minutes, watt-hours or watts.
struct ColumnUnit
{
    WordClass kind = WordClass::UNKNOWN;
    qint64 factor = 0;
};

using ColumnUnits = std::vector<std::optional<ColumnUnit>>;

bool partsCells(const Item &item)
{
    return item.isSign(u'|');
}

size_t cellsOf(const Items &items)
{
    return static_cast<size_t>(std::count_if(items.begin(), items.end(), partsCells)) + 1;
}

std::optional<ColumnUnit> unitOf(const Item &item)
{
    switch (item.kind) {
    case WordClass::MINUTE:
        return ColumnUnit{.kind = WordClass::DURATION, .factor = 1};
    case WordClass::HOUR:
        return ColumnUnit{.kind = WordClass::DURATION, .factor = 60};
    case WordClass::KWH:
        return ColumnUnit{.kind = WordClass::ENERGY, .factor = 1000};
    case WordClass::WH:
        return ColumnUnit{.kind = WordClass::ENERGY, .factor = 1};
    case WordClass::KW:
        return ColumnUnit{.kind = WordClass::POWER, .factor = 1000};
    case WordClass::W:
        return ColumnUnit{.kind = WordClass::POWER, .factor = 1};
    default:
        return std::nullopt;
    }
}

/// The units of the columns below a heading; empty where it is none: it has no number, and says how
/// long as well as how much.
ColumnUnits unitsOf(const Items &items)
{
    ColumnUnits units(1);
    for (const Item &item : items) {
        const bool valued = item.isOneOf(WordClass::DIGITS, WordClass::DURATION, WordClass::ENERGY,
                                         WordClass::POWER, WordClass::PRICE) ||
                            item.isOneOf(WordClass::CLOCK, WordClass::RANGE, WordClass::MAJOR,
                                         WordClass::MINOR, WordClass::PER);
        if (valued) {
            return {};
        }
        if (partsCells(item)) {
            units.emplace_back();
        } else if (const std::optional<ColumnUnit> unit = unitOf(item)) {
            units.back() = unit;
        }
    }
    const auto says = [&](auto... kinds) {
        return std::any_of(units.begin(), units.end(), [=](const std::optional<ColumnUnit> &unit) {
            return unit && ((unit->kind == kinds) || ...);
        });
    };
    const bool whole = says(WordClass::DURATION) && says(WordClass::ENERGY, WordClass::POWER);
    return whole ? units : ColumnUnits();
}

/// The cell, half-open, holds one number and nothing else.
bool isBareNumber(Items::const_iterator first, Items::const_iterator last)
{
    return std::distance(first, last) == 1 && first->is(WordClass::DIGITS);
}

void readRow(Items &items, const ColumnUnits &units, const LexedText &text)
{
    auto first = items.begin();
    for (const std::optional<ColumnUnit> &unit : units) {
        const auto last = std::find_if(first, items.end(), partsCells);
        if (unit && isBareNumber(first, last)) {
            const size_t at = static_cast<size_t>(first - items.begin());
            const std::optional<WrittenNumber> number = NumberReader(text, items).read(at);
            const std::optional<qint64> value =
                number && number->items == 1 ? number->times(unit->factor) : std::nullopt;
            if (value) {
                first->kind = unit->kind;
                first->value = *value;
            }
        }
        first = last == items.end() ? last : std::next(last);
    }
}

} // namespace

void readColumnUnits(std::vector<Sentence> &sentences, const LexedText &text)
{
    ColumnUnits units;
    for (Sentence &sentence : sentences) {
        const size_t cells = cellsOf(sentence.items);
        if (sentence.opensParagraph || cells != units.size()) {
            units.clear();
        }
        if (cells > 1 && units.empty()) {
            units = unitsOf(sentence.items);
        } else if (cells > 1) {
            readRow(sentence.items, units, text);
        }
    }
}

} // namespace gatehouse
