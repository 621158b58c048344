// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "piecewiseserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace
{

QByteArray chunkOf(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

QByteArray PiecewiseServer::bytesOf(const Reply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Said\r\n";
    for (const QByteArray &header : reply.headers) {
        head += header + "\r\n";
    }
    if (!reply.holdsOn && !reply.isStuck && reply.forever.isEmpty()) {
        // Else a client that keeps connections would ask again on one that is being closed.
        head += "Connection: close\r\n";
    }
    if (!reply.isChunked) {
        return head + "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n" +
               reply.body;
    }
    QByteArray bytes = head + "Transfer-Encoding: chunked\r\n\r\n";
    const int most = 400 + static_cast<int>(reply.body.size() / 50);
    for (qsizetype at = 0; at < reply.body.size();) {
        const QByteArray chunk = reply.body.mid(at, m_random.bounded(1, most));
        bytes += chunkOf(chunk);
        at += chunk.size();
    }
    return reply.forever.isEmpty() && !reply.isStuck ? bytes + "0\r\n\r\n" : bytes;
}

void PiecewiseServer::reply(QTcpSocket *socket)
{
    // Small packets go out at once, instead of waiting for the last to be confirmed.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const Reply next = replyTo(requests().last());
    const QByteArray bytes = bytesOf(next);
    sendPiece(socket, next.cutAt < 0 ? bytes : bytes.left(next.cutAt), 0, next);
}

void PiecewiseServer::sendPiece(QTcpSocket *socket, const QByteArray &bytes, qsizetype at,
                                const Reply &reply)
{
    if (at >= bytes.size()) {
        if (!reply.forever.isEmpty()) {
            sendForever(socket, chunkOf(reply.forever));
        } else if (!reply.holdsOn && !reply.isStuck) {
            // Once the last piece was read: Qt 6.4 does not notice the end of a connection without
            // TLS that it meets in the middle of the line that tells the size of a chunk.
            const int whileRead = reply.cutAt < 0 ? 0 : 10;
            QTimer::singleShot(whileRead, socket, &QTcpSocket::disconnectFromHost);
        }
        return;
    }
    const int most = 300 + static_cast<int>(bytes.size() / 20);
    const QByteArray piece = bytes.mid(at, m_random.bounded(1, most));
    socket->write(piece);
    socket->flush();
    // Once round the event loop, so that the other end may read each piece alone.
    QTimer::singleShot(0, socket, [this, socket, bytes, at = at + piece.size(), reply] {
        sendPiece(socket, bytes, at, reply);
    });
}

void PiecewiseServer::sendForever(QTcpSocket *socket, const QByteArray &chunk)
{
    // No faster than it is read.
    if (socket->bytesToWrite() < chunk.size()) {
        socket->write(chunk);
        socket->flush();
    }
    QTimer::singleShot(0, socket, [this, socket, chunk] { sendForever(socket, chunk); });
}
