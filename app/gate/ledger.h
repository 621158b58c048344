// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledgerchain.h"
#include "result.h"

#include <QFileDevice>

#include <memory>
#include <vector>

namespace gatehouse
{

class Clock;

/// That an attempt is in the ledger, on the disk: whoever sends asks for one. Only the ledger makes
/// it, and it is good for one attempt.
class LedgerEntry
{
public:
    LedgerEntry(LedgerEntry &&other) noexcept = default;
    LedgerEntry &operator=(LedgerEntry &&other) noexcept = default;
    LedgerEntry(const LedgerEntry &) = delete;
    LedgerEntry &operator=(const LedgerEntry &) = delete;
    ~LedgerEntry() = default;

    /// The number of its record.
    qint64 number() const { return m_number; }

private:
    friend class Ledger;

    explicit LedgerEntry(qint64 number) : m_number(number) {}

    qint64 m_number = 0;
};

/// What is in a ledger, as far as it can be read.
struct LedgerContents
{
    /// Each record that can be read, in the order of the file.
    std::vector<LedgerRecord> records;
    /// How many of these, from the first on, stand in an intact chain.
    std::size_t intact = 0;
    LedgerCheck check;
};

/// What left this machine: an append-only file of JSON lines (ledgerline.h), each of which holds
/// the hash of the one before, for this user alone. A second file beside it, its name with
/// ".witness" behind, remembers count and last hash; a third, ".lock", keeps two programs from
/// writing at once.
///
/// - A record is on the disk, and so is its name in the folder, before recordAttempt() returns.
/// - What fails leaves the file as it was, as far as the disk lets it; a record that is there
///   without an outcome reads "may have arrived", which errs on the safe side.
/// - A last line that a crash cut short is taken off at the next writing, and a record says so.
/// - A chain that is broken, cut or replaced is shown and never mended: nothing is appended to it
///   until a person erases it.
///
/// Errors, where none are named: LedgerNotWritable, LedgerUnreadable, LedgerDiskFull,
/// LedgerNotAFile, LedgerNoFolder, LedgerBusy, LedgerStorageFailed. Calls wait for the disk.
class Ledger
{
public:
    /// The ledger in the file \a path, which is made, with its folder, by the first record. \a
    /// clock must outlive it.
    Ledger(QString path, const Clock &clock);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    const QString &path() const { return m_path; }

    /// Writes down that \a attempt is about to be sent. Nothing may be sent on an error; besides
    /// those above: LedgerBroken, LedgerCut, LedgerNotRecordable, TextTooLarge.
    Result<LedgerEntry> recordAttempt(const LedgerAttempt &attempt);

    /// Writes down what became of the attempt of \a entry, once. Error: LedgerOutcomeLost, whatever
    /// the reason: the attempt then reads "may have arrived".
    Result<void> recordOutcome(const LedgerEntry &entry, const LedgerOutcome &outcome);

    /// All that is in the file; nothing where there is none yet. Makes no file.
    Result<LedgerContents> read() const;
    /// Gives the same records to \a sink, one by one, and keeps none. Ends early, with the verdict
    /// over what was read so far, once \a isWanted says no.
    Result<LedgerCheck> follow(LedgerChain::Sink sink,
                               const std::function<bool()> &isWanted = {}) const;

    /// Writes a copy of the file, as it is, to \a target, with \a permissions where that is new.
    /// Errors: besides those of reading FileNotFound (there is no ledger yet) and FileNotWritable.
    Result<void> exportTo(const QString &target, QFileDevice::Permissions permissions) const;

    /// Puts a new ledger, which says that it follows one that was erased, in the place of the old
    /// one, whatever state that was in.
    Result<void> erase();

private:
    struct Known;

    Result<qint64> append(const LedgerRecord::What &what);
    Result<void> makeReady();
    Result<void> open();
    QByteArray recoveryLines(qint64 number, QByteArray hash, qint64 tornBytes) const;
    Result<void> recover();
    Result<void> appendReady(const LedgerRecord::What &what);
    Result<void> replaceAll(const LedgerRecord &record);

    QString m_path;
    const Clock &m_clock;
    std::unique_ptr<Known> m_known;
};

/// Checks the ledger in the file \a path, and the witness beside it where there is one. Errors as
/// Ledger's, and FileNotFound.
Result<LedgerCheck> checkLedgerFile(const QString &path);

} // namespace gatehouse
