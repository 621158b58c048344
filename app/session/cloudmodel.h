// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "cloudsettings.h"
#include "sending.h"
#include "sides.h"
#include "tokencost.h"

namespace gatehouse
{

class Clock;
class KeyRing;
class Ledger;
class Pauses;

/// What a cloud model is asked with. All of it outlives whoever asks.
struct CloudMeans
{
    KeyRing &keys;
    Ledger &ledger;
    const Clock &clock;
    const Pauses &pauses;
    /// What the ledger keeps of a request besides its bytes, asked for when one is sent.
    std::function<SendingNote()> note;
};

/// The cloud side with a cloud: a model at another host, asked with what was approved and nothing
/// else. The key is looked for when something was approved, and not before.
class CloudModel : public CloudSide
{
public:
    /// \a recipient is that of recipientOf() for \a settings, \a prices what its service charges.
    CloudModel(const CloudMeans &means, const CloudSettings &settings, Recipient recipient,
               std::optional<TokenPrices> prices);

    Recipient recipient() const override { return m_recipient; }
    void follow(const ProgressSeen &seen) override { m_seen = seen; }

    /// Errors: those of KeyRing::find(), and those of CloudOutcome.
    std::unique_ptr<Request> reply(ApprovedRequest request, ReplyDone done) override;

private:
    const CloudMeans &m_means;
    CallLimits m_limits;
    Recipient m_recipient;
    std::optional<TokenPrices> m_prices;
    ProgressSeen m_seen;
};

} // namespace gatehouse
