// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "errorkind.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace gatehouse
{

/// What an answer with a status other than 2xx says. \a body is read for its code only; its text
/// goes nowhere.
ErrorKind kindOfRefusal(int httpStatus, const QByteArray &body);

/// How long the host wants to be left alone: \a retryAfterMs ("retry-after-ms") where that is a
/// number, else \a retryAfter ("retry-after"), seconds or an HTTP date, of which the time from
/// \a now counts. Never negative. Nothing where neither can be read.
std::optional<std::chrono::milliseconds>
askedWait(const QByteArray &retryAfterMs, const QByteArray &retryAfter, const QDateTime &now);

/// How long to wait after attempt number \a attempt, counted from 1, where the host does not say:
/// half a second, doubled each time, at most eight.
std::chrono::milliseconds usualWait(int attempt);

} // namespace gatehouse
