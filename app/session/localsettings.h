// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localmodel.h"

#include <QString>

#include <optional>

namespace gatehouse
{

/// Which model on this machine the person wants to read their words.
struct LocalSettings
{
    static constexpr int leastContextTokens = 4096;
    static constexpr int mostContextTokens = 262'144;

    /// Whether a model is asked at all; only whom the person agreed to.
    bool asks = false;
    LocalProgram program = LocalProgram::Ollama;
    /// As typed; empty for the usual one of the program.
    QString address;
    QString model = QStringLiteral("gemma4:e4b");
    std::optional<LocalServer> agreed;
    Thinking thinking = Thinking::Off;
    int contextTokens = ChatRequest::usualContextTokens;
    /// Of this run alone: the person named the address on the command line, which is their yes to
    /// whatever stands there.
    bool isAgreedOnSight = false;

    bool operator==(const LocalSettings &) const = default;
};

/// The settings in the file \a path; the usual ones where there is no file, or for what it does
/// not say or says in a way that cannot be read.
LocalSettings loadLocalSettings(const QString &path);

/// Keeps \a settings in the file \a path beside what else is there, for this user alone. False
/// where that failed; they hold for this run all the same.
bool saveLocalSettings(const QString &path, const LocalSettings &settings);

} // namespace gatehouse
