// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "onewaybody.h"

#include <algorithm>
#include <cstring>

namespace gatehouse
{

OneWayBody::OneWayBody(QByteArray bytes) : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneWayBody::atEnd() const
{
    return m_at >= m_bytes.size();
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_bytes.size() - m_at;
}

qint64 OneWayBody::readData(char *data, qint64 most)
{
    const qint64 size = std::min(most, bytesAvailable());
    if (size <= 0) {
        return atEnd() ? -1 : 0;
    }
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(size));
    m_at += size;
    return size;
}

qint64 OneWayBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace gatehouse
