// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localmodel.h"
#include "loopbackdoor.h"
#include "pullprogress.h"

#include <QElapsedTimer>
#include <QObject>

namespace gatehouse
{

struct PullHandlers
{
    /// May be left out.
    std::function<void(const PullState &)> progress;
    /// Called once, the last thing that is heard; may destroy the request, as may progress. Faults:
    /// those of the way there, RemoteModel, ModelMissing, DiskFull, NoWayToModels, ServerFailed,
    /// EndedEarly, AnswerUnreadable.
    std::function<void(const Result<void, LocalFault> &)> done;
};

/// Has Ollama fetch a model. It is Ollama that does so, from where it fetches its models; nothing
/// of the household has a part in it. What was fetched when this is destroyed is kept there, and
/// the next time it goes on from it.
class OllamaPull : public QObject, public LocalRequest
{
public:
    OllamaPull(LoopbackAddress address, QString model, PullHandlers handlers);

private:
    std::chrono::milliseconds sinceStart() const;
    void begin();
    void takePiece(QByteArrayView bytes);
    void endCall(const CallReport &report);
    void finish(const Result<void, LocalFault> &result);

    LoopbackAddress m_address;
    QString m_model;
    PullHandlers m_handlers;
    QElapsedTimer m_clock;
    PullProgress m_progress;
    QByteArray m_refusal;
    std::unique_ptr<Call> m_call;
};

} // namespace gatehouse
