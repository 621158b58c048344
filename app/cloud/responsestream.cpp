// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "responsestream.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

void ResponseStream::take(QByteArrayView bytes)
{
    if (m_ending) {
        return;
    }
    if (!m_isDocument) {
        const auto first = std::find_if_not(bytes.begin(), bytes.end(), isBlank);
        if (first == bytes.end()) {
            return;
        }
        // A line of a stream never begins so, a document always does.
        m_isDocument = *first == '{';
    }
    if (*m_isDocument) {
        m_document.append(bytes);
        return;
    }
    for (const StreamEvent &event : m_events.take(bytes)) {
        if (!m_ending) {
            takeEvent(event);
        }
    }
}

void ResponseStream::finish()
{
    if (!m_ending && m_isDocument.value_or(false)) {
        readDocument();
    }
    if (!m_ending) {
        end(ErrorKind::CloudEndedEarly);
    }
}

void ResponseStream::takeEvent(const StreamEvent &event)
{
    const QJsonDocument document = QJsonDocument::fromJson(event.data);
    const QJsonObject data = document.object();
    const QString own = data[QLatin1String("type")].toString();
    const QString type = own.isEmpty() ? QString::fromUtf8(event.name) : own;
    if (type == QLatin1String("response.output_text.delta")) {
        addText(data[QLatin1String("delta")].toString());
    } else if (type == QLatin1String("response.refusal.delta") ||
               type == QLatin1String("response.refusal.done")) {
        m_hasRefusal = true;
    } else if (type == QLatin1String("response.completed") ||
               type == QLatin1String("response.incomplete") ||
               type == QLatin1String("response.failed")) {
        const QJsonValue response = data[QLatin1String("response")];
        if (!response.isObject()) {
            end(ErrorKind::CloudAnswerUnreadable);
            return;
        }
        m_ending = readResponse(response.toObject(), m_text);
        if (m_hasRefusal && m_ending->text) {
            m_ending->text = failure(ErrorKind::CloudDeclined);
        }
    } else if (type == QLatin1String("error")) {
        takeError(data);
    }
}

void ResponseStream::takeError(const QJsonObject &data)
{
    // The one service lays code and message into the event, the other into an object in it.
    const QJsonValue inner = data[QLatin1String("error")];
    const QJsonObject error = inner.isObject() ? inner.toObject() : data;
    end(kindOfErrorObject(error).value_or(ErrorKind::CloudFailed));
}

void ResponseStream::addText(const QString &delta)
{
    m_textBytes += delta.toUtf8().size();
    if (m_textBytes > mostAnswerBytes) {
        end(ErrorKind::CloudAnswerTooLarge);
        return;
    }
    m_text += delta;
}

void ResponseStream::end(ErrorKind kind)
{
    m_ending = ResponseEnding{.text = failure(kind), .usage = {}};
}

void ResponseStream::readDocument()
{
    const QJsonDocument document = QJsonDocument::fromJson(m_document);
    if (!document.isObject()) {
        end(ErrorKind::CloudAnswerUnreadable);
        return;
    }
    m_ending = readResponse(document.object());
}

} // namespace gatehouse
