// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "secretkey.h"

#include <functional>
#include <memory>

class QString;

namespace gatehouse
{

/// Something that was asked of a keychain. Destroying it forgets it: nothing is reported any more,
/// while the keychain ends by itself what it has begun.
class KeyRequest
{
public:
    KeyRequest() = default;
    virtual ~KeyRequest();
    KeyRequest(const KeyRequest &) = delete;
    KeyRequest &operator=(const KeyRequest &) = delete;
};

/// Where the keys of services lie when the program does not run, one for each host.
///
/// Each request finishes exactly once, and never inside the call that started it. It may take as
/// long as the person takes to unlock their keyring, so nothing may wait for it.
///
/// Errors: KeychainMissing where there is none, KeychainRefused where it stays locked or does not
/// allow it, KeychainFailed.
class Keychain
{
public:
    virtual ~Keychain();

    /// The key for \a host; KeyMissing where none is kept, KeyNotUsable where what is kept is none.
    using ReadDone = std::function<void(Result<SecretKey>)>;
    [[nodiscard]] virtual std::unique_ptr<KeyRequest> read(const QString &host, ReadDone done) = 0;

    using Done = std::function<void(Result<void>)>;
    /// Keeps \a key for \a host in place of the one that is kept.
    [[nodiscard]] virtual std::unique_ptr<KeyRequest> write(const QString &host,
                                                            const SecretKey &key, Done done) = 0;
    /// No key is kept for \a host any more; so it is, too, where none was.
    [[nodiscard]] virtual std::unique_ptr<KeyRequest> erase(const QString &host, Done done) = 0;
};

} // namespace gatehouse
