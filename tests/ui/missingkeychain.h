// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "keychain.h"

#include <QObject>
#include <QTimer>

/// A desktop without a keychain.
class MissingKeychain : public gatehouse::Keychain
{
public:
    /// It waits for the person to unlock it.
    bool isLocked = false;
    /// It is there, and holds no key.
    bool isEmpty = false;

    std::unique_ptr<gatehouse::KeyRequest> read(const QString &, ReadDone done) override
    {
        if (isLocked) {
            return std::make_unique<gatehouse::KeyRequest>();
        }
        const auto why =
            isEmpty ? gatehouse::ErrorKind::KeyMissing : gatehouse::ErrorKind::KeychainMissing;
        return later([done, why] { done(gatehouse::failure(why)); });
    }
    std::unique_ptr<gatehouse::KeyRequest> write(const QString &, const gatehouse::SecretKey &,
                                                 Done done) override
    {
        return later([done] { done(gatehouse::failure(gatehouse::ErrorKind::KeychainMissing)); });
    }
    std::unique_ptr<gatehouse::KeyRequest> erase(const QString &, Done done) override
    {
        return later([done] { done(gatehouse::failure(gatehouse::ErrorKind::KeychainMissing)); });
    }

private:
    class Later : public gatehouse::KeyRequest
    {
    public:
        explicit Later(std::function<void()> call)
        {
            QTimer::singleShot(0, &m_context, std::move(call));
        }

    private:
        QObject m_context;
    };

    static std::unique_ptr<gatehouse::KeyRequest> later(std::function<void()> call)
    {
        return std::make_unique<Later>(std::move(call));
    }
};
