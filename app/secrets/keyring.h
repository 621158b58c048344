// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "keychain.h"

#include <QString>

#include <map>

namespace gatehouse
{

/// The keys that the program can use: those of this run alone, which were typed or stood in the
/// environment, and those in the keychain, which is asked when a key is needed and not before.
class KeyRing
{
public:
    /// \a keychain outlives it.
    explicit KeyRing(Keychain &keychain) : m_keychain(keychain) {}

    /// Uses \a key for \a host as long as the program runs, whatever the keychain holds.
    void useNow(const QString &host, const SecretKey &key);
    bool isOfThisRun(const QString &host) const { return m_ofThisRun.contains(host); }

    /// The key for \a host. Errors: those of Keychain::read().
    [[nodiscard]] std::unique_ptr<KeyRequest> find(const QString &host, Keychain::ReadDone done);
    /// Puts \a key into the keychain. Where that fails it is used for this run all the same.
    /// Errors: those of Keychain::write().
    [[nodiscard]] std::unique_ptr<KeyRequest> keep(const QString &host, const SecretKey &key,
                                                   Keychain::Done done);
    /// Forgets the key for \a host here and in the keychain. Errors: those of Keychain::erase();
    /// the key of this run is gone in any case.
    [[nodiscard]] std::unique_ptr<KeyRequest> forget(const QString &host, Keychain::Done done);

private:
    Keychain &m_keychain;
    std::map<QString, SecretKey> m_ofThisRun;
};

} // namespace gatehouse
