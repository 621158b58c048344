// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfetch.h"
#include "localmodel.h"

namespace gatehouse
{

/// The body of a request that names a model and nothing else.
PrivateBytes writeModelName(const QString &model);

/// Asks Ollama for its version, its models, and whether it was told to pass nothing on.
class OllamaProbe : public LocalRequest
{
public:
    OllamaProbe(LoopbackAddress address, LocalModel::ProbeDone done);

private:
    using Step = void (OllamaProbe::*)(const QByteArray &);

    void fetch(const QString &path, Step next);
    void takeVersion(const QByteArray &json);
    void takeInstalled(const QByteArray &json);
    void askForStatus();
    void finish(Result<LocalProbe, LocalFault> result);

    LoopbackAddress m_address;
    LocalModel::ProbeDone m_done;
    LocalProbe m_probe;
    std::unique_ptr<LocalFetch> m_fetch;
};

} // namespace gatehouse
