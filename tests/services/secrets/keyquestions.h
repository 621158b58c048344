// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "keyring.h"

#include <QTest>

#include <optional>

namespace gatehouse::keyquestions
{

constexpr int patience = 20'000;

/// What the keychain says to one question, waited for.
template<typename T, typename Ask>
Result<T> ask(Ask start)
{
    std::optional<Result<T>> answer;
    int answers = 0;
    const std::unique_ptr<KeyRequest> request = start([&](const Result<T> &result) {
        answer = result;
        ++answers;
    });
    // Never inside the call that started it.
    if (answers > 0) {
        return failure(ErrorKind::KeychainFailed);
    }
    [&] { QTRY_COMPARE_WITH_TIMEOUT(answers, 1, patience); }();
    return answer.value_or(failure(ErrorKind::KeychainFailed));
}

template<typename Keys>
Result<SecretKey> find(Keys &keys, const QString &host)
{
    return ask<SecretKey>([&](auto done) {
        if constexpr (std::is_base_of_v<Keychain, Keys>) {
            return keys.read(host, done);
        } else {
            return keys.find(host, done);
        }
    });
}

inline Result<void> keep(KeyRing &keys, const QString &host, const SecretKey &key)
{
    return ask<void>([&](auto done) { return keys.keep(host, key, done); });
}

inline Result<void> forget(KeyRing &keys, const QString &host)
{
    return ask<void>([&](auto done) { return keys.forget(host, done); });
}

inline SecretKey key(const char *bytes)
{
    return *SecretKey::read(bytes);
}

} // namespace gatehouse::keyquestions
