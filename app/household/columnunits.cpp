// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "columnunits.h"

#include "framematcher.h"
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

/// What the cells of a column are.
struct Column
{
    std::optional<ColumnUnit> unit;
    /// What a clock is: BY_CLOCK, FROM_CLOCK.
    std::optional<WordClass> clock;
    /// A cell got its meaning from it.
    bool used = false;
};

using Columns = std::vector<Column>;

bool partsCells(const Item &item)
{
    return item.isSign(u'|') || item.isSign(u';');
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

/// What a clock is in a column under \a heading, a cell: "Finish by", "Deadline", "Not before".
std::optional<WordClass> clockUnder(const ClassCount &heading)
{
    const auto says = [&heading](auto... kinds) { return (heading.has(kinds) || ...); };
    const bool ends = says(WordClass::FINISH, WordClass::BY, WordClass::DEADLINE) ||
                      (says(WordClass::LATEST) && !says(WordClass::START));
    const bool starts = says(WordClass::EARLIEST) ||
                        (says(WordClass::NOT) && says(WordClass::BEFORE)) ||
                        (says(WordClass::START, WordClass::FREE) && says(WordClass::FROM));
    const bool more = says(WordClass::AFTER, WordClass::UNTIL, WordClass::BETWEEN, WordClass::QUIET,
                           WordClass::OFF);
    if (more || ends == starts || (ends && says(WordClass::NOT))) {
        return std::nullopt;
    }
    return ends ? WordClass::BY_CLOCK : WordClass::FROM_CLOCK;
}

/// The columns below \a heading; empty where it speaks of money.
Columns columnsOf(const Items &heading)
{
    std::vector<ClassCount> cells(1);
    for (const Item &item : heading) {
        if (item.isOneOf(WordClass::MAJOR, WordClass::MINOR, WordClass::PER, WordClass::TARIFF)) {
            return {};
        }
        if (partsCells(item)) {
            cells.emplace_back();
        } else {
            cells.back().add(item.kind);
        }
    }
    Columns columns;
    for (const ClassCount &cell : cells) {
        const auto unit =
            std::find_if(columnUnits.begin(), columnUnits.end(),
                         [&cell](const ColumnUnit &other) { return cell.has(other.word); });
        columns.push_back({.unit = unit == columnUnits.end() ? std::nullopt : std::optional(*unit),
                           .clock = clockUnder(cell)});
    }
    const auto says = [&](auto... kinds) {
        return std::any_of(columns.begin(), columns.end(), [=](const Column &column) {
            return column.unit && ((column.unit->kind == kinds) || ...);
        });
    };
    if (!says(WordClass::DURATION) || !says(WordClass::ENERGY, WordClass::POWER)) {
        for (Column &column : columns) {
            column.unit.reset();
        }
    }
    return columns;
}

/// The cell, half-open, holds one item of \a kind and nothing else.
bool holdsOnly(Items::const_iterator first, Items::const_iterator last, WordClass kind)
{
    return std::distance(first, last) == 1 && first->is(kind);
}

/// Whether the bare number at \a at got its unit.
bool readNumber(Items &items, size_t at, const ColumnUnit &unit, const LexedText &text)
{
    const std::optional<WrittenNumber> number = NumberReader(text, items).read(at);
    const std::optional<qint64> value =
        number && number->items == 1 ? number->times(unit.factor) : std::nullopt;
    if (value) {
        items[at].kind = unit.kind;
        items[at].value = *value;
    }
    return value.has_value();
}

void readRow(Items &items, Columns &columns, const LexedText &text)
{
    auto first = items.begin();
    for (Column &column : columns) {
        const auto last = std::find_if(first, items.end(), partsCells);
        if (column.unit && holdsOnly(first, last, WordClass::DIGITS)) {
            const auto at = static_cast<size_t>(first - items.begin());
            column.used = readNumber(items, at, *column.unit, text) || column.used;
        } else if (column.clock && holdsOnly(first, last, WordClass::CLOCK) && !first->ambiguous) {
            first->kind = *column.clock;
            column.used = true;
        }
        first = last == items.end() ? last : std::next(last);
    }
}

/// What gave cells their meaning says nothing else.
void takeUsed(Items &heading, const Columns &columns)
{
    auto first = heading.begin();
    for (const Column &column : columns) {
        const auto last = std::find_if(first, heading.end(), partsCells);
        if (column.used) {
            std::for_each(first, last, [](Item &item) { item.take(); });
        }
        first = last == heading.end() ? last : std::next(last);
    }
}

} // namespace

std::vector<std::pair<int, int>> readColumnUnits(std::vector<Sentence> &sentences,
                                                 const LexedText &text)
{
    std::vector<std::pair<int, int>> used;
    Sentence *heading = nullptr;
    Columns columns;
    const auto close = [&] {
        if (std::any_of(columns.begin(), columns.end(), [](const Column &c) { return c.used; })) {
            used.emplace_back(heading->items.front().first, heading->items.back().last);
            takeUsed(heading->items, columns);
        }
        columns.clear();
    };
    for (Sentence &sentence : sentences) {
        const size_t cells = cellsOf(sentence.items);
        if (sentence.opensParagraph || cells != columns.size()) {
            close();
        }
        if (cells > 1 && isHeading(sentence.items)) {
            close();
            columns = columnsOf(sentence.items);
            heading = &sentence;
        } else {
            readRow(sentence.items, columns, text);
        }
    }
    close();
    return used;
}

} // namespace gatehouse
