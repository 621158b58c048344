// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvedrequest.h"

using namespace gatehouse;

ApprovedRequest attempt(ApprovedRequest &request)
{
#ifdef FORBIDDEN
    ApprovedRequest other = request;
#else
    ApprovedRequest other = std::move(request);
#endif
    return other;
}
