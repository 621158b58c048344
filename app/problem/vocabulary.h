// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace gatehouse
{

/// The sentences of the outbound text. Together their patterns are every word that leaves this
/// machine, notes aside; writer, reader and guard all take them from here.
enum class Form
{
    Now,
    Horizon,
    AnswerFirst,
    LoadHead,
    FirstPhase,
    NextPhase,
    Earliest,
    FinishBy,
    NotDuring,
    AfterLoad,
    AfterWithin,
    NotWith,
    Pausable,
    PausableInPieces,
    Optional,
    OptionalWorth,
    PriceLine,
    OwnPower,
    PowerLimit,
    RefusedRun,
    BrokenRule,
    BrokenHouseRule,
    Note,
    /// A moment on its own, as it stands in a reply.
    Moment,
};

/// What may stand in a gap of a pattern; minutes and watts are whole.
enum class Slot
{
    /// Hours and minutes of the day: "18:30".
    Clock,
    /// A stretch of time: "+24:00".
    Stretch,
    /// A moment in the notation of the text.
    Moment,
    /// "load_A".
    LoadName,
    MinuteCount,
    /// Kilowatt-hours with at most three decimals.
    Energy,
    Watts,
    /// A decimal, perhaps negative.
    Money,
    /// "finish_by".
    RuleName,
};

/// One unit of outbound text.
struct TextToken
{
    enum class Kind
    {
        /// Latin letters and underscores.
        Word,
        /// Digits, perhaps with a point between them.
        Number,
        /// Any other single character.
        Sign,
    };

    Kind kind = Kind::Sign;
    QStringView text;
    /// Where it starts in the text that was cut up.
    qsizetype from = 0;

    qsizetype to() const { return from + text.size(); }
};

/// Cuts \a line up; spaces and tabs part tokens and mean nothing else. \a offset is added to every
/// place.
std::vector<TextToken> tokenize(QStringView line, qsizetype offset = 0);

/// Whether two words are the same but for the case of their Latin letters. No other folding: the
/// Kelvin sign is no k here.
bool isSameWord(QStringView a, QStringView b);

/// One thing that a pattern expects.
struct Expected
{
    bool isSlot = false;
    Slot slot = Slot::Clock;
    /// The word or sign, where it is not a slot.
    QString text;
};

/// What \a form expects, in order.
const std::vector<Expected> &pattern(Form form);

/// A form with its slots filled, and where in it each value stands, in order.
struct FilledForm
{
    QString text;
    std::vector<Span> values;
};

/// \a form with its slots filled by \a values, in order.
FilledForm filled(Form form, const QStringList &values = {});
/// The same without the places.
QString fill(Form form, const QStringList &values = {});

} // namespace gatehouse
