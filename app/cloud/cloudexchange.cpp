// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudexchange.h"

#include "approvalgate.h"
#include "approveddoor.h"
#include "clock.h"
#include "logcategories.h"
#include "refusal.h"

namespace gatehouse
{

namespace
{

/// Of the body of a refusal only its code is of interest.
constexpr qsizetype mostRefusalBytes = qsizetype{64} * 1024;

bool isAccepted(const CallReport &report)
{
    return report.httpStatus && *report.httpStatus >= 200 && *report.httpStatus < 300;
}

/// Of two of the redirections Qt makes a broken connection, since it finds that it could not send
/// the body again.
bool isRedirection(const CallReport &report)
{
    return report.httpStatus && *report.httpStatus >= 300 && *report.httpStatus < 400;
}

/// How the ledger calls an ending that is no whole answer.
LedgerOutcomeKind outcomeOf(CallEnding ending)
{
    switch (ending) {
    case CallEnding::NotConnected:
    case CallEnding::NotTrusted:
        return LedgerOutcomeKind::NotConnected;
    case CallEnding::Broken:
    case CallEnding::TimedOut:
        return LedgerOutcomeKind::Broken;
    case CallEnding::Complete:
    case CallEnding::TooLarge:
        return LedgerOutcomeKind::Answered;
    }
    return LedgerOutcomeKind::Broken;
}

ErrorKind kindOf(CallEnding ending)
{
    switch (ending) {
    case CallEnding::NotConnected:
        return ErrorKind::CloudNotReached;
    case CallEnding::NotTrusted:
        return ErrorKind::CloudNotTrusted;
    case CallEnding::TimedOut:
        return ErrorKind::CloudTooSlow;
    case CallEnding::TooLarge:
        return ErrorKind::CloudAnswerTooLarge;
    case CallEnding::Broken:
    case CallEnding::Complete:
        return ErrorKind::CloudConnectionBroke;
    }
    return ErrorKind::CloudConnectionBroke;
}

/// What another attempt would not change.
bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::CloudQuotaUsedUp || kind == ErrorKind::CloudFiltered;
}

} // namespace

CloudExchange::CloudExchange(const Means &means, ApprovedRequest request, SendingNote note,
                             SecretKey key, CloudHandlers handlers)
    : m_means(means), m_key(std::move(key)),
      m_needsKey(request.destination().keyHeader != Destination::KeyHeader::None),
      m_approvedAt(request.approvedAt()), m_host(request.destination().host),
      m_handlers(std::move(handlers)),
      m_sending(std::move(request), std::move(note), means.ledger, means.clock)
{
    QMetaObject::invokeMethod(
        this, [this] { attempt(); }, Qt::QueuedConnection);
}

CloudExchange::~CloudExchange()
{
    if (m_call) {
        const CallReport last = m_call->soFar();
        m_call.reset();
        conclude(LedgerOutcomeKind::Stopped, last);
    }
}

void CloudExchange::attempt()
{
    m_pause.reset();
    if (m_needsKey && !m_key.hasKey()) {
        fail(Error{.kind = ErrorKind::KeyMissing});
        return;
    }
    Result<RecordedAttempt> attempt = m_sending.nextAttempt();
    if (!attempt) {
        fail(attempt.error());
        return;
    }
    m_stream = ResponseStream();
    m_refusal.clear();
    m_call = ApprovedDoor(m_means.limits)
                 .send(std::move(*attempt), m_key.reveal(),
                       {.piece = [this](QByteArrayView bytes) { takePiece(bytes); },
                        .done = [this](const CallReport &last) { endCall(last); }});
    report({.stage = CloudProgress::Stage::Asking});
}

void CloudExchange::takePiece(QByteArrayView bytes)
{
    const CallReport soFar = m_call->soFar();
    if (!isAccepted(soFar)) {
        m_refusal.append(bytes.first(std::min(bytes.size(), mostRefusalBytes - m_refusal.size())));
        return;
    }
    const qsizetype before = m_stream.text().size();
    m_stream.take(bytes);
    if (m_stream.ending()) {
        // Some hosts keep the connection when everything is said.
        endAnswer(soFar);
        return;
    }
    if (m_stream.text().size() > before) {
        report({.stage = CloudProgress::Stage::Answering,
                .bytesReceived = soFar.bytesReceived,
                .characters = m_stream.text().size()});
    }
}

void CloudExchange::endCall(const CallReport &report)
{
    if (report.ending != CallEnding::Complete && !isRedirection(report)) {
        conclude(outcomeOf(report.ending), report);
        fail(Error{.kind = kindOf(report.ending)});
    } else if (isAccepted(report)) {
        m_stream.finish();
        endAnswer(report);
    } else {
        endRefused(report);
    }
}

void CloudExchange::endAnswer(const CallReport &report)
{
    conclude(LedgerOutcomeKind::Answered, report);
    finish(*m_stream.ending());
}

void CloudExchange::endRefused(const CallReport &report)
{
    conclude(LedgerOutcomeKind::Refused, report);
    const ErrorKind kind = kindOfRefusal(report.httpStatus.value_or(0), m_refusal);
    const QDateTime now = m_means.clock.now();
    const auto asked = askedWait(report.retryAfterMs, report.retryAfter, now);
    const auto wait = asked.value_or(usualWait(m_sending.attempts()));
    const bool isInTime = !isTooOld(m_approvedAt, now.addMSecs(wait.count()));
    if (isFinal(kind) || !isInTime || !m_sending.mayTryAgain()) {
        fail(Error{.kind = kind});
        return;
    }
    m_call.reset();
    m_pause = m_means.pauses.start(wait, [this] { attempt(); });
    this->report({.stage = CloudProgress::Stage::Waiting, .wait = wait});
}

void CloudExchange::conclude(LedgerOutcomeKind kind, const CallReport &report)
{
    qCInfo(logCloud) << m_host << "attempt" << m_sending.attempts() << "status"
                     << report.httpStatus.value_or(0) << "bytes" << report.bytesReceived;
    const Result<void> recorded = m_sending.conclude(
        {.kind = kind, .httpStatus = report.httpStatus, .bytesReceived = report.bytesReceived});
    if (!recorded) {
        m_notRecorded = recorded.error();
        qCWarning(logCloud) << m_host << "the outcome of attempt" << m_sending.attempts()
                            << "is not in the ledger";
    }
}

void CloudExchange::report(CloudProgress progress) const
{
    if (m_handlers.progress) {
        progress.attempt = m_sending.attempts();
        m_handlers.progress(progress);
    }
}

void CloudExchange::fail(const Error &error)
{
    finish({.text = Unexpected{error}, .usage = {}});
}

void CloudExchange::finish(const ResponseEnding &ending)
{
    m_call.reset();
    const auto done = std::move(m_handlers.done);
    m_handlers.progress = nullptr;
    if (done) {
        done({.text = ending.text,
              .usage = ending.usage,
              .model = ending.model,
              .attempts = m_sending.attempts(),
              .notRecorded = m_notRecorded});
    }
}

} // namespace gatehouse
