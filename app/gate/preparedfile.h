// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledgerstorage.h"

#include <QString>

namespace gatehouse
{

/// A whole file, on the disk, that waits to take the place of another; gone with its owner where it
/// did not.
class PreparedFile
{
public:
    PreparedFile(PreparedFile &&other) noexcept;
    PreparedFile(const PreparedFile &) = delete;
    PreparedFile &operator=(const PreparedFile &) = delete;
    PreparedFile &operator=(PreparedFile &&) = delete;
    ~PreparedFile();

    /// Prepares a file with what \a fill writes for the place of \a path. Whoever calls holds the
    /// lock: there is one name to wait under.
    static Result<PreparedFile>
    make(const QString &path, const std::function<Result<void>(const ledgerstorage::File &)> &fill);

    /// Takes the other's place, for good when it returns. After a crash the old one or the new one
    /// is there, whole.
    Result<void> commit();

private:
    PreparedFile(QString path, QString waiting);

    QString m_path;
    QString m_waiting;
};

} // namespace gatehouse
