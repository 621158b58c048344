// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localchat.h"
#include "serverversion.h"

namespace gatehouse
{

/// One question to a model of Ollama. Asks for version, models and the model itself first, so that
/// what was agreed to is what gets the words.
///
/// Threat: Ollama passes a model on to its maker, words and all, where the model's name or its
/// manifest says so. Such a model is refused by its name, by what the program lists and shows of
/// it, from 0.17.6 by the program itself, and by the first line of an answer that names another
/// host.
class OllamaChat : public LocalChat
{
public:
    OllamaChat(LoopbackAddress address, ChatRequest request, LocalServer agreed,
               ChatHandlers handlers);

protected:
    void begin() override;
    bool asksAgain(LocalFault fault) override;

private:
    void takeVersion(const QByteArray &json);
    void takeInstalled(const QByteArray &json);
    void takeShown(const QByteArray &json);
    void send();

    ChatRequest m_request;
    LocalServer m_agreed;
    std::optional<ServerVersion> m_version;
};

} // namespace gatehouse
