// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "columnunits.h"

#include "numberreader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gatehouse
{

namespace
{

/// What a number in a column under \a word is, and what one of it is worth in minutes, watt-hours
/// or watts.
struct ColumnUnit
{
    WordClass word = WordClass::UNKNOWN;
    WordClass kind = WordClass::UNKNOWN;
    qint64 factor = 0;
};

constexpr std::array columnUnits{
    ColumnUnit{WordClass::MINUTE, WordClass::DURATION, 1},
    ColumnUnit{WordClass::HOUR, WordClass::DURATION, 60},
    ColumnUnit{WordClass::KWH, WordClass::ENERGY, 1000},
    ColumnUnit{WordClass::WH, WordClass::ENERGY, 1},
    ColumnUnit{WordClass::KW, WordClass::POWER, 1000},
    ColumnUnit{WordClass::W, WordClass::POWER, 1},
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

bool isValue(const Item &item)
{
    return item.isOneOf(WordClass::DIGITS, WordClass::DURATION, WordClass::ENERGY, WordClass::POWER,
                        WordClass::PRICE) ||
           item.isOneOf(WordClass::CLOCK, WordClass::RANGE);
}

/// Words and no value: not the line of dashes below a heading.
bool isHeading(const Items &items)
{
    return std::none_of(items.begin(), items.end(), isValue) &&
           std::any_of(items.begin(), items.end(), [](const Item &item) {
               return !item.isOneOf(WordClass::SIGN, WordClass::BREAK);
           });
}

/// The units of the columns below \a heading; empty where it does not say how long as well as how
/// much, or speaks of money.
ColumnUnits unitsOf(const Items &heading)
{
    ColumnUnits units(1);
    for (const Item &item : heading) {
        if (item.isOneOf(WordClass::MAJOR, WordClass::MINOR, WordClass::PER)) {
            return {};
        }
        if (partsCells(item)) {
            units.emplace_back();
            continue;
        }
        const auto unit =
            std::find_if(columnUnits.begin(), columnUnits.end(),
                         [&item](const ColumnUnit &other) { return item.is(other.word); });
        if (unit != columnUnits.end()) {
            units.back() = *unit;
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

/// Whether a number got its unit.
bool readRow(Items &items, const ColumnUnits &units, const LexedText &text)
{
    bool read = false;
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
                read = true;
            }
        }
        first = last == items.end() ? last : std::next(last);
    }
    return read;
}

} // namespace

std::vector<std::pair<int, int>> readColumnUnits(std::vector<Sentence> &sentences,
                                                 const LexedText &text)
{
    std::vector<std::pair<int, int>> used;
    std::pair<int, int> heading;
    ColumnUnits units;
    for (Sentence &sentence : sentences) {
        Items &items = sentence.items;
        const size_t cells = cellsOf(items);
        if (sentence.opensParagraph || cells != units.size()) {
            units.clear();
        }
        if (cells > 1 && isHeading(items)) {
            units = unitsOf(items);
            heading = {items.front().first, items.back().last};
        } else if (!units.empty() && readRow(items, units, text) &&
                   (used.empty() || used.back() != heading)) {
            used.push_back(heading);
        }
    }
    return used;
}

} // namespace gatehouse
