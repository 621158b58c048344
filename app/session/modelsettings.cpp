// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelsettings.h"

#include "ownersettings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace gatehouse
{

namespace
{

struct ServiceName
{
    CloudSettings::Service service;
    const char *name;
};

constexpr std::array serviceNames{
    ServiceName{CloudSettings::Service::Azure, "azure"},
    ServiceName{CloudSettings::Service::AzureWithApiVersion, "azure-api-version"},
    ServiceName{CloudSettings::Service::OpenAi, "openai"},
};

struct ProxyUseName
{
    CloudSettings::ProxyUse use;
    const char *name;
};

constexpr std::array proxyUseNames{
    ProxyUseName{CloudSettings::ProxyUse::System, "system"},
    ProxyUseName{CloudSettings::ProxyUse::None, "none"},
    ProxyUseName{CloudSettings::ProxyUse::Named, "named"},
};

constexpr std::array efforts{Effort::ModelDefault, Effort::None, Effort::Minimal,  Effort::Low,
                             Effort::Medium,       Effort::High, Effort::ExtraHigh};

QString serviceName(CloudSettings::Service service)
{
    const auto *found =
        std::find_if(serviceNames.begin(), serviceNames.end(),
                     [service](const ServiceName &other) { return other.service == service; });
    return QString::fromLatin1(found->name);
}

QString proxyUseName(CloudSettings::ProxyUse use)
{
    const auto *found = std::find_if(proxyUseNames.begin(), proxyUseNames.end(),
                                     [use](const ProxyUseName &other) { return other.use == use; });
    return QString::fromLatin1(found->name);
}

QString text(const QSettings &file, const char *key, const QString &usual)
{
    return file.value(QLatin1String(key), usual).toString();
}

/// Settings of a time when there was nothing to choose name a proxy, or mean none.
void readProxy(const QSettings &file, CloudSettings &cloud)
{
    cloud.proxy = text(file, "cloud/proxy", cloud.proxy);
    const QString use = text(file, "cloud/proxyUse", {});
    if (use.isEmpty() && file.contains(QStringLiteral("cloud/proxy"))) {
        cloud.proxyUse =
            cloud.proxy.isEmpty() ? CloudSettings::ProxyUse::None : CloudSettings::ProxyUse::Named;
    }
    for (const ProxyUseName &known : proxyUseNames) {
        if (use == QLatin1String(known.name)) {
            cloud.proxyUse = known.use;
        }
    }
}

} // namespace

ModelSettings loadModelSettings(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    ModelSettings settings;
    CloudSettings &cloud = settings.cloud;
    settings.asksCloud = file.value(QStringLiteral("cloud/asks"), false).toBool();
    const QString service = text(file, "cloud/service", {});
    for (const ServiceName &known : serviceNames) {
        if (service == QLatin1String(known.name)) {
            cloud.service = known.service;
        }
    }
    const QString effort = text(file, "cloud/effort", {});
    for (const Effort known : efforts) {
        if (effort == effortName(known)) {
            cloud.effort = known;
        }
    }
    cloud.endpoint = text(file, "cloud/endpoint", cloud.endpoint);
    cloud.deployment = text(file, "cloud/deployment", cloud.deployment);
    cloud.apiVersion = text(file, "cloud/apiVersion", cloud.apiVersion);
    readProxy(file, cloud);
    const int tokens = file.value(QStringLiteral("cloud/outputTokens"), cloud.outputTokens).toInt();
    if (tokens >= CloudSettings::leastOutputTokens && tokens <= CloudSettings::mostOutputTokens) {
        cloud.outputTokens = tokens;
    }
    const int idle = file.value(QStringLiteral("cloud/idleSeconds"), cloud.idleSeconds).toInt();
    if (idle >= CloudSettings::leastIdleSeconds && idle <= CloudSettings::mostIdleSeconds) {
        cloud.idleSeconds = idle;
    }
    settings.inputPrice = text(file, "cloud/inputPrice", {});
    settings.outputPrice = text(file, "cloud/outputPrice", {});
    return settings;
}

bool saveModelSettings(const QString &path, const ModelSettings &settings)
{
    return changeOwnerSettings(path, [&settings](QSettings &file) {
        const CloudSettings &cloud = settings.cloud;
        file.setValue(QStringLiteral("cloud/asks"), settings.asksCloud);
        file.setValue(QStringLiteral("cloud/service"), serviceName(cloud.service));
        file.setValue(QStringLiteral("cloud/endpoint"), cloud.endpoint);
        file.setValue(QStringLiteral("cloud/deployment"), cloud.deployment);
        file.setValue(QStringLiteral("cloud/apiVersion"), cloud.apiVersion);
        file.setValue(QStringLiteral("cloud/effort"), effortName(cloud.effort));
        file.setValue(QStringLiteral("cloud/outputTokens"), cloud.outputTokens);
        file.setValue(QStringLiteral("cloud/idleSeconds"), cloud.idleSeconds);
        file.setValue(QStringLiteral("cloud/proxyUse"), proxyUseName(cloud.proxyUse));
        file.setValue(QStringLiteral("cloud/proxy"), cloud.proxy);
        file.setValue(QStringLiteral("cloud/inputPrice"), settings.inputPrice);
        file.setValue(QStringLiteral("cloud/outputPrice"), settings.outputPrice);
    });
}

} // namespace gatehouse
