// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "compatibleserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{

QByteArray jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray targetOf(const RecordingServer::Request &request)
{
    return request.head.split(' ').value(1);
}

} // namespace

QByteArray CompatibleServer::event(const QByteArray &delta, const QByteArray &reason)
{
    return "data: {\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"choices\":[{"
           "\"index\":0,\"delta\":{" +
           delta + "},\"finish_reason\":" + reason + "}]}\n\n";
}

CompatibleServer::Reply CompatibleServer::events(const QByteArray &body)
{
    return {.headers = {"Content-Type: text/event-stream"}, .body = body};
}

CompatibleServer::Reply CompatibleServer::document(const QByteArray &json, int status)
{
    return {.status = status,
            .headers = {"Content-Type: application/json"},
            .body = json,
            .isChunked = false};
}

CompatibleServer::Reply CompatibleServer::streamed(const QString &text, const QString &thinking)
{
    QByteArray body = event("\"role\":\"assistant\",\"content\":null");
    for (qsizetype at = 0; at < thinking.size();) {
        const QString piece = thinking.mid(at, random().bounded(1, 12));
        body += event("\"reasoning_content\":" + jsonText(piece));
        at += piece.size();
    }
    for (qsizetype at = 0; at < text.size();) {
        const QString piece = text.mid(at, random().bounded(1, 12));
        body += event("\"content\":" + jsonText(piece));
        at += piece.size();
    }
    return events(body + event("", "\"stop\"") +
                  "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":900,"
                  "\"completion_tokens\":42,\"total_tokens\":942}}\n\ndata: [DONE]\n\n");
}

QList<RecordingServer::Request> CompatibleServer::requestsTo(const QByteArray &path) const
{
    QList<Request> found;
    for (const Request &request : requests()) {
        if (targetOf(request) == path) {
            found << request;
        }
    }
    return found;
}

CompatibleServer::Reply CompatibleServer::replyTo(const Request &request)
{
    const QByteArray path = targetOf(request);
    if (!m_replies[path].isEmpty()) {
        return m_replies[path].takeFirst();
    }
    if (path == "/v1/models" && request.head.startsWith("GET ")) {
        return document("{\"object\":\"list\",\"data\":[{\"id\":\"" + model +
                        "\",\"object\":\"model\",\"created\":1764000000,\"owned_by\":\"" + owner +
                        "\",\"meta\":{\"n_ctx_train\":131072,\"size\":9600000000}}]}");
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path != "/v1/chat/completions" ||
        body[QLatin1String("model")].toString().toUtf8() != model) {
        return document(R"({"error":{"code":404,"message":"File Not Found","type":"not_found"}})",
                        404);
    }
    return streamed(says);
}
