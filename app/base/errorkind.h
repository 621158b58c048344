// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gatehouse
{

/// What went wrong. `app/wording` has one sentence for each.
enum class ErrorKind
{
    // The door: bytes that cannot become a text.
    TextTooLarge,
    LineTooLong,
    BinaryFile,
    InvalidUtf8,
    FileNotFound,
    FileUnreadable,
    FileNotWritable,
    // The household text.
    EmptyText,
    NoQuestion,
    UnknownTarget,
    AmbiguousTarget,
    TargetWithoutDuration,
    TargetWithoutEnergy,
    NoPrices,
    PriceGap,
    PriceOverlap,
    OwnPowerOverlap,
    TooManyLoads,
    OverCap,
    // A problem, as JSON or as outbound text.
    NotJson,
    /// JSON, but a list, a number or a word where an object has to be.
    NotAnObject,
    NestedTooDeep,
    EmptyInput,
    RepeatedField,
    MissingField,
    WrongType,
    OutOfRange,
    UnknownField,
    DuplicateLoad,
    UnknownLoad,
    CyclicOrder,
    TextNotUnderstood,
    /// A time of day in a text that does not say what time it is now.
    ClockWithoutNow,
    NotInPlainForm,
    // The solver.
    NoPlanInTime,
    // Sending.
    /// Not approved for another host, sent often enough, or it may have arrived already.
    MayNotBeSent,
    ApprovalTooOld,
    // A plan that came back.
    NotASchedule,
    LeftOutButRuns,
    // The ledger: what cannot be written there is not sent.
    LedgerNotWritable,
    LedgerUnreadable,
    LedgerDiskFull,
    LedgerNotAFile,
    LedgerNoFolder,
    /// Another program holds the lock.
    LedgerBusy,
    LedgerStorageFailed,
    LedgerBroken,
    LedgerCut,
    /// A request with something that a record cannot hold.
    LedgerNotRecordable,
    /// Sent, and what became of it is not in the ledger.
    LedgerOutcomeLost,
    // The settings of a cloud service.
    EndpointMissing,
    EndpointNotAnAddress,
    EndpointNotHttps,
    EndpointHasLogin,
    EndpointHasPath,
    EndpointHasQuery,
    EndpointNotPlainAscii,
    DeploymentMissing,
    DeploymentNotAName,
    ApiVersionNotADate,
    ProxyNotAnAddress,
    TokenLimitOutOfRange,
    TokenPriceNotANumber,
    // A key of a service, and where it is kept.
    KeyMissing,
    KeyNotUsable,
    KeychainMissing,
    KeychainRefused,
    KeychainFailed,
    // A cloud service: the way there, what it said instead of answering, what it answered.
    CloudNotReached,
    CloudNotTrusted,
    CloudConnectionBroke,
    CloudTooSlow,
    CloudAnswerTooLarge,
    CloudMovedElsewhere,
    CloudKeyRefused,
    CloudAccessRefused,
    CloudNoDeployment,
    CloudNoSuchAddress,
    CloudFiltered,
    CloudRequestRefused,
    CloudTooManyRequests,
    CloudQuotaUsedUp,
    CloudUnavailable,
    CloudDeclined,
    CloudOutOfTokens,
    CloudFailed,
    CloudEndedEarly,
    CloudAnswerUnreadable,
    CloudAnswerEmpty,
};

} // namespace gatehouse
