// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "refusal.h"

#include "responsereading.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace gatehouse
{

namespace
{

using std::chrono::milliseconds;

constexpr milliseconds firstWait{500};
constexpr milliseconds longestUsualWait{8'000};
/// A day: nobody waits longer, and it keeps sums within bounds.
constexpr qint64 mostSeconds = 86'400;

std::optional<ErrorKind> kindInBody(const QByteArray &body)
{
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    return kindOfErrorObject(document[QLatin1String("error")].toObject());
}

ErrorKind kindOfStatus(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return ErrorKind::CloudKeyRefused;
    case 403:
        return ErrorKind::CloudAccessRefused;
    case 404:
        return ErrorKind::CloudNoSuchAddress;
    case 408:
    case 409:
        return ErrorKind::CloudUnavailable;
    case 429:
        return ErrorKind::CloudTooManyRequests;
    default:
        break;
    }
    if (httpStatus >= 300 && httpStatus < 400) {
        return ErrorKind::CloudMovedElsewhere;
    }
    return httpStatus >= 500 ? ErrorKind::CloudUnavailable : ErrorKind::CloudRequestRefused;
}

/// A count of seconds, perhaps with decimals, of which three are kept.
std::optional<milliseconds> readSeconds(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    bool isNumber = false;
    const uint seconds = parts.first().toUInt(&isNumber);
    if (!isNumber || parts.size() > 2) {
        return std::nullopt;
    }
    uint thousandths = 0;
    if (parts.size() == 2) {
        thousandths = parts.last().leftJustified(3, '0', true).toUInt(&isNumber);
    }
    return isNumber ? std::optional(
                          milliseconds(std::min<qint64>(seconds, mostSeconds) * 1000 + thousandths))
                    : std::nullopt;
}

/// "Sun, 06 Nov 1994 08:49:37 GMT", the form that hosts must send (RFC 9110, 5.6.7).
std::optional<milliseconds> readDate(const QByteArray &text, const QDateTime &now)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return milliseconds(std::clamp<qint64>(now.msecsTo(date), 0, mostSeconds * 1000));
}

} // namespace

ErrorKind kindOfRefusal(int httpStatus, const QByteArray &body)
{
    const ErrorKind plain = kindOfStatus(httpStatus);
    const bool mayTellMore = plain == ErrorKind::CloudNoSuchAddress ||
                             plain == ErrorKind::CloudTooManyRequests ||
                             plain == ErrorKind::CloudRequestRefused;
    return mayTellMore ? kindInBody(body).value_or(plain) : plain;
}

std::optional<milliseconds> askedWait(const QByteArray &retryAfterMs, const QByteArray &retryAfter,
                                      const QDateTime &now)
{
    bool isNumber = false;
    const uint count = retryAfterMs.trimmed().toUInt(&isNumber);
    if (isNumber) {
        return milliseconds(std::min<qint64>(count, mostSeconds * 1000));
    }
    const QByteArray text = retryAfter.trimmed();
    const std::optional<milliseconds> seconds = readSeconds(text);
    return seconds ? seconds : readDate(text, now);
}

milliseconds usualWait(int attempt)
{
    milliseconds wait = firstWait;
    for (int i = 1; i < attempt && wait < longestUsualWait; ++i) {
        wait *= 2;
    }
    return std::min(wait, longestUsualWait);
}

} // namespace gatehouse
