// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chosencloud.h"

namespace gatehouse
{

namespace
{

/// Nothing where they are not stated, or are none.
std::optional<TokenPrices> pricesOf(const ModelSettings &settings)
{
    const Result<TokenPrices> prices = readTokenPrices(settings.inputPrice, settings.outputPrice);
    return prices ? std::optional(*prices) : std::nullopt;
}

} // namespace

Result<void> ChosenCloud::choose(const ModelSettings &settings)
{
    m_settings = settings;
    m_model.reset();
    if (!settings.asksCloud) {
        return {};
    }
    Result<Recipient> recipient = recipientOf(settings.cloud);
    if (!recipient) {
        return Unexpected{recipient.error()};
    }
    m_model = std::make_unique<CloudModel>(m_means, settings.cloud, std::move(*recipient),
                                           pricesOf(settings));
    m_model->follow(m_seen);
    return {};
}

Recipient ChosenCloud::recipient() const
{
    return m_model ? m_model->recipient() : m_builtIn.recipient();
}

void ChosenCloud::follow(const ProgressSeen &seen)
{
    m_seen = seen;
    if (m_model) {
        m_model->follow(m_seen);
    }
}

std::unique_ptr<Request> ChosenCloud::reply(ApprovedRequest request, ReplyDone done)
{
    return m_model ? m_model->reply(std::move(request), std::move(done))
                   : m_builtIn.reply(std::move(request), std::move(done));
}

} // namespace gatehouse
