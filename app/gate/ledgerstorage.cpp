// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerstorage.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::ledgerstorage
{

namespace
{

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr std::size_t pieceSize = 256L * 1024;
constexpr auto lockPause = std::chrono::milliseconds(10);
constexpr int lockTries = 500;

/// What errno says after a call that failed while writing.
ErrorKind writeError(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorKind::LedgerDiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::LedgerNotWritable;
    case EISDIR:
    case ELOOP:
    case ENXIO:
        return ErrorKind::LedgerNotAFile;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::LedgerNoFolder;
    default:
        return ErrorKind::LedgerStorageFailed;
    }
}

ErrorKind readError(int number)
{
    return number == EACCES || number == EPERM ? ErrorKind::LedgerUnreadable : writeError(number);
}

Unexpected<Error> writeFailure()
{
    return failure(writeError(errno));
}

/// Calls \a call again as long as a signal comes in between.
template<typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR) {
        result = call();
    }
    return result;
}

qint64 nanoseconds(const struct timespec &time)
{
    return std::chrono::nanoseconds(std::chrono::seconds(time.tv_sec)).count() + time.tv_nsec;
}

int flagsOf(Access access)
{
    // A pipe would block whoever opens it.
    constexpr int always = O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    switch (access) {
    case Access::Read:
        return always | O_RDONLY;
    case Access::Append:
        return always | O_RDWR | O_APPEND | O_NOFOLLOW;
    case Access::Create:
        return always | O_RDWR | O_APPEND | O_NOFOLLOW | O_CREAT | O_EXCL;
    }
    return always;
}

} // namespace

File &File::operator=(File &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

File::~File()
{
    // Nothing is lost with an error here: what counts was synced before.
    if (isOpen()) {
        ::close(m_descriptor);
    }
}

Result<File> openFile(const QString &path, Access access)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor =
        uninterrupted([&] { return ::open(name.constData(), flagsOf(access), ownerOnly); });
    if (descriptor == -1) {
        if (errno == ENOENT && access != Access::Create) {
            return File();
        }
        return failure(access == Access::Read ? readError(errno) : writeError(errno));
    }
    File file(descriptor);
    struct stat state = {};
    if (::fstat(file.descriptor(), &state) == -1) {
        return failure(readError(errno));
    }
    if (!S_ISREG(state.st_mode)) {
        return failure(ErrorKind::LedgerNotAFile);
    }
    return file;
}

Result<FileState> stateOf(const File &file)
{
    struct stat state = {};
    if (::fstat(file.descriptor(), &state) == -1) {
        return failure(readError(errno));
    }
    return FileState{.device = state.st_dev,
                     .inode = state.st_ino,
                     .size = state.st_size,
                     .modified = nanoseconds(state.st_mtim),
                     .changed = nanoseconds(state.st_ctim)};
}

Result<void> readAll(const File &file, const std::function<void(QByteArrayView)> &take,
                     const std::function<bool()> &isWanted)
{
    QByteArray piece(static_cast<qsizetype>(pieceSize), Qt::Uninitialized);
    off_t offset = 0;
    while (!isWanted || isWanted()) {
        const ssize_t size = uninterrupted(
            [&] { return ::pread(file.descriptor(), piece.data(), pieceSize, offset); });
        if (size == -1) {
            return failure(readError(errno));
        }
        if (size == 0) {
            return {};
        }
        take(QByteArrayView(piece.constData(), size));
        offset += size;
    }
    return {};
}

Result<void> writeAll(const File &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t size = uninterrupted([&] {
            return ::write(file.descriptor(), bytes.data(), static_cast<std::size_t>(bytes.size()));
        });
        if (size == -1) {
            return writeFailure();
        }
        bytes = bytes.sliced(size);
    }
    return {};
}

Result<void> sync(const File &file)
{
    if (uninterrupted([&] { return ::fdatasync(file.descriptor()); }) == -1) {
        return writeFailure();
    }
    return {};
}

Result<void> truncate(const File &file, qint64 size)
{
    if (uninterrupted([&] { return ::ftruncate(file.descriptor(), size); }) == -1) {
        return writeFailure();
    }
    return sync(file);
}

Result<void> keepPrivate(const File &file)
{
    constexpr mode_t allBits = 07777;
    struct stat state = {};
    if (::fstat(file.descriptor(), &state) == -1 ||
        ((state.st_mode & allBits) != ownerOnly && ::fchmod(file.descriptor(), ownerOnly) == -1)) {
        return writeFailure();
    }
    return {};
}

Result<void> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) {
        return {};
    }
    const QString parent = info.absolutePath();
    if (parent == info.absoluteFilePath()) {
        return failure(ErrorKind::LedgerNoFolder);
    }
    if (Result<void> made = makeFolder(parent); !made) {
        return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == -1 && errno != EEXIST) {
        return writeFailure();
    }
    return syncFolder(parent);
}

Result<void> syncFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    const File opened(uninterrupted(
        [&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!opened.isOpen() || uninterrupted([&] { return ::fsync(opened.descriptor()); }) == -1) {
        return writeFailure();
    }
    return {};
}

Result<void> renameFile(const QString &path, const QString &newPath)
{
    const QByteArray from = QFile::encodeName(path);
    const QByteArray to = QFile::encodeName(newPath);
    if (::rename(from.constData(), to.constData()) == -1) {
        return writeFailure();
    }
    return syncFolder(QFileInfo(newPath).absolutePath());
}

Result<void> removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == -1 && errno != ENOENT) {
        return writeFailure();
    }
    return {};
}

Result<File> lock(const QString &path, Lock kind)
{
    const bool isShared = kind == Lock::Shared;
    const int flags =
        (isShared ? O_RDONLY : O_RDWR | O_CREAT) | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
    const QByteArray name = QFile::encodeName(path);
    File file(uninterrupted([&] { return ::open(name.constData(), flags, ownerOnly); }));
    if (!file.isOpen()) {
        // Without a lock a reader may see a record half written, which it then says; a writer may
        // not go on.
        return isShared ? Result<File>(File()) : Result<File>(writeFailure());
    }
    for (int i = 0; i < lockTries; ++i) {
        if (::flock(file.descriptor(), (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0) {
            return file;
        }
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return writeFailure();
        }
        std::this_thread::sleep_for(lockPause);
    }
    return failure(ErrorKind::LedgerBusy);
}

} // namespace gatehouse::ledgerstorage
