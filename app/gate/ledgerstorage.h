// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>

#include <functional>
#include <utility>

namespace gatehouse
{

/// The system calls under the ledger, each with its error as a kind. Qt's files do not say when
/// bytes are on the disk, which is all that counts here.
namespace ledgerstorage
{

/// An open file, closed with its last owner.
class File
{
public:
    File() = default;
    explicit File(int descriptor) : m_descriptor(descriptor) {}
    File(File &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, none)) {}
    File &operator=(File &&other) noexcept;
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File();

    bool isOpen() const { return m_descriptor != none; }
    int descriptor() const { return m_descriptor; }

private:
    static constexpr int none = -1;

    int m_descriptor = none;
};

enum class Access
{
    Read,
    /// What exists already; behind its end.
    Append,
    /// What does not exist yet, for this user alone.
    Create,
};

/// Opens the file \a path, which may not be a link where it is written. Not open where it is not
/// there. Errors: LedgerNotAFile, LedgerUnreadable, LedgerNotWritable and the others of the ledger.
Result<File> openFile(const QString &path, Access access);

/// Which file it is and when it last changed: two equal ones are of the same file with the same
/// bytes, as nobody can set back when it changed.
struct FileState
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    /// Nanoseconds.
    qint64 modified = 0;
    qint64 changed = 0;

    bool operator==(const FileState &) const = default;
};

Result<FileState> stateOf(const File &file);

/// Gives all bytes of \a file to \a take, piece by piece, as long as \a isWanted, where it is
/// given, says yes.
Result<void> readAll(const File &file, const std::function<void(QByteArrayView)> &take,
                     const std::function<bool()> &isWanted = {});

/// Writes all of \a bytes, or says why not.
Result<void> writeAll(const File &file, QByteArrayView bytes);
/// Returns when what was written to \a file is on the disk.
Result<void> sync(const File &file);
Result<void> truncate(const File &file, qint64 size);
/// Lets nobody but the owner read and write \a file.
Result<void> keepPrivate(const File &file);

/// Makes \a folder, for this user alone, with all that lead to it, where it does not exist.
Result<void> makeFolder(const QString &folder);
/// Returns when the names in \a folder are on the disk.
Result<void> syncFolder(const QString &folder);
/// Gives the file \a path the name \a newPath, for good when it returns; a file of that name goes.
Result<void> renameFile(const QString &path, const QString &newPath);
/// Takes the file \a path away where it is there.
Result<void> removeFile(const QString &path);

enum class Lock
{
    /// Many may read, where somebody has written before; makes no file.
    Shared,
    /// One may write.
    Exclusive,
};

/// Locks the ledger by \a path, a file of its own that stays. The system takes the lock back from a
/// program that ended, however it did. Error: LedgerBusy after five seconds.
Result<File> lock(const QString &path, Lock kind);

} // namespace ledgerstorage

} // namespace gatehouse
