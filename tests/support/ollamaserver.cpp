// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ollamaserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{

QByteArray quotedText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray pathOf(const RecordingServer::Request &request)
{
    return request.head.split(' ').value(1);
}

QJsonObject bodyOf(const RecordingServer::Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

QByteArray OllamaServer::line(const QString &text, const QString &thinking)
{
    return "{\"model\":\"gemma4:e4b\",\"created_at\":\"2026-11-28T08:00:00Z\",\"message\":{"
           "\"role\":\"assistant\",\"content\":" +
           quotedText(text) +
           (thinking.isEmpty() ? QByteArray() : ",\"thinking\":" + quotedText(thinking)) +
           "},\"done\":false}\n";
}

QByteArray OllamaServer::lastLine(const QByteArray &reason)
{
    return "{\"model\":\"gemma4:e4b\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},"
           "\"done\":true,\"done_reason\":\"" +
           reason +
           "\",\"total_duration\":5000000000,\"load_duration\":3000000000,"
           "\"prompt_eval_count\":900,\"prompt_eval_duration\":700000000,\"eval_count\":42,"
           "\"eval_duration\":1300000000}\n";
}

OllamaServer::Reply OllamaServer::lines(const QByteArray &body)
{
    return {.headers = {"Content-Type: application/x-ndjson"}, .body = body};
}

OllamaServer::Reply OllamaServer::document(const QByteArray &json, int status)
{
    return {.status = status,
            .headers = {"Content-Type: application/json; charset=utf-8"},
            .body = json,
            .isChunked = false};
}

OllamaServer::Reply OllamaServer::error(int status, const QByteArray &text)
{
    return document("{\"error\":" + quotedText(QString::fromUtf8(text)) + "}", status);
}

OllamaServer::Reply OllamaServer::streamed(const QString &text, const QString &thinking)
{
    QByteArray body;
    for (qsizetype at = 0; at < thinking.size();) {
        const QString piece = thinking.mid(at, random().bounded(1, 12));
        body += line({}, piece);
        at += piece.size();
    }
    for (qsizetype at = 0; at < text.size();) {
        const QString piece = text.mid(at, random().bounded(1, 12));
        body += line(piece);
        at += piece.size();
    }
    // The program ends every line; that the last may lack it is a matter of the pure reader.
    return lines(body + lastLine());
}

QList<RecordingServer::Request> OllamaServer::requestsTo(const QByteArray &path) const
{
    QList<Request> found;
    for (const Request &request : requests()) {
        if (pathOf(request) == path) {
            found << request;
        }
    }
    return found;
}

OllamaServer::Reply OllamaServer::replyTo(const Request &request)
{
    const QByteArray path = pathOf(request);
    if (!m_replies[path].isEmpty()) {
        return m_replies[path].takeFirst();
    }
    const bool isPost = request.head.startsWith("POST ");
    if (path == "/api/version" && !isPost) {
        return document("{\"version\":\"" + version + "\"}");
    }
    if (path == "/api/tags" && !isPost) {
        return document("{\"models\":[{\"name\":\"" + model + "\",\"model\":\"" + model +
                        "\",\"size\":9600000000,\"digest\":\"" + digest +
                        "\",\"details\":{\"family\":\"gemma4\"}" + listedFields + "}]}");
    }
    if (path == "/api/status" && !isPost && !status.isEmpty()) {
        return document(status);
    }
    if (path == "/api/show" && isPost) {
        return modelReply(request, "{\"details\":{\"family\":\"gemma4\"},\"model_info\":{"
                                   "\"gemma4.context_length\":131072},\"capabilities\":[" +
                                       capabilities + "]" + shownFields + "}");
    }
    if (path == "/api/chat" && isPost) {
        return chatReply(request);
    }
    return {.status = 404, .body = "404 page not found", .isChunked = false};
}

OllamaServer::Reply OllamaServer::modelReply(const Request &request, const QByteArray &json) const
{
    QByteArray name = bodyOf(request)[QLatin1String("model")].toString().toUtf8();
    if (name.endsWith(":local")) {
        name.chop(6);
    }
    return name == model ? document(json) : error(404, "model '" + name + "' not found");
}

OllamaServer::Reply OllamaServer::chatReply(const Request &request)
{
    const Reply known = modelReply(request, "{}");
    if (known.status != 200) {
        return known;
    }
    const QJsonObject body = bodyOf(request);
    const QJsonValue think = body[QLatin1String("think")];
    const bool asksToThink = think.isString() || think.toBool();
    if (asksToThink && !capabilities.contains("thinking")) {
        return error(400, "\"" + model + "\" does not support thinking");
    }
    if (body[QLatin1String("messages")].toArray().isEmpty()) {
        return lines(lastLine("load"));
    }
    return streamed(says, asksToThink ? QStringLiteral("let me see") : QString());
}
