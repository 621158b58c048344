// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelsanitizer.h"

#include "localprompts.h"

namespace gatehouse
{

namespace
{

/// Whether the model answered, if badly: another way of asking may help.
bool isBadAnswer(LocalFault fault)
{
    return fault == LocalFault::AnswerEmpty || fault == LocalFault::OnlyThinking ||
           fault == LocalFault::CutOff || fault == LocalFault::AnswerTooLong;
}

} // namespace

ModelSanitizer::ModelSanitizer(const LocalModel &model, SanitizeOrder order, LocalServer agreed,
                               SanitizeHandlers handlers)
    : m_model(model), m_order(std::move(order)), m_agreed(std::move(agreed)),
      m_handlers(std::move(handlers))
{
    ask(SanitizeAttempt::First,
        localprompts::sanitize(m_order.text, m_order.question, m_order.now));
}

void ModelSanitizer::ask(SanitizeAttempt attempt, std::vector<ChatMessage> messages)
{
    m_attempt = attempt;
    ChatRequest request = m_order.settings;
    request.messages = std::move(messages);
    request.schema =
        attempt == SanitizeAttempt::Schema ? localprompts::sanitizeSchema() : QByteArray();
    ChatHandlers handlers{.progress = {},
                          .done = [this](const AnswerEnding &ending) { takeAnswer(ending); }};
    if (m_handlers.progress) {
        handlers.progress = [heard = m_handlers.progress, attempt](const ChatProgress &step) {
            heard({.attempt = attempt, .answer = step});
        };
    }
    m_chat = m_model.chat(request, m_agreed, std::move(handlers));
}

void ModelSanitizer::takeAnswer(const AnswerEnding &ending)
{
    addCounts(ending.counts);
    if (ending.text) {
        takeReading(*ending.text, readSanitizerReply(*ending.text, m_order.now));
    } else {
        endWithout(ending.text.error());
    }
}

/// No answer came of the last attempt.
void ModelSanitizer::endWithout(LocalFault fault)
{
    if (m_first) {
        finish(std::move(*m_first));
    } else if (isBadAnswer(fault) && m_attempt != SanitizeAttempt::Schema) {
        ask(SanitizeAttempt::Schema,
            localprompts::sanitize(m_order.text, m_order.question, m_order.now));
    } else {
        finish(Unexpected{fault});
    }
}

void ModelSanitizer::takeReading(const PrivateText &answer, SanitizerReading reading)
{
    const bool isProblem = reading.problem.has_value();
    const ReplyErrors flaws =
        isProblem && m_handlers.check ? m_handlers.check(reading) : ReplyErrors();
    m_answers.push_back({.isValid = reading.errors.empty(),
                         .isExecutable = isProblem,
                         .isRight = isProblem && flaws.empty()});
    const bool isFirst = m_attempt == SanitizeAttempt::First;
    if (isProblem && !flaws.empty() && isFirst) {
        m_first = std::move(reading);
        m_firstFlaws = flaws.size();
        askForRepair(answer, flaws);
    } else if (m_first && (!isProblem || flaws.size() > m_firstFlaws)) {
        // Mending made it worse.
        finish(std::move(*m_first));
    } else if (isProblem || m_attempt == SanitizeAttempt::Schema) {
        finish(std::move(reading));
    } else if (isFirst) {
        askForRepair(answer, reading.errors);
    } else {
        ask(SanitizeAttempt::Schema,
            localprompts::sanitize(m_order.text, m_order.question, m_order.now));
    }
}

void ModelSanitizer::askForRepair(const PrivateText &answer, const ReplyErrors &errors)
{
    ask(SanitizeAttempt::Repair,
        localprompts::repair(localprompts::sanitize(m_order.text, m_order.question, m_order.now),
                             answer, errors));
}

void ModelSanitizer::addCounts(const AnswerCounts &counts)
{
    m_counts.promptTokens += counts.promptTokens;
    m_counts.answerTokens += counts.answerTokens;
    m_counts.total += counts.total;
    m_counts.loading += counts.loading;
    m_counts.reading += counts.reading;
    m_counts.writing += counts.writing;
}

void ModelSanitizer::finish(Result<SanitizerReading, LocalFault> reading)
{
    const ModelSanitized last{.reading = std::move(reading),
                              .attempt = m_attempt,
                              .counts = m_counts,
                              .answers = std::move(m_answers)};
    // Whoever hears it may destroy this.
    const auto done = std::move(m_handlers.done);
    if (done) {
        done(last);
    }
}

} // namespace gatehouse
