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

const QByteArray details =
    "{\"parent_model\":\"\",\"format\":\"gguf\",\"family\":\"gemma4\",\"families\":[\"gemma4\"],"
    "\"parameter_size\":\"8.0B\",\"quantization_level\":\"Q4_K_M\"}";

/// The numbers at the end of an answer, and that it is the end.
QByteArray endFields(const QByteArray &reason)
{
    return "\"done\":true,\"done_reason\":\"" + reason +
           "\",\"total_duration\":5000000000,\"load_duration\":3000000000,"
           "\"prompt_eval_count\":900,\"prompt_eval_duration\":700000000,\"eval_count\":42,"
           "\"eval_duration\":1300000000}\n";
}

/// As it comes where nothing is streamed.
QByteArray wholeAnswer(const QString &text)
{
    return "{\"model\":\"gemma4:e4b\",\"created_at\":\"2026-11-28T08:00:05Z\",\"message\":{"
           "\"role\":\"assistant\",\"content\":" +
           quotedText(text) + "}," + endFields("stop");
}

OllamaServer::Reply nothingThere()
{
    return {.status = 404,
            .headers = {"Content-Type: text/plain"},
            .body = "404 page not found",
            .isChunked = false};
}

QByteArray pathOf(const RecordingServer::Request &request)
{
    return request.head.split(' ').value(1);
}

QJsonObject bodyOf(const RecordingServer::Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// Older clients, and the vendor's own in places, say "name".
QByteArray modelIn(const QJsonObject &body)
{
    const QString model = body[QLatin1String("model")].toString();
    return (model.isEmpty() ? body[QLatin1String("name")].toString() : model).toUtf8();
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
    return "{\"model\":\"gemma4:e4b\",\"created_at\":\"2026-11-28T08:00:05Z\",\"message\":{"
           "\"role\":\"assistant\",\"content\":\"\"}," +
           endFields(reason);
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
    if (!isPost) {
        return listReply(path);
    }
    if (path == "/api/show") {
        return modelReply(request,
                          "{\"modified_at\":\"2026-11-01T08:00:00Z\",\"details\":" + details +
                              ",\"model_info\":{"
                              "\"gemma4.context_length\":131072},\"capabilities\":[" +
                              capabilities + "]" + shownFields + "}");
    }
    if (path == "/api/chat") {
        return chatReply(request);
    }
    if (path == "/api/pull") {
        return pullReply(request);
    }
    return nothingThere();
}

OllamaServer::Reply OllamaServer::listReply(const QByteArray &path) const
{
    if (path == "/api/version") {
        return document("{\"version\":\"" + version + "\"}");
    }
    if (path == "/api/tags") {
        return document("{\"models\":[{" + listed() + listedFields + "}]}");
    }
    if (path == "/api/ps") {
        return document("{\"models\":[{" + listed() +
                        ",\"size_vram\":9600000000,\"context_length\":32768,"
                        "\"expires_at\":\"2026-11-28T08:05:00Z\"}]}");
    }
    if (path == "/api/status" && !status.isEmpty()) {
        return document(status);
    }
    return nothingThere();
}

QByteArray OllamaServer::listed() const
{
    return "\"name\":\"" + model + "\",\"model\":\"" + model +
           "\",\"modified_at\":\"2026-11-01T08:00:00Z\",\"size\":9600000000,\"digest\":\"" +
           digest + "\",\"details\":" + details;
}

OllamaServer::Reply OllamaServer::fetched()
{
    const auto part = [](const QByteArray &name, const QByteArray &rest) {
        return "{\"status\":\"pulling " + name + "\",\"digest\":\"sha256:" + name +
               "\",\"total\":1000" + rest + "}\n";
    };
    return lines("{\"status\":\"pulling manifest\"}\n" + part("aa01", {}) +
                 part("aa01", ",\"completed\":400") + part("aa01", ",\"completed\":1000") +
                 part("bb02", ",\"completed\":1000") +
                 "{\"status\":\"verifying sha256 digest\"}\n{\"status\":\"writing manifest\"}\n"
                 "{\"status\":\"success\"}\n");
}

/// A model of another name is in no store: that is said in the stream.
OllamaServer::Reply OllamaServer::pullReply(const Request &request) const
{
    const QJsonObject body = bodyOf(request);
    const bool isThere = modelIn(body) == model;
    const bool isStreamed = body[QLatin1String("stream")].toBool(true);
    if (!isThere) {
        const QByteArray missing = "pull model manifest: file does not exist";
        return isStreamed
                   ? lines("{\"status\":\"pulling manifest\"}\n{\"error\":\"" + missing + "\"}\n")
                   : error(500, missing);
    }
    return isStreamed ? fetched() : document("{\"status\":\"success\"}");
}

OllamaServer::Reply OllamaServer::modelReply(const Request &request, const QByteArray &json) const
{
    QByteArray name = modelIn(bodyOf(request));
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
    if (!body[QLatin1String("stream")].toBool(true)) {
        return document(wholeAnswer(says));
    }
    return streamed(says, asksToThink ? QStringLiteral("let me see") : QString());
}
