// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "destination.h"

#include <QStringList>

#include <algorithm>

namespace gatehouse
{

namespace
{

int usualPort(Destination::Scheme scheme)
{
    switch (scheme) {
    case Destination::Scheme::Https:
        return 443;
    case Destination::Scheme::Http:
        return 80;
    }
    return 0;
}

bool isHostCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'-' || u == u'.' ||
           u == u':' || u == u'[' || u == u']';
}

/// Visible ASCII.
bool isPathCharacter(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7F;
}

/// A host with its port, as the Host header and an address line have it.
QString authority(const Destination &destination)
{
    if (destination.port == usualPort(destination.scheme)) {
        return destination.host;
    }
    return destination.host + u':' + QString::number(destination.port);
}

} // namespace

QString schemeName(Destination::Scheme scheme)
{
    switch (scheme) {
    case Destination::Scheme::Https:
        return QStringLiteral("https");
    case Destination::Scheme::Http:
        return QStringLiteral("http");
    }
    return {};
}

QString origin(const Destination &destination)
{
    return schemeName(destination.scheme) + QStringLiteral("://") + authority(destination);
}

bool isLoopbackAddress(const QString &host)
{
    if (host == QStringLiteral("::1") || host == QStringLiteral("[::1]")) {
        return true;
    }
    const QStringList parts = host.split(u'.');
    const auto isByte = [](const QString &part) {
        bool isNumber = false;
        const uint value = part.toUInt(&isNumber);
        // No sign, no zero in front: some read "010" as eight.
        return isNumber && value <= 255 && QString::number(value) == part;
    };
    return parts.size() == 4 && parts.first() == QStringLiteral("127") &&
           std::all_of(parts.begin(), parts.end(), isByte);
}

bool isSafe(const Destination &destination)
{
    if (!destination.isAnotherHost()) {
        return true;
    }
    const QString &host = destination.host;
    const QString &path = destination.path;
    const bool isWellFormed = !host.isEmpty() && path.startsWith(u'/') &&
                              std::all_of(host.begin(), host.end(), isHostCharacter) &&
                              std::all_of(path.begin(), path.end(), isPathCharacter) &&
                              destination.port > 0 && destination.port <= 65535;
    return isWellFormed &&
           (destination.scheme == Destination::Scheme::Https || isLoopbackAddress(host));
}

std::vector<HeaderLine> headersOf(const Destination &destination, qsizetype bodyBytes)
{
    if (!destination.isAnotherHost()) {
        return {};
    }
    std::vector<HeaderLine> lines = {
        {.name = "Host", .value = authority(destination).toLatin1()},
        {.name = "Content-Type", .value = "application/json"},
        {.name = "Content-Length", .value = QByteArray::number(bodyBytes)},
        {.name = "Accept", .value = "text/event-stream, application/json"},
        {.name = "Accept-Encoding", .value = "identity"},
        {.name = "Accept-Language", .value = "en"},
        {.name = "User-Agent", .value = "Gatehouse"},
        {.name = "Connection", .value = "close"},
    };
    switch (destination.keyHeader) {
    case Destination::KeyHeader::None:
        break;
    case Destination::KeyHeader::ApiKey:
        lines.push_back({.name = "api-key", .value = {}, .isKey = true});
        break;
    case Destination::KeyHeader::Bearer:
        lines.push_back({.name = "Authorization", .value = {}, .isKey = true});
        break;
    }
    return lines;
}

} // namespace gatehouse
