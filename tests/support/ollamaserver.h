// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "piecewiseserver.h"

#include <QHash>

/// Ollama on loopback, as far as a client meets it: it looks at path, model and body as the program
/// does, and answers with lines of JSON. What it answers next at a path can be laid down. The
/// vendor's own client takes it for the program (services/vendors).
class OllamaServer : public PiecewiseServer
{
    Q_OBJECT

public:
    using PiecewiseServer::PiecewiseServer;

    /// Lines that say \a text, after \a thinking, in pieces of random size, and end as done.
    Reply streamed(const QString &text, const QString &thinking = {});
    /// One line of an answer that goes on.
    static QByteArray line(const QString &text, const QString &thinking = {});
    /// The last line.
    static QByteArray lastLine(const QByteArray &reason = "stop");
    static Reply lines(const QByteArray &body);
    /// A whole document.
    static Reply document(const QByteArray &json, int status = 200);
    static Reply error(int status, const QByteArray &text);
    /// The lines with which a model of two parts is fetched.
    static Reply fetched();

    /// Answers with \a reply next at \a path; several queue up.
    void then(const QByteArray &path, const Reply &reply) { m_replies[path] << reply; }

    /// The requests to \a path so far.
    QList<Request> requestsTo(const QByteArray &path) const;

    QByteArray version = "0.21.3";
    QByteArray model = "gemma4:e4b";
    QByteArray digest = "c6eb396dbd59";
    /// Further fields of /api/show and of the entry in /api/tags.
    QByteArray shownFields;
    QByteArray listedFields;
    QByteArray capabilities = "\"completion\", \"thinking\"";
    /// The body of /api/status; an older version has no such address.
    QByteArray status = R"({"cloud": {"disabled": true, "source": "env"}})";
    QString says = QStringLiteral("{}");

protected:
    Reply replyTo(const Request &request) override;

private:
    Reply listReply(const QByteArray &path) const;
    Reply chatReply(const Request &request);
    Reply pullReply(const Request &request) const;
    QByteArray listed() const;
    Reply modelReply(const Request &request, const QByteArray &json) const;

    QHash<QByteArray, QList<Reply>> m_replies;
};
