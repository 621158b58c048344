// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudmodel.h"

#include "cloudclient.h"
#include "keyring.h"

#include <QElapsedTimer>
#include <QTimer>

namespace gatehouse
{

namespace
{

/// Milliseconds.
constexpr qint64 betweenCounts = 100;
/// A keychain that is open answers sooner than this.
constexpr std::chrono::milliseconds longForAKey{300};

ReplyProgress progressOf(const CloudProgress &progress)
{
    ReplyProgress seen{.stage = ReplyProgress::Stage::Asking,
                       .attempt = progress.attempt,
                       .wait = progress.wait,
                       .characters = progress.characters,
                       .use = {}};
    switch (progress.stage) {
    case CloudProgress::Stage::Asking:
        break;
    case CloudProgress::Stage::Answering:
        seen.stage = ReplyProgress::Stage::Answering;
        break;
    case CloudProgress::Stage::Waiting:
        seen.stage = ReplyProgress::Stage::Waiting;
        break;
    }
    return seen;
}

ReplyUse useOf(const CloudOutcome &outcome, const std::optional<TokenPrices> &prices)
{
    ReplyUse use;
    use.model = outcome.model;
    use.attempts = outcome.attempts;
    use.notRecorded = outcome.notRecorded;
    if (outcome.usage) {
        use.inputTokens = outcome.usage->input;
        use.outputTokens = outcome.usage->output;
        use.thinkingTokens = outcome.usage->reasoning;
        use.cost = prices ? std::optional(costOf(*outcome.usage, *prices)) : std::nullopt;
    }
    return use;
}

/// First the key, then the exchange. Whoever hears of it may destroy it.
class CloudRequest : public Request
{
public:
    CloudRequest(const CloudMeans &means, const CallLimits &limits,
                 const std::optional<TokenPrices> &prices, ApprovedRequest request,
                 CloudSide::ProgressSeen seen, CloudSide::ReplyDone done)
        : m_means(means), m_limits(limits), m_prices(prices), m_request(std::move(request)),
          m_seen(std::move(seen)), m_done(std::move(done))
    {
        if (m_request->destination().keyHeader == Destination::KeyHeader::None) {
            send({});
            return;
        }
        m_waitsForKey.setSingleShot(true);
        QObject::connect(&m_waitsForKey, &QTimer::timeout, &m_waitsForKey, [this] {
            tell({.stage = ReplyProgress::Stage::FindingKey,
                  .attempt = 1,
                  .wait = {},
                  .characters = 0,
                  .use = {}});
        });
        m_waitsForKey.start(longForAKey);
        m_keyRequest = m_means.keys.find(m_request->destination().host,
                                         [this](const Result<SecretKey> &key) { takeKey(key); });
    }

private:
    void takeKey(const Result<SecretKey> &key)
    {
        m_waitsForKey.stop();
        if (!key) {
            // A copy: the request may go with the call.
            const CloudSide::ReplyDone done = m_done;
            done(Unexpected{key.error()});
            return;
        }
        send(*key);
    }

    void send(const SecretKey &key)
    {
        const CloudClient client(m_means.ledger, m_means.clock, m_means.pauses, m_limits);
        m_exchange = client.send(
            std::move(*m_request), m_means.note(), key,
            {.progress = [this](const CloudProgress &progress) { tellSome(progressOf(progress)); },
             .done = [this](const CloudOutcome &outcome) { end(outcome); }});
        m_request.reset();
    }

    /// An answer comes in thousands of pieces; nobody reads a count that fast.
    void tellSome(const ReplyProgress &progress)
    {
        const bool isMore = m_last == progress.stage && m_toldAt.isValid();
        if (isMore && m_toldAt.elapsed() < betweenCounts) {
            return;
        }
        m_last = progress.stage;
        m_toldAt.start();
        tell(progress);
    }

    void tell(const ReplyProgress &progress) const
    {
        if (const CloudSide::ProgressSeen seen = m_seen) {
            seen(progress);
        }
    }

    void end(const CloudOutcome &outcome)
    {
        const CloudSide::ReplyDone done = m_done;
        tell({.stage = ReplyProgress::Stage::Ended,
              .attempt = outcome.attempts,
              .wait = {},
              .characters = 0,
              .use = useOf(outcome, m_prices)});
        done(outcome.text);
    }

    const CloudMeans &m_means;
    CallLimits m_limits;
    std::optional<TokenPrices> m_prices;
    std::optional<ApprovedRequest> m_request;
    CloudSide::ProgressSeen m_seen;
    CloudSide::ReplyDone m_done;
    ReplyProgress::Stage m_last = ReplyProgress::Stage::FindingKey;
    QElapsedTimer m_toldAt;
    QTimer m_waitsForKey;
    std::unique_ptr<KeyRequest> m_keyRequest;
    std::unique_ptr<CloudExchange> m_exchange;
};

} // namespace

CloudModel::CloudModel(const CloudMeans &means, const CloudSettings &settings, Recipient recipient,
                       std::optional<TokenPrices> prices)
    : m_means(means), m_recipient(std::move(recipient)), m_prices(std::move(prices))
{
    m_limits.idle = std::chrono::seconds(settings.idleSeconds);
}

std::unique_ptr<Request> CloudModel::reply(ApprovedRequest request, ReplyDone done)
{
    return std::make_unique<CloudRequest>(m_means, m_limits, m_prices, std::move(request), m_seen,
                                          std::move(done));
}

} // namespace gatehouse
