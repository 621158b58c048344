// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "recordingserver.h"

#include <QTcpSocket>

QByteArray RecordingServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':')) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return "none";
}

RecordingServer::RecordingServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &RecordingServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QList<QByteArray> RecordingServer::fragments() const
{
    QList<QByteArray> fragments = m_cutOff + m_pending.values();
    fragments.removeAll(QByteArray());
    return fragments;
}

qsizetype RecordingServer::strayBytes() const
{
    return fragments().join().size();
}

int RecordingServer::unfinished() const
{
    return static_cast<int>(fragments().size());
}

void RecordingServer::forget()
{
    m_requests.clear();
    m_pending.clear();
    m_cutOff.clear();
}

void RecordingServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { drop(socket); });
        read(socket);
    }
}

void RecordingServer::drop(QTcpSocket *socket)
{
    --m_connections;
    m_cutOff << m_pending.take(socket);
    socket->deleteLater();
}

void RecordingServer::read(QTcpSocket *socket)
{
    QByteArray &bytes = m_pending[socket];
    bytes += socket->readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    Request request{.head = bytes.left(end), .body = {}};
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (bytes.size() < end + 4 + length) {
        return;
    }
    // All that came, not only what the head promises.
    request.body = bytes.mid(end + 4);
    bytes.clear();
    m_requests.append(request);
    reply(socket);
}

void RecordingServer::reply(QTcpSocket *socket)
{
    switch (manner) {
    case Manner::Answer:
        socket->write(answer);
        socket->disconnectFromHost();
        break;
    case Manner::HangUp:
        socket->disconnectFromHost();
        break;
    case Manner::BreakOff:
        socket->write(answer.left(answer.size() / 2));
        socket->disconnectFromHost();
        break;
    case Manner::Silence:
        break;
    }
}
