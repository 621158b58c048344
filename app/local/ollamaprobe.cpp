// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ollamaprobe.h"

#include "jsonwriter.h"
#include "serverversion.h"

namespace gatehouse
{

PrivateBytes writeModelName(const QString &model)
{
    JsonWriter json;
    json.beginObject();
    json.key("model").string(model);
    json.endObject();
    return PrivateBytes(json.document());
}

OllamaProbe::OllamaProbe(LoopbackAddress address, LocalModel::ProbeDone done)
    : m_address(std::move(address)), m_done(std::move(done))
{
    m_probe.origin = m_address.origin();
    fetch(QStringLiteral("/api/version"), &OllamaProbe::takeVersion);
}

void OllamaProbe::fetch(const QString &path, Step next)
{
    m_fetch =
        LocalFetch::get(m_address, path, [this, next](const Result<QByteArray, LocalFault> &body) {
            if (body) {
                (this->*next)(*body);
            } else {
                finish(Unexpected{body.error()});
            }
        });
}

void OllamaProbe::takeVersion(const QByteArray &json)
{
    const Result<QString, LocalFault> version = readVersionText(json);
    if (!version) {
        finish(Unexpected{version.error()});
        return;
    }
    m_probe.version = *version;
    const std::optional<ServerVersion> read = ServerVersion::parse(*version);
    m_probe.isUnsafe = !read || isUnsafe(*read);
    fetch(QStringLiteral("/api/tags"), &OllamaProbe::takeInstalled);
}

void OllamaProbe::takeInstalled(const QByteArray &json)
{
    auto models = readInstalled(json);
    if (!models) {
        finish(Unexpected{models.error()});
        return;
    }
    m_probe.models = std::move(*models);
    askForStatus();
}

void OllamaProbe::askForStatus()
{
    m_fetch = LocalFetch::get(m_address, QStringLiteral("/api/status"),
                              [this](const Result<QByteArray, LocalFault> &body) {
                                  // Older versions have no such address.
                                  const auto disabled =
                                      body ? readCloudDisabled(*body)
                                           : Result<bool, LocalFault>(Unexpected{body.error()});
                                  if (disabled) {
                                      m_probe.cloudDisabled = *disabled;
                                  }
                                  finish(m_probe);
                              });
}

void OllamaProbe::finish(Result<LocalProbe, LocalFault> result)
{
    // Whoever hears it may destroy this.
    const LocalModel::ProbeDone done = std::move(m_done);
    m_fetch.reset();
    if (done) {
        done(std::move(result));
    }
}

} // namespace gatehouse
