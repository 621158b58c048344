// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "azureserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{

const QByteArray usage = "\"usage\": {\"input_tokens\": 1500, \"input_tokens_details\": "
                         "{\"cached_tokens\": 0}, \"output_tokens\": 700, "
                         "\"output_tokens_details\": {\"reasoning_tokens\": 600}, "
                         "\"total_tokens\": 2200}";

QByteArray response(const QByteArray &status, const QByteArray &fields)
{
    return "{\"id\": \"resp_1\", \"object\": \"response\", \"created_at\": 1764000000, "
           "\"status\": \"" +
           status + "\", \"model\": \"gpt-5.4\", \"store\": false, \"error\": null" +
           (fields.isEmpty() ? QByteArray() : ", " + fields) + "}";
}

const QByteArray thought = "{\"id\": \"rs_1\", \"type\": \"reasoning\", \"summary\": []}";

/// The part of a message that holds \a text, which is quoted.
QByteArray part(const QByteArray &text)
{
    return "{\"type\": \"output_text\", \"annotations\": [], \"logprobs\": [], \"text\": " + text +
           "}";
}

QByteArray message(const QByteArray &status, const QByteArray &content)
{
    return "{\"id\": \"msg_1\", \"type\": \"message\", \"status\": \"" + status +
           "\", \"role\": \"assistant\", \"content\": [" + content + "]}";
}

QByteArray finished(const QByteArray &text)
{
    return "\"output\": [" + thought + ", " + message("completed", part(text)) + "], " + usage;
}

/// Events with a number each, from 0.
class Script
{
public:
    void add(const QByteArray &type, const QByteArray &fields)
    {
        m_body += AzureServer::event(type, fields, m_number++);
    }
    const QByteArray &body() const { return m_body; }

private:
    QByteArray m_body;
    int m_number = 0;
};

/// What the services say to a body that does not please them; empty where it does.
QByteArray wrongIn(const QJsonObject &body)
{
    const QJsonValue format = body[QLatin1String("text")][QLatin1String("format")];
    const QJsonValue schema = format[QLatin1String("schema")];
    if (!body[QLatin1String("input")].isString()) {
        return "missing_required_parameter";
    }
    if (body.contains(QLatin1String("temperature"))) {
        return "unsupported_parameter";
    }
    const bool isStrict = format[QLatin1String("strict")].toBool() &&
                          format[QLatin1String("name")].isString() &&
                          schema[QLatin1String("type")].toString() == QLatin1String("object") &&
                          schema[QLatin1String("additionalProperties")] == QJsonValue(false);
    return isStrict ? QByteArray() : QByteArray("invalid_json_schema");
}

} // namespace

QByteArray AzureServer::quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray AzureServer::event(const QByteArray &type, const QByteArray &fields, int number)
{
    return "event: " + type + "\ndata: {\"type\": \"" + type +
           "\", \"sequence_number\": " + QByteArray::number(number) +
           (fields.isEmpty() ? QByteArray() : ", " + fields) + "}\n\n";
}

AzureServer::Reply AzureServer::streamed(const QString &text)
{
    const QByteArray begun = "\"response\": " + response("in_progress", "\"output\": []");
    const QByteArray item = "\"output_index\": 1, \"item\": ";
    const QByteArray place = "\"item_id\": \"msg_1\", \"output_index\": 1, \"content_index\": 0, ";
    Script script;
    script.add("response.created", begun);
    script.add("response.in_progress", begun);
    script.add("response.output_item.added", "\"output_index\": 0, \"item\": " + thought);
    script.add("response.output_item.done", "\"output_index\": 0, \"item\": " + thought);
    script.add("response.output_item.added", item + message("in_progress", {}));
    script.add("response.content_part.added", place + "\"part\": " + part("\"\""));
    for (qsizetype at = 0; at < text.size();) {
        const QString delta = text.mid(at, random().bounded(1, 12));
        script.add("response.output_text.delta",
                   place + "\"logprobs\": [], \"delta\": " + quoted(delta));
        at += delta.size();
    }
    const QByteArray whole = quoted(text);
    script.add("response.output_text.done", place + "\"logprobs\": [], \"text\": " + whole);
    script.add("response.content_part.done", place + "\"part\": " + part(whole));
    script.add("response.output_item.done", item + message("completed", part(whole)));
    script.add("response.completed", "\"response\": " + response("completed", finished(whole)));
    return {.headers = {"Content-Type: text/event-stream; charset=utf-8"}, .body = script.body()};
}

AzureServer::Reply AzureServer::document(const QString &text)
{
    return {.headers = {"Content-Type: application/json"},
            .body = response("completed", finished(quoted(text))),
            .isChunked = false};
}

AzureServer::Reply AzureServer::ending(const QByteArray &type, const QByteArray &fields)
{
    const QByteArray status = type.mid(type.indexOf('.') + 1);
    return {.headers = {"Content-Type: text/event-stream; charset=utf-8"},
            .body = event("response.created") +
                    event(type, "\"response\": " + response(status, fields))};
}

AzureServer::Reply AzureServer::error(int status, const QByteArray &code, const QByteArray &message)
{
    return {.status = status,
            .headers = {"Content-Type: application/json"},
            .body = "{\"error\": {\"message\": \"" + message +
                    "\", \"type\": null, \"param\": null, \"code\": " +
                    (code.isEmpty() ? QByteArray("null") : '"' + code + '"') + "}}",
            .isChunked = false};
}

AzureServer::Reply AzureServer::replyTo(const Request &request)
{
    if (!m_replies.isEmpty()) {
        return m_replies.takeFirst();
    }
    const QByteArray target = request.head.split(' ').value(1);
    const bool isOpenAi = target == "/v1/responses";
    const bool isKnown = isOpenAi || target == "/openai/v1/responses" ||
                         target.startsWith("/openai/responses?api-version=");
    const bool showsBearer = request.header("Authorization") == "Bearer " + key;
    // The one service takes the key in either header, the other in one.
    const bool showsKey = showsBearer || (!isOpenAi && request.header("api-key") == key);
    if (!showsKey) {
        return error(401, isOpenAi ? "invalid_api_key" : "401", "Access denied");
    }
    if (!request.head.startsWith("POST ") || !isKnown) {
        return error(404, "404", "Resource not found");
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (body[QLatin1String("model")].toString().toUtf8() != deployment) {
        return error(404, isOpenAi ? "model_not_found" : "DeploymentNotFound");
    }
    if (const QByteArray wrong = wrongIn(body); !wrong.isEmpty()) {
        return error(400, wrong);
    }
    return body[QLatin1String("stream")].toBool() ? streamed(says) : document(says);
}
