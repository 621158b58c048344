// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ollamaclient.h"

#include "ollamachat.h"
#include "ollamaprobe.h"

namespace gatehouse
{

std::unique_ptr<LocalRequest> OllamaClient::probe(ProbeDone done) const
{
    return std::make_unique<OllamaProbe>(m_address, std::move(done));
}

std::unique_ptr<LocalRequest> OllamaClient::chat(const ChatRequest &request,
                                                 const LocalServer &agreed,
                                                 ChatHandlers handlers) const
{
    return std::make_unique<OllamaChat>(m_address, request, agreed, std::move(handlers));
}

std::unique_ptr<LocalRequest> OllamaClient::pull(const QString &model, PullHandlers handlers) const
{
    return std::make_unique<OllamaPull>(m_address, model, std::move(handlers));
}

} // namespace gatehouse
