// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledgerrecord.h"

#include <vector>

/// Ledgers that tests are about.
namespace sampleledger
{

/// When its records were written, to the millisecond.
QDateTime moment();

/// The case on its way to a cloud.
gatehouse::LedgerAttempt attempt();

/// \a attempts, each with an outcome, behind a start; numbered, chained and sealed.
std::vector<gatehouse::LedgerRecord> chain(int attempts);

/// Numbers, chains and seals \a records anew.
void reseal(std::vector<gatehouse::LedgerRecord> &records);

/// The file of \a records.
QByteArray file(const std::vector<gatehouse::LedgerRecord> &records);

} // namespace sampleledger
