// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localsettings.h"

#include "ownersettings.h"

#include <QSettings>

#include <array>

namespace gatehouse
{

namespace
{

constexpr std::array thinkings{Thinking::Off,  Thinking::On,  Thinking::Low,   Thinking::Medium,
                               Thinking::High, Thinking::Max, Thinking::Unsaid};

const QString compatibleName = QStringLiteral("openai-compatible");

QString programName(LocalProgram program)
{
    return program == LocalProgram::Ollama ? QStringLiteral("ollama") : compatibleName;
}

LocalProgram programNamed(const QString &name)
{
    return name == compatibleName ? LocalProgram::OpenAiCompatible : LocalProgram::Ollama;
}

QString key(const char *name)
{
    return QStringLiteral("local/") + QLatin1String(name);
}

QString text(const QSettings &file, const char *name)
{
    return file.value(key(name)).toString();
}

std::optional<LocalServer> loadAgreed(const QSettings &file)
{
    LocalServer agreed{.program = programNamed(text(file, "agreedProgram")),
                       .origin = text(file, "agreedOrigin"),
                       .version = text(file, "agreedVersion"),
                       .model = text(file, "agreedModel"),
                       .digest = text(file, "agreedDigest")};
    const bool isWhole = !agreed.origin.isEmpty() && !agreed.model.isEmpty();
    return isWhole ? std::optional(std::move(agreed)) : std::nullopt;
}

} // namespace

LocalSettings loadLocalSettings(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    LocalSettings settings;
    settings.asks = file.value(key("asks"), false).toBool();
    settings.program = programNamed(text(file, "program"));
    settings.address = text(file, "address");
    settings.model = file.value(key("model"), settings.model).toString();
    settings.agreed = loadAgreed(file);
    const QByteArray thinking = text(file, "thinking").toUtf8();
    for (const Thinking known : thinkings) {
        if (file.contains(key("thinking")) && thinking == toJson(known)) {
            settings.thinking = known;
        }
    }
    const int tokens = file.value(key("contextTokens"), settings.contextTokens).toInt();
    if (tokens >= LocalSettings::leastContextTokens && tokens <= LocalSettings::mostContextTokens) {
        settings.contextTokens = tokens;
    }
    return settings;
}

bool saveLocalSettings(const QString &path, const LocalSettings &settings)
{
    return changeOwnerSettings(path, [&settings](QSettings &file) {
        const LocalServer agreed = settings.agreed.value_or(LocalServer());
        file.setValue(key("asks"), settings.asks);
        file.setValue(key("program"), programName(settings.program));
        file.setValue(key("address"), settings.address);
        file.setValue(key("model"), settings.model);
        file.setValue(key("thinking"), QString::fromUtf8(toJson(settings.thinking)));
        file.setValue(key("contextTokens"), settings.contextTokens);
        file.setValue(key("agreedProgram"), programName(agreed.program));
        file.setValue(key("agreedOrigin"), agreed.origin);
        file.setValue(key("agreedVersion"), agreed.version);
        file.setValue(key("agreedModel"), agreed.model);
        file.setValue(key("agreedDigest"), agreed.digest);
    });
}

} // namespace gatehouse
