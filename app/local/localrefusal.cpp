// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localrefusal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace gatehouse
{

namespace
{

struct KnownWords
{
    const char *words;
    LocalFault fault;
};

/// In lower case; the first that is found counts.
constexpr std::array knownWords = {
    KnownWords{"does not support thinking", LocalFault::ThinkingUnsupported},
    KnownWords{"think value", LocalFault::ThinkingUnsupported},
    KnownWords{"invalid think", LocalFault::ThinkingUnsupported},
    KnownWords{"more system memory", LocalFault::OutOfMemory},
    KnownWords{"out of memory", LocalFault::OutOfMemory},
    KnownWords{"cudamalloc failed", LocalFault::OutOfMemory},
    KnownWords{"unable to allocate", LocalFault::OutOfMemory},
    KnownWords{"failed to allocate", LocalFault::OutOfMemory},
    KnownWords{"insufficient memory", LocalFault::OutOfMemory},
    KnownWords{"insufficient system resources", LocalFault::OutOfMemory},
    KnownWords{"pending requests", LocalFault::QueueFull},
    KnownWords{"server busy", LocalFault::QueueFull},
    KnownWords{"exceed_context_size", LocalFault::ContextTooSmall},
    KnownWords{"context size", LocalFault::ContextTooSmall},
    KnownWords{"context length", LocalFault::ContextTooSmall},
    KnownWords{"context window", LocalFault::ContextTooSmall},
    KnownWords{"prompt is too long", LocalFault::ContextTooSmall},
    KnownWords{"prompt too long", LocalFault::ContextTooSmall},
    KnownWords{"cloud is disabled", LocalFault::RemoteModel},
    KnownWords{"remote model", LocalFault::RemoteModel},
    KnownWords{"cloud model", LocalFault::RemoteModel},
    KnownWords{"unauthorized", LocalFault::SignInWanted},
    KnownWords{"sign in", LocalFault::SignInWanted},
    KnownWords{"file does not exist", LocalFault::ModelMissing},
    KnownWords{"no models loaded", LocalFault::ModelMissing},
    KnownWords{"model_not_found", LocalFault::ModelMissing},
    KnownWords{"no space left", LocalFault::DiskFull},
    KnownWords{"not enough space", LocalFault::DiskFull},
};

/// Of a model that is fetched from elsewhere. Asked otherwise, the same words tell that a part of
/// the program itself is gone.
constexpr std::array wordsOfTheNetwork = {"no such host",   "dial tcp", "i/o timeout",
                                          "unreachable",    "tls:",     "lookup",
                                          "connection ref", "eof",      "max retries exceeded"};

/// All that an error says, in lower case: its text, or the text and the codes of an object.
QString saidBy(const QJsonObject &line)
{
    const QJsonValue error = line[QLatin1String("error")];
    if (!error.isObject()) {
        return error.toString().toLower();
    }
    QStringList parts;
    for (const char *name : {"message", "type", "code"}) {
        parts << error[QLatin1String(name)].toString();
    }
    return parts.join(u' ').toLower();
}

std::optional<LocalFault> knownFault(const QJsonObject &line)
{
    if (!line[QLatin1String("signin_url")].toString().isEmpty()) {
        return LocalFault::SignInWanted;
    }
    const QString said = saidBy(line);
    const auto found =
        std::find_if(knownWords.begin(), knownWords.end(), [&said](const KnownWords &row) {
            return said.contains(QLatin1String(row.words));
        });
    if (found != knownWords.end()) {
        return found->fault;
    }
    const bool isMissing =
        said.contains(QLatin1String("model")) && said.contains(QLatin1String("not found"));
    return isMissing ? std::optional(LocalFault::ModelMissing) : std::nullopt;
}

LocalFault faultOfStatus(int httpStatus, bool saysError)
{
    switch (httpStatus) {
    case 401:
    case 403:
        return LocalFault::SignInWanted;
    case 404:
        // The programs themselves say what is missing.
        return saysError ? LocalFault::ModelMissing : LocalFault::NotAModelServer;
    case 405:
        return LocalFault::NotAModelServer;
    case 429:
    case 503:
        return LocalFault::QueueFull;
    default:
        break;
    }
    if (httpStatus >= 300 && httpStatus < 400) {
        return LocalFault::MovedElsewhere;
    }
    return httpStatus >= 500 ? LocalFault::ServerFailed : LocalFault::RequestRefused;
}

} // namespace

LocalFault faultOfRefusal(int httpStatus, const QByteArray &body)
{
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    const bool saysError = document.contains(QLatin1String("error"));
    const LocalFault plain = faultOfStatus(httpStatus, saysError);
    const bool isFinal = plain == LocalFault::MovedElsewhere || !saysError;
    return isFinal ? plain : knownFault(document).value_or(plain);
}

LocalFault faultOfErrorLine(const QJsonObject &line)
{
    return knownFault(line).value_or(LocalFault::ServerFailed);
}

LocalFault faultOfPullError(const QJsonObject &line)
{
    if (const std::optional<LocalFault> known = knownFault(line)) {
        return *known;
    }
    const QString said = saidBy(line);
    const bool isNetwork =
        std::any_of(wordsOfTheNetwork.begin(), wordsOfTheNetwork.end(),
                    [&said](const char *words) { return said.contains(QLatin1String(words)); });
    return isNetwork ? LocalFault::NoWayToModels : LocalFault::ServerFailed;
}

} // namespace gatehouse
