// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sending.h"

#include "approvalgate.h"
#include "clock.h"

namespace gatehouse
{

bool saysTryAgain(int httpStatus)
{
    return httpStatus == 408 || httpStatus == 409 || httpStatus == 429 ||
           (httpStatus >= 500 && httpStatus <= 599);
}

Sending::Sending(ApprovedRequest request, SendingNote note, Ledger &ledger, const Clock &clock)
    : m_request(std::move(request)), m_note(std::move(note)), m_ledger(ledger), m_clock(clock)
{}

Sending::~Sending() = default;

bool Sending::mayTryAgain() const
{
    return m_attempts < mostAttempts && !m_underWay && m_last &&
           m_last->kind == LedgerOutcomeKind::Refused && m_last->httpStatus &&
           saysTryAgain(*m_last->httpStatus);
}

LedgerAttempt Sending::record() const
{
    const Destination &to = m_request.destination();
    return {.scheme = schemeName(to.scheme),
            .host = to.host,
            .port = to.port,
            .path = to.path,
            .proxy = to.proxy,
            .deployment = to.deployment,
            .household = m_note.household,
            .level = m_note.level,
            .tryNumber = m_attempts + 1,
            .body = m_request.bytes()};
}

Result<RecordedAttempt> Sending::nextAttempt()
{
    const bool isFirst = m_attempts == 0;
    const bool hasPlace =
        m_request.destination().isAnotherHost() && isSafe(m_request.destination());
    if (!hasPlace || !(isFirst || mayTryAgain())) {
        return failure(ErrorKind::MayNotBeSent);
    }
    if (isTooOld(m_request.approvedAt(), m_clock.now())) {
        return failure(ErrorKind::ApprovalTooOld);
    }
    Result<LedgerEntry> entry = m_ledger.recordAttempt(record());
    if (!entry) {
        return Unexpected{entry.error()};
    }
    ++m_attempts;
    m_last.reset();
    m_underWay.emplace(std::move(*entry));
    return RecordedAttempt(m_request.bytes(), m_request.destination());
}

Result<void> Sending::conclude(const LedgerOutcome &outcome)
{
    if (!m_underWay) {
        return failure(ErrorKind::MayNotBeSent);
    }
    m_last = outcome;
    const LedgerEntry entry = *std::move(m_underWay);
    m_underWay.reset();
    return m_ledger.recordOutcome(entry, outcome);
}

} // namespace gatehouse
