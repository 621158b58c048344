// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localsettings.h"
#include "modelsettings.h"

#include <optional>

namespace gatehouse
{

/// What one run says in place of the settings that are kept.
struct RunSettings
{
    /// As options name them.
    std::optional<QString> endpoint;
    std::optional<QString> deployment;
    /// The endpoint of Azure OpenAI that the environment names: a default, which asks nobody by
    /// itself and is never kept.
    QString usualEndpoint;
    /// Where Ollama is, as an option names it: that is the yes to whatever stands there.
    std::optional<QString> ollamaUrl = std::nullopt;
    bool builtInOnly = false;
};

/// The settings of models in the profile, as one run has them.
class ModelFile
{
public:
    /// The settings are in the file \a path.
    ModelFile(QString path, RunSettings run) : m_path(std::move(path)), m_run(std::move(run)) {}

    /// What is kept, with what the run says: an endpoint that an option names is asked.
    ModelSettings settings() const;

    /// Keeps \a chosen, but for an endpoint that only the environment names: there stays what was
    /// kept before. False where that failed.
    bool keep(const ModelSettings &chosen) const;

    /// The same for models on this machine. What an option says is not kept.
    LocalSettings localSettings() const;
    bool keep(const LocalSettings &chosen) const;

private:
    QString m_path;
    RunSettings m_run;
};

} // namespace gatehouse
