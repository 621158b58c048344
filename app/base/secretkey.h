// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>

#include <vector>

class QDebug;
class QTextStream;

namespace gatehouse
{

/// The key of a service.
///
/// Threat: a log line, an error or a crash dump that picks it up in passing. So the type neither
/// converts to plain bytes nor joins with them, streaming it does not compile, and its own memory
/// is overwritten when it goes. What reveal() gave away is a copy that nobody overwrites: it must
/// be short-lived.
class SecretKey
{
public:
    static constexpr qsizetype mostBytes = 2048;

    /// None: hasKey() is false.
    SecretKey() = default;
    /// The key that was typed, pasted or kept, without blanks around it. Errors: KeyMissing where
    /// nothing is left, KeyNotUsable for anything but visible ASCII (a line feed in it would begin
    /// another header) and for more than mostBytes.
    static Result<SecretKey> read(const QByteArray &typed);

    SecretKey(const SecretKey &other) = default;
    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey other) noexcept;
    ~SecretKey();

    bool hasKey() const { return !m_bytes.empty(); }
    /// A copy of the key itself, for the header of a request or the keychain, and nothing else.
    QByteArray reveal() const;

    bool operator==(const SecretKey &) const = default;

private:
    void wipe();

    std::vector<char> m_bytes;
};

void operator<<(const QDebug &, const SecretKey &) = delete;
void operator<<(const QTextStream &, const SecretKey &) = delete;

} // namespace gatehouse
