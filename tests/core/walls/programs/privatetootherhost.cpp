// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approveddoor.h"
#include "loopbackdoor.h"

using namespace gatehouse;

std::unique_ptr<Call> attempt(const LoopbackAddress &here, const PrivateBytes &words)
{
#ifdef FORBIDDEN
    return ApprovedDoor().send(words, {}, {});
#else
    return LoopbackDoor().post(here, QStringLiteral("/"), words, {});
#endif
}
