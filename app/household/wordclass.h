// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <bitset>
#include <optional>

namespace gatehouse
{

// What a word, a value or a phrase is for the reader. The grammar file maps the words of a language
// to these names and builds its frames from them.
// The formatter would put one class a line.
// clang-format off
#define GATEHOUSE_WORD_CLASSES(X) \
    /* no meaning of its own */ \
    X(UNKNOWN) X(FILLER) X(SKIPPED) X(DETERMINER) X(POSSESSIVE) X(AUXILIARY) X(PERSON) X(PRONOUN) \
    X(NOUN) \
    /* signs and joints */ \
    X(SIGN) X(BREAK) X(AND) X(OR) X(BUT) X(RELATIVE) X(REASON) X(SO) X(LIST) X(EXCEPTION) \
    /* modality and verbs */ \
    X(MUST) X(CAN) X(NOT) X(NOBODY) X(NEEDLESS) X(ONLY) X(STILL) X(RUN) X(PUT) X(START) X(FINISH) X(OFF) \
    X(QUIET) X(FREE) X(BUSY) X(WAIT) X(TAKE) X(NEED) X(HABIT) X(FEAR) X(TOO) X(OUTSIDER) X(CODE) X(QUESTION) X(REQUEST) X(SAME) \
    X(OTHERWISE) \
    /* prepositions and order */ \
    X(BY) X(BEFORE) X(UNTIL) X(AFTER) X(FROM) X(ONWARDS) X(TO) X(BETWEEN) X(AT) X(IN) \
    X(WITHIN) X(NEXT) X(SINCE) X(ONCE) X(WHILE) X(FOR) X(PER) X(LATEST) X(EARLIEST) \
    X(DEADLINE) X(FIRST) X(THEN) X(FOLLOWS) X(FOLLOWED) X(ABOUT) X(ATMOST) X(ATLEAST) \
    X(DELAY) X(EVERY) X(INTERVAL) \
    /* clocks and days */ \
    X(NOW) X(ITIS) X(DIAL) X(SHOWS) X(AM) X(PM) X(OCLOCK) X(NOON) X(MIDNIGHT) X(HALF) X(QUARTER) X(PAST) \
    X(MORNING) X(AFTERNOON) X(EVENING) X(NIGHT) X(TODAY) X(TONIGHT) X(TOMORROW) X(YESTERDAY) \
    X(WEEKDAY) X(AWEEKDAY) X(MORNINGMEAL) X(NOONMEAL) X(EVENINGMEAL) X(THATTIME) \
    /* numbers and units */ \
    X(DIGITS) X(TENS) X(ONE) X(SMALL) X(HUNDRED) X(POINT) X(COUPLE) X(MINUTE) X(HOUR) \
    X(SECOND) X(DAYS) X(KWH) X(WH) X(KW) X(W) X(AMPERE) X(HALFOF) X(MAJOR) X(MINOR) X(PERCENT) \
    /* house and tariff */ \
    X(ALL) X(NOTHING) X(HOUSEPOWER) X(TARIFF) X(OTHER) X(FLAT) X(PEAK) X(OFFPEAK) X(OUTSIDE) \
    X(SURPLUS) X(CHANGE) X(MACHINE) X(APPLIANCE) \
    /* values */ \
    X(CLOCK) X(RANGE) X(DURATION) X(ENERGY) X(POWER) X(PRICE) X(STRETCH) \
    /* a preposition with what it governs */ \
    X(BY_CLOCK) X(BEFORE_CLOCK) X(UNTIL_CLOCK) X(AFTER_CLOCK) X(FROM_CLOCK) X(AT_CLOCK) \
    X(SINCE_CLOCK) X(ONCE_CLOCK) X(WITHIN_DURATION) X(FOR_NEXT_DURATION) X(IN_DURATION) \
    X(AFTER_MACHINE) X(BEFORE_MACHINE) X(UNTIL_MACHINE) X(WHILE_MACHINE) X(AFTER_START)
// clang-format on

enum class WordClass
{
#define GATEHOUSE_NAME(name) name,
    GATEHOUSE_WORD_CLASSES(GATEHOUSE_NAME)
#undef GATEHOUSE_NAME
    Count
};

using ClassSet = std::bitset<static_cast<size_t>(WordClass::Count)>;

/// The class called \a name in the grammar file.
std::optional<WordClass> wordClass(QStringView name);

} // namespace gatehouse
