// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"

#include <QStringList>

namespace gatehouse
{

class Clock;

/// What every call works with.
struct CommandContext
{
    Console &console;
    const Clock &clock;
    /// The words behind the name of the call.
    QStringList words;
};

/// Private text to anonymous problem.
ExitStatus runSanitize(const CommandContext &context);
/// What of an outbound text may not leave.
ExitStatus runGuard(const CommandContext &context);
/// Problem to cheapest plan.
ExitStatus runSolve(const CommandContext &context);
/// A plan held against a problem.
ExitStatus runVerify(const CommandContext &context);
/// Whether a ledger is as it was written.
ExitStatus runLedger(const CommandContext &context);
/// Private text to grounded answer, on the built-in parts.
ExitStatus runAsk(const CommandContext &context);

} // namespace gatehouse
