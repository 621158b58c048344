// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approveddoor.h"

using namespace gatehouse;

std::unique_ptr<Call> attempt(const ApprovedDoor &door, ApprovedRequest request, Ledger &ledger,
                              const Clock &clock)
{
#ifdef FORBIDDEN
    return door.send(std::move(request), {}, {});
#else
    Sending sending(std::move(request), {}, ledger, clock);
    Result<RecordedAttempt> recorded = sending.nextAttempt();
    return recorded ? door.send(std::move(*recorded), {}, {}) : nullptr;
#endif
}
