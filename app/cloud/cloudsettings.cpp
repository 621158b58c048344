// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudsettings.h"

#include "endpoint.h"
#include "promptfile.h"
#include "systemproxy.h"

#include "jsonwriter.h"

#include <QDate>
#include <QUrl>

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr qsizetype longestName = 128;

/// Letters and digits of ASCII and the few signs that names of deployments and models have.
bool isNameCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
           u == u'-' || u == u'_' || u == u'.' || u == u':';
}

std::optional<ErrorKind> wrongName(const QString &deployment)
{
    if (deployment.isEmpty()) {
        return ErrorKind::DeploymentMissing;
    }
    const bool isName = deployment.size() <= longestName &&
                        std::all_of(deployment.begin(), deployment.end(), isNameCharacter);
    return isName ? std::nullopt : std::optional(ErrorKind::DeploymentNotAName);
}

/// "2025-04-01" or "2025-04-01-preview".
bool isApiVersion(const QString &version)
{
    const QString behind = version.mid(10);
    return QDate::fromString(version.left(10), QStringLiteral("yyyy-MM-dd")).isValid() &&
           (behind.isEmpty() || behind == QStringLiteral("-preview"));
}

/// "host:port" and nothing else.
bool isProxy(const QString &proxy)
{
    const QUrl url(QStringLiteral("http://") + proxy, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.authority() == proxy &&
           url.userInfo().isEmpty();
}

QString pathOf(const CloudSettings &settings)
{
    switch (settings.service) {
    case CloudSettings::Service::Azure:
        return QStringLiteral("/openai/v1/responses");
    case CloudSettings::Service::AzureWithApiVersion:
        return QStringLiteral("/openai/responses?api-version=") + settings.apiVersion;
    case CloudSettings::Service::OpenAi:
        return QStringLiteral("/v1/responses");
    }
    return {};
}

QString endpointOf(const CloudSettings &settings)
{
    const bool isUsual =
        settings.service == CloudSettings::Service::OpenAi && settings.endpoint.trimmed().isEmpty();
    return isUsual ? QStringLiteral("https://api.openai.com") : settings.endpoint;
}

/// A proxy that cannot be read is no reason to go without.
Result<Destination> withProxy(Destination destination, const CloudSettings &settings)
{
    switch (settings.proxyUse) {
    case CloudSettings::ProxyUse::None:
        return destination;
    case CloudSettings::ProxyUse::Named:
        destination.proxy = settings.proxy;
        break;
    case CloudSettings::ProxyUse::System:
        destination.proxy = systemProxyFor(destination);
        if (destination.proxy.isEmpty()) {
            return destination;
        }
        break;
    }
    QString address = destination.proxy;
    if (settings.proxyUse == CloudSettings::ProxyUse::System) {
        address.remove(QLatin1String(socksPrefix));
    }
    return isProxy(address) ? Result<Destination>(std::move(destination))
                            : failure(ErrorKind::ProxyNotAnAddress);
}

/// The body up to where the outbound text stands.
QByteArray before(const CloudSettings &settings)
{
    JsonWriter json;
    json.beginObject();
    json.key("model").string(settings.deployment);
    json.key("instructions").string(QString::fromUtf8(promptfile::solveInstructions()));
    json.key("input");
    return json.document().chopped(1);
}

/// The body from there on.
QByteArray after(const CloudSettings &settings)
{
    JsonWriter json;
    json.beginObject();
    json.key("text").beginObject();
    json.key("format").beginObject();
    json.key("type").string(QStringLiteral("json_schema"));
    json.key("name").string(QStringLiteral("schedule"));
    json.key("schema").embed(promptfile::solveSchema());
    json.key("strict").boolean(true);
    json.endObject();
    json.endObject();
    if (settings.effort != Effort::ModelDefault) {
        json.key("reasoning").beginObject();
        json.key("effort").string(effortName(settings.effort));
        json.endObject();
    }
    json.key("max_output_tokens").number(settings.outputTokens);
    // Otherwise the service keeps request and answer for thirty days.
    json.key("store").boolean(false);
    json.key("stream").boolean(true);
    json.endObject();
    return ", " + json.document().chopped(1).mid(1);
}

} // namespace

QString effortName(Effort effort)
{
    switch (effort) {
    case Effort::ModelDefault:
        return {};
    case Effort::None:
        return QStringLiteral("none");
    case Effort::Minimal:
        return QStringLiteral("minimal");
    case Effort::Low:
        return QStringLiteral("low");
    case Effort::Medium:
        return QStringLiteral("medium");
    case Effort::High:
        return QStringLiteral("high");
    case Effort::ExtraHigh:
        return QStringLiteral("xhigh");
    }
    return {};
}

Result<Destination> destinationOf(const CloudSettings &settings)
{
    const Result<Endpoint> endpoint = readEndpoint(endpointOf(settings));
    if (!endpoint) {
        return Unexpected{endpoint.error()};
    }
    if (const std::optional<ErrorKind> wrong = wrongName(settings.deployment)) {
        return failure(*wrong);
    }
    const bool isDated = settings.service == CloudSettings::Service::AzureWithApiVersion;
    if (isDated && !isApiVersion(settings.apiVersion)) {
        return failure(ErrorKind::ApiVersionNotADate);
    }
    const bool isOpenAi = settings.service == CloudSettings::Service::OpenAi;
    return withProxy(
        {.kind = Destination::Kind::CloudModel,
         .scheme = endpoint->scheme,
         .host = endpoint->host,
         .port = endpoint->port,
         .path = pathOf(settings),
         .proxy = {},
         .deployment = settings.deployment,
         .keyHeader = isOpenAi ? Destination::KeyHeader::Bearer : Destination::KeyHeader::ApiKey},
        settings);
}

Result<Recipient> recipientOf(const CloudSettings &settings)
{
    Result<Destination> destination = destinationOf(settings);
    if (!destination) {
        return Unexpected{destination.error()};
    }
    if (settings.outputTokens < CloudSettings::leastOutputTokens ||
        settings.outputTokens > CloudSettings::mostOutputTokens) {
        return failure(ErrorKind::TokenLimitOutOfRange);
    }
    return Recipient{.destination = *destination,
                     .envelope = Envelope::around(before(settings), after(settings))};
}

} // namespace gatehouse
