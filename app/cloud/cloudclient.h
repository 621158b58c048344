// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "approveddoor.h"
#include "cloudexchange.h"

namespace gatehouse
{

/// Asks Azure OpenAI or OpenAI. It takes an approved request and nothing else.
class CloudClient
{
public:
    /// \a ledger, \a clock and \a pauses outlive it and what it sends.
    CloudClient(Ledger &ledger, const Clock &clock, const Pauses &pauses, CallLimits limits = {});

    /// Sends \a request with \a key; see CloudExchange. Nothing is sent, recorded or reported
    /// inside this call.
    [[nodiscard]] std::unique_ptr<CloudExchange> send(ApprovedRequest request, SendingNote note,
                                                      const SecretKey &key,
                                                      CloudHandlers handlers) const;

private:
    Ledger &m_ledger;
    const Clock &m_clock;
    const Pauses &m_pauses;
    CallLimits m_limits;
};

} // namespace gatehouse
