// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "compatibleclient.h"
#include "ollamaclient.h"

using namespace gatehouse;

template<typename Client, typename Where>
std::unique_ptr<LocalModel> attemptAt(const Where &where)
{
    return std::make_unique<Client>(where);
}

std::unique_ptr<LocalModel> attempt(const LoopbackAddress &here, const QString &elsewhere)
{
#ifdef FORBIDDEN
    return attemptAt<OllamaClient>(elsewhere);
#else
    return elsewhere.isEmpty() ? attemptAt<OllamaClient>(here) : attemptAt<CompatibleClient>(here);
#endif
}
