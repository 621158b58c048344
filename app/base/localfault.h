// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gatehouse
{

/// Why a program on this machine that runs models did not do what it was asked. Never more than a
/// kind: what such a program says may repeat words of the household.
enum class LocalFault
{
    // The way there.
    /// Nothing listens at the address.
    NotReached,
    ConnectionBroke,
    TooSlow,
    /// A redirection. It is not followed: it may lead to another machine.
    MovedElsewhere,
    /// What listens there is no program that runs models, or one that is not known here.
    NotAModelServer,
    // The model.
    ModelMissing,
    /// It turns words into numbers, and does not answer.
    ModelNotForAnswers,
    /// Program, version or model is no longer the one that a person agreed to.
    NotAgreedTo,
    /// The model does not run on this machine: the program would pass the words on to another one.
    RemoteModel,
    /// The program wants an account of its maker, so the model is not of this machine either.
    SignInWanted,
    ThinkingUnsupported,
    OutOfMemory,
    QueueFull,
    /// The program did not accept the request, and said nothing that is known here.
    RequestRefused,
    /// The program failed, and said nothing that is known here.
    ServerFailed,
    // The answer.
    /// The words do not fit into what the model can take in at once: its beginning would be
    /// dropped, which is where the rules stand.
    ContextTooSmall,
    /// The model was not at its end when its room was used up.
    CutOff,
    /// The answer stopped without saying that it was whole.
    EndedEarly,
    AnswerEmpty,
    /// The model thought, and never answered.
    OnlyThinking,
    AnswerTooLong,
    AnswerUnreadable,
    // Fetching a model.
    DiskFull,
    /// The place where models come from was not reached.
    NoWayToModels,
};

} // namespace gatehouse
