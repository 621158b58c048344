// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "keyring.h"

#include <QTimer>

namespace gatehouse
{

namespace
{

/// A key that is here already, told once the event loop runs.
class ReadyKey : public KeyRequest
{
public:
    ReadyKey(const SecretKey &key, Keychain::ReadDone done)
    {
        QTimer::singleShot(0, &m_context, [key, done = std::move(done)] { done(key); });
    }

private:
    QObject m_context;
};

} // namespace

void KeyRing::useNow(const QString &host, const SecretKey &key)
{
    m_ofThisRun.insert_or_assign(host, key);
}

std::unique_ptr<KeyRequest> KeyRing::find(const QString &host, Keychain::ReadDone done)
{
    if (const auto known = m_ofThisRun.find(host); known != m_ofThisRun.end()) {
        return std::make_unique<ReadyKey>(known->second, std::move(done));
    }
    return m_keychain.read(host, std::move(done));
}

std::unique_ptr<KeyRequest> KeyRing::keep(const QString &host, const SecretKey &key,
                                          Keychain::Done done)
{
    useNow(host, key);
    return m_keychain.write(host, key, std::move(done));
}

std::unique_ptr<KeyRequest> KeyRing::forget(const QString &host, Keychain::Done done)
{
    m_ofThisRun.erase(host);
    return m_keychain.erase(host, std::move(done));
}

} // namespace gatehouse
