// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "columnunits.h"

#include "framematcher.h"
#include "numberreader.h"
#include "units.h"

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
    /// What stands before a range or a machine in a sentence: OFF, AFTER.
    std::optional<WordClass> link;
    /// A bare number is a clock: "from", "until".
    bool endOfBand = false;
    /// A cell got its meaning from it.
    bool used = false;
};

using Columns = std::vector<Column>;

bool partsCells(const Item &item)
{
    return item.isSign(u'|') || item.isSign(u';') || item.isSign(u'/');
}

/// "dryer / 70 / 2.2": slashes between spaces part cells, those of "ct/kWh" do not.
void partAtSlashes(Items &items, const LexedText &text)
{
    for (size_t i = 1; i + 1 < items.size(); ++i) {
        const bool apart = text.sign(items[i].first) == u'/' &&
                           !text.tokens[static_cast<size_t>(items[i].first)].glued &&
                           !text.tokens[static_cast<size_t>(items[i + 1].first)].glued;
        if (apart && items[i].is(WordClass::PER)) {
            items[i].kind = WordClass::SIGN;
            items[i].value = u'/';
        }
    }
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

/// What a range or a machine is in a column under \a heading, a cell: "Quiet time", "Do not run",
/// "Only after".
std::optional<WordClass> linkUnder(const ClassCount &heading)
{
    const auto says = [&heading](auto... kinds) { return (heading.has(kinds) || ...); };
    const bool rests =
        says(WordClass::QUIET, WordClass::OFF) ||
        (says(WordClass::NOT) && says(WordClass::RUN, WordClass::WHILE, WordClass::BETWEEN));
    const bool follows = says(WordClass::AFTER, WordClass::FOLLOWS) && !says(WordClass::NOT);
    if (rests == follows || says(WordClass::BEFORE, WordClass::UNTIL)) {
        return std::nullopt;
    }
    return rests ? WordClass::OFF : WordClass::AFTER;
}

/// The cell names one end of a stretch of time and nothing else.
bool namesEnd(const ClassCount &cell)
{
    const auto says = [&cell](auto... kinds) { return (cell.has(kinds) || ...); };
    return says(WordClass::FROM, WordClass::TO, WordClass::UNTIL) &&
           !says(WordClass::MACHINE, WordClass::APPLIANCE, WordClass::NOT, WordClass::UNKNOWN);
}

/// The columns of a tariff below \a cells: where it begins and ends.
Columns bandColumns(const std::vector<ClassCount> &cells)
{
    Columns columns;
    for (const ClassCount &cell : cells) {
        columns.push_back({.unit = {}, .clock = {}, .link = {}, .endOfBand = namesEnd(cell)});
    }
    const auto ends = std::count_if(columns.begin(), columns.end(),
                                    [](const Column &column) { return column.endOfBand; });
    return ends == 2 ? columns : Columns{};
}

/// The columns below \a heading; empty where it speaks of money and of no times.
Columns columnsOf(const Items &heading)
{
    std::vector<ClassCount> cells(1);
    bool money = false;
    bool afterPer = false;
    for (const Item &item : heading) {
        // "Energy per run" is no price.
        const bool perUnit = item.is(WordClass::KWH) && afterPer;
        afterPer = item.is(WordClass::PER);
        money =
            money || perUnit || item.isOneOf(WordClass::MAJOR, WordClass::MINOR, WordClass::TARIFF);
        if (partsCells(item)) {
            cells.emplace_back();
        } else {
            cells.back().add(item.kind);
        }
    }
    if (money) {
        return bandColumns(cells);
    }
    Columns columns;
    for (const ClassCount &cell : cells) {
        const auto unit =
            std::find_if(columnUnits.begin(), columnUnits.end(),
                         [&cell](const ColumnUnit &other) { return cell.has(other.word); });
        columns.push_back({.unit = unit == columnUnits.end() ? std::nullopt : std::optional(*unit),
                           .clock = clockUnder(cell),
                           .link = linkUnder(cell),
                           .endOfBand = false});
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

/// "20.00"
bool isDotted(const Item &item, const LexedText &text)
{
    return text.text(text.tokens[static_cast<size_t>(item.first)]).contains(u'.');
}

/// Whether the bare number at \a at is a clock: "20.00", "7".
bool readHour(Item &item, const LexedText &text)
{
    const QStringView digits = text.text(text.tokens[static_cast<size_t>(item.first)]);
    const qsizetype point = digits.indexOf(u'.');
    const int hour = (point < 0 ? digits : digits.left(point)).toInt();
    const int minute = point < 0 ? 0 : digits.mid(point + 1).toInt();
    const bool whole = point < 0 ? digits.size() <= 2 : digits.size() - point == 3;
    if (!whole || hour > 24 || minute >= 60) {
        return false;
    }
    item.kind = WordClass::CLOCK;
    item.from.minutes = (hour * 60 + minute) % minutesPerDay;
    return true;
}

/// Whether the cell is a clock, as it stands or as "20.00" under such a heading, with its day
/// perhaps.
bool readClock(Items::iterator first, Items::iterator last, WordClass kind, const LexedText &text)
{
    const auto clock = std::find_if(first, last, [](const Item &item) {
        return item.isOneOf(WordClass::CLOCK, WordClass::DIGITS);
    });
    const bool alone = std::all_of(first, last, [&](const Item &item) {
        return &item == &*clock || item.isOneOf(WordClass::TODAY, WordClass::SIGN);
    });
    if (clock == last || !alone || clock->ambiguous ||
        (clock->is(WordClass::DIGITS) && !(isDotted(*clock, text) && readHour(*clock, text)))) {
        return false;
    }
    std::for_each(first, last, [](Item &item) {
        item.kind = item.is(WordClass::TODAY) ? WordClass::FILLER : item.kind;
    });
    clock->kind = kind;
    return true;
}

/// Makes one range of "11:00 and 16:00", a whole cell.
void joinClocks(Items::iterator first, Items::iterator last)
{
    const bool joined = std::distance(first, last) == 3 && first->is(WordClass::CLOCK) &&
                        std::prev(last)->is(WordClass::CLOCK) &&
                        std::next(first)->isOneOf(WordClass::AND, WordClass::TO) &&
                        !first->ambiguous && !std::prev(last)->ambiguous;
    if (joined) {
        first->kind = WordClass::RANGE;
        first->to = std::prev(last)->from;
        first->last = std::prev(last)->last;
        std::for_each(std::next(first), last, [](Item &item) { item.kind = WordClass::FILLER; });
    }
}

/// Whether the cell is what the link of its column stands before.
bool isLinked(Items::iterator first, Items::iterator last, WordClass link)
{
    if (link == WordClass::OFF) {
        joinClocks(first, last);
        return first != last && first->is(WordClass::RANGE) &&
               std::all_of(std::next(first), last,
                           [](const Item &item) { return item.is(WordClass::FILLER); });
    }
    return holdsOnly(first, last, WordClass::APPLIANCE);
}

void readRow(Items &items, Columns &columns, const LexedText &text)
{
    std::vector<std::pair<std::ptrdiff_t, WordClass>> links;
    auto first = items.begin();
    for (Column &column : columns) {
        const auto last = std::find_if(first, items.end(), partsCells);
        if (column.unit && holdsOnly(first, last, WordClass::DIGITS)) {
            const auto at = static_cast<size_t>(first - items.begin());
            column.used = readNumber(items, at, *column.unit, text) || column.used;
        } else if (column.endOfBand && holdsOnly(first, last, WordClass::DIGITS)) {
            column.used = readHour(*first, text) || column.used;
        } else if (column.clock) {
            column.used = readClock(first, last, *column.clock, text) || column.used;
        } else if (column.link && isLinked(first, last, *column.link)) {
            links.emplace_back(first - items.begin(), *column.link);
            column.used = true;
        }
        first = last == items.end() ? last : std::next(last);
    }
    std::ptrdiff_t inserted = 0;
    for (const auto &[position, link] : links) {
        const auto at = items.begin() + position + inserted;
        items.insert(at, {.kind = link, .first = at->first, .last = at->first + 1});
        ++inserted;
    }
}

/// "| 03.00 | 08.00 | 1.00 kr per kWh |": a row of a tariff that has no heading.
void readBandRow(Items &items, const LexedText &text)
{
    Items::iterator first = items.begin();
    std::vector<Items::iterator> hours;
    while (first != items.end() && hours.size() < 2) {
        const auto last = std::find_if(first, items.end(), partsCells);
        const bool dotted = holdsOnly(first, last, WordClass::DIGITS) && isDotted(*first, text);
        if (first != last && !dotted) {
            return;
        }
        if (dotted) {
            hours.push_back(first);
        }
        first = last == items.end() ? last : std::next(last);
    }
    const bool priced = std::any_of(first, items.end(), [](const Item &item) {
        return item.isOneOf(WordClass::PRICE, WordClass::MAJOR, WordClass::MINOR);
    });
    if (hours.size() == 2 && priced) {
        readHour(*hours.front(), text);
        readHour(*hours.back(), text);
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
        partAtSlashes(sentence.items, text);
        const size_t cells = cellsOf(sentence.items);
        if (sentence.opensParagraph || cells != columns.size()) {
            close();
        }
        if (cells > 1 && isHeading(sentence.items)) {
            close();
            columns = columnsOf(sentence.items);
            heading = &sentence;
        } else if (columns.empty()) {
            readBandRow(sentence.items, text);
        } else {
            readRow(sentence.items, columns, text);
        }
    }
    close();
    return used;
}

} // namespace gatehouse
