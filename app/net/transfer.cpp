// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "transfer.h"

#include <QNetworkProxy>
#include <QPointer>

namespace gatehouse
{

Call::Transfer::Transfer(CallLimits limits, CallHandlers handlers)
    : m_limits(limits), m_handlers(std::move(handlers))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_givenUp = hasLeft() ? CallEnding::TimedOut : CallEnding::NotConnected;
        m_reply->abort();
    });
}

Call::Transfer::~Transfer()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void Call::Transfer::post(const QNetworkRequest &request, const QNetworkProxy &proxy,
                          const QByteArray &bytes)
{
    m_network.setProxy(proxy);
    m_body = std::make_unique<OneWayBody>(bytes);
    follow(m_network.post(request, m_body.get()));
}

void Call::Transfer::get(const QNetworkRequest &request, const QNetworkProxy &proxy)
{
    m_network.setProxy(proxy);
    m_body = std::make_unique<OneWayBody>(QByteArray());
    follow(m_network.get(request));
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] {
        m_headHasLeft = true;
        noteProgress();
    });
}

void Call::Transfer::follow(QNetworkReply *reply)
{
    m_reply.reset(reply);
    m_patience.start(m_limits.connect);
    m_reply->setReadBufferSize(m_limits.mostBytes + 1);
    // Queued: nothing is reported inside the call that starts it, whatever fails at once, and
    // whoever gets a report may destroy the call.
    constexpr auto queued = Qt::QueuedConnection;
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, &Transfer::noteProgress, queued);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Transfer::readPieces, queued);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transfer::end, queued);
}

bool Call::Transfer::hasLeft() const
{
    return m_headHasLeft || m_body->wasRead();
}

void Call::Transfer::noteProgress()
{
    if (m_hasEnded || !hasLeft()) {
        return;
    }
    if (m_limits.firstPiece == FirstPiece::Whenever && m_body->atEnd() && m_received == 0) {
        m_patience.stop();
    } else {
        m_patience.start(m_limits.idle);
    }
}

void Call::Transfer::readPieces()
{
    // An aborted reply is closed.
    const QByteArray piece = m_reply->isOpen() ? m_reply->readAll() : QByteArray();
    m_received += piece.size();
    noteProgress();
    if (m_received > m_limits.mostBytes && !m_givenUp) {
        m_givenUp = CallEnding::TooLarge;
        m_reply->abort();
        return;
    }
    if (!piece.isEmpty() && !m_givenUp && m_handlers.piece) {
        m_handlers.piece(piece);
    }
}

CallReport Call::Transfer::report() const
{
    CallReport report;
    report.bytesReceived = m_received;
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid()) {
        report.httpStatus = status.toInt();
    }
    report.retryAfterMs = m_reply->rawHeader("retry-after-ms");
    report.retryAfter = m_reply->rawHeader("retry-after");
    report.ending = m_givenUp ? *m_givenUp : endingOf(m_reply->error());
    return report;
}

CallEnding Call::Transfer::endingOf(QNetworkReply::NetworkError error) const
{
    const bool hasAnswer = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (error == QNetworkReply::SslHandshakeFailedError && !hasLeft()) {
        return CallEnding::NotTrusted;
    }
    if (!hasLeft() && !hasAnswer) {
        return CallEnding::NotConnected;
    }
    // Answers of 400 and above count as errors with Qt; they are answers all the same.
    const bool isHttpError = error >= QNetworkReply::ContentAccessDenied &&
                             error <= QNetworkReply::UnknownServerError &&
                             error != QNetworkReply::ContentReSendError;
    return hasAnswer && (error == QNetworkReply::NoError || isHttpError) ? CallEnding::Complete
                                                                         : CallEnding::Broken;
}

void Call::Transfer::end()
{
    if (m_hasEnded) {
        return;
    }
    m_hasEnded = true;
    m_patience.stop();
    const QPointer<Transfer> self(this);
    readPieces();
    if (!self) {
        return;
    }
    // The last thing: whoever hears it may destroy the call.
    const auto done = std::move(m_handlers.done);
    const CallReport last = report();
    if (done) {
        done(last);
    }
}

} // namespace gatehouse
