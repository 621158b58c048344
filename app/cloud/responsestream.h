// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "eventstream.h"
#include "responsereading.h"

#include <QString>

namespace gatehouse
{

/// The body of an answer that was accepted (status 200) as it comes in, until it is clear what it
/// came to: a stream of events, or one JSON document where the service does not stream. Pure: no
/// clock, no socket.
class ResponseStream
{
public:
    /// The next bytes. Whatever comes after the ending is passed over.
    void take(QByteArrayView bytes);
    /// No more bytes come. A stream that said nothing final is CloudEndedEarly.
    void finish();

    /// Once it is clear.
    const std::optional<ResponseEnding> &ending() const { return m_ending; }
    /// The text so far.
    const QString &text() const { return m_text; }

private:
    void takeEvent(const StreamEvent &event);
    void takeError(const QJsonObject &data);
    void addText(const QString &delta);
    void end(ErrorKind kind);
    void readDocument();

    EventStream m_events;
    /// Of a document, which does not come in events.
    QByteArray m_document;
    std::optional<bool> m_isDocument;
    QString m_text;
    qsizetype m_textBytes = 0;
    bool m_hasRefusal = false;
    std::optional<ResponseEnding> m_ending;
};

} // namespace gatehouse
