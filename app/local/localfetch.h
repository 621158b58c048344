// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfault.h"
#include "loopbackdoor.h"
#include "result.h"

#include <functional>
#include <memory>

namespace gatehouse
{

/// One short question to a program on this machine, whose answer is taken whole. Destroying it
/// aborts it.
class LocalFetch
{
public:
    /// The body of an answer with status 2xx. Called once, never inside the call that started it;
    /// may destroy the fetch.
    using Done = std::function<void(Result<QByteArray, LocalFault>)>;

    static std::unique_ptr<LocalFetch> get(const LoopbackAddress &to, const QString &path,
                                           Done done);
    static std::unique_ptr<LocalFetch> post(const LoopbackAddress &to, const QString &path,
                                            const PrivateBytes &body, Done done);

private:
    explicit LocalFetch(Done done) : m_done(std::move(done)) {}

    CallHandlers handlers();
    void end(const CallReport &report);

    Done m_done;
    QByteArray m_body;
    std::unique_ptr<Call> m_call;
};

} // namespace gatehouse
