// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loopbackdoor.h"

#include "barerequest.h"
#include "transfer.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>

namespace gatehouse
{

namespace
{

QNetworkRequest requestFor(const LoopbackAddress &to, const QString &path)
{
    QNetworkRequest request = bareRequest(QUrl(to.origin() + path));
    request.setRawHeader("Host", to.authority().toLatin1());
    request.setRawHeader("Accept", "application/x-ndjson, text/event-stream, application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "Gatehouse");
    request.setRawHeader("Connection", "close");
    return request;
}

} // namespace

std::unique_ptr<Call> LoopbackDoor::get(const LoopbackAddress &to, const QString &path,
                                        CallHandlers handlers) const
{
    QNetworkRequest request = requestFor(to, path);
    // Nothing is stored that could answer instead; without it Qt adds headers that say so.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         static_cast<int>(QNetworkRequest::PreferNetwork));
    auto transfer = std::make_unique<Call::Transfer>(m_limits, std::move(handlers));
    transfer->get(request, QNetworkProxy(QNetworkProxy::NoProxy));
    return std::unique_ptr<Call>(new Call(std::move(transfer)));
}

std::unique_ptr<Call> LoopbackDoor::post(const LoopbackAddress &to, const QString &path,
                                         const PrivateBytes &body, CallHandlers handlers) const
{
    QNetworkRequest request = requestFor(to, path);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Content-Length", QByteArray::number(body.reveal().size()));
    auto transfer = std::make_unique<Call::Transfer>(m_limits, std::move(handlers));
    transfer->post(request, QNetworkProxy(QNetworkProxy::NoProxy), body.reveal());
    return std::unique_ptr<Call>(new Call(std::move(transfer)));
}

} // namespace gatehouse
