// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "approvedrequest.h"
#include "household.h"
#include "plan.h"
#include "schedulereply.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gatehouse
{

/// A piece of work under way. Destroying it aborts the work; then nothing is reported any more.
class Request
{
public:
    virtual ~Request();
};

/// What sanitizing yields.
struct Sanitized
{
    Reading reading;
    Anonymized anonymized;
    /// The exact solver's plan for the household's own problem.
    Plan optimum;
};

struct SanitizeInput
{
    PrivateText text;
    PrivateText question;
    QDateTime clock;
};

/// The side that may see the household. Each request finishes exactly once, and never inside the
/// call that started it.
class LocalSide
{
public:
    virtual ~LocalSide();

    using SanitizeDone = std::function<void(Result<Sanitized, ReadingFailure>)>;
    [[nodiscard]] virtual std::unique_ptr<Request> sanitize(const SanitizeInput &input,
                                                            SanitizeDone done) = 0;
};

/// The side that sees approved text only.
class CloudSide
{
public:
    virtual ~CloudSide();

    /// The raw reply text, or why there is none.
    using ReplyDone = std::function<void(Result<QByteArray>)>;
    [[nodiscard]] virtual std::unique_ptr<Request> reply(ApprovedRequest request,
                                                         ReplyDone done) = 0;
};

} // namespace gatehouse
