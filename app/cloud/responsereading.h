// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>

#include <optional>

class QJsonObject;

namespace gatehouse
{

/// What an answer used, as the service counts it.
struct TokenUsage
{
    qint64 input = 0;
    /// Thinking included.
    qint64 output = 0;
    qint64 reasoning = 0;

    bool operator==(const TokenUsage &) const = default;
};

/// What a model's answer came to. Also a failure may have used tokens.
struct ResponseEnding
{
    /// The text as it came, not trusted. Errors: CloudDeclined, CloudOutOfTokens, CloudFiltered,
    /// CloudTooManyRequests, CloudQuotaUsedUp, CloudFailed, CloudEndedEarly, CloudAnswerTooLarge,
    /// CloudAnswerUnreadable, CloudAnswerEmpty.
    Result<QByteArray> text;
    std::optional<TokenUsage> usage;
    /// As the service calls the model that answered: letters, digits and a few signs; empty where
    /// it says nothing, or something else.
    QString model = {};
};

/// What people and limits count as too long an answer, in bytes of UTF-8.
constexpr qsizetype mostAnswerBytes = qsizetype{4} * 1024 * 1024;

/// Reads a finished `response` object of the Responses API. \a streamed is the text that came
/// piece by piece before it, for a service that does not repeat it at the end.
ResponseEnding readResponse(const QJsonObject &response, const QString &streamed = {});

/// The kind that the services' own \a code of an error stands for, where it tells one.
std::optional<ErrorKind> kindOfErrorCode(const QString &code);

/// The codes of the error object \a error: its own and that within.
std::optional<ErrorKind> kindOfErrorObject(const QJsonObject &error);

} // namespace gatehouse
