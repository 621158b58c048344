// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QDebug;
class QTextStream;

namespace gatehouse
{

/// Bytes made of words of the household, such as a request to a model on this machine. What holds
/// for PrivateText holds for them: they neither convert nor join, and streaming them does not
/// compile.
class PrivateBytes
{
public:
    PrivateBytes() = default;
    explicit PrivateBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    /// The bytes themselves. Never pass them to anything that leaves this machine.
    const QByteArray &reveal() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    bool operator==(const PrivateBytes &) const = default;

private:
    QByteArray m_bytes;
};

void operator<<(const QDebug &, const PrivateBytes &) = delete;
void operator<<(const QTextStream &, const PrivateBytes &) = delete;

} // namespace gatehouse
