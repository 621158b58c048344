// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chatrequest.h"

#include "jsonwriter.h"

namespace gatehouse
{

namespace
{

QString nameOf(ChatMessage::Role role)
{
    switch (role) {
    case ChatMessage::Role::System:
        return QStringLiteral("system");
    case ChatMessage::Role::User:
        return QStringLiteral("user");
    case ChatMessage::Role::Assistant:
        return QStringLiteral("assistant");
    }
    return {};
}

/// What both interfaces begin with.
void writeHead(JsonWriter &json, const ChatRequest &request)
{
    json.key("model").string(request.model);
    json.key("messages").beginArray();
    for (const ChatMessage &message : request.messages) {
        json.beginObject();
        json.key("role").string(nameOf(message.role));
        json.key("content").string(message.text.reveal());
        json.endObject();
    }
    json.endArray();
    json.key("stream").boolean(true);
}

void writeOptions(JsonWriter &json, const ChatRequest &request)
{
    json.key("options").beginObject();
    json.key("num_ctx").number(request.contextTokens);
    if (request.mostTokens) {
        json.key("num_predict").number(*request.mostTokens);
    }
    json.key("temperature").number(0);
    json.key("seed").number(request.seed);
    json.endObject();
}

} // namespace

PrivateBytes writeOllamaChat(const ChatRequest &request)
{
    JsonWriter json;
    json.beginObject();
    writeHead(json, request);
    if (request.thinking != Thinking::Unsaid) {
        json.key("think").embed(toJson(request.thinking));
    }
    writeOptions(json, request);
    json.key("keep_alive").string(QStringLiteral("%1m").arg(request.keepMinutes));
    // What does not fit is an error then; otherwise the front of it is dropped.
    json.key("shift").boolean(false);
    json.key("truncate").boolean(false);
    if (!request.schema.isEmpty()) {
        json.key("format").embed(request.schema);
    }
    json.endObject();
    return PrivateBytes(json.document());
}

PrivateBytes writeCompletionChat(const ChatRequest &request)
{
    JsonWriter json;
    json.beginObject();
    writeHead(json, request);
    json.key("stream_options").beginObject();
    json.key("include_usage").boolean(true);
    json.endObject();
    json.key("temperature").number(0);
    json.key("seed").number(request.seed);
    if (request.mostTokens) {
        json.key("max_tokens").number(*request.mostTokens);
    }
    if (!request.schema.isEmpty()) {
        json.key("response_format").beginObject();
        json.key("type").string(QStringLiteral("json_schema"));
        json.key("json_schema").beginObject();
        json.key("name").string(QStringLiteral("answer"));
        json.key("schema").embed(request.schema);
        json.endObject();
        json.endObject();
    }
    json.endObject();
    return PrivateBytes(json.document());
}

} // namespace gatehouse
