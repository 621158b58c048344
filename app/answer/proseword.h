// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace gatehouse
{

/// What a word means in sentences about a plan. The words of each class stand in
/// resources/prosewords.txt.
enum class ProseWord
{
    /// Says nothing that could be wrong.
    Plain,
    /// All machines, or several; 1 where each one is meant.
    Every,
    /// That something goes on.
    Keep,
    /// What can be quiet: a time, a window.
    Time,
    Rule,
    It,
    Article,
    And,
    Not,
    Would,
    /// What follows is what the plan is compared with.
    Compare,
    Is,
    On,
    Off,
    /// 1 where only the beginning is meant, and no whole run; so for Running.
    Start,
    Running,
    End,
    Now,
    /// 1 where it says how long to wait.
    Later,
    At,
    From,
    To,
    By,
    Before,
    After,
    Until,
    Between,
    In,
    /// 0 is today, 1 tomorrow, 2 to 8 Monday to Sunday.
    Day,
    /// 0 to 3: morning, afternoon, evening, night.
    PartOfDay,
    /// The minute of the day.
    Clock,
    Half,
    Quarter,
    OClock,
    Am,
    Pm,
    Number,
    Hundred,
    Hour,
    Minute,
    KilowattHour,
    WattHour,
    Kilowatt,
    Watt,
    Per,
    Price,
    Cost,
    Save,
    More,
    Cheapest,
    /// 1 for "together".
    Total,
    /// 1 for several.
    Machine,
    Deadline,
    Quiet,
};

struct ProseMeaning
{
    ProseWord word = ProseWord::Plain;
    int value = 0;

    bool operator==(const ProseMeaning &) const = default;
};

/// What \a words, one or several with single spaces, mean; nothing where they are not in the list.
std::optional<ProseMeaning> meaningOf(QStringView words);

/// Of how many words the longest entries are.
constexpr int longestProsePhrase = 3;

/// The lines of the list that were not understood; none in what is shipped.
int faultyProseLines();

} // namespace gatehouse
