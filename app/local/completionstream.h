// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerstream.h"
#include "eventstream.h"

class QJsonObject;

namespace gatehouse
{

/// An answer of /v1/chat/completions, as llama.cpp and LM Studio stream it: server-sent events, the
/// last of which says "[DONE]". Each may tell who else answers, which ends it as RemoteModel.
class CompletionStream : public AnswerStream
{
public:
    /// How much the model takes in is set where it is loaded, and not known here.
    CompletionStream() : AnswerStream(0) {}

    void take(QByteArrayView bytes) override;
    void finish() override;

private:
    void takeEvent(const QByteArray &data);
    void takeChoice(const QJsonObject &choice);

    EventStream m_events;
    /// The model has said why it stopped; counts may still follow.
    std::optional<Stop> m_stop;
};

} // namespace gatehouse
