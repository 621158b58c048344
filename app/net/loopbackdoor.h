// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "loopbackaddress.h"
#include "privatebytes.h"

namespace gatehouse
{

/// The door for private words: to programs on this machine and nowhere else.
///
/// It takes no address but a LoopbackAddress. No proxy is asked, no redirection is followed,
/// nothing is sent again, no cookie or saved login goes along, and the head is the same list for
/// everybody.
class LoopbackDoor
{
public:
    explicit LoopbackDoor(CallLimits limits = {}) : m_limits(limits) {}

    /// Asks for \a path ("/api/version"). There is nothing private in it, and Qt may ask again by
    /// itself where the program closes the connection without a word.
    [[nodiscard]] std::unique_ptr<Call> get(const LoopbackAddress &to, const QString &path,
                                            CallHandlers handlers) const;

    /// Posts \a body, which is JSON, to \a path ("/api/chat").
    [[nodiscard]] std::unique_ptr<Call> post(const LoopbackAddress &to, const QString &path,
                                             const PrivateBytes &body, CallHandlers handlers) const;

private:
    CallLimits m_limits;
};

} // namespace gatehouse
