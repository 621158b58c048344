// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localfetch.h"

#include "callfault.h"
#include "localrefusal.h"

namespace gatehouse
{

namespace
{

/// A model is shown with its licence and all its words; a list of models is far shorter.
constexpr CallLimits fetchLimits{.connect = std::chrono::milliseconds(5'000),
                                 .idle = std::chrono::milliseconds(30'000),
                                 .mostBytes = 32LL * 1024 * 1024};

} // namespace

std::unique_ptr<LocalFetch> LocalFetch::get(const LoopbackAddress &to, const QString &path,
                                            Done done)
{
    std::unique_ptr<LocalFetch> fetch(new LocalFetch(std::move(done)));
    fetch->m_call = LoopbackDoor(fetchLimits).get(to, path, fetch->handlers());
    return fetch;
}

std::unique_ptr<LocalFetch> LocalFetch::post(const LoopbackAddress &to, const QString &path,
                                             const PrivateBytes &body, Done done)
{
    std::unique_ptr<LocalFetch> fetch(new LocalFetch(std::move(done)));
    fetch->m_call = LoopbackDoor(fetchLimits).post(to, path, body, fetch->handlers());
    return fetch;
}

CallHandlers LocalFetch::handlers()
{
    return {.piece = [this](QByteArrayView piece) { m_body.append(piece); },
            .done = [this](const CallReport &report) { end(report); }};
}

void LocalFetch::end(const CallReport &report)
{
    // Whoever hears it may destroy this.
    const Done done = std::move(m_done);
    const QByteArray body = std::move(m_body);
    if (const std::optional<LocalFault> fault = faultOfCall(report)) {
        done(Unexpected{*fault});
    } else if (!isAccepted(report)) {
        done(Unexpected{faultOfRefusal(report.httpStatus.value_or(0), body)});
    } else {
        done(body);
    }
}

} // namespace gatehouse
