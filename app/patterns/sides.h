// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "answer.h"
#include "approvedrequest.h"
#include "guard.h"
#include "localprogress.h"
#include "modelreport.h"
#include "modelwords.h"
#include "plan.h"
#include "reading.h"
#include "recipient.h"
#include "replyprogress.h"
#include "result.h"

#include <functional>
#include <memory>

namespace gatehouse
{

/// A piece of work under way. Destroying it aborts the work; then nothing is reported any more.
class Request
{
public:
    Request() = default;
    virtual ~Request();
    Request(const Request &) = delete;
    Request &operator=(const Request &) = delete;
};

/// What sanitizing yields.
struct Sanitized
{
    Reading reading;
    /// With its disguise.
    Anonymized anonymized;
    /// The exact solver's plan for the household's own problem.
    Plan optimum;
    /// Words of text, question and mapping that must not be in what leaves.
    PrivateWords privateWords;
    /// What a model made of the words, where one was asked.
    std::optional<ModelReport> model = std::nullopt;
};

struct SanitizeInput
{
    PrivateText text;
    PrivateText question;
    /// Local time when it was asked for.
    QDateTime clock;
    /// They are words that were sanitized before, with edits taken over: a model that was asked
    /// then is not asked again.
    bool isTakenOver = false;

    /// Whether the household's words are the same, whatever the clock says.
    bool hasWordsOf(const SanitizeInput &other) const
    {
        return text == other.text && question == other.question;
    }
};

/// What the household is to be told of.
struct GroundInput
{
    PrivateText question;
    /// A good one, of the household of sanitized.
    Answer answer;
    std::shared_ptr<const Sanitized> sanitized;
};

/// The side that may see the household. Each request finishes exactly once, and never inside the
/// call that started it.
class LocalSide
{
public:
    virtual ~LocalSide();

    /// Tells \a seen from now on how far a piece of work is, while one is under way and not inside
    /// the call that started it; for sides whose work takes its time.
    using ProgressSeen = std::function<void(const LocalProgress &)>;
    virtual void follow(const ProgressSeen &seen);

    using SanitizeDone = std::function<void(Result<Sanitized, ReadingFailure>)>;
    [[nodiscard]] virtual std::unique_ptr<Request> sanitize(const SanitizeInput &input,
                                                            SanitizeDone done) = 0;

    /// Ends sanitizing without the model that is being asked; nothing where none is.
    virtual void hurry();

    /// What a model on this machine writes, unchecked; nothing where none is asked.
    using GroundDone = std::function<void(std::optional<ModelWords>)>;
    /// Has a model tell in a few sentences what an answer means. A side without one gives nothing.
    [[nodiscard]] virtual std::unique_ptr<Request> ground(const GroundInput &input,
                                                          GroundDone done);
};

/// The side that sees approved text only. The same promise as that of LocalSide.
class CloudSide
{
public:
    virtual ~CloudSide();

    /// Tells \a seen from now on how far a reply is, while one is under way and not inside the call
    /// that started it; for sides whose reply takes its time.
    using ProgressSeen = std::function<void(const ReplyProgress &)>;
    virtual void follow(const ProgressSeen &seen);

    /// Who answers, and what the approved bytes are wrapped in for it.
    virtual Recipient recipient() const = 0;

    /// The raw reply text, or why there is none.
    using ReplyDone = std::function<void(Result<QByteArray>)>;
    [[nodiscard]] virtual std::unique_ptr<Request> reply(ApprovedRequest request,
                                                         ReplyDone done) = 0;
};

} // namespace gatehouse
