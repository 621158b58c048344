// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledgerrecord.h"
#include "ledgerwitness.h"

#include <QByteArrayView>
#include <QSet>

#include <functional>

namespace gatehouse
{

enum class LedgerVerdict
{
    Intact,
    /// Intact, but for a last line that was not written to its end.
    Torn,
    /// Shorter than it was: records at the end are missing.
    Cut,
    /// Whole in itself, but not the ledger that was written here.
    Replaced,
    /// A record is not the one that was written there.
    Broken,
};

/// Why the first broken record is no record of the chain.
enum class LedgerFlaw
{
    None,
    /// It is not written as records are.
    NotARecord,
    /// Its hash is not the one of its content.
    Changed,
    /// It does not follow the record before it: one is missing, or one too many.
    OutOfChain,
    /// An outcome of an attempt that there is not, or that has one.
    NoSuchAttempt,
    /// Longer than a record can be.
    TooLong,
};

/// What is known of a ledger's chain.
struct LedgerCheck
{
    LedgerVerdict verdict = LedgerVerdict::Intact;
    /// How many records from the beginning are as they were written. Where the chain is broken, the
    /// next one is the first that is not; it stands on the line of that number.
    qint64 records = 0;
    /// The hash of the last of these, zeros where there is none; and their bytes.
    QByteArray lastHash;
    qint64 bytes = 0;
    LedgerFlaw flaw = LedgerFlaw::None;
    /// Behind the last record.
    qint64 tornBytes = 0;
    /// At the end, as far as the witness knows.
    qint64 missingRecords = 0;
    /// Whether there was a witness to ask.
    bool isWitnessed = false;

    bool operator==(const LedgerCheck &) const = default;
};

/// Follows the chain through the bytes of a ledger, in pieces of any size.
class LedgerChain
{
public:
    /// Gets each record that can be read, in the order of the file, and whether the chain is intact
    /// up to it.
    using Sink = std::function<void(LedgerRecord record, bool isIntact)>;

    explicit LedgerChain(std::optional<LedgerWitness> witness = {}, Sink sink = {});

    void add(QByteArrayView bytes);
    /// Whether nothing that follows changes the verdict any more, since no record ends.
    bool isPastReading() const { return m_check.flaw == LedgerFlaw::TooLong; }
    /// The verdict over all that was added.
    LedgerCheck finish() const;

    /// The attempts of the intact records that have no outcome.
    const QSet<qint64> &openAttempts() const { return m_openAttempts; }

private:
    void addLine(QByteArrayView line);
    LedgerFlaw flawOf(const LedgerRecord &record, QByteArrayView line) const;
    void take(const LedgerRecord &record, qsizetype size);

    std::optional<LedgerWitness> m_witness;
    Sink m_sink;
    LedgerCheck m_check;
    QSet<qint64> m_openAttempts;
    QByteArray m_rest;
    /// What the witness says where its record was.
    bool m_agrees = true;
};

} // namespace gatehouse
