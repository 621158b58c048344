// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <ctime>

namespace gatehouse
{

/// The system's own time zone is \a name as long as this lives.
class LocalZone
{
public:
    explicit LocalZone(const QByteArray &name) : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", name);
        tzset();
    }
    ~LocalZone()
    {
        qputenv("TZ", m_before);
        tzset();
    }
    LocalZone(const LocalZone &) = delete;
    LocalZone &operator=(const LocalZone &) = delete;

private:
    QByteArray m_before;
};

} // namespace gatehouse
