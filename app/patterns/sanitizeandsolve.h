// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "runstate.h"

#include <QByteArray>

#include <variant>
#include <vector>

/// The pattern Sanitize-and-Solve as a pure function: the local side makes the anonymous problem,
/// the person approves it, the cloud side solves it, the verifier judges, the answer is shown.
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
/// The person pressed Stop.
struct Stopped
{};

using Event =
    std::variant<Start, LocalDone, PrivateWordsChanged, GateTermsChanged, OutboundTouched,
                 OutboundEdited, LevelChosen, Approved, ReplyProgressed, Replied, Judged, Stopped>;

// What is to be done about it.

struct AskLocal
{
    quint64 work = 0;
    SanitizeInput input;
};
struct LayBeforeGate
{
    QString text;
};
struct ClearGate
{};
/// Sends the request that was approved; without this effect it is thrown away unsent.
struct SendApproved
{
    quint64 work = 0;
};
struct Verify
{
    quint64 work = 0;
    QByteArray reply;
};
struct AbortWork
{};
struct Show
{};

using Effect =
    std::variant<AskLocal, LayBeforeGate, ClearGate, SendApproved, Verify, AbortWork, Show>;

struct Step
{
    RunState state;
    /// To be carried out in this order.
    std::vector<Effect> effects;
};

/// What follows from \a event. An event that does not fit the state (late, twice, out of turn)
/// leaves the state as it is and asks for nothing.
Step next(RunState state, const Event &event);

} // namespace gatehouse::sanitizeandsolve
