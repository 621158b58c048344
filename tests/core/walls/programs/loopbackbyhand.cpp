// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loopbackdoor.h"

using namespace gatehouse;

QString attempt(const QString &host)
{
#ifdef FORBIDDEN
    return LoopbackAddress(host, 80).origin();
#else
    const auto address = LoopbackAddress::parse(host, 80);
    return address ? address->origin() : QString();
#endif
}
