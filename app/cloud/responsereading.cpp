// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "responsereading.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace gatehouse
{

namespace
{

/// The text of all messages of an answer, in order, and whether the model declined.
struct Spoken
{
    QString text;
    bool isRefusal = false;
};

Spoken spokenIn(const QJsonArray &output)
{
    Spoken spoken;
    for (const auto &item : output) {
        if (item[QLatin1String("type")].toString() != QLatin1String("message")) {
            continue;
        }
        for (const auto &part : item[QLatin1String("content")].toArray()) {
            const QString type = part[QLatin1String("type")].toString();
            if (type == QLatin1String("output_text")) {
                spoken.text += part[QLatin1String("text")].toString();
            } else if (type == QLatin1String("refusal")) {
                spoken.isRefusal = true;
            }
        }
    }
    return spoken;
}

std::optional<TokenUsage> usageIn(const QJsonObject &response)
{
    const QJsonValue usage = response[QLatin1String("usage")];
    if (!usage.isObject()) {
        return std::nullopt;
    }
    const QJsonValue details = usage[QLatin1String("output_tokens_details")];
    return TokenUsage{.input = usage[QLatin1String("input_tokens")].toInteger(),
                      .output = usage[QLatin1String("output_tokens")].toInteger(),
                      .reasoning = details[QLatin1String("reasoning_tokens")].toInteger()};
}

ErrorKind kindOfIncomplete(const QJsonObject &response)
{
    const QJsonValue details = response[QLatin1String("incomplete_details")];
    const QString reason = details[QLatin1String("reason")].toString();
    if (reason.contains(QLatin1String("content_filter"))) {
        return ErrorKind::CloudFiltered;
    }
    return reason.contains(QLatin1String("tokens")) ? ErrorKind::CloudOutOfTokens
                                                    : ErrorKind::CloudEndedEarly;
}

Result<QByteArray> completedText(const QJsonObject &response, const QString &streamed)
{
    const QJsonArray output = response[QLatin1String("output")].toArray();
    const Spoken spoken = spokenIn(output);
    if (spoken.isRefusal) {
        return failure(ErrorKind::CloudDeclined);
    }
    const QByteArray text = (output.isEmpty() ? streamed : spoken.text).toUtf8();
    if (text.size() > mostAnswerBytes) {
        return failure(ErrorKind::CloudAnswerTooLarge);
    }
    if (text.trimmed().isEmpty()) {
        return failure(ErrorKind::CloudAnswerEmpty);
    }
    return text;
}

Result<QByteArray> textIn(const QJsonObject &response, const QString &streamed)
{
    const QString status = response[QLatin1String("status")].toString();
    if (status == QLatin1String("completed")) {
        return completedText(response, streamed);
    }
    if (status == QLatin1String("incomplete")) {
        return failure(kindOfIncomplete(response));
    }
    if (status == QLatin1String("failed") || status == QLatin1String("cancelled")) {
        const QJsonObject error = response[QLatin1String("error")].toObject();
        return failure(kindOfErrorObject(error).value_or(ErrorKind::CloudFailed));
    }
    // queued and in_progress are no ending, and nobody asked to be answered later.
    return failure(ErrorKind::CloudAnswerUnreadable);
}

/// Not trusted, and shown to a person.
QString modelIn(const QJsonObject &response)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9._:/-]{1,80}\\z"));
    const QString model = response[QLatin1String("model")].toString();
    return name.match(model).hasMatch() ? model : QString();
}

} // namespace

ResponseEnding readResponse(const QJsonObject &response, const QString &streamed)
{
    return {
        .text = textIn(response, streamed), .usage = usageIn(response), .model = modelIn(response)};
}

std::optional<ErrorKind> kindOfErrorCode(const QString &code)
{
    static const QHash<QString, ErrorKind> kinds = {
        {QStringLiteral("content_filter"), ErrorKind::CloudFiltered},
        {QStringLiteral("content_policy_violation"), ErrorKind::CloudFiltered},
        {QStringLiteral("responsibleaipolicyviolation"), ErrorKind::CloudFiltered},
        {QStringLiteral("deploymentnotfound"), ErrorKind::CloudNoDeployment},
        {QStringLiteral("model_not_found"), ErrorKind::CloudNoDeployment},
        {QStringLiteral("invalid_api_key"), ErrorKind::CloudKeyRefused},
        {QStringLiteral("insufficient_quota"), ErrorKind::CloudQuotaUsedUp},
        {QStringLiteral("rate_limit_exceeded"), ErrorKind::CloudTooManyRequests},
        {QStringLiteral("too_many_requests"), ErrorKind::CloudTooManyRequests},
    };
    const auto found = kinds.constFind(code.toLower());
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ErrorKind> kindOfErrorObject(const QJsonObject &error)
{
    const std::optional<ErrorKind> outer = kindOfErrorCode(error[QLatin1String("code")].toString());
    if (outer) {
        return outer;
    }
    const QJsonValue inner = error[QLatin1String("innererror")];
    return kindOfErrorCode(inner[QLatin1String("code")].toString());
}

} // namespace gatehouse
