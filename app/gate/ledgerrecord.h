// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

namespace gatehouse
{

/// One sending of approved bytes, as the ledger keeps it: what the host gets, never a key, a header
/// or a word of the mapping.
struct LedgerAttempt
{
    QString scheme;
    QString host;
    int port = 0;
    /// Path and query, as the request has them.
    QString path;
    /// Empty where there is none.
    QString proxy;
    QString deployment;
    /// A random name that the caller gives a household, the same one each time and made from
    /// nothing; empty where there is none.
    QString household;
    /// The level at which the text was disguised; empty where there is none.
    QString level;
    /// 1 to 3: the same bytes may be sent again.
    int tryNumber = 1;
    /// The exact bytes.
    QByteArray body;

    bool operator==(const LedgerAttempt &) const = default;
};

/// What became of an attempt.
enum class LedgerOutcomeKind
{
    /// The host took it and answered.
    Answered,
    /// The host answered that it would not.
    Refused,
    /// There was no connection: not a byte left.
    NotConnected,
    /// The connection broke: the bytes may have arrived.
    Broken,
    /// Stopped by a person: the bytes may have arrived.
    Stopped,
};

struct LedgerOutcome
{
    LedgerOutcomeKind kind = LedgerOutcomeKind::Broken;
    std::optional<int> httpStatus;
    qint64 bytesReceived = 0;

    bool operator==(const LedgerOutcome &) const = default;
};

/// A ledger's first record.
struct LedgerStart
{
    /// How many records the ledger before it had when a person erased it; nothing where there was
    /// none.
    std::optional<qint64> erasedRecords;

    bool operator==(const LedgerStart &) const = default;
};

/// The outcome of record \a attempt.
struct LedgerOutcomeOf
{
    qint64 attempt = 0;
    LedgerOutcome outcome;

    bool operator==(const LedgerOutcomeOf &) const = default;
};

/// The program ended while it wrote a record, so nothing of that record was sent; its bytes were
/// taken off.
struct LedgerRecovery
{
    qint64 tornBytes = 0;

    bool operator==(const LedgerRecovery &) const = default;
};

/// One record. Records are numbered from 1, and each holds the hash of the one before.
struct LedgerRecord
{
    using What = std::variant<LedgerStart, LedgerAttempt, LedgerOutcomeOf, LedgerRecovery>;

    qint64 number = 0;
    /// UTC, to the millisecond.
    QDateTime when;
    What what;
    /// 64 hexadecimal digits; zeros in the first record.
    QByteArray previous;
    QByteArray hash;

    bool operator==(const LedgerRecord &) const = default;
};

} // namespace gatehouse
