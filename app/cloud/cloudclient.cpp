// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudclient.h"

namespace gatehouse
{

CloudClient::CloudClient(Ledger &ledger, const Clock &clock, const Pauses &pauses,
                         CallLimits limits)
    : m_ledger(ledger), m_clock(clock), m_pauses(pauses), m_limits(limits)
{}

std::unique_ptr<CloudExchange> CloudClient::send(ApprovedRequest request, SendingNote note,
                                                 const SecretKey &key, CloudHandlers handlers) const
{
    const CloudExchange::Means means{m_ledger, m_clock, m_pauses, m_limits};
    return std::unique_ptr<CloudExchange>(
        new CloudExchange(means, std::move(request), std::move(note), key, std::move(handlers)));
}

} // namespace gatehouse
