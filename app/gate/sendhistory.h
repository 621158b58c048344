// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "earliersends.h"
#include "ledgerchain.h"

#include <QHash>

namespace gatehouse
{

/// All that left this machine, as far as the ledger tells, without the bytes: small enough to be
/// kept, and asked for each host and household.
class SendHistory
{
public:
    /// The next record of the ledger. \a isIntact as LedgerChain::Sink has it. What a record that
    /// is not intact says may make a request arrive, never the other way round.
    void take(const LedgerRecord &record, bool isIntact);

    /// What the chain was found to be, once all records were taken.
    void conclude(LedgerCheck check) { m_check = std::move(check); }
    const LedgerCheck &check() const { return m_check; }

    /// What \a host got from \a household. Ports, letter case and a closing dot make no other host:
    /// whoever holds it holds both texts. A record without a household, or an empty \a household,
    /// is one that is not known to be another, so it counts.
    EarlierSends sentTo(const QString &host, const QString &household) const;

private:
    struct Attempt
    {
        QDateTime when;
        QString host;
        QString path;
        QString deployment;
        QString household;
        QString level;
        qint64 bytes = 0;
        size_t bodyHash = 0;
        int tryNumber = 1;
        Arrival arrival = Arrival::MayHaveArrived;
        bool isCertain = true;
    };

    void take(const LedgerAttempt &attempt, const LedgerRecord &record, bool isIntact);
    void take(const LedgerOutcomeOf &of, bool isIntact);
    static bool isNextTry(const Attempt &attempt, const Attempt &before);

    std::vector<Attempt> m_attempts;
    /// The place of the attempt with a record's number.
    QHash<qint64, size_t> m_places;
    std::optional<QDateTime> m_erasedAt;
    LedgerCheck m_check;
};

} // namespace gatehouse
