// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localmodel.h"
#include "loopbackaddress.h"
#include "ollamapull.h"

namespace gatehouse
{

/// Ollama at an address of this machine. See OllamaChat for how words are kept here.
class OllamaClient : public LocalModel
{
public:
    static constexpr int usualPort = 11434;

    explicit OllamaClient(LoopbackAddress address) : m_address(std::move(address)) {}

    std::unique_ptr<LocalRequest> probe(ProbeDone done) const override;
    std::unique_ptr<LocalRequest> chat(const ChatRequest &request, const LocalServer &agreed,
                                       ChatHandlers handlers) const override;

    /// Has \a model fetched.
    [[nodiscard]] std::unique_ptr<LocalRequest> pull(const QString &model,
                                                     PullHandlers handlers) const;

private:
    LoopbackAddress m_address;
};

} // namespace gatehouse
