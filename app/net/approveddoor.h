// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "sending.h"

namespace gatehouse
{

/// The one way out to another host. It takes an attempt that a person approved and that is in the
/// ledger, and nothing else: no bytes, no address.
///
/// The bytes go out once: no redirection is followed, nothing is sent again, no cookie or saved
/// login goes along, and the head is the fixed list of headersOf().
class ApprovedDoor
{
public:
    explicit ApprovedDoor(CallLimits limits = {}) : m_limits(limits) {}

    /// Posts the bytes of \a attempt to its destination. \a key goes into the header that the
    /// destination names; it is neither logged nor kept longer than the call.
    [[nodiscard]] std::unique_ptr<Call> send(RecordedAttempt attempt, const QByteArray &key,
                                             CallHandlers handlers) const;

private:
    CallLimits m_limits;
};

} // namespace gatehouse
