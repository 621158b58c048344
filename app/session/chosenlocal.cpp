// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chosenlocal.h"

#include "compatibleclient.h"
#include "ollamaclient.h"

namespace gatehouse
{

Result<LoopbackAddress, AddressFault> addressOf(const LocalSettings &settings)
{
    const int usualPort = settings.program == LocalProgram::Ollama ? OllamaClient::usualPort
                                                                   : CompatibleClient::usualPort;
    const QString address = settings.address.trimmed();
    return LoopbackAddress::parse(address.isEmpty() ? QStringLiteral("127.0.0.1") : address,
                                  usualPort);
}

std::unique_ptr<LocalModel> localModelAt(LocalProgram program, LoopbackAddress address)
{
    if (program == LocalProgram::Ollama) {
        return std::make_unique<OllamaClient>(std::move(address));
    }
    return std::make_unique<CompatibleClient>(std::move(address));
}

void ChosenLocal::choose(const LocalSettings &settings)
{
    const bool isOther = settings != m_settings;
    m_settings = settings;
    if (!isOther) {
        return;
    }
    m_model.reset();
    const Result<LoopbackAddress, AddressFault> address = addressOf(settings);
    // The agreement is to one place: another one has not been agreed to.
    const bool mayAsk = settings.asks && settings.agreed && address &&
                        settings.agreed->program == settings.program &&
                        settings.agreed->origin == address->origin();
    if (!mayAsk) {
        return;
    }
    m_model = std::make_unique<ModelLocal>(m_reader, localModelAt(settings.program, *address),
                                           LocalOrder{.agreed = *settings.agreed,
                                                      .thinking = settings.thinking,
                                                      .contextTokens = settings.contextTokens});
    m_model->follow(m_seen);
}

void ChosenLocal::follow(const ProgressSeen &seen)
{
    m_seen = seen;
    if (m_model) {
        m_model->follow(m_seen);
    }
}

std::unique_ptr<Request> ChosenLocal::sanitize(const SanitizeInput &input, SanitizeDone done)
{
    return m_model ? m_model->sanitize(input, std::move(done))
                   : m_reader.sanitize(input, std::move(done));
}

void ChosenLocal::hurry()
{
    if (m_model) {
        m_model->hurry();
    }
}

std::unique_ptr<Request> ChosenLocal::ground(const GroundInput &input, GroundDone done)
{
    return m_model ? m_model->ground(input, std::move(done))
                   : m_reader.ground(input, std::move(done));
}

} // namespace gatehouse
