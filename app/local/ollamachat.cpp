// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ollamachat.h"

#include "chatstream.h"
#include "modelname.h"
#include "ollamaprobe.h"

#include <algorithm>

namespace gatehouse
{

OllamaChat::OllamaChat(LoopbackAddress address, ChatRequest request, LocalServer agreed,
                       ChatHandlers handlers)
    : LocalChat(std::move(address), std::move(handlers)), m_request(std::move(request)),
      m_agreed(std::move(agreed))
{}

void OllamaChat::begin()
{
    if (isRemoteName(m_request.model)) {
        fail(LocalFault::RemoteModel);
        return;
    }
    if (m_agreed.origin != address().origin() || !isSameModel(m_agreed.model, m_request.model)) {
        fail(LocalFault::NotAgreedTo);
        return;
    }
    fetch(QStringLiteral("/api/version"), [this](const QByteArray &json) { takeVersion(json); });
}

void OllamaChat::takeVersion(const QByteArray &json)
{
    const Result<QString, LocalFault> version = readVersionText(json);
    if (!version) {
        fail(version.error());
        return;
    }
    if (*version != m_agreed.version) {
        fail(LocalFault::NotAgreedTo);
        return;
    }
    m_version = ServerVersion::parse(*version);
    fetch(QStringLiteral("/api/tags"), [this](const QByteArray &tags) { takeInstalled(tags); });
}

void OllamaChat::takeInstalled(const QByteArray &json)
{
    const auto models = readInstalled(json);
    if (!models) {
        fail(models.error());
        return;
    }
    const auto model =
        std::find_if(models->begin(), models->end(), [this](const InstalledModel &one) {
            return isSameModel(one.name, m_request.model);
        });
    if (model == models->end()) {
        fail(LocalFault::ModelMissing);
        return;
    }
    if (model->isRemote) {
        fail(LocalFault::RemoteModel);
        return;
    }
    if (model->digest != m_agreed.digest) {
        fail(LocalFault::NotAgreedTo);
        return;
    }
    fetch(QStringLiteral("/api/show"), writeModelName(m_request.model),
          [this](const QByteArray &shown) { takeShown(shown); });
}

void OllamaChat::takeShown(const QByteArray &json)
{
    const auto model = readShown(json);
    if (!model) {
        fail(model.error());
        return;
    }
    if (model->isRemote) {
        fail(LocalFault::RemoteModel);
        return;
    }
    if (!model->answers) {
        fail(LocalFault::ModelNotForAnswers);
        return;
    }
    if (model->contextTokens > 0) {
        m_request.contextTokens =
            static_cast<int>(std::min<qint64>(m_request.contextTokens, model->contextTokens));
    }
    m_request.thinking = possibleThinking(*model, m_request.thinking);
    const bool isIgnored = m_version && !m_request.schema.isEmpty() && model->thinks &&
                           m_request.thinking == Thinking::Off &&
                           ignoresSchemaWithoutThinking(*m_version, m_request.model);
    if (isIgnored) {
        m_request.thinking = possibleThinking(*model, Thinking::On);
    }
    if (m_version && knowsLocalNames(*m_version)) {
        m_request.model = pinnedToThisMachine(m_request.model);
    }
    send();
}

void OllamaChat::send()
{
    ask(QStringLiteral("/api/chat"), writeOllamaChat(m_request),
        std::make_unique<ChatStream>(m_request.contextTokens));
}

bool OllamaChat::asksAgain(LocalFault fault)
{
    // Some models refuse to be asked about it, even to be asked not to.
    if (fault != LocalFault::ThinkingUnsupported || m_request.thinking == Thinking::Unsaid) {
        return false;
    }
    m_request.thinking = Thinking::Unsaid;
    send();
    return true;
}

} // namespace gatehouse
