// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sendhistory.h"

#include "level.h"

#include <algorithm>
#include <tuple>

namespace gatehouse
{

namespace
{

Arrival arrivalOf(const LedgerOutcome &outcome)
{
    switch (outcome.kind) {
    case LedgerOutcomeKind::Answered:
    case LedgerOutcomeKind::Refused:
        return Arrival::Arrived;
    case LedgerOutcomeKind::NotConnected:
        return Arrival::NotSent;
    case LedgerOutcomeKind::Broken:
    case LedgerOutcomeKind::Stopped:
        break;
    }
    return Arrival::MayHaveArrived;
}

/// One form for all ways to write the same host.
QString plainHost(const QString &host)
{
    QString plain = host.toLower();
    if (plain.startsWith(u'[') && plain.endsWith(u']')) {
        plain = plain.sliced(1).chopped(1);
    }
    return plain.endsWith(u'.') ? plain.chopped(1) : plain;
}

bool mayBeTheSame(const QString &household, const QString &other)
{
    return household.isEmpty() || other.isEmpty() || household == other;
}

} // namespace

void SendHistory::take(const LedgerRecord &record, bool isIntact)
{
    if (const auto *attempt = std::get_if<LedgerAttempt>(&record.what)) {
        take(*attempt, record, isIntact);
    } else if (const auto *outcome = std::get_if<LedgerOutcomeOf>(&record.what)) {
        take(*outcome, isIntact);
    } else if (const auto *start = std::get_if<LedgerStart>(&record.what)) {
        if (start->erasedRecords.value_or(0) > 0) {
            m_erasedAt = record.when;
        }
    }
}

void SendHistory::take(const LedgerAttempt &attempt, const LedgerRecord &record, bool isIntact)
{
    m_places.insert(record.number, m_attempts.size());
    m_attempts.push_back({.when = record.when,
                          .host = plainHost(attempt.host),
                          .path = attempt.path,
                          .deployment = attempt.deployment,
                          .household = attempt.household,
                          .level = attempt.level,
                          .bytes = attempt.body.size(),
                          .bodyHash = qHash(attempt.body),
                          .tryNumber = attempt.tryNumber,
                          .isCertain = isIntact});
}

void SendHistory::take(const LedgerOutcomeOf &of, bool isIntact)
{
    const auto place = m_places.constFind(of.attempt);
    if (place == m_places.constEnd()) {
        return;
    }
    Arrival &arrival = m_attempts.at(*place).arrival;
    const Arrival told = arrivalOf(of.outcome);
    arrival = isIntact ? told : std::max(arrival, told);
}

bool SendHistory::isNextTry(const Attempt &attempt, const Attempt &before)
{
    const auto request = [](const Attempt &a) {
        return std::tie(a.host, a.path, a.deployment, a.household, a.level, a.bytes, a.bodyHash);
    };
    return attempt.tryNumber == before.tryNumber + 1 && request(attempt) == request(before);
}

EarlierSends SendHistory::sentTo(const QString &host, const QString &household) const
{
    const QString wanted = plainHost(host);
    EarlierSends earlier{.sends = {}, .erasedAt = m_erasedAt};
    const Attempt *later = nullptr;
    for (size_t left = m_attempts.size(); left > 0; --left) {
        const Attempt &attempt = m_attempts[left - 1];
        if (attempt.host != wanted || !mayBeTheSame(attempt.household, household)) {
            continue;
        }
        if (later != nullptr && isNextTry(*later, attempt)) {
            EarlierSend &send = earlier.sends.back();
            ++send.attempts;
            send.arrival = std::max(send.arrival, attempt.arrival);
            send.isCertain = send.isCertain && attempt.isCertain;
        } else {
            earlier.sends.push_back({.when = attempt.when,
                                     .level = levelNamed(attempt.level),
                                     .bytes = attempt.bytes,
                                     .arrival = attempt.arrival,
                                     .isCertain = attempt.isCertain});
        }
        later = &attempt;
    }
    return earlier;
}

} // namespace gatehouse
