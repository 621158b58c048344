// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledger.h"

#include "clock.h"
#include "ledgerline.h"
#include "ledgerstorage.h"
#include "preparedfile.h"
#include "textdoor.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace gatehouse
{

using namespace ledgerstorage;

namespace
{

/// A request is a text that passed the door, spelled as JSON, and instructions that are far
/// smaller.
constexpr qsizetype largestBody = 4 * textdoor::largestText;
/// Far over what a witness has; of a larger file no more is looked at.
constexpr qsizetype longestWitness = 1000;

QString witnessOf(const QString &path)
{
    return path + QStringLiteral(".witness");
}

QString lockOf(const QString &path)
{
    return path + QStringLiteral(".lock");
}

/// The witness of the ledger \a path; nothing where there is none, or one that nobody could have
/// written here: then as little is known as without one.
Result<std::optional<LedgerWitness>> readWitness(const QString &path)
{
    const Result<File> file = openFile(witnessOf(path), Access::Read);
    if (!file) {
        return Unexpected{file.error()};
    }
    if (!file->isOpen()) {
        return std::optional<LedgerWitness>();
    }
    QByteArray bytes;
    const Result<void> read = readAll(*file, [&bytes](QByteArrayView piece) {
        bytes.append(piece.first(std::min(piece.size(), longestWitness - bytes.size())));
    });
    if (!read) {
        return Unexpected{read.error()};
    }
    return ledgerWitnessFromJson(bytes);
}

Result<PreparedFile> prepareWitness(const QString &path, const LedgerWitness &witness)
{
    return PreparedFile::make(witnessOf(path),
                              [&](const File &file) { return writeAll(file, toJson(witness)); });
}

Result<void> writeWitness(const QString &path, const LedgerWitness &witness)
{
    Result<PreparedFile> prepared = prepareWitness(path, witness);
    return prepared ? prepared->commit() : Result<void>(Unexpected{prepared.error()});
}

/// Follows the chain through the ledger \a path, which \a file is.
Result<void> followChain(const File &file, LedgerChain &chain,
                         const std::function<bool()> &isWanted = {})
{
    return readAll(
        file, [&chain](QByteArrayView piece) { chain.add(piece); }, isWanted);
}

/// How many lines \a file has.
Result<qint64> countLines(const File &file)
{
    qint64 lines = 0;
    const Result<void> read = readAll(file, [&lines](QByteArrayView piece) {
        lines += std::count(piece.begin(), piece.end(), '\n');
    });
    if (!read) {
        return Unexpected{read.error()};
    }
    return lines;
}

/// Copies the first \a size bytes of \a from to the end of \a to.
Result<void> copyStart(const File &from, const File &to, qint64 size)
{
    Result<void> copied;
    const Result<void> read = readAll(from, [&](QByteArrayView piece) {
        const QByteArrayView part = piece.first(std::min<qint64>(size, piece.size()));
        size -= part.size();
        if (copied) {
            copied = writeAll(to, part);
        }
    });
    return read ? copied : read;
}

/// The record of \a what behind the one of the hash \a previous.
LedgerRecord sealed(qint64 number, const QDateTime &when, const LedgerRecord::What &what,
                    const QByteArray &previous)
{
    LedgerRecord record{.number = number, .when = when.toUTC(), .what = what, .previous = previous};
    ledgerline::seal(record);
    return record;
}

/// Not where it holds a text that is no text, or a date that is none.
bool canBeReadBack(const LedgerRecord &record)
{
    return ledgerline::read(ledgerline::write(record)) == record;
}

/// The ledger \a path opened to be read while nobody writes.
struct OpenedLedger
{
    File lock;
    File file;
    std::optional<LedgerWitness> witness;
};

Result<OpenedLedger> openForReading(const QString &path)
{
    Result<File> lock = ledgerstorage::lock(lockOf(path), Lock::Shared);
    if (!lock) {
        return Unexpected{lock.error()};
    }
    Result<File> file = openFile(path, Access::Read);
    if (!file) {
        return Unexpected{file.error()};
    }
    Result<std::optional<LedgerWitness>> witness = readWitness(path);
    if (!witness) {
        return Unexpected{witness.error()};
    }
    return OpenedLedger{.lock = std::move(*lock), .file = std::move(*file), .witness = *witness};
}

} // namespace

/// The end of the chain, as it was when the file was last read or written here.
struct Ledger::Known
{
    File file;
    FileState state;
    LedgerCheck check;
    QSet<qint64> openAttempts;

    /// \a record stands at the end now, in a line of \a size bytes.
    Result<void> take(const LedgerRecord &record, qsizetype size)
    {
        const Result<FileState> now = stateOf(file);
        if (!now) {
            return Unexpected{now.error()};
        }
        state = *now;
        check.records = record.number;
        check.lastHash = record.hash;
        check.bytes += size;
        if (std::holds_alternative<LedgerAttempt>(record.what)) {
            openAttempts.insert(record.number);
        } else if (const auto *of = std::get_if<LedgerOutcomeOf>(&record.what)) {
            openAttempts.remove(of->attempt);
        }
        return {};
    }
};

Ledger::Ledger(QString path, const Clock &clock) : m_path(std::move(path)), m_clock(clock) {}

Ledger::~Ledger() = default;

Result<LedgerEntry> Ledger::recordAttempt(const LedgerAttempt &attempt)
{
    if (attempt.body.size() > largestBody) {
        return failure(ErrorKind::TextTooLarge);
    }
    const Result<qint64> number = append(attempt);
    if (!number) {
        return Unexpected{number.error()};
    }
    return LedgerEntry(*number);
}

Result<void> Ledger::recordOutcome(const LedgerEntry &entry, const LedgerOutcome &outcome)
{
    if (!append(LedgerOutcomeOf{.attempt = entry.number(), .outcome = outcome})) {
        return failure(ErrorKind::LedgerOutcomeLost);
    }
    return {};
}

/// Appends \a what under the lock and returns the number of its record.
Result<qint64> Ledger::append(const LedgerRecord::What &what)
{
    if (const Result<void> made = makeFolder(QFileInfo(m_path).absolutePath()); !made) {
        return Unexpected{made.error()};
    }
    const Result<File> lock = ledgerstorage::lock(lockOf(m_path), Lock::Exclusive);
    if (!lock) {
        return Unexpected{lock.error()};
    }
    Result<void> done = makeReady();
    if (done) {
        done = appendReady(what);
    }
    if (!done) {
        m_known.reset();
        return Unexpected{done.error()};
    }
    return m_known->check.records;
}

/// Opens the ledger and sees to it that its chain is intact up to its end and begun.
Result<void> Ledger::makeReady()
{
    if (const Result<void> opened = open(); !opened) {
        return opened;
    }
    if (m_known->check.verdict == LedgerVerdict::Torn) {
        if (const Result<void> recovered = recover(); !recovered) {
            return recovered;
        }
        if (const Result<void> opened = open(); !opened) {
            return opened;
        }
    }
    switch (m_known->check.verdict) {
    case LedgerVerdict::Intact:
        break;
    case LedgerVerdict::Cut:
        return failure(ErrorKind::LedgerCut);
    case LedgerVerdict::Replaced:
    case LedgerVerdict::Broken:
        return failure(ErrorKind::LedgerBroken);
    case LedgerVerdict::Torn:
        // Taken off a moment ago, and nobody else may write.
        return failure(ErrorKind::LedgerStorageFailed);
    }
    return m_known->check.records > 0 ? Result<void>() : appendReady(LedgerStart());
}

/// Opens the ledger, or makes an empty one, and follows its chain where it is not the one that is
/// known.
Result<void> Ledger::open()
{
    Result<File> file = openFile(m_path, Access::Append);
    if (file && !file->isOpen()) {
        file = openFile(m_path, Access::Create);
    }
    if (!file) {
        return Unexpected{file.error()};
    }
    if (const Result<void> kept = keepPrivate(*file); !kept) {
        return kept;
    }
    const Result<FileState> state = stateOf(*file);
    if (!state) {
        return Unexpected{state.error()};
    }
    if (!m_known || m_known->state != *state) {
        const Result<std::optional<LedgerWitness>> witness = readWitness(m_path);
        if (!witness) {
            return Unexpected{witness.error()};
        }
        LedgerChain chain(*witness);
        if (const Result<void> followed = followChain(*file, chain); !followed) {
            return followed;
        }
        m_known = std::make_unique<Known>();
        m_known->check = chain.finish();
        m_known->openAttempts = chain.openAttempts();
        m_known->state = *state;
    }
    m_known->file = std::move(*file);
    return {};
}

/// The lines that say that \a tornBytes were taken off behind the record \a number of \a hash;
/// a ledger that was torn in its first line begins anew.
QByteArray Ledger::recoveryLines(qint64 number, QByteArray hash, qint64 tornBytes) const
{
    const QDateTime when = m_clock.now();
    QByteArray lines;
    if (number == 0) {
        const LedgerRecord start = sealed(1, when, LedgerStart(), hash);
        lines = ledgerline::write(start) + '\n';
        hash = start.hash;
        number = 1;
    }
    const LedgerRecovery recovery{.tornBytes = tornBytes};
    return lines + ledgerline::write(sealed(number + 1, when, recovery, hash)) + '\n';
}

/// Puts the intact part of a torn ledger and a record that says so into its place, so that a crash
/// leaves the one or the other.
Result<void> Ledger::recover()
{
    const LedgerCheck &check = m_known->check;
    const QByteArray lines = recoveryLines(check.records, check.lastHash, check.tornBytes);
    Result<PreparedFile> prepared =
        PreparedFile::make(m_path, [&](const File &fresh) -> Result<void> {
            const Result<void> copied = copyStart(m_known->file, fresh, check.bytes);
            return copied ? writeAll(fresh, lines) : copied;
        });
    return prepared ? prepared->commit() : Result<void>(Unexpected{prepared.error()});
}

/// Appends \a what to the chain that is known.
Result<void> Ledger::appendReady(const LedgerRecord::What &what)
{
    const LedgerCheck &check = m_known->check;
    const LedgerRecord record = sealed(check.records + 1, m_clock.now(), what, check.lastHash);
    const auto *outcome = std::get_if<LedgerOutcomeOf>(&what);
    if (!canBeReadBack(record) ||
        (outcome != nullptr && !m_known->openAttempts.contains(outcome->attempt))) {
        return failure(ErrorKind::LedgerNotRecordable);
    }
    // The witness waits on the disk before the record is written: where there is room for the one
    // only, there is no record.
    Result<PreparedFile> witness =
        prepareWitness(m_path, {.records = record.number, .hash = record.hash});
    if (!witness) {
        return Unexpected{witness.error()};
    }
    const File &file = m_known->file;
    const QByteArray line = ledgerline::write(record) + '\n';
    Result<void> written = writeAll(file, line);
    if (written) {
        written = sync(file);
    }
    if (!written) {
        // The error to tell is the first. What cannot be taken off again is a torn line, or an
        // attempt without an outcome.
        static_cast<void>(truncate(file, m_known->state.size));
        return written;
    }
    // With the new name of the witness that of the ledger is synced: they are in one folder.
    if (const Result<void> committed = witness->commit(); !committed) {
        return committed;
    }
    return m_known->take(record, line.size());
}

Result<LedgerContents> Ledger::read() const
{
    LedgerContents contents;
    const Result<LedgerCheck> check = follow([&contents](LedgerRecord record, bool isIntact) {
        contents.records.push_back(std::move(record));
        contents.intact += isIntact ? 1 : 0;
    });
    if (!check) {
        return Unexpected{check.error()};
    }
    contents.check = *check;
    return contents;
}

Result<LedgerCheck> Ledger::follow(LedgerChain::Sink sink,
                                   const std::function<bool()> &isWanted) const
{
    const Result<OpenedLedger> reading = openForReading(m_path);
    if (!reading) {
        return Unexpected{reading.error()};
    }
    LedgerChain chain(reading->witness, std::move(sink));
    if (reading->file.isOpen()) {
        if (const Result<void> followed = followChain(reading->file, chain, isWanted); !followed) {
            return Unexpected{followed.error()};
        }
    }
    return chain.finish();
}

Result<void> Ledger::exportTo(const QString &target, QFileDevice::Permissions permissions) const
{
    const Result<OpenedLedger> reading = openForReading(m_path);
    if (!reading) {
        return Unexpected{reading.error()};
    }
    if (!reading->file.isOpen()) {
        return failure(ErrorKind::FileNotFound);
    }
    const QString own = QFileInfo(m_path).canonicalFilePath();
    const bool isNew = !QFileInfo::exists(target);
    QSaveFile copy(target);
    if (QFileInfo(target).canonicalFilePath() == own || !copy.open(QIODevice::WriteOnly) ||
        (isNew && !copy.setPermissions(permissions))) {
        return failure(ErrorKind::FileNotWritable);
    }
    const Result<void> read = readAll(reading->file, [&copy](QByteArrayView piece) {
        // What is not written makes flush() or commit() fail.
        copy.write(piece.data(), piece.size());
    });
    if (!read) {
        return read;
    }
    return copy.flush() && copy.commit() ? Result<void>() : failure(ErrorKind::FileNotWritable);
}

Result<void> Ledger::erase()
{
    if (!QFileInfo::exists(QFileInfo(m_path).absolutePath())) {
        return {};
    }
    const Result<File> lock = ledgerstorage::lock(lockOf(m_path), Lock::Exclusive);
    if (!lock) {
        return Unexpected{lock.error()};
    }
    m_known.reset();
    const Result<File> file = openFile(m_path, Access::Append);
    if (!file) {
        return Unexpected{file.error()};
    }
    const Result<qint64> lines = file->isOpen() ? countLines(*file) : Result<qint64>(0);
    if (!lines) {
        return Unexpected{lines.error()};
    }
    const LedgerStart start{.erasedRecords = *lines};
    return replaceAll(sealed(1, m_clock.now(), start, ledgerline::noHash()));
}

/// Puts a ledger of \a record alone into the place of this one.
Result<void> Ledger::replaceAll(const LedgerRecord &record)
{
    Result<PreparedFile> fresh = PreparedFile::make(m_path, [&record](const File &file) {
        return writeAll(file, ledgerline::write(record) + '\n');
    });
    if (!fresh) {
        return Unexpected{fresh.error()};
    }
    // A witness of nothing first: after a crash in between neither ledger looks cut.
    if (Result<void> forgotten = writeWitness(m_path, {.records = 0, .hash = ledgerline::noHash()});
        !forgotten) {
        return forgotten;
    }
    if (Result<void> replaced = fresh->commit(); !replaced) {
        return replaced;
    }
    return writeWitness(m_path, {.records = record.number, .hash = record.hash});
}

Result<LedgerCheck> checkLedgerFile(const QString &path)
{
    const Result<OpenedLedger> reading = openForReading(path);
    if (!reading) {
        return Unexpected{reading.error()};
    }
    if (!reading->file.isOpen()) {
        return failure(ErrorKind::FileNotFound);
    }
    LedgerChain chain(reading->witness);
    if (const Result<void> followed = followChain(reading->file, chain); !followed) {
        return Unexpected{followed.error()};
    }
    return chain.finish();
}

} // namespace gatehouse
