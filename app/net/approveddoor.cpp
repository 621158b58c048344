// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approveddoor.h"

#include "transfer.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

namespace gatehouse
{

namespace
{

/// Everything that Qt would add, follow, remember or send again by itself is turned off.
void turnOffConveniences(QNetworkRequest &request)
{
    const auto manual = static_cast<int>(QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         static_cast<int>(QNetworkRequest::ManualRedirectPolicy));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         static_cast<int>(QNetworkRequest::AlwaysNetwork));
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setDecompressedSafetyCheckThreshold(-1);
}

QNetworkRequest requestFor(const RecordedAttempt &attempt, const QByteArray &key)
{
    const Destination &to = attempt.destination();
    QNetworkRequest request(QUrl(origin(to) + to.path, QUrl::StrictMode));
    turnOffConveniences(request);
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
    const QUrl url(QStringLiteral("http://") + destination.proxy);
    return {QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port(0))};
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
