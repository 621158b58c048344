// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

/// A server on loopback that keeps every byte it is sent, connection by connection, and answers
/// each request as the test says.
class RecordingServer : public QObject
{
    Q_OBJECT

public:
    /// What it does once a request is whole.
    enum class Manner
    {
        Answer,
        /// Closes without a word.
        HangUp,
        /// Sends the first half of the answer, then closes.
        BreakOff,
        /// Says nothing and keeps the connection.
        Silence,
    };

    struct Request
    {
        /// Everything up to the empty line, and everything behind it.
        QByteArray head;
        QByteArray body;

        /// The value of the header \a name, or "none".
        QByteArray header(const QByteArray &name) const;
    };

    RecordingServer();

    int port() const { return m_server.serverPort(); }
    QList<Request> requests() const { return m_requests; }
    /// How many bytes came that are part of no whole request.
    qsizetype strayBytes() const;
    /// How many requests have begun and are not whole.
    int unfinished() const;
    /// How many connections are open.
    int connections() const { return m_connections; }
    void forget();
    void stop() { m_server.close(); }

    Manner manner = Manner::Answer;
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

protected:
    /// The last of requests() came from \a socket and is whole.
    virtual void reply(QTcpSocket *socket);

private:
    void accept();
    void read(QTcpSocket *socket);
    void drop(QTcpSocket *socket);
    QList<QByteArray> fragments() const;

    QHash<QTcpSocket *, QByteArray> m_pending;
    /// What came of requests whose connection broke before they were whole.
    QList<QByteArray> m_cutOff;
    QList<Request> m_requests;
    int m_connections = 0;
    /// Last, for its sockets say goodbye to all else.
    QTcpServer m_server;
};
