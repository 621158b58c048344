// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approveddoor.h"

using namespace gatehouse;

std::unique_ptr<Call> attempt(const ApprovedDoor &door, Sending &sending)
{
#ifdef FORBIDDEN
    return door.send(RecordedAttempt(QByteArray(), Destination()), {}, {});
#else
    Result<RecordedAttempt> recorded = sending.nextAttempt();
    return recorded ? door.send(std::move(*recorded), {}, {}) : nullptr;
#endif
}
