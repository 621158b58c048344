// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledger.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace gatehouse
{

/// One attempt of the ledger as it is shown.
struct LedgerRow
{
    QString when;
    QString host;
    QString deployment;
    QString bytes;
    /// What became of it.
    QString outcome;
    /// All that is known of it, its bytes last.
    QString details;

    /// Whether it holds \a words, whatever their case.
    bool holds(const QString &words) const;
};

/// A ledger as it is shown.
struct LedgerRows
{
    /// Why it could not be read, if so.
    std::optional<Error> error;
    LedgerCheck check;
    /// Newest first.
    std::vector<LedgerRow> rows;
    bool hasRecords = false;
};

/// Reads \a ledger, on whatever thread. Ends early, with any rows, once \a isWanted says no.
LedgerRows readLedgerRows(const Ledger &ledger, const std::function<bool()> &isWanted);

} // namespace gatehouse
