// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "approvedrequest.h"
#include "ledger.h"
#include "result.h"

namespace gatehouse
{

class Clock;

/// One attempt at sending, that is in the ledger already. Only Sending makes one, and the door to
/// other hosts takes nothing else: so no byte goes out that has no record.
class RecordedAttempt
{
public:
    RecordedAttempt(RecordedAttempt &&other) noexcept = default;
    RecordedAttempt &operator=(RecordedAttempt &&other) noexcept = default;
    RecordedAttempt(const RecordedAttempt &) = delete;
    RecordedAttempt &operator=(const RecordedAttempt &) = delete;
    ~RecordedAttempt() = default;

    /// The bytes that were approved.
    const QByteArray &bytes() const { return m_bytes; }
    const Destination &destination() const { return m_destination; }

private:
    friend class Sending;

    RecordedAttempt(QByteArray bytes, Destination destination)
        : m_bytes(std::move(bytes)), m_destination(std::move(destination))
    {}

    QByteArray m_bytes;
    Destination m_destination;
};

/// What the ledger keeps of a request besides its bytes and where they go.
struct SendingNote
{
    /// The random name of the household; see LedgerAttempt.
    QString household;
    QString level;
};

/// An approved request on its way: at most mostAttempts attempts with the very same bytes, a
/// further one only where the host itself said that it did not take the last.
class Sending
{
public:
    static constexpr int mostAttempts = 3;

    /// \a ledger and \a clock outlive it.
    Sending(ApprovedRequest request, SendingNote note, Ledger &ledger, const Clock &clock);
    ~Sending();
    Sending(const Sending &) = delete;
    Sending &operator=(const Sending &) = delete;

    /// Records the next attempt. Errors: MayNotBeSent where the request goes to no other host or
    /// not safely, or one is under way, or the last one does not allow a further one, or there were
    /// enough; ApprovalTooOld; and those of Ledger::recordAttempt. Nothing may be sent then.
    Result<RecordedAttempt> nextAttempt();

    /// Records what became of the attempt under way. Errors: MayNotBeSent where there is none, and
    /// those of Ledger::recordOutcome.
    Result<void> conclude(const LedgerOutcome &outcome);

    /// Whether nextAttempt() would be allowed by what became of the last one.
    bool mayTryAgain() const;
    /// How many attempts were recorded.
    int attempts() const { return m_attempts; }

private:
    LedgerAttempt record() const;

    ApprovedRequest m_request;
    SendingNote m_note;
    Ledger &m_ledger;
    const Clock &m_clock;
    std::optional<LedgerEntry> m_underWay;
    std::optional<LedgerOutcome> m_last;
    int m_attempts = 0;
};

/// Whether an answer with this status says that the request was not taken and may be sent again:
/// 408, 409, 429 and 500 to 599.
bool saysTryAgain(int httpStatus);

} // namespace gatehouse
