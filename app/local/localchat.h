// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfetch.h"
#include "localmodel.h"

#include <QObject>
#include <QTimer>

namespace gatehouse
{

/// What all answers of models on this machine have in common: first the checks, then the words,
/// then the stream of the answer. It begins once the event loop runs.
class LocalChat : public QObject, public LocalRequest
{
protected:
    LocalChat(LoopbackAddress address, ChatHandlers handlers);

    /// The first check.
    virtual void begin() = 0;
    /// Whether the same is asked again, in another way, after \a fault; then it is under way.
    virtual bool asksAgain(LocalFault fault);

    /// Asks for \a path, then calls \a next with the answer; ends where there is none.
    using Next = std::function<void(const QByteArray &)>;
    void fetch(const QString &path, Next next);
    void fetch(const QString &path, const PrivateBytes &body, Next next);
    /// Sends the words.
    void ask(const QString &path, const PrivateBytes &body, std::unique_ptr<AnswerStream> stream);
    void fail(LocalFault fault);
    const LoopbackAddress &address() const { return m_address; }

private:
    LocalFetch::Done then(Next next);
    void takePiece(QByteArrayView bytes);
    void endCall(const CallReport &report);
    void finish(const AnswerEnding &ending);
    void reportWords();
    void report(ChatProgress::Stage stage) const;

    LoopbackAddress m_address;
    ChatHandlers m_handlers;
    std::unique_ptr<LocalFetch> m_fetch;
    std::unique_ptr<AnswerStream> m_stream;
    /// The body of an answer that is none, as far as it is of interest.
    QByteArray m_refusal;
    /// Words came that were not reported yet.
    bool m_hasNews = false;
    /// Runs while it is too early for the next report of words.
    QTimer m_nextReport;
    std::unique_ptr<Call> m_call;
};

} // namespace gatehouse
