// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerstream.h"
#include "ndjsonlines.h"

namespace gatehouse
{

/// An answer of Ollama's /api/chat: lines of JSON, the last of which says that it is done.
///
/// Threat: a model that is installed here and answered elsewhere. Each line of such an answer names
/// where it came from, and the first that does ends it as RemoteModel.
class ChatStream : public AnswerStream
{
public:
    using AnswerStream::AnswerStream;

    void take(QByteArrayView bytes) override;
    void finish() override;

private:
    void takeLine(const QByteArray &line);

    NdjsonLines m_lines;
};

} // namespace gatehouse
