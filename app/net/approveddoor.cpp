// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approveddoor.h"

#include "barerequest.h"
#include "transfer.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

namespace gatehouse
{

namespace
{

QNetworkRequest requestFor(const RecordedAttempt &attempt, const QByteArray &key)
{
    const Destination &to = attempt.destination();
    QNetworkRequest request = bareRequest(QUrl(origin(to) + to.path, QUrl::StrictMode));
    for (const HeaderLine &line : headersOf(to, attempt.bytes().size())) {
        if (!line.isKey) {
            request.setRawHeader(line.name, line.value);
        } else if (to.keyHeader == Destination::KeyHeader::Bearer) {
            request.setRawHeader(line.name, "Bearer " + key);
        } else {
            request.setRawHeader(line.name, key);
        }
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    return request;
}

/// "host:port" as the person was shown it.
QNetworkProxy proxyOf(const Destination &destination)
{
    if (destination.proxy.isEmpty()) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    const QLatin1String socks(socksPrefix);
    const bool isSocks = destination.proxy.startsWith(socks);
    const QUrl url(isSocks ? destination.proxy : QStringLiteral("http://") + destination.proxy);
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
            static_cast<quint16>(url.port(0))};
}

} // namespace

std::unique_ptr<Call> ApprovedDoor::send(RecordedAttempt attempt, const QByteArray &key,
                                         CallHandlers handlers) const
{
    auto transfer = std::make_unique<Call::Transfer>(m_limits, std::move(handlers));
    transfer->post(requestFor(attempt, key), proxyOf(attempt.destination()), attempt.bytes());
    return std::unique_ptr<Call>(new Call(std::move(transfer)));
}

} // namespace gatehouse
