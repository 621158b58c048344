// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "preparedfile.h"

namespace gatehouse
{

using namespace ledgerstorage;

PreparedFile::PreparedFile(QString path, QString waiting)
    : m_path(std::move(path)), m_waiting(std::move(waiting))
{}

PreparedFile::PreparedFile(PreparedFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_waiting(std::exchange(other.m_waiting, QString()))
{}

PreparedFile::~PreparedFile()
{
    if (!m_waiting.isEmpty()) {
        // What cannot be taken away now is taken away before the next one is made.
        static_cast<void>(removeFile(m_waiting));
    }
}

Result<PreparedFile> PreparedFile::make(const QString &path,
                                        const std::function<Result<void>(const File &)> &fill)
{
    const QString waiting = path + QStringLiteral(".new");
    // What a program left that was ended would be in the way.
    if (const Result<void> removed = removeFile(waiting); !removed) {
        return Unexpected{removed.error()};
    }
    const Result<File> file = openFile(waiting, Access::Create);
    if (!file) {
        return Unexpected{file.error()};
    }
    PreparedFile prepared(path, waiting);
    if (const Result<void> filled = fill(*file); !filled) {
        return Unexpected{filled.error()};
    }
    if (const Result<void> synced = sync(*file); !synced) {
        return Unexpected{synced.error()};
    }
    return prepared;
}

Result<void> PreparedFile::commit()
{
    Result<void> renamed = renameFile(m_waiting, m_path);
    if (renamed) {
        m_waiting.clear();
    }
    return renamed;
}

} // namespace gatehouse
