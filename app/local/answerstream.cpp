// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerstream.h"

namespace gatehouse
{

AnswerStream::~AnswerStream() = default;

void AnswerStream::addText(const QString &piece)
{
    m_text += piece;
    if (m_text.size() > mostAnswerCharacters) {
        fail(LocalFault::AnswerTooLong);
    }
}

void AnswerStream::addThinking(const QString &piece)
{
    m_thinking += piece;
    if (m_thinking.size() > mostThinkingCharacters) {
        fail(LocalFault::AnswerTooLong);
    }
}

void AnswerStream::complete(Stop stop)
{
    if (m_ending) {
        return;
    }
    if (const std::optional<LocalFault> fault = whyNoAnswer(stop)) {
        fail(*fault);
        return;
    }
    m_ending = AnswerEnding{.text = text(), .counts = m_counts};
}

void AnswerStream::fail(LocalFault fault)
{
    if (!m_ending) {
        m_ending = AnswerEnding{.text = Unexpected{fault}, .counts = m_counts};
    }
}

std::optional<LocalFault> AnswerStream::whyNoAnswer(Stop stop) const
{
    // A prompt that was cut to fit is counted as it was after that, a little under the room.
    const qint64 nearlyAll = m_contextTokens - m_contextTokens / 16;
    if (m_contextTokens > 0 && m_counts.promptTokens > nearlyAll) {
        return LocalFault::ContextTooSmall;
    }
    if (stop == Stop::NoRoom) {
        return LocalFault::CutOff;
    }
    if (!m_text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    return m_thinking.trimmed().isEmpty() ? LocalFault::AnswerEmpty : LocalFault::OnlyThinking;
}

} // namespace gatehouse
