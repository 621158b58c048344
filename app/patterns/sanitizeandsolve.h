// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "runevents.h"

#include <QByteArray>

#include <variant>
#include <vector>

/// The pattern Sanitize-and-Solve as a pure function: the local side makes the anonymous problem,
/// the person approves it, the cloud side solves it, the verifier judges, the answer is shown.
namespace gatehouse::sanitizeandsolve
{

// What is to be done about an event.

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
/// Works out what the exact solver's own plan means.
struct AnswerHere
{
    quint64 work = 0;
};
/// Has the local side tell what the answer means; the answer is complete without.
struct AskToTell
{
    quint64 work = 0;
};
struct AbortTelling
{};
struct AbortWork
{};
struct Show
{};

using Effect = std::variant<AskLocal, LayBeforeGate, ClearGate, SendApproved, Verify, AnswerHere,
                            AskToTell, AbortTelling, AbortWork, Show>;

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
