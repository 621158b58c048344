// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "completionstream.h"

#include "localrefusal.h"
#include "modelinfo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gatehouse
{

void CompletionStream::take(QByteArrayView bytes)
{
    if (ending()) {
        return;
    }
    for (const StreamEvent &event : m_events.take(bytes)) {
        if (!ending()) {
            takeEvent(event.data);
        }
    }
}

void CompletionStream::finish()
{
    if (m_stop) {
        complete(*m_stop);
    }
    fail(LocalFault::EndedEarly);
}

void CompletionStream::takeEvent(const QByteArray &data)
{
    if (data.trimmed() == "[DONE]") {
        finish();
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(data);
    if (!document.isObject()) {
        fail(LocalFault::AnswerUnreadable);
        return;
    }
    const QJsonObject chunk = document.object();
    // Programs that only pass words on name whom they asked.
    const bool hasProvider = !chunk[QLatin1String("provider")].toString().isEmpty();
    if (hasProvider || namesAnotherHost(chunk)) {
        fail(LocalFault::RemoteModel);
        return;
    }
    if (chunk.contains(QLatin1String("error"))) {
        fail(faultOfErrorLine(chunk));
        return;
    }
    const QJsonArray choices = chunk[QLatin1String("choices")].toArray();
    if (!choices.isEmpty()) {
        takeChoice(choices.first().toObject());
    }
    const QJsonValue usage = chunk[QLatin1String("usage")];
    if (usage.isObject()) {
        counts().promptTokens =
            std::max<qint64>(0, usage[QLatin1String("prompt_tokens")].toInteger());
        counts().answerTokens =
            std::max<qint64>(0, usage[QLatin1String("completion_tokens")].toInteger());
    }
}

void CompletionStream::takeChoice(const QJsonObject &choice)
{
    const QJsonValue delta = choice[QLatin1String("delta")];
    addThinking(delta[QLatin1String("reasoning_content")].toString());
    addThinking(delta[QLatin1String("reasoning")].toString());
    addText(delta[QLatin1String("content")].toString());
    const QString reason = choice[QLatin1String("finish_reason")].toString();
    if (!reason.isEmpty()) {
        m_stop = reason == QLatin1String("length") ? Stop::NoRoom : Stop::AtItsEnd;
    }
}

} // namespace gatehouse
