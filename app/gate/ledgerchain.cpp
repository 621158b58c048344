// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerchain.h"

#include "ledgerline.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Far over what the largest body needs in its longest spelling; a line without an end would fill
/// the memory otherwise.
constexpr qsizetype longestLine = 64L * 1024 * 1024;

} // namespace

LedgerChain::LedgerChain(std::optional<LedgerWitness> witness, Sink sink)
    : m_witness(std::move(witness)), m_sink(std::move(sink))
{
    m_check.lastHash = ledgerline::noHash();
    m_check.isWitnessed = m_witness.has_value();
    m_agrees = !m_witness || m_witness->records > 0 || m_witness->hash == m_check.lastHash;
}

void LedgerChain::add(QByteArrayView bytes)
{
    if (m_check.flaw == LedgerFlaw::TooLong) {
        return;
    }
    qsizetype start = 0;
    for (qsizetype feed = bytes.indexOf('\n'); feed >= 0; feed = bytes.indexOf('\n', start)) {
        const QByteArrayView piece = bytes.sliced(start, feed - start);
        if (m_rest.isEmpty()) {
            addLine(piece);
        } else {
            m_rest.append(piece);
            addLine(m_rest);
            m_rest.clear();
        }
        start = feed + 1;
    }
    m_rest.append(bytes.sliced(start));
    if (m_rest.size() > longestLine) {
        m_check.flaw = LedgerFlaw::TooLong;
        m_rest.clear();
    }
}

void LedgerChain::addLine(QByteArrayView line)
{
    std::optional<LedgerRecord> record = ledgerline::read(line);
    if (m_check.flaw == LedgerFlaw::None) {
        m_check.flaw = record ? flawOf(*record, line) : LedgerFlaw::NotARecord;
        if (m_check.flaw == LedgerFlaw::None) {
            take(*record, line.size() + 1);
        }
    }
    if (record && m_sink) {
        m_sink(std::move(*record), m_check.flaw == LedgerFlaw::None);
    }
}

LedgerFlaw LedgerChain::flawOf(const LedgerRecord &record, QByteArrayView line) const
{
    if (ledgerline::write(record) != line) {
        return LedgerFlaw::NotARecord;
    }
    // The line is what would be written, so its hash need not be taken of another copy.
    if (!ledgerline::isSealed(record, line)) {
        return LedgerFlaw::Changed;
    }
    const bool isStart = std::holds_alternative<LedgerStart>(record.what);
    if (record.number != m_check.records + 1 || record.previous != m_check.lastHash ||
        isStart != (m_check.records == 0)) {
        return LedgerFlaw::OutOfChain;
    }
    const auto *outcome = std::get_if<LedgerOutcomeOf>(&record.what);
    if (outcome != nullptr && !m_openAttempts.contains(outcome->attempt)) {
        return LedgerFlaw::NoSuchAttempt;
    }
    return LedgerFlaw::None;
}

/// \a record is the next of the chain.
void LedgerChain::take(const LedgerRecord &record, qsizetype size)
{
    m_check.records = record.number;
    m_check.lastHash = record.hash;
    m_check.bytes += size;
    if (m_witness && m_witness->records == record.number) {
        m_agrees = m_witness->hash == record.hash;
    }
    if (std::holds_alternative<LedgerAttempt>(record.what)) {
        m_openAttempts.insert(record.number);
    } else if (const auto *outcome = std::get_if<LedgerOutcomeOf>(&record.what)) {
        m_openAttempts.remove(outcome->attempt);
    }
}

LedgerCheck LedgerChain::finish() const
{
    LedgerCheck check = m_check;
    check.tornBytes = m_rest.size();
    if (m_witness) {
        check.missingRecords = std::max<qint64>(0, m_witness->records - check.records);
    }
    if (check.flaw != LedgerFlaw::None) {
        check.verdict = LedgerVerdict::Broken;
        check.missingRecords = 0;
    } else if (check.missingRecords > 0) {
        check.verdict = LedgerVerdict::Cut;
    } else if (!m_agrees) {
        check.verdict = LedgerVerdict::Replaced;
    } else if (check.tornBytes > 0) {
        check.verdict = LedgerVerdict::Torn;
    }
    return check;
}

} // namespace gatehouse
