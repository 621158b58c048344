// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localmodel.h"
#include "loopbackaddress.h"

namespace gatehouse
{

/// /v1/models, as llama.cpp and LM Studio list them. NotAModelServer where it is no such list.
///
/// Threat: a program on this machine that passes everything on. Such programs list models as owned
/// by the service they pass them to, and those are marked as remote.
Result<std::vector<InstalledModel>, LocalFault> readListedModels(const QByteArray &json);

/// A program at an address of this machine that speaks as OpenAI does: llama.cpp, LM Studio. It
/// tells neither its version nor what a model consists of, so that the agreement of a person names
/// address and model alone.
class CompatibleClient : public LocalModel
{
public:
    /// Of llama.cpp; that of LM Studio is 1234.
    static constexpr int usualPort = 8080;

    explicit CompatibleClient(LoopbackAddress address) : m_address(std::move(address)) {}

    std::unique_ptr<LocalRequest> probe(ProbeDone done) const override;
    std::unique_ptr<LocalRequest> chat(const ChatRequest &request, const LocalServer &agreed,
                                       ChatHandlers handlers) const override;

private:
    LoopbackAddress m_address;
};

} // namespace gatehouse
