// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledgerchain.h"

#include <QString>

namespace gatehouse::wording
{

/// Whether the ledger is as it was written, and if not, what is wrong with it.
QString sentence(const LedgerCheck &check);

/// What became of an attempt; where there is no outcome it may have arrived.
QString sentence(const std::optional<LedgerOutcome> &outcome);

} // namespace gatehouse::wording
