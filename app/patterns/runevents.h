// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "runstate.h"

#include <QByteArray>

#include <variant>

/// What can happen to a run of the pattern Sanitize-and-Solve.
namespace gatehouse::sanitizeandsolve
{

/// The person pressed Sanitize.
struct Start
{
    SanitizeInput input;
    /// The text in the middle, to stay where minute 0 and the loads do; else it is written anew.
    std::optional<QString> kept;
};
struct LocalDone
{
    quint64 work = 0;
    Result<std::shared_ptr<const Sanitized>, ReadingFailure> result;
    std::chrono::microseconds took{0};
};
struct LocalProgressed
{
    LocalProgress progress;
};
/// The words on the left changed; matches tells whether they are again those of wordsInUse().
struct PrivateWordsChanged
{
    bool matches = false;
};
/// Other words than before are private besides those of the household, or what is approved next
/// goes to somebody else.
struct GateTermsChanged
{};
/// The text in the middle is being changed; its new form follows as OutboundEdited.
struct OutboundTouched
{};
struct OutboundEdited
{
    QString text;
};
/// The person leaves a fact that a model found otherwise as the reader has it.
struct ReaderKept
{
    Difference difference;
};
struct LevelChosen
{
    Level level = Level::Shifted;
};
/// The gate has handed over the approved request.
struct Approved
{};
struct ReplyProgressed
{
    ReplyProgress progress;
};
struct Replied
{
    quint64 work = 0;
    Result<QByteArray> reply;
    std::chrono::microseconds took{0};
};
struct Judged
{
    quint64 work = 0;
    Result<Answer> answer;
    std::chrono::microseconds took{0};
};
/// The person wants another plan, with what was wrong with the last one named.
struct AskedAgain
{};
/// The person takes the plan of the exact solver here.
struct OwnPlanChosen
{};
/// The local side has told what a good answer means, or has nothing to tell.
struct Told
{
    quint64 work = 0;
    std::optional<ModelWords> words;
};
/// The person pressed Stop.
struct Stopped
{};

using Event =
    std::variant<Start, LocalDone, LocalProgressed, PrivateWordsChanged, GateTermsChanged,
                 OutboundTouched, OutboundEdited, ReaderKept, LevelChosen, Approved,
                 ReplyProgressed, Replied, Judged, AskedAgain, OwnPlanChosen, Told, Stopped>;

} // namespace gatehouse::sanitizeandsolve
