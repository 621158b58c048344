// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

namespace gatehouse
{

/// Why something is no address that private words may go to.
enum class AddressFault
{
    /// It cannot be read as an address at all.
    NotAnAddress,
    /// A name, or an address of another machine.
    NotThisMachine,
    /// Something other than http.
    NotHttp,
    /// A path, a query or a login stands with it.
    MoreThanAnAddress,
};

/// An address of this machine, decided on how it is written: in 127.0.0.0/8, or [::1].
///
/// Threat: a name that resolves to another machine, today or after a change by somebody else. So no
/// name is looked up; "localhost" alone is taken, and means 127.0.0.1.
class LoopbackAddress
{
public:
    /// Reads "http://127.0.0.1:11434", with or without "http://" and a slash at the end. Where no
    /// port is given it is \a usualPort.
    static Result<LoopbackAddress, AddressFault> parse(const QString &text, int usualPort);

    /// "127.0.0.1" or "[::1]".
    const QString &host() const { return m_host; }
    int port() const { return m_port; }
    /// "127.0.0.1:11434".
    QString authority() const;
    /// "http://127.0.0.1:11434".
    QString origin() const;

    bool operator==(const LoopbackAddress &) const = default;

private:
    LoopbackAddress(QString host, int port) : m_host(std::move(host)), m_port(port) {}

    QString m_host;
    int m_port = 0;
};

} // namespace gatehouse
