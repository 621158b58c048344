// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "keychain.h"

namespace gatehouse
{

/// The keychain of the desktop: Secret Service, KWallet, or what the system has. Opens no
/// connection before it is asked for something.
///
/// Threat: a key on the disk in plain text. So nothing else takes the keychain's place where there
/// is none.
class SystemKeychain : public Keychain
{
public:
    std::unique_ptr<KeyRequest> read(const QString &host, ReadDone done) override;
    std::unique_ptr<KeyRequest> write(const QString &host, const SecretKey &key,
                                      Done done) override;
    std::unique_ptr<KeyRequest> erase(const QString &host, Done done) override;

    /// Under what the key for \a host is found in the keychain, besides the program's name.
    static QString entryOf(const QString &host);
    /// The program's name there.
    static QString service();
};

} // namespace gatehouse
