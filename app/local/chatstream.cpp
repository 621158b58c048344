// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chatstream.h"

#include "localrefusal.h"
#include "modelinfo.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gatehouse
{

namespace
{

qint64 countIn(const QJsonObject &line, const char *name)
{
    return std::max<qint64>(0, line[QLatin1String(name)].toInteger());
}

AnswerCounts countsIn(const QJsonObject &line)
{
    using std::chrono::nanoseconds;
    return {.promptTokens = countIn(line, "prompt_eval_count"),
            .answerTokens = countIn(line, "eval_count"),
            .total = nanoseconds(countIn(line, "total_duration")),
            .loading = nanoseconds(countIn(line, "load_duration")),
            .reading = nanoseconds(countIn(line, "prompt_eval_duration")),
            .writing = nanoseconds(countIn(line, "eval_duration"))};
}

} // namespace

void ChatStream::take(QByteArrayView bytes)
{
    if (ending()) {
        return;
    }
    for (const QByteArray &line : m_lines.take(bytes)) {
        if (!ending()) {
            takeLine(line);
        }
    }
    if (m_lines.isTooLong()) {
        fail(LocalFault::AnswerTooLong);
    }
}

void ChatStream::finish()
{
    const std::optional<QByteArray> last = m_lines.finish();
    if (last && !ending()) {
        takeLine(*last);
    }
    fail(LocalFault::EndedEarly);
}

void ChatStream::takeLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        fail(LocalFault::AnswerUnreadable);
        return;
    }
    const QJsonObject chunk = document.object();
    if (namesAnotherHost(chunk)) {
        fail(LocalFault::RemoteModel);
        return;
    }
    if (chunk.contains(QLatin1String("error"))) {
        fail(faultOfErrorLine(chunk));
        return;
    }
    const QJsonValue message = chunk[QLatin1String("message")];
    addThinking(message[QLatin1String("thinking")].toString());
    addText(message[QLatin1String("content")].toString());
    if (chunk[QLatin1String("done")].toBool()) {
        counts() = countsIn(chunk);
        const bool isCut =
            chunk[QLatin1String("done_reason")].toString() == QLatin1String("length");
        complete(isCut ? Stop::NoRoom : Stop::AtItsEnd);
    }
}

} // namespace gatehouse
