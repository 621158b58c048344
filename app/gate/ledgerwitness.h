// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace gatehouse
{

/// What a second, small file remembers of a ledger, so that a ledger that lost its end is noticed:
/// its chain alone would look whole. It is written after the ledger, so after a crash the ledger
/// may be ahead of it, never behind.
struct LedgerWitness
{
    qint64 records = 0;
    /// Of record number `records`; zeros where that is 0.
    QByteArray hash;

    bool operator==(const LedgerWitness &) const = default;
};

/// The file's one line.
QByteArray toJson(const LedgerWitness &witness);
/// Nothing where \a bytes are not what toJson() writes.
std::optional<LedgerWitness> ledgerWitnessFromJson(const QByteArray &bytes);

} // namespace gatehouse
