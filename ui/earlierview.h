// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "earlierwording.h"
#include "error.h"
#include "ledgerchain.h"
#include "level.h"

namespace gatehouse
{

/// What the doorstep tells of the host's past. A plain value.
struct EarlierView
{
    /// Whether another host is meant at all; else nothing here says anything.
    bool isShown = false;
    /// Whether the ledger is being read, so that the rest may be out of date; and whether it was
    /// before, so that there is a rest.
    bool isLookingUp = false;
    bool isKnown = false;
    /// Why the ledger could not be read; then the sends are not known.
    std::optional<Error> error;
    LedgerCheck check;
    EarlierSends earlier;
    wording::Senders senders = wording::Senders::AnyHousehold;
    /// What is to be sent now, and what that would undo.
    Level level = Level::Shifted;
    std::optional<UndoneDisguise> undone;

    bool operator==(const EarlierView &) const = default;
};

} // namespace gatehouse
