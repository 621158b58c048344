// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace gatehouse
{

/// A version of Ollama.
struct ServerVersion
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    /// "0.17.1", as opposed to "0.17.1-rc2", which comes before it.
    bool isFinal = true;

    /// Reads "0.17.1", "v0.17", "0.17.1-rc2+build". Nothing for anything else.
    static std::optional<ServerVersion> parse(QStringView text);

    auto operator<=>(const ServerVersion &) const = default;
};

/// Whether a person should be warned of \a version: before 0.17.1 others on the network could read
/// the memory of the program (CVE-2026-7482).
bool isUnsafe(const ServerVersion &version);

/// Whether the program itself refuses a model of another machine where its name ends with
/// ":local", from 0.17.6.
bool knowsLocalNames(const ServerVersion &version);

/// Whether \a model, held to a schema and told not to think, pays no heed to the schema: gemma4
/// before 0.21.1.
bool ignoresSchemaWithoutThinking(const ServerVersion &version, QStringView model);

} // namespace gatehouse
