// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvalgate.h"

using namespace gatehouse;

quint64 attempt(ApprovalGate &gate)
{
#ifdef FORBIDDEN
    const ApprovedRequest request(QByteArray(), Destination(), QDateTime(), gate.revision());
    return request.revision();
#else
    const std::optional<ApprovedRequest> request = gate.approve(gate.revision());
    return request ? request->revision() : 0;
#endif
}
