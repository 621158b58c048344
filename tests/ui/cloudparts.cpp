// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudparts.h"

using namespace gatehouse;

CloudParts::CloudParts(std::function<SendingNote()> note)
    : cloud({.keys = keys,
             .ledger = ledger,
             .clock = clock,
             .pauses = pauses,
             .note = std::move(note)})
{}

bool CloudParts::choose(ModelSettings settings)
{
    settings.cloud.endpoint = endpoint();
    return cloud.choose(settings).has_value();
}

std::vector<LedgerAttempt> CloudParts::attempts() const
{
    std::vector<LedgerAttempt> found;
    const Result<LedgerContents> contents = ledger.read();
    for (const LedgerRecord &record : contents->records) {
        if (const auto *attempt = std::get_if<LedgerAttempt>(&record.what)) {
            found.push_back(*attempt);
        }
    }
    return found;
}
