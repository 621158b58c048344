// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "transfer.h"

#include <QNetworkProxy>
#include <QPointer>

namespace gatehouse
{

namespace
{

/// An answer that comes faster than it is read must not keep the window from moving: so much of it
/// is handed on in a few milliseconds, then the event loop has its turn.
constexpr qint64 mostBytesOfAPiece = 32LL * 1024;
/// Qt reads no further ahead: it hands on all that it has in one turn of the event loop.
constexpr qint64 mostBytesAhead = 512LL * 1024;

} // namespace

Call::Transfer::Transfer(CallLimits limits, CallHandlers handlers)
    : m_limits(limits), m_handlers(std::move(handlers))
{
    m_nextPiece.setSingleShot(true);
    connect(&m_nextPiece, &QTimer::timeout, this, &Transfer::readPiece);
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
    m_reply->setReadBufferSize(mostBytesAhead);
    // Later: nothing is reported inside the call that starts it, whatever fails at once, and
    // whoever gets a report may destroy the call.
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, &Transfer::noteProgress,
            Qt::QueuedConnection);
    const auto startPiece = [this] {
        if (!m_nextPiece.isActive()) {
            m_nextPiece.start(0);
        }
    };
    connect(m_reply.get(), &QNetworkReply::readyRead, &m_nextPiece, startPiece);
    connect(m_reply.get(), &QNetworkReply::finished, &m_nextPiece, startPiece);
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

/// An aborted reply is closed.
bool Call::Transfer::isMoreToRead() const
{
    return m_reply->isOpen() && m_reply->bytesAvailable() > 0;
}

void Call::Transfer::readPiece()
{
    const QByteArray piece = isMoreToRead() ? m_reply->read(mostBytesOfAPiece) : QByteArray();
    m_received += piece.size();
    noteProgress();
    if (m_received > m_limits.mostBytes && !m_givenUp) {
        m_givenUp = CallEnding::TooLarge;
        m_reply->abort();
    }
    // Before the piece is handed on: whoever gets it may destroy the call.
    const bool isLast = m_reply->isFinished() && !isMoreToRead();
    if (!isLast && isMoreToRead()) {
        m_nextPiece.start(0);
    }
    const QPointer<Transfer> self(this);
    if (!piece.isEmpty() && !m_givenUp && m_handlers.piece) {
        m_handlers.piece(piece);
    }
    if (self && isLast) {
        end();
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
    // The last thing: whoever hears it may destroy the call.
    const auto done = std::move(m_handlers.done);
    const CallReport last = report();
    if (done) {
        done(last);
    }
}

} // namespace gatehouse
