// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerrates.h"
#include "localmodel.h"
#include "sanitizerreply.h"

namespace gatehouse
{

/// What a model on this machine is to make anonymous.
struct SanitizeOrder
{
    PrivateText text;
    PrivateText question;
    /// The time of day that the text counts from.
    QTime now;
    /// Model, context and thinking; its messages are not looked at.
    ChatRequest settings;
};

/// How one went about it.
enum class SanitizeAttempt
{
    First,
    /// Told what was wrong with its first answer.
    Repair,
    /// Held to a schema. A small model is then right less often, so this comes last.
    Schema,
};

struct SanitizeProgress
{
    SanitizeAttempt attempt = SanitizeAttempt::First;
    ChatProgress answer;
};

/// What came of it. The problem in it is compared with what the reader found, and never sent.
struct ModelSanitized
{
    /// With a problem; or the last answer's errors. A fault where there was no answer.
    Result<SanitizerReading, LocalFault> reading;
    /// The last one; the reading may be that of one before.
    SanitizeAttempt attempt = SanitizeAttempt::First;
    /// Of all attempts together.
    AnswerCounts counts;
    /// Of each answer, in order. Without a check an answer is right where it is a problem.
    std::vector<AnswerQuality> answers = {};
};

struct SanitizeHandlers
{
    /// May be left out.
    std::function<void(const SanitizeProgress &)> progress;
    /// What is wrong with a problem besides its form; called for problems only. May be left out.
    std::function<ReplyErrors(const SanitizerReading &)> check = {};
    /// Called once, the last thing that is heard; may destroy the request, as may progress.
    std::function<void(const ModelSanitized &)> done;
};

/// Has a model make a household's text anonymous: JSON is asked for in the prompt and read
/// tolerantly; where it is no problem, or the check finds something, the model is told once what is
/// wrong. Only where there is no problem even then it is held to a schema.
class ModelSanitizer : public LocalRequest
{
public:
    /// \a model outlives it. \a agreed is whom the words may go to; see LocalModel::chat().
    ModelSanitizer(const LocalModel &model, SanitizeOrder order, LocalServer agreed,
                   SanitizeHandlers handlers);

private:
    void ask(SanitizeAttempt attempt, std::vector<ChatMessage> messages);
    void takeAnswer(const AnswerEnding &ending);
    void takeReading(const PrivateText &answer, SanitizerReading reading);
    void askForRepair(const PrivateText &answer, const ReplyErrors &errors);
    void endWithout(LocalFault fault);
    void addCounts(const AnswerCounts &counts);
    void finish(Result<SanitizerReading, LocalFault> reading);

    const LocalModel &m_model;
    SanitizeOrder m_order;
    LocalServer m_agreed;
    SanitizeHandlers m_handlers;
    SanitizeAttempt m_attempt = SanitizeAttempt::First;
    AnswerCounts m_counts;
    std::vector<AnswerQuality> m_answers;
    /// The problem of the first answer, where the check found something, and how much.
    std::optional<SanitizerReading> m_first;
    std::size_t m_firstFlaws = 0;
    std::unique_ptr<LocalRequest> m_chat;
};

} // namespace gatehouse
