// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ollamapull.h"

#include "callfault.h"
#include "localrefusal.h"
#include "logcategories.h"
#include "modelname.h"
#include "ollamaprobe.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr qsizetype mostPullRefusalBytes = qsizetype{64} * 1024;

/// Nothing is said while what came is checked, which on a slow disk takes minutes. A line every
/// tenth of a second for days is what a large model on a slow line comes to.
constexpr CallLimits pullLimits{.idle = std::chrono::minutes(20),
                                .mostBytes = 4LL * 1024 * 1024 * 1024,
                                .firstPiece = FirstPiece::Whenever};

} // namespace

OllamaPull::OllamaPull(LoopbackAddress address, QString model, PullHandlers handlers)
    : m_address(std::move(address)), m_model(std::move(model)), m_handlers(std::move(handlers))
{
    m_clock.start();
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
}

void OllamaPull::begin()
{
    if (isRemoteName(m_model)) {
        finish(Unexpected{LocalFault::RemoteModel});
        return;
    }
    m_call = LoopbackDoor(pullLimits)
                 .post(m_address, QStringLiteral("/api/pull"), writeModelName(m_model),
                       {.piece = [this](QByteArrayView bytes) { takePiece(bytes); },
                        .done = [this](const CallReport &last) { endCall(last); }});
}

std::chrono::milliseconds OllamaPull::sinceStart() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

void OllamaPull::takePiece(QByteArrayView bytes)
{
    if (!isAccepted(m_call->soFar())) {
        m_refusal.append(
            bytes.first(std::min(bytes.size(), mostPullRefusalBytes - m_refusal.size())));
        return;
    }
    m_progress.take(bytes, sinceStart());
    if (m_progress.ending()) {
        finish(*m_progress.ending());
        return;
    }
    if (m_handlers.progress) {
        // Copies: whoever hears it may destroy this.
        const auto heard = m_handlers.progress;
        const PullState state = m_progress.state();
        heard(state);
    }
}

void OllamaPull::endCall(const CallReport &report)
{
    if (const std::optional<LocalFault> fault = faultOfCall(report)) {
        finish(Unexpected{*fault});
    } else if (isAccepted(report)) {
        m_progress.finish(sinceStart());
        finish(*m_progress.ending());
    } else {
        finish(Unexpected{faultOfRefusal(report.httpStatus.value_or(0), m_refusal)});
    }
}

void OllamaPull::finish(const Result<void, LocalFault> &result)
{
    m_call.reset();
    qCInfo(logLocal) << "pull ended" << (result ? 0 : static_cast<int>(result.error())) << "bytes"
                     << m_progress.state().bytes << "ms" << m_clock.elapsed();
    const auto done = std::move(m_handlers.done);
    const Result<void, LocalFault> last = result;
    m_handlers.progress = nullptr;
    if (done) {
        done(last);
    }
}

} // namespace gatehouse
