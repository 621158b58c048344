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
    if (!ending.text) {
        const LocalFault fault = ending.text.error();
        if (isBadAnswer(fault) && m_attempt != SanitizeAttempt::Schema) {
            ask(SanitizeAttempt::Schema,
                localprompts::sanitize(m_order.text, m_order.question, m_order.now));
        } else {
            finish(Unexpected{fault});
        }
        return;
    }
    SanitizerReading reading = readSanitizerReply(*ending.text, m_order.now);
    if (reading.problem || m_attempt == SanitizeAttempt::Schema) {
        finish(std::move(reading));
    } else {
        goOn(*ending.text, reading.errors);
    }
}

void ModelSanitizer::goOn(const PrivateText &answer, const ReplyErrors &errors)
{
    std::vector<ChatMessage> asked =
        localprompts::sanitize(m_order.text, m_order.question, m_order.now);
    if (m_attempt == SanitizeAttempt::First) {
        ask(SanitizeAttempt::Repair, localprompts::repair(std::move(asked), answer, errors));
    } else {
        ask(SanitizeAttempt::Schema, std::move(asked));
    }
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
    const ModelSanitized last{
        .reading = std::move(reading), .attempt = m_attempt, .counts = m_counts};
    // Whoever hears it may destroy this.
    const auto done = std::move(m_handlers.done);
    if (done) {
        done(last);
    }
}

} // namespace gatehouse
