// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "azureserver.h"
#include "compatibleserver.h"
#include "ollamaserver.h"

#include <QTcpSocket>

/// A server that says a whole answer at once, each event of it in a chunk of its own, as services
/// send them whose models write faster than anybody reads.
template<typename Server>
class AtOnce : public Server
{
public:
    explicit AtOnce(QByteArray path) : m_path(std::move(path)) {}

    /// The answers to the next questions; the last one again and again.
    void lay(const QList<QByteArray> &answers) { m_answers = answers; }

protected:
    void reply(QTcpSocket *socket) override
    {
        if (this->requests().last().head.split(' ').value(1) != m_path) {
            Server::reply(socket);
            return;
        }
        socket->write(m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first());
        socket->disconnectFromHost();
    }

private:
    QByteArray m_path;
    QList<QByteArray> m_answers;
};

/// The bytes of \a reply with a chunk for each part that \a end ends.
QByteArray inEvents(const PiecewiseServer::Reply &reply, const QByteArray &end);

/// An answer of so many tokens, of six letters on average.
struct LongAnswer
{
    enum class Form
    {
        /// A piece at a time, no line of it ends.
        OneLine,
        /// A piece at a time, a line of about ten tokens.
        ManyLines,
        /// All of it in one piece.
        OnePiece,
        /// A piece at a time, all of it thinking but the last word.
        Thinking,
    };

    Form form = Form::OneLine;
    int tokens = 0;
};

/// What each service would send.
QByteArray ollamaBytes(const LongAnswer &answer);
QByteArray compatibleBytes(const LongAnswer &answer);
QByteArray azureBytes(const LongAnswer &answer);
