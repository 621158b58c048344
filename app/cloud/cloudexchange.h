// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "pauses.h"
#include "responsestream.h"
#include "secretkey.h"
#include "sending.h"

#include <QObject>

namespace gatehouse
{

/// How far a request to the cloud is.
struct CloudProgress
{
    enum class Stage
    {
        /// Sent; no word of the answer yet.
        Asking,
        Answering,
        /// The host would not take it; the same bytes go out again after \a wait.
        Waiting,
    };

    Stage stage = Stage::Asking;
    /// From 1; with Waiting that of the attempt that failed.
    int attempt = 1;
    std::chrono::milliseconds wait{0};
    qint64 bytesReceived = 0;
    /// Of the answer so far. Not the text: it is judged as a whole, and whoever kept it would make
    /// each next piece copy all of it.
    qint64 characters = 0;
};

/// What a request to the cloud came to.
struct CloudOutcome
{
    /// The raw text of the answer. Errors: KeyMissing, those of Sending::nextAttempt() and
    /// ResponseEnding, and every Cloud kind.
    Result<QByteArray> text;
    std::optional<TokenUsage> usage;
    /// See ResponseEnding.
    QString model = {};
    /// How often the bytes went out, or may have.
    int attempts = 0;
    /// LedgerOutcomeLost where what became of an attempt is not in the ledger.
    std::optional<Error> notRecorded;
};

struct CloudHandlers
{
    /// May be left out.
    std::function<void(const CloudProgress &)> progress;
    /// Called once, the last thing that is heard; may destroy the exchange, as may progress.
    std::function<void(const CloudOutcome &)> done;
};

/// One approved request under way: at most three attempts with the very same bytes, each in the
/// ledger before it begins, a further one only after an answer of 408, 409, 429 or 5xx, and after
/// the wait that the host asks for. Never again after a broken connection. An approval that would
/// be too old after the wait ends it at once.
///
/// It begins once the event loop runs. Destroying it stops it: what is under way then is in the
/// ledger as stopped, which reads "may have arrived".
class CloudExchange : public QObject
{
public:
    ~CloudExchange() override;

private:
    friend class CloudClient;

    struct Means
    {
        Ledger &ledger;
        const Clock &clock;
        const Pauses &pauses;
        CallLimits limits;
    };

    CloudExchange(const Means &means, ApprovedRequest request, SendingNote note, SecretKey key,
                  CloudHandlers handlers);

    void attempt();
    void takePiece(QByteArrayView bytes);
    void endCall(const CallReport &report);
    void endAnswer(const CallReport &report);
    void endRefused(const CallReport &report);
    void conclude(LedgerOutcomeKind kind, const CallReport &report);
    void report(CloudProgress progress) const;
    void fail(const Error &error);
    void finish(const ResponseEnding &ending);

    Means m_means;
    SecretKey m_key;
    bool m_needsKey = false;
    QDateTime m_approvedAt;
    QString m_host;
    CloudHandlers m_handlers;
    Sending m_sending;
    ResponseStream m_stream;
    /// The body of an answer that is none, as far as it is of interest.
    QByteArray m_refusal;
    std::optional<Error> m_notRecorded;
    std::unique_ptr<Call> m_call;
    std::unique_ptr<Pause> m_pause;
};

} // namespace gatehouse
