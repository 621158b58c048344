// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recipient.h"
#include "result.h"

#include <QString>

namespace gatehouse
{

/// How long a model is to think.
enum class Effort
{
    /// Nothing is said about it: which values a model takes differs.
    ModelDefault,
    None,
    Minimal,
    Low,
    Medium,
    High,
    ExtraHigh,
};

/// Which cloud service is asked, and how. No key: that is in the keychain.
struct CloudSettings
{
    enum class Service
    {
        /// Azure OpenAI, `/openai/v1/responses`.
        Azure,
        /// An older resource of it, `/openai/responses?api-version=...`.
        AzureWithApiVersion,
        /// OpenAI itself, or whoever speaks as it does.
        OpenAi,
    };

    /// Through which proxy requests go.
    enum class ProxyUse
    {
        /// The one that the system has for them, if any; never for addresses of this machine.
        System,
        None,
        Named,
    };

    static constexpr int leastOutputTokens = 256;
    static constexpr int mostOutputTokens = 200'000;
    static constexpr int leastIdleSeconds = 10;
    static constexpr int mostIdleSeconds = 3600;

    Service service = Service::Azure;
    /// As it was typed: "https://RESOURCE.openai.azure.com". May be left empty for OpenAi.
    QString endpoint;
    /// The name of the deployment; with OpenAi, that of the model.
    QString deployment = QStringLiteral("gpt-5.4");
    /// With AzureWithApiVersion only.
    QString apiVersion = QStringLiteral("2025-04-01-preview");
    Effort effort = Effort::ModelDefault;
    /// For thinking and answer together.
    int outputTokens = 32'000;
    /// How long the next piece of an answer is waited for, and the first.
    int idleSeconds = 120;
    ProxyUse proxyUse = ProxyUse::System;
    /// "host:port", with ProxyUse::Named only.
    QString proxy;

    bool operator==(const CloudSettings &) const = default;
};

/// What stands as "effort" in a request; empty for ModelDefault.
QString effortName(Effort effort);

/// Where requests go with \a settings, and through which proxy; see systemProxyFor(). Errors: those
/// of readEndpoint(), DeploymentMissing, DeploymentNotAName, ApiVersionNotADate, ProxyNotAnAddress.
Result<Destination> destinationOf(const CloudSettings &settings);

/// Who is asked for a schedule, and what stands around the problem in the request: settings,
/// instructions and answer schema of prompts/solve. Errors: those of destinationOf(), and
/// TokenLimitOutOfRange.
Result<Recipient> recipientOf(const CloudSettings &settings);

} // namespace gatehouse
