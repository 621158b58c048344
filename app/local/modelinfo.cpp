// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelinfo.h"

#include "modelname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace gatehouse
{

namespace
{

/// Names are shown to people; what is longer is none.
constexpr qsizetype longestModelName = 200;

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString nameIn(const QJsonValue &entry)
{
    const QString name = entry[QLatin1String("model")].toString();
    return (name.isEmpty() ? entry[QLatin1String("name")].toString() : name).left(longestModelName);
}

qint64 sizeIn(const QJsonValue &entry, const char *name)
{
    return std::max<qint64>(0, entry[QLatin1String(name)].toInteger());
}

bool hasCapability(const QJsonArray &capabilities, const char *name)
{
    return capabilities.contains(QLatin1String(name));
}

std::optional<Thinking> thinkingIn(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool() ? Thinking::On : Thinking::Off;
    }
    const QByteArray said = value.toString().toLower().toUtf8();
    if (said == "none" || said == "off") {
        return Thinking::Off;
    }
    for (const Thinking one : {Thinking::Off, Thinking::On, Thinking::Low, Thinking::Medium,
                               Thinking::High, Thinking::Max}) {
        const QByteArray json = toJson(one);
        if (json == said || json == '"' + said + '"') {
            return one;
        }
    }
    return std::nullopt;
}

/// "gemma4.context_length", whatever the family is called.
qint64 contextIn(const QJsonObject &info)
{
    for (auto field = info.begin(); field != info.end(); ++field) {
        if (field.key().endsWith(QLatin1String(".context_length"))) {
            return std::max<qint64>(0, field.value().toInteger());
        }
    }
    return 0;
}

/// How far two values are apart, thinking off and the least thinking being neighbours.
int distance(Thinking a, Thinking b)
{
    const auto rank = [](Thinking one) {
        // As much as the model thinks right is about what "medium" is.
        return static_cast<int>(one == Thinking::On ? Thinking::Medium : one);
    };
    return std::abs(rank(a) - rank(b)) * 2 + (a == b ? 0 : 1);
}

} // namespace

Result<QString, LocalFault> readVersionText(const QByteArray &json)
{
    const QString text = objectIn(json).value(QLatin1String("version")).toString().trimmed();
    if (text.isEmpty() || text.size() > longestModelName) {
        return Unexpected{LocalFault::NotAModelServer};
    }
    return text;
}

Result<std::vector<InstalledModel>, LocalFault> readInstalled(const QByteArray &json)
{
    const QJsonValue list = objectIn(json).value(QLatin1String("models"));
    // Where none is installed, older versions say null.
    if (!list.isArray() && !list.isNull()) {
        return Unexpected{LocalFault::NotAModelServer};
    }
    std::vector<InstalledModel> models;
    const QJsonArray entries = list.toArray();
    for (const auto &entry : entries) {
        const QJsonValue details = entry[QLatin1String("details")];
        const QString name = nameIn(entry);
        if (name.isEmpty()) {
            continue;
        }
        models.push_back({.name = name,
                          .digest = entry[QLatin1String("digest")].toString(),
                          .bytes = sizeIn(entry, "size"),
                          .parameters = details[QLatin1String("parameter_size")].toString(),
                          .quantization = details[QLatin1String("quantization_level")].toString(),
                          .isRemote = isRemoteName(name) || namesAnotherHost(entry.toObject())});
    }
    return models;
}

Result<std::vector<LoadedModel>, LocalFault> readLoaded(const QByteArray &json)
{
    const QJsonValue list = objectIn(json).value(QLatin1String("models"));
    if (!list.isArray() && !list.isNull()) {
        return Unexpected{LocalFault::NotAModelServer};
    }
    std::vector<LoadedModel> models;
    const QJsonArray entries = list.toArray();
    for (const auto &entry : entries) {
        models.push_back({.name = nameIn(entry),
                          .contextTokens = sizeIn(entry, "context_length"),
                          .bytes = sizeIn(entry, "size"),
                          .graphicsBytes = sizeIn(entry, "size_vram")});
    }
    return models;
}

Result<ShownModel, LocalFault> readShown(const QByteArray &json)
{
    const QJsonObject shown = objectIn(json);
    const bool isShown = shown.contains(QLatin1String("details")) ||
                         shown.contains(QLatin1String("model_info")) ||
                         shown.contains(QLatin1String("capabilities"));
    if (!isShown) {
        return Unexpected{LocalFault::NotAModelServer};
    }
    ShownModel model;
    model.isRemote = namesAnotherHost(shown);
    model.contextTokens = contextIn(shown[QLatin1String("model_info")].toObject());
    const QJsonArray capabilities = shown[QLatin1String("capabilities")].toArray();
    model.answers = capabilities.isEmpty() || hasCapability(capabilities, "completion");
    const QJsonValue thinking = shown[QLatin1String("thinking")];
    const QJsonArray values = thinking[QLatin1String("values")].toArray();
    for (const auto &value : values) {
        if (const std::optional<Thinking> one = thinkingIn(value)) {
            model.thinkingValues.push_back(*one);
        }
    }
    model.thinks = hasCapability(capabilities, "thinking") ||
                   std::any_of(model.thinkingValues.begin(), model.thinkingValues.end(),
                               [](Thinking one) { return one != Thinking::Off; });
    return model;
}

Result<bool, LocalFault> readCloudDisabled(const QByteArray &json)
{
    const QJsonValue disabled =
        objectIn(json).value(QLatin1String("cloud"))[QLatin1String("disabled")];
    if (!disabled.isBool()) {
        return Unexpected{LocalFault::NotAModelServer};
    }
    return disabled.toBool();
}

bool namesAnotherHost(const QJsonObject &answer)
{
    const auto isSaid = [&answer](const char *name) {
        const QJsonValue value = answer[QLatin1String(name)];
        const bool isEmpty = value.isString() && value.toString().isEmpty();
        return !value.isUndefined() && !value.isNull() && !isEmpty;
    };
    return isSaid("remote_host") || isSaid("remote_model");
}

Thinking possibleThinking(const ShownModel &model, Thinking wished)
{
    if (!model.thinks) {
        return Thinking::Off;
    }
    const std::vector<Thinking> &values = model.thinkingValues;
    if (values.empty()) {
        return wished == Thinking::Off ? Thinking::Off : Thinking::On;
    }
    return *std::min_element(values.begin(), values.end(), [wished](Thinking a, Thinking b) {
        return distance(a, wished) < distance(b, wished);
    });
}

} // namespace gatehouse
