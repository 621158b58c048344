// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "compatibleclient.h"

#include "completionstream.h"
#include "localchat.h"
#include "modelname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace gatehouse
{

namespace
{

QString modelsPath()
{
    return QStringLiteral("/v1/models");
}

constexpr qsizetype longestListedName = 200;

/// Services that own no model which runs on this machine.
constexpr std::array servicesElsewhere = {
    "openai",  "anthropic", "azure",    "google", "gemini",   "mistral", "cohere",
    "bedrock", "groq",      "deepseek", "xai",    "together", "vertex",  "openrouter"};

bool isOwnedElsewhere(const QString &owner)
{
    return std::any_of(servicesElsewhere.begin(), servicesElsewhere.end(),
                       [&owner](const char *service) {
                           return owner.compare(QLatin1String(service), Qt::CaseInsensitive) == 0;
                       });
}

class CompatibleProbe : public LocalRequest
{
public:
    CompatibleProbe(const LoopbackAddress &address, LocalModel::ProbeDone done)
        : m_origin(address.origin()), m_done(std::move(done))
    {
        m_fetch =
            LocalFetch::get(address, modelsPath(),
                            [this](const Result<QByteArray, LocalFault> &body) { end(body); });
    }

private:
    void end(const Result<QByteArray, LocalFault> &body)
    {
        // Whoever hears it may destroy this.
        const LocalModel::ProbeDone done = std::move(m_done);
        if (!body) {
            done(Unexpected{body.error()});
            return;
        }
        auto models = readListedModels(*body);
        if (!models) {
            done(Unexpected{models.error()});
            return;
        }
        done(LocalProbe{.program = LocalProgram::OpenAiCompatible,
                        .origin = m_origin,
                        .version = {},
                        .isUnsafe = false,
                        .cloudDisabled = {},
                        .models = std::move(*models)});
    }

    QString m_origin;
    LocalModel::ProbeDone m_done;
    std::unique_ptr<LocalFetch> m_fetch;
};

class CompatibleChat : public LocalChat
{
public:
    CompatibleChat(LoopbackAddress address, ChatRequest request, LocalServer agreed,
                   ChatHandlers handlers)
        : LocalChat(std::move(address), std::move(handlers)), m_request(std::move(request)),
          m_agreed(std::move(agreed))
    {}

protected:
    void begin() override
    {
        if (isRemoteName(m_request.model)) {
            fail(LocalFault::RemoteModel);
            return;
        }
        const bool isAgreed = m_agreed.program == LocalProgram::OpenAiCompatible &&
                              m_agreed.origin == address().origin() &&
                              m_agreed.model == m_request.model;
        if (!isAgreed) {
            fail(LocalFault::NotAgreedTo);
            return;
        }
        fetch(modelsPath(), [this](const QByteArray &json) { takeModels(json); });
    }

private:
    void takeModels(const QByteArray &json)
    {
        const auto models = readListedModels(json);
        if (!models) {
            fail(models.error());
            return;
        }
        const auto model =
            std::find_if(models->begin(), models->end(),
                         [this](const InstalledModel &one) { return one.name == m_request.model; });
        if (model == models->end()) {
            fail(LocalFault::ModelMissing);
        } else if (model->isRemote) {
            fail(LocalFault::RemoteModel);
        } else {
            ask(QStringLiteral("/v1/chat/completions"), writeCompletionChat(m_request),
                std::make_unique<CompletionStream>());
        }
    }

    ChatRequest m_request;
    LocalServer m_agreed;
};

} // namespace

Result<std::vector<InstalledModel>, LocalFault> readListedModels(const QByteArray &json)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    const QJsonValue list = document[QLatin1String("data")];
    if (!list.isArray()) {
        return Unexpected{LocalFault::NotAModelServer};
    }
    std::vector<InstalledModel> models;
    const QJsonArray entries = list.toArray();
    for (const auto &entry : entries) {
        const QString name = entry[QLatin1String("id")].toString();
        if (name.isEmpty() || name.size() > longestListedName) {
            continue;
        }
        const QJsonValue meta = entry[QLatin1String("meta")];
        models.push_back(
            {.name = name,
             .digest = {},
             .bytes = std::max<qint64>(0, meta[QLatin1String("size")].toInteger()),
             .parameters = {},
             .quantization = {},
             .isRemote = isRemoteName(name) || namesAnotherHost(entry.toObject()) ||
                         isOwnedElsewhere(entry[QLatin1String("owned_by")].toString())});
    }
    return models;
}

std::unique_ptr<LocalRequest> CompatibleClient::probe(ProbeDone done) const
{
    return std::make_unique<CompatibleProbe>(m_address, std::move(done));
}

std::unique_ptr<LocalRequest> CompatibleClient::chat(const ChatRequest &request,
                                                     const LocalServer &agreed,
                                                     ChatHandlers handlers) const
{
    return std::make_unique<CompatibleChat>(m_address, request, agreed, std::move(handlers));
}

} // namespace gatehouse
