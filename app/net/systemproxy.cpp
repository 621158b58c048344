// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "systemproxy.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QUrl>

namespace gatehouse
{

namespace
{

/// "host:port", with the brackets of an address of IPv6.
QString hostAndPort(const QNetworkProxy &proxy)
{
    const QString host = proxy.hostName();
    const bool isBare = host.contains(u':') && !host.startsWith(u'[');
    return (isBare ? u'[' + host + u']' : host) + u':' + QString::number(proxy.port());
}

} // namespace

QString systemProxyFor(const Destination &destination)
{
    if (!destination.isAnotherHost() || isLoopbackAddress(destination.host)) {
        return {};
    }
    const QNetworkProxyQuery query(QUrl(origin(destination) + destination.path));
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::systemProxyForQuery(query)) {
        switch (proxy.type()) {
        case QNetworkProxy::HttpProxy:
            return hostAndPort(proxy);
        case QNetworkProxy::Socks5Proxy:
            return QLatin1String(socksPrefix) + hostAndPort(proxy);
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::DefaultProxy:
            return {};
        case QNetworkProxy::HttpCachingProxy:
        case QNetworkProxy::FtpCachingProxy:
            // For other ways than that of a tunnel.
            break;
        }
    }
    return {};
}

} // namespace gatehouse
