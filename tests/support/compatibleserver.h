// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "piecewiseserver.h"

#include <QHash>

/// llama.cpp or LM Studio on loopback, as far as a client meets them: /v1/models, and
/// /v1/chat/completions as a stream of events. What it answers next at a path can be laid down.
class CompatibleServer : public PiecewiseServer
{
    Q_OBJECT

public:
    using PiecewiseServer::PiecewiseServer;

    /// Events that say \a text, after \a thinking, in pieces of random size, and end as done.
    Reply streamed(const QString &text, const QString &thinking = {});
    static QByteArray event(const QByteArray &delta, const QByteArray &reason = "null");
    static Reply events(const QByteArray &body);
    static Reply document(const QByteArray &json, int status = 200);

    void then(const QByteArray &path, const Reply &reply) { m_replies[path] << reply; }
    QList<Request> requestsTo(const QByteArray &path) const;

    QByteArray model = "gemma-4-e4b";
    QByteArray owner = "llamacpp";
    QString says = QStringLiteral("{}");

protected:
    Reply replyTo(const Request &request) override;

private:
    QHash<QByteArray, QList<Reply>> m_replies;
};
