// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "secretkey.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace gatehouse
{

namespace
{

bool isVisibleAscii(char c)
{
    return c > ' ' && c < '\x7f';
}

} // namespace

Result<SecretKey> SecretKey::read(const QByteArray &typed)
{
    const QByteArray trimmed = typed.trimmed();
    if (trimmed.isEmpty()) {
        return failure(ErrorKind::KeyMissing);
    }
    if (trimmed.size() > mostBytes ||
        !std::all_of(trimmed.begin(), trimmed.end(), isVisibleAscii)) {
        return failure(ErrorKind::KeyNotUsable);
    }
    SecretKey key;
    key.m_bytes.assign(trimmed.begin(), trimmed.end());
    return key;
}

SecretKey::SecretKey(SecretKey &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

SecretKey &SecretKey::operator=(SecretKey other) noexcept
{
    // The other one wipes what was here.
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretKey::~SecretKey()
{
    wipe();
}

QByteArray SecretKey::reveal() const
{
    return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
}

void SecretKey::wipe()
{
    // A compiler may leave out writing to memory that is about to go, but not through volatile.
    volatile char *at = m_bytes.data();
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        at[i] = 0;
    }
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

} // namespace gatehouse
