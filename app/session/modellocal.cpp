// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modellocal.h"

#include "groundfacts.h"
#include "localprompts.h"
#include "modelcomparison.h"
#include "modelsanitizer.h"

#include <QElapsedTimer>

namespace gatehouse
{

namespace
{

using std::chrono::milliseconds;

/// Milliseconds.
constexpr qint64 betweenSteps = 100;

/// Where it is not to think: far more than a few sentences take, and room for a model that cannot
/// do without.
constexpr int mostToldTokens = 4000;
/// A model that writes more than this does not tell in a few sentences, and does not end either.
constexpr qsizetype mostToldCharacters = 4000;

LocalProgress::Stage stageOf(ChatProgress::Stage stage)
{
    switch (stage) {
    case ChatProgress::Stage::Checking:
        return LocalProgress::Stage::Checking;
    case ChatProgress::Stage::Loading:
        return LocalProgress::Stage::Loading;
    case ChatProgress::Stage::Thinking:
        return LocalProgress::Stage::Thinking;
    case ChatProgress::Stage::Answering:
        break;
    }
    return LocalProgress::Stage::Answering;
}

/// A leaked word is a flaw that has no load.
ReplyErrors flawsOf(const ComparedReading &compared, const std::vector<PrivateText> &leaked)
{
    ReplyErrors flaws = compared.flaws;
    if (!leaked.empty()) {
        flaws.insert(flaws.begin(), {ReplyFlaw::PrivateWord, std::nullopt, ReplyField::Unknown});
    }
    return flaws;
}

} // namespace

/// First the reader, then the model. Whoever hears the end may destroy it.
class ModelLocal::Work : public Request
{
public:
    Work(ModelLocal &side, const SanitizeInput &input, SanitizeDone done)
        : m_side(side), m_input(input), m_done(std::move(done))
    {
        m_side.m_work = this;
        m_reading = m_side.m_reader.sanitize(
            m_input, [this](Result<Sanitized, ReadingFailure> read) { takeRead(std::move(read)); });
    }

    ~Work() override
    {
        // Once it has ended it may outlive the side.
        if (!m_hasEnded && m_side.m_work == this) {
            m_side.m_work = nullptr;
        }
    }

    /// Ends without the model, if that is being asked.
    void hurry()
    {
        if (m_model && !m_hasEnded) {
            m_model.reset();
            m_report.isSkipped = true;
            m_report.work.total = milliseconds(m_timer.elapsed());
            keep(std::nullopt);
            end(std::move(*m_sanitized));
        }
    }

private:
    void takeRead(Result<Sanitized, ReadingFailure> read)
    {
        if (!read) {
            end(std::move(read));
            return;
        }
        m_sanitized = std::move(*read);
        const QDateTime &now = m_sanitized->anonymized.now;
        if (m_input.isTakenOver && m_side.m_kept && m_side.m_kept->now == now) {
            m_report = m_side.m_kept->report;
            if (m_side.m_kept->reading) {
                report(*m_side.m_kept->reading);
            }
            m_sanitized->model = m_report;
            end(std::move(*m_sanitized));
            return;
        }
        ask();
    }

    /// Edits that are taken over later do not have it asked again, whatever came of it.
    void keep(std::optional<SanitizerReading> reading)
    {
        m_sanitized->model = m_report;
        m_side.m_kept = Kept{
            .now = m_sanitized->anonymized.now, .reading = std::move(reading), .report = m_report};
    }

    void ask()
    {
        m_side.m_kept.reset();
        m_report.model = m_side.m_order.agreed.model;
        m_timer.start();
        m_model = std::make_unique<ModelSanitizer>(
            *m_side.m_model,
            SanitizeOrder{.text = m_input.text,
                          .question = m_input.question,
                          .now = m_sanitized->anonymized.now.time(),
                          .settings = {.model = m_side.m_order.agreed.model,
                                       .messages = {},
                                       .thinking = m_side.m_order.thinking,
                                       .contextTokens = m_side.m_order.contextTokens}},
            m_side.m_order.agreed,
            SanitizeHandlers{.progress = [this](const SanitizeProgress &step) { takeStep(step); },
                             .check =
                                 [this](const SanitizerReading &reading) {
                                     return flawsOf(
                                         compareReading(reading, m_sanitized->anonymized),
                                         leakedIn(reading));
                                 },
                             .done = [this](const ModelSanitized &ending) { takeEnding(ending); }});
    }

    std::vector<PrivateText> leakedIn(const SanitizerReading &reading) const
    {
        return leakedWords(reading.written, m_sanitized->privateWords);
    }

    /// An answer comes in thousands of pieces; nobody reads that fast.
    void takeStep(const SanitizeProgress &step)
    {
        const LocalProgress::Stage stage = stageOf(step.answer.stage);
        const bool isWord =
            stage == LocalProgress::Stage::Thinking || stage == LocalProgress::Stage::Answering;
        if (isWord && m_report.work.firstWord == milliseconds(0)) {
            m_report.work.firstWord = std::max(milliseconds(m_timer.elapsed()), milliseconds(1));
        }
        if (!step.answer.thinking.isEmpty()) {
            m_report.thinking = step.answer.thinking;
        }
        const int attempt = static_cast<int>(step.attempt) + 1;
        const bool isMore = m_told.isValid() && m_last.stage == stage && m_last.attempt == attempt;
        if (isMore && m_told.elapsed() < betweenSteps) {
            return;
        }
        m_last = {.stage = stage,
                  .attempt = attempt,
                  .characters = step.answer.text.reveal().size(),
                  .thinking = step.answer.thinking};
        m_told.start();
        if (const ProgressSeen seen = m_side.m_seen) {
            seen(m_last);
        }
    }

    void takeEnding(const ModelSanitized &ending)
    {
        for (const AnswerQuality &answer : ending.answers) {
            m_side.m_rates.count(answer);
        }
        ModelWork &work = m_report.work;
        work.attempts = static_cast<int>(ending.attempt) + 1;
        work.total = milliseconds(m_timer.elapsed());
        work.tokensRead = ending.counts.promptTokens;
        work.tokensWritten = ending.counts.answerTokens;
        work.writing = std::chrono::duration_cast<milliseconds>(ending.counts.writing);
        if (ending.reading) {
            report(*ending.reading);
            keep(*ending.reading);
        } else {
            m_report.fault = ending.reading.error();
            keep(std::nullopt);
        }
        end(std::move(*m_sanitized));
    }

    /// Holds \a reading against what the reader found.
    void report(const SanitizerReading &reading)
    {
        m_report.leaked = leakedIn(reading);
        if (reading.problem) {
            ComparedReading compared = compareReading(reading, m_sanitized->anonymized);
            m_report.problem = std::move(compared.problem);
            m_report.differences = std::move(compared.differences);
            m_report.newNames = std::move(compared.newNames);
        }
    }

    void end(Result<Sanitized, ReadingFailure> result)
    {
        m_hasEnded = true;
        if (m_side.m_work == this) {
            m_side.m_work = nullptr;
        }
        // A copy: the request may go with the call.
        const SanitizeDone done = m_done;
        done(std::move(result));
    }

    ModelLocal &m_side;
    SanitizeInput m_input;
    SanitizeDone m_done;
    bool m_hasEnded = false;
    std::optional<Sanitized> m_sanitized;
    ModelReport m_report;
    QElapsedTimer m_timer;
    QElapsedTimer m_told;
    LocalProgress m_last;
    std::unique_ptr<Request> m_reading;
    std::unique_ptr<ModelSanitizer> m_model;
};

/// Has the model tell what an answer means.
class ModelLocal::Telling : public Request
{
public:
    Telling(const LocalModel &model, const LocalOrder &order, const GroundInput &input,
            ProgressSeen seen, GroundDone done)
        : m_model(order.agreed.model), m_seen(std::move(seen)), m_done(std::move(done))
    {
        ChatRequest request{
            .model = m_model,
            .messages = localprompts::ground(
                input.question, groundFacts(input.answer, input.sanitized->anonymized)),
            .thinking = order.thinking,
            .contextTokens = order.contextTokens};
        if (order.thinking == Thinking::Off) {
            request.mostTokens = mostToldTokens;
        }
        m_chat = model.chat(
            request, order.agreed,
            ChatHandlers{.progress = [this](const ChatProgress &step) { takeStep(step); },
                         .done = [this](const AnswerEnding &ending) { finish(ending.text); }});
    }

private:
    void takeStep(const ChatProgress &step)
    {
        if (step.text.reveal().size() > mostToldCharacters) {
            m_chat.reset();
            finish(Unexpected{LocalFault::AnswerTooLong});
            return;
        }
        // Once is enough: nothing of it is shown before it is whole.
        const ProgressSeen seen = std::exchange(m_seen, {});
        if (seen) {
            seen({.stage = stageOf(step.stage)});
        }
    }

    void finish(Result<PrivateText, LocalFault> text)
    {
        // Copies: the request may go with the call.
        const GroundDone done = m_done;
        done(ModelWords{.model = m_model, .text = std::move(text)});
    }

    QString m_model;
    ProgressSeen m_seen;
    GroundDone m_done;
    std::unique_ptr<LocalRequest> m_chat;
};

ModelLocal::ModelLocal(LocalSide &reader, std::unique_ptr<LocalModel> model, LocalOrder order)
    : m_reader(reader), m_model(std::move(model)), m_order(std::move(order))
{}

ModelLocal::~ModelLocal() = default;

std::unique_ptr<Request> ModelLocal::sanitize(const SanitizeInput &input, SanitizeDone done)
{
    return std::make_unique<Work>(*this, input, std::move(done));
}

void ModelLocal::hurry()
{
    if (m_work != nullptr) {
        m_work->hurry();
    }
}

std::unique_ptr<Request> ModelLocal::ground(const GroundInput &input, GroundDone done)
{
    return std::make_unique<Telling>(*m_model, m_order, input, m_seen, std::move(done));
}

} // namespace gatehouse
