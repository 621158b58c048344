// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelfile.h"

namespace gatehouse
{

ModelSettings ModelFile::settings() const
{
    ModelSettings settings = loadModelSettings(m_path);
    if (m_run.endpoint) {
        settings.cloud.endpoint = *m_run.endpoint;
        settings.asksCloud = true;
    } else if (!m_run.usualEndpoint.isEmpty()) {
        settings.cloud.endpoint = m_run.usualEndpoint;
        if (settings.cloud.service == CloudSettings::Service::OpenAi) {
            settings.cloud.service = CloudSettings::Service::Azure;
        }
    }
    settings.cloud.deployment = m_run.deployment.value_or(settings.cloud.deployment);
    settings.asksCloud = settings.asksCloud && !m_run.builtInOnly;
    return settings;
}

bool ModelFile::keep(const ModelSettings &chosen) const
{
    ModelSettings kept = chosen;
    const bool isUsual = !m_run.endpoint && chosen.cloud.endpoint == m_run.usualEndpoint;
    if (isUsual && !m_run.usualEndpoint.isEmpty()) {
        const ModelSettings before = loadModelSettings(m_path);
        kept.cloud.endpoint = before.cloud.endpoint;
        kept.cloud.service = before.cloud.service;
    }
    return saveModelSettings(m_path, kept);
}

LocalSettings ModelFile::localSettings() const
{
    LocalSettings settings = loadLocalSettings(m_path);
    if (m_run.ollamaUrl) {
        settings.program = LocalProgram::Ollama;
        settings.address = *m_run.ollamaUrl;
        settings.asks = true;
        settings.agreed.reset();
        settings.isAgreedOnSight = true;
    }
    settings.asks = settings.asks && !m_run.builtInOnly;
    return settings;
}

bool ModelFile::keep(const LocalSettings &chosen) const
{
    return chosen.isAgreedOnSight || saveLocalSettings(m_path, chosen);
}

} // namespace gatehouse
