// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recordingserver.h"

#include <QRandomGenerator>

/// A server on loopback that answers over HTTP/1.1 as services do that stream: in chunks of random
/// size, split into packets at other random places.
class PiecewiseServer : public RecordingServer
{
    Q_OBJECT

public:
    struct Reply
    {
        int status = 200;
        QList<QByteArray> headers;
        QByteArray body;
        /// In chunks, as streams come; else with its length.
        bool isChunked = true;
        /// How many bytes of the whole reply, head included, go out before the connection is cut;
        /// all where negative.
        qsizetype cutAt = -1;
        /// Keeps the connection when everything is said.
        bool holdsOn = false;
        /// Keeps the connection, and does not say that everything is said.
        bool isStuck = false;
        /// Goes out behind the body, a chunk at a time, until the other end has enough.
        QByteArray forever;
    };

    explicit PiecewiseServer(quint32 seed = 1) : m_random(seed) {}

protected:
    void reply(QTcpSocket *socket) override;
    virtual Reply replyTo(const Request &request) = 0;
    QRandomGenerator &random() { return m_random; }

private:
    QByteArray bytesOf(const Reply &reply);
    void sendPiece(QTcpSocket *socket, const QByteArray &bytes, qsizetype at, const Reply &reply);
    void sendForever(QTcpSocket *socket, const QByteArray &chunk);

    QRandomGenerator m_random;
};
