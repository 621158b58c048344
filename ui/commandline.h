// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace gatehouse
{

/// What the program was started with.
struct StartOptions
{
    enum class Wish
    {
        Window,
        Help,
        Version,
        /// The words after the program's name make no sense.
        Usage,
    };

    Wish wish = Wish::Window;
    std::optional<QString> household;
    std::optional<QString> profile;
    std::optional<QString> language;
    /// Use no models even where there are some.
    bool builtInOnly = false;
    /// For this run in place of what the settings say.
    std::optional<QString> cloudEndpoint;
    std::optional<QString> cloudDeployment;
    /// Where Ollama is.
    std::optional<QString> ollamaUrl;
};

/// Reads \a arguments, the program's name first. Needs no application object.
StartOptions readCommandLine(const QStringList &arguments);

/// What makes no sense in \a arguments, where the wish is Usage. Needs an application object, and
/// is in its language.
QString complaintAbout(const QStringList &arguments);

/// What --help prints. Needs an application object.
QString helpText();

} // namespace gatehouse
