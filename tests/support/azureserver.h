// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "piecewiseserver.h"

/// The Responses API of Azure OpenAI and OpenAI on loopback, as far as a client meets it: it looks
/// at path, key, deployment and body as the services do, and answers in a stream of events, in
/// chunks, split into packets at random places. What it answers next can be laid down. The vendor's
/// own client takes it for the service (services/vendors).
class AzureServer : public PiecewiseServer
{
    Q_OBJECT

public:
    using PiecewiseServer::PiecewiseServer;

    /// A stream that says \a text in deltas of random size, with all events around it, and ends as
    /// completed.
    Reply streamed(const QString &text);
    /// The same text in one document, as it comes where nothing is streamed.
    static Reply document(const QString &text);
    /// A stream that ends with \a type ("response.failed") and \a fields of its response.
    static Reply ending(const QByteArray &type, const QByteArray &fields);
    /// An error with the services' own body.
    static Reply error(int status, const QByteArray &code, const QByteArray &message = "no");
    /// One event of a stream, the \a number -th of it.
    static QByteArray event(const QByteArray &type, const QByteArray &fields = {}, int number = 1);
    static QByteArray quoted(const QString &text);

    /// Answers with \a reply next, whatever is asked; several queue up. Else requests are looked
    /// at, and answered with \a says where nothing is wrong with them.
    void then(const Reply &reply) { m_replies << reply; }

    QByteArray key = "the-key";
    QByteArray deployment = "gpt-5.4";
    QString says = QStringLiteral("{}");

protected:
    Reply replyTo(const Request &request) override;

private:
    QList<Reply> m_replies;
};
