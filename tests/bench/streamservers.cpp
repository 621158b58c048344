// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "streamservers.h"

namespace
{

constexpr int lettersOfAToken = 6;
constexpr int tokensOfALine = 10;

QString textOf(const LongAnswer &answer)
{
    QString text(answer.tokens * lettersOfAToken, u'x');
    for (qsizetype i = lettersOfAToken - 1; i < text.size(); i += lettersOfAToken) {
        text[i] = u' ';
    }
    if (answer.form == LongAnswer::Form::ManyLines) {
        for (qsizetype i = tokensOfALine * lettersOfAToken - 1; i < text.size();
             i += tokensOfALine * lettersOfAToken) {
            text[i] = u'\n';
        }
    }
    return text;
}

/// Thinking and text of an answer in pieces.
struct Said
{
    QString text;
    QString thinking;
};

Said saidIn(const LongAnswer &answer)
{
    if (answer.form == LongAnswer::Form::Thinking) {
        return {.text = QStringLiteral("done"), .thinking = textOf(answer)};
    }
    return {.text = textOf(answer), .thinking = {}};
}

} // namespace

QByteArray inEvents(const PiecewiseServer::Reply &reply, const QByteArray &end)
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n";
    for (const QByteArray &header : reply.headers) {
        bytes += header + "\r\n";
    }
    bytes += "\r\n";
    for (qsizetype at = 0; at < reply.body.size();) {
        const qsizetype found = reply.body.indexOf(end, at);
        const qsizetype next = found < 0 ? reply.body.size() : found + end.size();
        bytes +=
            QByteArray::number(next - at, 16) + "\r\n" + reply.body.mid(at, next - at) + "\r\n";
        at = next;
    }
    return bytes + "0\r\n\r\n";
}

QByteArray ollamaBytes(const LongAnswer &answer)
{
    if (answer.form == LongAnswer::Form::OnePiece) {
        return inEvents(
            OllamaServer::lines(OllamaServer::line(textOf(answer)) + OllamaServer::lastLine()),
            "\n");
    }
    const Said said = saidIn(answer);
    return inEvents(OllamaServer().streamed(said.text, said.thinking), "\n");
}

QByteArray compatibleBytes(const LongAnswer &answer)
{
    if (answer.form == LongAnswer::Form::OnePiece) {
        const QByteArray quoted = AzureServer::quoted(textOf(answer));
        return inEvents(CompatibleServer::events(CompatibleServer::event("\"content\":" + quoted) +
                                                 CompatibleServer::event("", "\"stop\"") +
                                                 "data: [DONE]\n\n"),
                        "\n\n");
    }
    const Said said = saidIn(answer);
    return inEvents(CompatibleServer().streamed(said.text, said.thinking), "\n\n");
}

QByteArray azureBytes(const LongAnswer &answer)
{
    const QString text = textOf(answer);
    return answer.form == LongAnswer::Form::OnePiece
               ? inEvents(AzureServer::document(text), "\n\n")
               : inEvents(AzureServer().streamed(text), "\n\n");
}
