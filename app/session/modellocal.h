// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerrates.h"
#include "localmodel.h"
#include "sanitizerreply.h"
#include "sides.h"

namespace gatehouse
{

/// Whom a model on this machine is, and how it is asked.
struct LocalOrder
{
    /// Whom the person agreed to show their words.
    LocalServer agreed;
    Thinking thinking = Thinking::Off;
    int contextTokens = ChatRequest::usualContextTokens;

    bool operator==(const LocalOrder &) const = default;
};

/// The local side with a model: the built-in reader reads the words first; then the model does, its
/// problem is held against what the reader found, and it may mend it once. What is sent is the
/// reader's all the same; what the model has otherwise is told beside it.
class ModelLocal : public LocalSide
{
public:
    /// \a reader outlives it.
    ModelLocal(LocalSide &reader, std::unique_ptr<LocalModel> model, LocalOrder order);
    ~ModelLocal() override;

    void follow(const ProgressSeen &seen) override { m_seen = seen; }

    /// Where the reader fails the model is not asked: nothing of what it might find has a place in
    /// the words that anybody has seen. Where the model fails, the report says why. Errors: those
    /// of the reader.
    std::unique_ptr<Request> sanitize(const SanitizeInput &input, SanitizeDone done) override;
    void hurry() override;

    /// Asks the model once, and takes no more than a few sentences from it. Shares nothing with
    /// this object: it may outlive it.
    std::unique_ptr<Request> ground(const GroundInput &input, GroundDone done) override;

    /// Of all answers so far.
    const AnswerRates &rates() const { return m_rates; }

private:
    class Work;
    class Telling;
    /// What the model made of the words that it read last.
    struct Kept
    {
        QDateTime now;
        /// Nothing where it gave none.
        std::optional<SanitizerReading> reading;
        ModelReport report;
    };

    LocalSide &m_reader;
    std::unique_ptr<LocalModel> m_model;
    LocalOrder m_order;
    ProgressSeen m_seen;
    AnswerRates m_rates;
    std::optional<Kept> m_kept;
    /// The work under way, where there is any.
    Work *m_work = nullptr;
};

} // namespace gatehouse
