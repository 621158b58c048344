// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "endpoint.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isVisibleAscii(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7F;
}

/// Whether \a path is one under which the services are found: nothing is lost by leaving it out.
bool isUsualPath(QString path)
{
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    static const QStringList usual = {QString(),
                                      QStringLiteral("/openai"),
                                      QStringLiteral("/openai/v1"),
                                      QStringLiteral("/openai/responses"),
                                      QStringLiteral("/openai/v1/responses"),
                                      QStringLiteral("/v1"),
                                      QStringLiteral("/v1/responses")};
    return usual.contains(path);
}

/// What besides host and port \a url must not hold.
std::optional<ErrorKind> surplusIn(const QUrl &url)
{
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@')) {
        return ErrorKind::EndpointHasLogin;
    }
    if (url.hasQuery() || url.hasFragment()) {
        return ErrorKind::EndpointHasQuery;
    }
    if (!isUsualPath(url.path())) {
        return ErrorKind::EndpointHasPath;
    }
    return std::nullopt;
}

QString hostOf(const QUrl &url)
{
    const QString host = url.host();
    if (host == QStringLiteral("localhost")) {
        return QStringLiteral("127.0.0.1");
    }
    return host.contains(u':') ? u'[' + host + u']' : host;
}

} // namespace

Result<Endpoint> readEndpoint(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty()) {
        return failure(ErrorKind::EndpointMissing);
    }
    if (!std::all_of(text.begin(), text.end(), isVisibleAscii)) {
        return failure(ErrorKind::EndpointNotPlainAscii);
    }
    if (!text.contains(QStringLiteral("://"))) {
        text.prepend(QStringLiteral("https://"));
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port(443) == 0) {
        return failure(ErrorKind::EndpointNotAnAddress);
    }
    const bool isHttp = url.scheme() == QStringLiteral("http");
    const QString host = hostOf(url);
    if (url.scheme() != QStringLiteral("https") && !(isHttp && isLoopbackAddress(host))) {
        return failure(ErrorKind::EndpointNotHttps);
    }
    if (const std::optional<ErrorKind> surplus = surplusIn(url)) {
        return failure(*surplus);
    }
    return Endpoint{.scheme = isHttp ? Destination::Scheme::Http : Destination::Scheme::Https,
                    .host = host,
                    .port = url.port(isHttp ? 80 : 443)};
}

} // namespace gatehouse
