// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"
#include "review.h"
#include "sides.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace gatehouse
{

/// The steps of a run as the person sees them.
enum class Stage
{
    Sanitize,
    Review,
    Solve,
    Verify,
    Answer,
};
constexpr int stageCount = 5;

/// Where a run is.
enum class RunPhase
{
    /// Nothing has been made of the private text yet.
    Empty,
    Sanitizing,
    /// Waiting for the person to edit or approve.
    Reviewing,
    Solving,
    Verifying,
    Answered,
};

/// Everything a run knows. A plain value: next() makes the one that follows, panes show it.
struct RunState
{
    RunPhase phase = RunPhase::Empty;
    /// The work under way. A report that carries another number is late and is dropped.
    quint64 work = 0;
    Level level = Level::Shifted;

    /// The words sanitized stems from; only with it.
    SanitizeInput input;
    /// The words that are being sanitized, while they are.
    std::optional<SanitizeInput> pending;
    bool pendingIsOld = false;
    /// The text in the middle that is to outlast it.
    std::optional<QString> pendingKept;
    /// How far a model on this machine is with pending, while one is asked.
    std::optional<LocalProgress> local;

    /// Nothing until a first Sanitize has succeeded; then so is review.
    std::shared_ptr<const Sanitized> sanitized;
    std::optional<Review> review;
    /// What the model's problem has otherwise and the person left as the reader has it.
    std::vector<Difference> settled;
    /// The private words have changed since: what stands in the middle is old.
    bool reviewIsOld = false;
    /// Other words than those of the household have become private, or are no longer so, since the
    /// text was last guarded.
    bool guardIsOld = false;

    /// The work that last read the private words, well or not, and those words. An error without a
    /// line is about the question.
    quint64 readWork = 0;
    PrivateText readText;
    PrivateText readQuestion;
    /// Why the last Sanitize gave nothing.
    std::optional<ReadingFailure> failure;
    /// How far the reply to what was approved last is, or was when it ended, where another host
    /// gives it.
    std::optional<ReplyProgress> reply;
    /// Why what was approved brought no answer.
    std::optional<Error> replyError;
    /// What the other side answered to the text in the middle. Nothing of it is trusted.
    QByteArray replied;

    std::optional<Answer> answer;
    /// The answer is the plan of the exact solver here, and not what was replied.
    bool answerIsOurs = false;
    /// The text in the middle has changed since it was answered.
    bool answerIsOld = false;
    /// What a model here tells of it besides.
    ModelTelling telling;

    /// The last thing that happened is that the person stopped the work.
    bool wasStopped = false;
    /// How long each step took, where it was taken.
    std::array<std::optional<std::chrono::microseconds>, stageCount> times;

    /// Whether the person may change the outbound text; where it is disguised, facts are changed on
    /// the left.
    bool isEditable() const { return review && !isWorking() && level != Level::Scaled; }
    bool isWorking() const
    {
        return phase == RunPhase::Sanitizing || phase == RunPhase::Solving ||
               phase == RunPhase::Verifying;
    }
    /// The words that the left pane is compared with.
    const SanitizeInput &wordsInUse() const { return pending ? *pending : input; }
};

/// Whether another plan can be asked for, with what was wrong with the one in \a state named: a
/// plan came back that breaks rules of what was asked, and the text is still that.
bool mayAskAgain(const RunState &state);

/// Whether the exact solver's own plan can take the place of what \a state shows: that is no good
/// plan, and there is one.
bool mayAnswerHere(const RunState &state);

} // namespace gatehouse
