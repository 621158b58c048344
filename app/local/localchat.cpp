// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localchat.h"

#include "callfault.h"
#include "localrefusal.h"
#include "logcategories.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace gatehouse
{

namespace
{

constexpr qsizetype mostLocalRefusalBytes = qsizetype{64} * 1024;

/// A word every two minutes is waited for; the first one for as long as it takes.
constexpr CallLimits chatLimits{.firstPiece = FirstPiece::Whenever};

/// A frame of the window. Each report is of all words so far, and whoever keeps it makes the next
/// piece copy them: once a piece, that would be quadratic.
constexpr std::chrono::milliseconds betweenReports{16};

} // namespace

LocalChat::LocalChat(LoopbackAddress address, ChatHandlers handlers)
    : m_address(std::move(address)), m_handlers(std::move(handlers))
{
    m_nextReport.setSingleShot(true);
    connect(&m_nextReport, &QTimer::timeout, this, &LocalChat::reportWords);
    // Two, since whoever hears the first may destroy this.
    QMetaObject::invokeMethod(
        this, [this] { report(ChatProgress::Stage::Checking); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
}

bool LocalChat::asksAgain(LocalFault)
{
    return false;
}

void LocalChat::fetch(const QString &path, Next next)
{
    m_fetch = LocalFetch::get(m_address, path, then(std::move(next)));
}

void LocalChat::fetch(const QString &path, const PrivateBytes &body, Next next)
{
    m_fetch = LocalFetch::post(m_address, path, body, then(std::move(next)));
}

LocalFetch::Done LocalChat::then(Next next)
{
    return [this, next = std::move(next)](const Result<QByteArray, LocalFault> &body) {
        if (body) {
            next(*body);
        } else {
            fail(body.error());
        }
    };
}

void LocalChat::ask(const QString &path, const PrivateBytes &body,
                    std::unique_ptr<AnswerStream> stream)
{
    m_fetch.reset();
    m_refusal.clear();
    m_hasNews = false;
    m_stream = std::move(stream);
    m_call = LoopbackDoor(chatLimits)
                 .post(m_address, path, body,
                       {.piece = [this](QByteArrayView bytes) { takePiece(bytes); },
                        .done = [this](const CallReport &last) { endCall(last); }});
    report(ChatProgress::Stage::Loading);
}

void LocalChat::takePiece(QByteArrayView bytes)
{
    if (!isAccepted(m_call->soFar())) {
        m_refusal.append(
            bytes.first(std::min(bytes.size(), mostLocalRefusalBytes - m_refusal.size())));
        return;
    }
    m_stream->take(bytes);
    m_hasNews = true;
    if (m_stream->ending()) {
        // Some programs keep the connection when everything is said.
        finish(*m_stream->ending());
    } else if (!m_nextReport.isActive()) {
        reportWords();
    }
}

/// Where there are new ones. Whoever hears it may destroy this.
void LocalChat::reportWords()
{
    if (!std::exchange(m_hasNews, false)) {
        return;
    }
    m_nextReport.start(betweenReports);
    if (!m_stream->text().isEmpty()) {
        report(ChatProgress::Stage::Answering);
    } else if (!m_stream->thinking().isEmpty()) {
        report(ChatProgress::Stage::Thinking);
    }
}

void LocalChat::endCall(const CallReport &report)
{
    if (const std::optional<LocalFault> fault = faultOfCall(report)) {
        fail(*fault);
    } else if (isAccepted(report)) {
        m_stream->finish();
        finish(*m_stream->ending());
    } else {
        fail(faultOfRefusal(report.httpStatus.value_or(0), m_refusal));
    }
}

void LocalChat::fail(LocalFault fault)
{
    finish({.text = Unexpected{fault}, .counts = {}});
}

void LocalChat::finish(const AnswerEnding &ending)
{
    m_fetch.reset();
    m_call.reset();
    if (!ending.text && asksAgain(ending.text.error())) {
        return;
    }
    const QPointer<LocalChat> here(this);
    reportWords();
    if (!here) {
        return;
    }
    m_nextReport.stop();
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    qCInfo(logLocal) << m_address.authority() << "answered"
                     << (ending.text ? 0 : static_cast<int>(ending.text.error())) << "tokens"
                     << ending.counts.promptTokens << ending.counts.answerTokens << "ms"
                     << duration_cast<milliseconds>(ending.counts.total).count();
    const auto done = std::move(m_handlers.done);
    const AnswerEnding last = ending;
    m_handlers.progress = nullptr;
    if (done) {
        done(last);
    }
}

void LocalChat::report(ChatProgress::Stage stage) const
{
    if (m_handlers.progress) {
        ChatProgress progress{.stage = stage};
        if (m_stream) {
            progress.text = m_stream->text();
            progress.thinking = m_stream->thinking();
        }
        // A copy: whoever hears it may destroy this.
        const auto heard = m_handlers.progress;
        heard(progress);
    }
}

} // namespace gatehouse
